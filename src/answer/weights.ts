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
    support: 1.79,
    strict: 0,
    vetoed: -0.86,
    verb: -0.9,
    noun: -1.8,
    other: -0.01,
    verbLost: -0.16,
    nounLost: -0.15,
    unknown: 0,
    unmet: -1.5,
    focus: -0.91,
    absent: 0,
    wanted: 2.27,
    binding: 0.73,
    lacking: 0,
    share: 0.92,
    rank: 1.68,
    nearness: 1.6,
    cohesion: 0.51,
    clause: 0,
    pairs: 0.43,
    role: 0,
    whole: -0.06,
    member: 0,
    marker: 0,
    echo: -1.33,
  },
  name: {
    support: 0.95,
    strict: 0.83,
    vetoed: 0,
    verb: -0.83,
    noun: -0.99,
    other: -0.84,
    verbLost: -0.27,
    nounLost: -1.36,
    unknown: 0,
    unmet: -1.06,
    focus: -0.43,
    absent: 0,
    wanted: 1.73,
    binding: 0.79,
    lacking: 0,
    share: 1.99,
    rank: 2.02,
    nearness: 0.34,
    cohesion: 1.61,
    clause: 0.34,
    pairs: 0,
    role: 0.02,
    whole: 0,
    member: -1.99,
    marker: 0,
    echo: -2.4,
  },
  date: {
    support: 0.79,
    strict: 1.01,
    vetoed: -1.28,
    verb: -0.05,
    noun: -1.02,
    other: -1.28,
    verbLost: -0.19,
    nounLost: -2.25,
    unknown: 0,
    unmet: -1.83,
    focus: 0,
    absent: 0,
    wanted: 1.06,
    binding: 0,
    lacking: -1.02,
    share: 1.48,
    rank: 2,
    nearness: 2.2,
    cohesion: 1.67,
    clause: 0,
    pairs: 0.4,
    role: 0.85,
    whole: 0,
    member: 0,
    marker: 0,
    echo: -0.61,
  },
  text: {
    support: 1.61,
    strict: 0.16,
    vetoed: -0.08,
    verb: -0.8,
    noun: -0.47,
    other: -1.77,
    verbLost: -0.08,
    nounLost: -2.29,
    unknown: 0,
    unmet: -1.18,
    focus: -0.12,
    absent: 0,
    wanted: 0,
    binding: 0,
    lacking: 0,
    share: 2.06,
    rank: 2.35,
    nearness: 0,
    cohesion: 0,
    clause: 0.34,
    pairs: 0.48,
    role: 0,
    whole: 0,
    member: 0,
    marker: 0.18,
    echo: 0,
  },
};

/** Whether the best candidate is right: the logistic function of the weighted sum. `lead` is its softmax among the candidates. */
export const TRUST: TrustWeights = {
  bias: { number: -4.65, name: -3.81, date: -4.58, text: -1.79 },
  lead: 1.34,
  support: 1.55,
  strict: 0.84,
  vetoed: -1.72,
  verb: 0,
  noun: 0,
  other: 0,
  verbLost: -0.67,
  nounLost: -0.82,
  unknown: 0,
  unmet: 0,
  focus: 0,
  absent: -0.94,
  wanted: 1.66,
  binding: 0.13,
  lacking: 0,
  share: 0.41,
  rank: 0.29,
  nearness: 0.98,
  cohesion: 0.61,
  clause: 0,
  pairs: 0,
  role: 0,
  whole: 0,
  member: 0,
  marker: 0.92,
  echo: -1.76,
};
