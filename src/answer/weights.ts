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
  /** Answers are given from this confidence on (0..1); default 0.50. More refuses more. */
  threshold: 0.5,
  /** Sentences, best first, that candidates are taken from; default 24. */
  sentences: 24,
} as const;

/**
 * Turns the trust of a candidate into the share of such answers that are right: `1 / (1 + exp(-(slope · t + offset)))` for the
 * log-odds `t` (Platt, "Probabilistic outputs for support vector machines", 1999). Fitted on reports that the weights were not.
 */
export const CALIBRATION = { slope: 0.84, offset: -0.27 } as const;

/** Which of a question's candidates is best: the highest weighted sum of features. */
export const RANK: Readonly<Record<Family, RankWeights>> = {
  number: {
    absent: 0,
    unknown: 0,
    share: 0.65,
    rank: 0.94,
    pairs: 0.77,
    marker: 0,
    support: 2.22,
    strict: 0,
    vetoed: -1.05,
    verb: -1.17,
    noun: -2.14,
    other: -0.34,
    verbLost: -0.01,
    nounLost: -0.31,
    unmet: -1.74,
    focus: -0.1,
    wanted: 2.22,
    binding: 2.46,
    lacking: 0,
    nearness: 1.07,
    cohesion: 0.51,
    clause: 0.22,
    role: 0,
    whole: -1.44,
    member: 0,
    echo: -1.38,
  },
  name: {
    absent: 0,
    unknown: 0,
    share: 1.97,
    rank: 2.15,
    pairs: 0,
    marker: 0,
    support: 0.81,
    strict: 0.83,
    vetoed: 0,
    verb: -0.89,
    noun: -0.94,
    other: -0.8,
    verbLost: -0.19,
    nounLost: -1.37,
    unmet: -0.91,
    focus: -0.46,
    wanted: 1.61,
    binding: 0.6,
    lacking: 0,
    nearness: 0.26,
    cohesion: 1.73,
    clause: 0.4,
    role: 0.26,
    whole: 0,
    member: -2.02,
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
    strict: 1.1,
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
    share: 2.07,
    rank: 2.34,
    pairs: 0.51,
    marker: 0.17,
    support: 1.69,
    strict: 0.18,
    vetoed: -0.06,
    verb: -0.73,
    noun: -0.55,
    other: -1.51,
    verbLost: -0.01,
    nounLost: -2.4,
    unmet: -1.12,
    focus: -0.45,
    wanted: 0,
    binding: 0,
    lacking: 0,
    nearness: 0,
    cohesion: 0,
    clause: 0.26,
    role: 0,
    whole: 0,
    member: 0,
    echo: 0,
  },
};

/** Whether the best candidate is right: the logistic function of the weighted sum. `lead` is its softmax among the candidates. */
export const TRUST: TrustWeights = {
  bias: { number: -3.9, name: -3.08, date: -3.81, text: -0.93 },
  lead: 1.11,
  absent: -0.95,
  unknown: -0.58,
  share: 0.51,
  rank: 0.53,
  pairs: 0,
  marker: 0.88,
  support: 0.52,
  strict: 0.89,
  vetoed: -2.35,
  verb: 0,
  noun: 0,
  other: 0,
  verbLost: -1.12,
  nounLost: -1.07,
  unmet: 0,
  focus: 0,
  wanted: 1.41,
  binding: 0.33,
  lacking: 0,
  nearness: 1.4,
  cohesion: 0.57,
  clause: 0,
  role: 0.2,
  whole: 0,
  member: 0,
  echo: -2.1,
};
