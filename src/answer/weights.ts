import type { Features } from './features.ts';

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
  /** Answers are given from this confidence on (0..1); default 0.51. More refuses more. */
  threshold: 0.51,
  /** Sentences, best first, that candidates are taken from; default 24. */
  sentences: 24,
} as const;

/**
 * Turns the trust of a candidate into the share of such answers that are right: `1 / (1 + exp(-(slope · t + offset)))` for the
 * log-odds `t` (Platt, "Probabilistic outputs for support vector machines", 1999). Fitted on reports that the weights were not.
 */
export const CALIBRATION = { slope: 0.82, offset: -0.24 } as const;

/** Which of a question's candidates is best: the highest weighted sum of features. */
export const RANK: Readonly<Record<Family, RankWeights>> = {
  number: {
    absent: 0,
    unknown: 0,
    share: 0.65,
    rank: 0.93,
    pairs: 0.83,
    marker: 0,
    support: 2.22,
    strict: 0,
    vetoed: -1.01,
    verb: -1.11,
    noun: -2.18,
    other: -0.48,
    verbLost: 0,
    nounLost: -0.47,
    unmet: -1.83,
    focus: 0,
    wanted: 2.26,
    binding: 2.44,
    lacking: 0,
    nearness: 1.05,
    cohesion: 0.55,
    clause: 0.2,
    role: 0,
    whole: -1.44,
    member: 0,
    echo: -1.41,
  },
  name: {
    absent: 0,
    unknown: 0,
    share: 2.01,
    rank: 2.13,
    pairs: 0,
    marker: 0,
    support: 1.04,
    strict: 1.1,
    vetoed: 0,
    verb: -1,
    noun: -0.91,
    other: -0.86,
    verbLost: 0,
    nounLost: -1.32,
    unmet: -1.08,
    focus: -0.46,
    wanted: 1.63,
    binding: 0.33,
    lacking: 0,
    nearness: 0.44,
    cohesion: 1.99,
    clause: 0.05,
    role: 0.43,
    whole: 0,
    member: -1.95,
    echo: -2.43,
  },
  date: {
    absent: 0,
    unknown: 0,
    share: 1.41,
    rank: 2.13,
    pairs: 0.58,
    marker: 0,
    support: 0.77,
    strict: 1.09,
    vetoed: -1.21,
    verb: -0.07,
    noun: -1.13,
    other: -1.27,
    verbLost: 0,
    nounLost: -2.39,
    unmet: -1.86,
    focus: 0,
    wanted: 1.66,
    binding: 0,
    lacking: -1.61,
    nearness: 2.38,
    cohesion: 1.36,
    clause: 0,
    role: 1.12,
    whole: 0,
    member: 0,
    echo: -0.59,
  },
  text: {
    absent: 0,
    unknown: 0,
    share: 2.21,
    rank: 2.32,
    pairs: 0.52,
    marker: 0.16,
    support: 1.73,
    strict: 0.15,
    vetoed: -0.12,
    verb: -0.55,
    noun: -0.56,
    other: -1.41,
    verbLost: -0.02,
    nounLost: -2.38,
    unmet: -1.05,
    focus: -0.5,
    wanted: 0,
    binding: 0,
    lacking: 0,
    nearness: 0,
    cohesion: 0,
    clause: 0.06,
    role: 0,
    whole: 0,
    member: 0,
    echo: 0,
  },
};

/** Whether the best candidate is right: the logistic function of the weighted sum. `lead` is its softmax among the candidates. */
export const TRUST: TrustWeights = {
  bias: { number: -3.92, name: -3.12, date: -3.85, text: -0.83 },
  lead: 1.01,
  absent: -0.93,
  unknown: -0.51,
  share: 0.38,
  rank: 0.63,
  pairs: 0,
  marker: 0.84,
  support: 0.41,
  strict: 0.91,
  vetoed: -2.35,
  verb: 0,
  noun: 0,
  other: 0,
  verbLost: -1.12,
  nounLost: -1.05,
  unmet: 0,
  focus: 0,
  wanted: 1.54,
  binding: 0.32,
  lacking: 0,
  nearness: 1.28,
  cohesion: 0.81,
  clause: 0,
  role: 0.31,
  whole: 0,
  member: 0,
  echo: -1.85,
};
