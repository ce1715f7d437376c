import type { Question } from '../question/question.ts';
import type { QuestionKind } from '../question/wants.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { type Candidate, candidatesOf } from './candidate/candidate.ts';
import type { Features } from './candidate/features.ts';
import type { Volume } from './library.ts';
import { CALIBRATION, DECISION, type Family, RANK, TRUST } from './weights.ts';

/** The best candidate found, with the probability that it answers the question and is right. */
export interface Decision {
  readonly candidate: Candidate;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** A question as understood, with the best answer found for it. */
export interface Read {
  readonly question: Question;
  readonly decision: Decision | null;
}

/** What sort of answer each kind of question wants. */
export const FAMILY_OF: Readonly<Record<QuestionKind, Family>> = {
  'how many': 'number',
  'how much': 'number',
  'how long': 'number',
  'how old': 'number',
  who: 'name',
  'who is': 'name',
  where: 'name',
  which: 'name',
  when: 'date',
  what: 'text',
  meaning: 'text',
  why: 'text',
  how: 'text',
  whether: 'text',
  list: 'text',
  keyword: 'text',
};

/** What sort of answer a question wants. */
export function familyOf({ asking }: Question): Family {
  return FAMILY_OF[asking.kind];
}

/** The candidates of the best sentences for a question, in the order of retrieval. */
export function gather(
  question: Question,
  index: SearchIndex,
  volumes: ReadonlyMap<string, Volume>,
  report: string | undefined,
): readonly Candidate[] {
  const { sentences } = index.retrieve(question.query, { report, top: DECISION.sentences });
  return sentences.flatMap(({ report: { id }, sentence, share }, place) => {
    const volume = volumes.get(id);
    const facts = volume?.sentences[sentence.index];
    const context = volume?.contexts[sentence.index];
    return facts === undefined || context === undefined
      ? []
      : candidatesOf(question, { sentence: facts, context, share, place });
  });
}

/** Chooses the best candidate and says how far it is to be trusted; null where there is none. The first wins a tie. */
export function decide(question: Question, candidates: readonly Candidate[]): Decision | null {
  const family = familyOf(question);
  const [first] = candidates;
  if (first === undefined) return null;
  const names = Object.keys(first.features) as (keyof Features)[];
  const scores = candidates.map(({ features }) => weighted(names, features, RANK[family]));
  const top = Math.max(...scores);
  const candidate = candidates[scores.indexOf(top)] ?? first;
  const lead = 1 / scores.reduce((sum, score) => sum + Math.exp(score - top), 0);
  const sum =
    TRUST.bias[question.asking.kind] + TRUST.lead * lead + weighted(names, candidate.features, TRUST);
  return { candidate, confidence: 1 / (1 + Math.exp(-(CALIBRATION.slope * sum + CALIBRATION.offset))) };
}

type Weights = Readonly<Record<keyof Features, number>>;

function weighted(names: readonly (keyof Features)[], features: Features, weights: Weights): number {
  let sum = 0;
  for (const name of names) sum += weights[name] * features[name];
  return sum;
}
