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
  /** Answers are given from this confidence on (0..1); default 0.54. More refuses more. */
  threshold: 0.54,
  /** Sentences, best first, that candidates are taken from; default 24. */
  sentences: 24,
} as const;

/**
 * Turns the trust of a candidate into the share of such answers that are right: `1 / (1 + exp(-(slope · t + offset)))` for the
 * log-odds `t` (Platt, "Probabilistic outputs for support vector machines", 1999). Fitted on reports that the weights were not.
 */
export const CALIBRATION = { slope: 0.66, offset: -0.19 } as const;

/** Which of a question's candidates is best: the highest weighted sum of features. */
export const RANK: Readonly<Record<Family, RankWeights>> = {
  number: {
    absent: 0,
    unknown: 0,
    share: 0.65,
    rank: 0.91,
    pairs: 0.76,
    marker: 0,
    support: 2.13,
    strict: 0,
    vetoed: -0.82,
    verb: -1.16,
    noun: -2.2,
    other: -0.57,
    verbLost: 0,
    nounLost: -0.55,
    unmet: -1.9,
    focus: 0,
    wanted: 2.49,
    binding: 2.39,
    unbound: -0.38,
    lacking: 0,
    nearness: 1,
    cohesion: 0.51,
    clause: 0.24,
    role: 0,
    whole: -1.44,
    member: 0,
    echo: -1.4,
  },
  name: {
    absent: 0,
    unknown: 0,
    share: 2.41,
    rank: 2.04,
    pairs: 0,
    marker: 0,
    support: 0.82,
    strict: 0.76,
    vetoed: 0,
    verb: -1.17,
    noun: -0.54,
    other: -0.89,
    verbLost: -0.11,
    nounLost: -1.26,
    unmet: -1.33,
    focus: -0.57,
    wanted: 1.58,
    binding: 0.34,
    unbound: 0,
    lacking: 0,
    nearness: 0.39,
    cohesion: 1.93,
    clause: 0.02,
    role: 0.51,
    whole: 0,
    member: -1.98,
    echo: -2.49,
  },
  date: {
    absent: 0,
    unknown: 0,
    share: 2.04,
    rank: 0.72,
    pairs: 0.4,
    marker: 0,
    support: 1.38,
    strict: 0.78,
    vetoed: -1.13,
    verb: -0.17,
    noun: -1.23,
    other: -1.66,
    verbLost: 0,
    nounLost: -2.48,
    unmet: -2.26,
    focus: 0,
    wanted: 1.63,
    binding: 0,
    unbound: -0.13,
    lacking: -1.6,
    nearness: 2.32,
    cohesion: 1.41,
    clause: 0,
    role: 1.08,
    whole: 0,
    member: 0,
    echo: -0.77,
  },
  text: {
    absent: 0,
    unknown: 0,
    share: 2.27,
    rank: 2.03,
    pairs: 0.36,
    marker: 0.31,
    support: 1.81,
    strict: 0.16,
    vetoed: -0.02,
    verb: -0.72,
    noun: -0.59,
    other: -1.81,
    verbLost: -0.23,
    nounLost: -2.6,
    unmet: -1.29,
    focus: -0.55,
    wanted: 0,
    binding: 0,
    unbound: 0,
    lacking: 0,
    nearness: 0,
    cohesion: 0,
    clause: 0.09,
    role: 0,
    whole: 0,
    member: 0,
    echo: 0,
  },
};

/** Whether the best candidate is right: the logistic function of the weighted sum. `lead` is its softmax among the candidates. */
export const TRUST: TrustWeights = {
  bias: { number: -3.04, name: -2.84, date: -3.37, text: -0.32 },
  lead: 0.8,
  absent: -0.98,
  unknown: -0.87,
  share: 0,
  rank: 0.66,
  pairs: 0,
  marker: 0.93,
  support: 0.24,
  strict: 1,
  vetoed: -2.5,
  verb: 0,
  noun: 0,
  other: 0,
  verbLost: -1.64,
  nounLost: -1.26,
  unmet: 0,
  focus: 0,
  wanted: 1.72,
  binding: 0.38,
  unbound: -1.32,
  lacking: 0,
  nearness: 1.1,
  cohesion: 1.18,
  clause: 0,
  role: 0.29,
  whole: -0.69,
  member: 0,
  echo: -2.15,
};
