import type { Features } from '../answer/candidate/features.ts';
import type { Family } from '../answer/weights.ts';
import type { QuestionKind } from '../question/wants.ts';
import { addScaled, at, descend, dot, FREE, logistic, type Rule } from './fit-descent.ts';
import { FAMILIES, FEATURES, FIT, KINDS, SIGNS } from './fit-settings.ts';

/** A question with the candidates that the engine finds for it. */
export interface Example {
  /** What it belongs to when reports are left out in turn; null for one that only teaches. */
  readonly report: string | null;
  readonly family: Family;
  readonly kind: QuestionKind;
  /** Whether the report answers it. */
  readonly answerable: boolean;
  /** The features of each candidate, in the order of `FEATURES`. */
  readonly candidates: readonly Float64Array[];
  /** Which candidates are the ones to choose; none where nothing is. */
  readonly wanted: readonly boolean[];
  /** Which candidates make a right answer, the one to choose or not. */
  readonly right: readonly boolean[];
  /** What it counts for in each fit. */
  readonly weight: { readonly rank: number; readonly trust: number };
}

/** What is learnt: weights in the order of `FEATURES`; for trust also of the lead and then a constant for each of `FAMILIES` and, on top of it, of `KINDS`. */
export interface Model {
  readonly rank: Readonly<Record<Family, Float64Array>>;
  readonly trust: Float64Array;
}

/** The best candidate of an example by a model. */
export interface Choice {
  /** -1 where there is no candidate. */
  readonly best: number;
  /** Log-odds that it is right, before they are calibrated. */
  readonly trust: number;
  readonly right: boolean;
}

/** The features of a candidate as the fit counts them. */
export function vectorOf(features: Features): Float64Array {
  return Float64Array.from(FEATURES, (name) => features[name]);
}

/** Learns from examples. The same examples in the same order give the same model. */
export function learn(examples: readonly Example[]): Model {
  const rankOf = (family: Family) =>
    learnRank(
      examples.filter((example) => example.family === family),
      family,
    );
  const rank = { number: rankOf('number'), name: rankOf('name'), date: rankOf('date'), text: rankOf('text') };
  return { rank, trust: learnTrust(examples, rank) };
}

/** Chooses the best candidate; the first wins a tie. */
export function choose({ rank, trust }: Model, example: Example): Choice {
  const { best, lead } = bestOf(rank[example.family], example);
  const features = example.candidates[best];
  if (features === undefined) return { best, trust: Number.NEGATIVE_INFINITY, right: false };
  return {
    best,
    trust: dot(trust, signsOfTrust(features, lead, example)),
    right: example.right[best] === true,
  };
}

/** Raises the softmax share that the wanted candidates have together: a mean of log-likelihoods, questions without any left out. */
function learnRank(examples: readonly Example[], family: Family): Float64Array {
  const { priors, pull, firmPull, steps } = FIT.rank;
  const rows = examples.filter(({ wanted }) => wanted.includes(true));
  const total = rows.reduce((sum, { weight }) => sum + weight.rank, 0);
  return descend(rulesOf(priors[family], pull, firmPull), steps, (weights, into) => {
    for (const { candidates, wanted, weight } of rows) {
      const shares = softmax(candidates.map((features) => dot(weights, features)));
      const hit = shares.reduce((sum, share, i) => sum + (wanted[i] === true ? share : 0), 0);
      candidates.forEach((features, i) => {
        const share = shares[i] ?? 0;
        const off = share - (wanted[i] === true ? share / hit : 0);
        // Most candidates have next to no share: passing over them saves most of the time.
        if (Math.abs(off) > 1e-6) addScaled(into, features, (off * weight.rank) / total);
      });
    }
  });
}

/** Says how likely the best candidate is right, over all questions that have one. */
function learnTrust(examples: readonly Example[], rank: Model['rank']): Float64Array {
  const { priors, pull, firmPull, kindPull, missed, steps } = FIT.trust;
  const points = examples.flatMap((example) => {
    const { best, lead } = bestOf(rank[example.family], example);
    const features = example.candidates[best];
    if (features === undefined) return [];
    const yes = example.right[best] === true;
    const weight = example.weight.trust * (example.answerable && !yes ? missed : 1);
    return [{ x: signsOfTrust(features, lead, example), yes, weight }];
  });
  const rules = [
    ...rulesOf(priors, pull, firmPull),
    { ...FREE, pull },
    ...FAMILIES.map(() => FREE),
    ...KINDS.map(() => ({ ...FREE, pull: kindPull })),
  ];
  return logistic(points, rules, steps);
}

function rulesOf(priors: Partial<Record<keyof Features, number>>, pull: number, firmPull: number): Rule[] {
  return FEATURES.map((name) => {
    const prior = priors[name];
    return { prior: prior ?? 0, pull: prior === undefined ? pull : firmPull, sign: SIGNS[name] };
  });
}

/** The best candidate and its softmax share. */
function bestOf(weights: Float64Array, { candidates }: Example): { best: number; lead: number } {
  const shares = softmax(candidates.map((features) => dot(weights, features)));
  const lead = Math.max(...shares);
  return { best: shares.indexOf(lead), lead };
}

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - top));
  const sum = raised.reduce((a, b) => a + b, 0);
  return raised.map((one) => one / sum);
}

/** What trust is judged by: the features, the lead, and 1 at the places of the sort of answer and of the kind of question. */
function signsOfTrust(
  features: Float64Array,
  lead: number,
  { family, kind }: Pick<Example, 'family' | 'kind'>,
): Float64Array {
  const x = new Float64Array(FEATURES.length + 1 + FAMILIES.length + KINDS.length);
  x.set(features);
  x[FEATURES.length] = lead;
  x[FEATURES.length + 1 + FAMILIES.indexOf(family)] = 1;
  x[FEATURES.length + 1 + FAMILIES.length + KINDS.findIndex(([name]) => name === kind)] = 1;
  return x;
}

/** The parts of the weights of trust by name. */
export function trustParts({ trust }: Model) {
  const biasAt = FEATURES.length + 1;
  return {
    features: trust.subarray(0, FEATURES.length),
    lead: at(trust, FEATURES.length),
    bias: KINDS.map(([kind, family], i) => ({
      kind,
      value: at(trust, biasAt + FAMILIES.indexOf(family)) + at(trust, biasAt + FAMILIES.length + i),
    })),
  };
}
