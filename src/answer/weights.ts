import type { Features } from './candidate.ts';

/** What the confidence of an answer is made of: a logistic function of the weighted sum of its features. */
export type FeatureWeights = Readonly<Record<keyof Features | 'bias' | 'vetoed', number>>;

/**
 * Every number that the decision is made of. `vetoed` is added in full where a name, number or date of the question is
 * not met (`strict` below `vetoBelow`).
 */
export const DECISION = {
  /** For questions that ask for a value: how many, who, when, where. */
  value: {
    bias: -7.6,
    support: 5,
    strict: 1.5,
    weakest: 1.6,
    binding: 4,
    share: 1,
    nearness: 1.4,
    vetoed: -2.5,
  } satisfies FeatureWeights,
  /** For questions that a sentence answers: what, why, how, whether. */
  text: {
    bias: -6.2,
    support: 6,
    strict: 1.5,
    weakest: 2,
    binding: 0,
    share: 2,
    nearness: 0,
    vetoed: -2.5,
  } satisfies FeatureWeights,
  /** `strict` below this counts as not met; default 0.45, just under a name in the sentence before. */
  vetoBelow: 0.45,
  /** Answers are given from this confidence on; default 0.5. */
  threshold: 0.5,
  /** Sentences, best first, that candidates are taken from; default 24. */
  sentences: 24,
} as const;

/** Probability (0..1) that a candidate with these features is right. */
export function confidenceOf(features: Features, asksValue: boolean): number {
  const weights: FeatureWeights = asksValue ? DECISION.value : DECISION.text;
  let sum = weights.bias;
  for (const key of Object.keys(features) as (keyof Features)[]) sum += weights[key] * features[key];
  if (features.strict < DECISION.vetoBelow) sum += weights.vetoed;
  return 1 / (1 + Math.exp(-sum));
}
