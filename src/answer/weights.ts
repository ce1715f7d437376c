import type { Features } from './candidate.ts';

/** A weight for each feature of a candidate. */
export type RankWeights = Readonly<Record<keyof Features, number>>;

/** Weights for how far the best candidate is to be trusted: its features, how far it leads the others, and a constant for each sort of answer. */
export type TrustWeights = Readonly<Record<keyof Features | 'lead', number>> & {
  readonly bias: Readonly<Record<Family, number>>;
};

/** What sort of answer a question wants; each sort has weights of its own. */
export type Family = 'number' | 'name' | 'date' | 'text';

/** Settings of the decision. */
export const DECISION = {
  /** Answers are given from this confidence on (0..1); default 0.5. More refuses more. */
  threshold: 0.5,
  /** Sentences, best first, that candidates are taken from; default 24. */
  sentences: 24,
} as const;

/** Which of a question's candidates is best: the highest weighted sum of features. */
export const RANK: Readonly<Record<Family, RankWeights>> = {
  number: {
    support: 2.25,
    strict: 0.17,
    vetoed: -1.01,
    verb: -1.49,
    noun: -1.29,
    other: -0.1,
    unmet: -2.26,
    focus: -0.51,
    absent: 0,
    wanted: 2.52,
    binding: 0.55,
    lacking: 0,
    share: 0.92,
    rank: 1.14,
    nearness: 1.4,
    cohesion: 0.56,
    clause: 0.08,
    pairs: 0.46,
    role: 0,
    whole: 0,
    member: 0,
    marker: 0,
    echo: -0.17,
  },
  name: {
    support: 1.58,
    strict: 1.7,
    vetoed: -0.19,
    verb: -0.88,
    noun: 0,
    other: -0.38,
    unmet: -0.86,
    focus: 0,
    absent: 0,
    wanted: 1.99,
    binding: 0.47,
    lacking: 0,
    share: 1.11,
    rank: 2.88,
    nearness: 1.42,
    cohesion: 1.98,
    clause: 0.38,
    pairs: 0,
    role: 0.25,
    whole: 0,
    member: -1.61,
    marker: 0,
    echo: -2.81,
  },
  date: {
    support: 2.46,
    strict: 0.11,
    vetoed: -0.84,
    verb: 0,
    noun: -1.57,
    other: 0,
    unmet: -2.89,
    focus: 0,
    absent: 0,
    wanted: 1.64,
    binding: 0,
    lacking: -1.43,
    share: 1.45,
    rank: 1.72,
    nearness: 2.89,
    cohesion: 1.57,
    clause: 0,
    pairs: 1.34,
    role: 1.4,
    whole: 0,
    member: 0,
    marker: 0,
    echo: -0.01,
  },
  text: {
    support: 1.9,
    strict: 0.5,
    vetoed: -0.12,
    verb: -0.12,
    noun: -0.71,
    other: -1.15,
    unmet: -1.69,
    focus: -0.65,
    absent: 0,
    wanted: 0,
    binding: 0,
    lacking: 0,
    share: 1.74,
    rank: 2.14,
    nearness: 0,
    cohesion: 0,
    clause: 0.7,
    pairs: 0,
    role: 0,
    whole: 0,
    member: 0,
    marker: 0,
    echo: 0,
  },
};

/** Whether the best candidate is right: the logistic function of the weighted sum. `lead` is its softmax among the candidates. */
export const TRUST: TrustWeights = {
  bias: { number: -4.36, name: -4.99, date: -4.88, text: -2.07 },
  lead: 1.28,
  support: 1.42,
  strict: 0.83,
  vetoed: -1.58,
  verb: -0.4,
  noun: 0,
  other: 0,
  unmet: -0.72,
  focus: 0,
  absent: -0.36,
  wanted: 1.39,
  binding: 0,
  lacking: 0,
  share: 0.33,
  rank: 0.94,
  nearness: 0.99,
  cohesion: 0,
  clause: 0,
  pairs: 0,
  role: 1.42,
  whole: 0,
  member: 0,
  marker: 0.59,
  echo: -1.82,
};
