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
  /** Answers are given from this confidence on (0..1); default 0.47. More refuses more. */
  threshold: 0.47,
  /** Sentences, best first, that candidates are taken from; default 24. */
  sentences: 24,
} as const;

/**
 * Turns the trust of a candidate into the share of such answers that are right: `1 / (1 + exp(-(slope · t + offset)))` for the
 * log-odds `t` (Platt, "Probabilistic outputs for support vector machines", 1999). Fitted on reports that the weights were not.
 */
export const CALIBRATION = { slope: 0.9, offset: -0.32 } as const;

/** Which of a question's candidates is best: the highest weighted sum of features. */
export const RANK: Readonly<Record<Family, RankWeights>> = {
  number: {
    absent: 0,
    unknown: 0,
    share: 1.06,
    rank: 1.76,
    pairs: 0.4,
    marker: 0,
    support: 1.65,
    strict: 0,
    vetoed: -0.9,
    verb: -0.96,
    noun: -1.83,
    other: -0.12,
    verbLost: -0.04,
    nounLost: -0.1,
    unmet: -1.45,
    focus: -0.84,
    wanted: 2.4,
    binding: 0.95,
    lacking: 0,
    nearness: 1.52,
    cohesion: 0.63,
    clause: 0,
    role: 0,
    whole: -0.08,
    member: 0,
    echo: -1.34,
  },
  name: {
    absent: 0,
    unknown: 0,
    share: 1.93,
    rank: 2.17,
    pairs: 0,
    marker: 0,
    support: 0.81,
    strict: 0.83,
    vetoed: 0,
    verb: -0.89,
    noun: -0.96,
    other: -0.8,
    verbLost: -0.19,
    nounLost: -1.37,
    unmet: -0.92,
    focus: -0.46,
    wanted: 1.61,
    binding: 0.59,
    lacking: 0,
    nearness: 0.26,
    cohesion: 1.73,
    clause: 0.4,
    role: 0.26,
    whole: 0,
    member: -2.01,
    echo: -2.35,
  },
  date: {
    absent: 0,
    unknown: 0,
    share: 1.46,
    rank: 2.04,
    pairs: 0.56,
    marker: 0,
    support: 0.9,
    strict: 1.11,
    vetoed: -1.2,
    verb: -0.13,
    noun: -1.16,
    other: -1.3,
    verbLost: -0.16,
    nounLost: -2.35,
    unmet: -1.91,
    focus: 0,
    wanted: 1.68,
    binding: 0,
    lacking: -1.63,
    nearness: 2.28,
    cohesion: 1.42,
    clause: 0,
    role: 1.13,
    whole: 0,
    member: 0,
    echo: -0.62,
  },
  text: {
    absent: 0,
    unknown: 0,
    share: 2,
    rank: 2.42,
    pairs: 0.48,
    marker: 0.15,
    support: 1.62,
    strict: 0.16,
    vetoed: -0.07,
    verb: -0.7,
    noun: -0.53,
    other: -1.44,
    verbLost: -0.08,
    nounLost: -2.4,
    unmet: -1.07,
    focus: -0.45,
    wanted: 0,
    binding: 0,
    lacking: 0,
    nearness: 0,
    cohesion: 0,
    clause: 0.31,
    role: 0,
    whole: 0,
    member: 0,
    echo: 0,
  },
};

/** Whether the best candidate is right: the logistic function of the weighted sum. `lead` is its softmax among the candidates. */
export const TRUST: TrustWeights = {
  bias: { number: -4.65, name: -3.77, date: -4.52, text: -1.78 },
  lead: 1.32,
  absent: -1.03,
  unknown: 0,
  share: 0.4,
  rank: 0.34,
  pairs: 0,
  marker: 0.9,
  support: 1.54,
  strict: 0.82,
  vetoed: -1.7,
  verb: 0,
  noun: -0.01,
  other: 0,
  verbLost: -0.69,
  nounLost: -0.71,
  unmet: 0,
  focus: 0,
  wanted: 1.51,
  binding: 0.12,
  lacking: 0,
  nearness: 1.12,
  cohesion: 0.68,
  clause: 0,
  role: 0,
  whole: 0,
  member: 0,
  echo: -1.75,
};
