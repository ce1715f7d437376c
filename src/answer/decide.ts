import type { Question } from '../question/question.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { type Candidate, candidatesOf } from './candidate.ts';
import type { Volume } from './library.ts';
import { confidenceOf, DECISION } from './weights.ts';

/** The best candidate found, with the probability that it answers the question and is right. */
export interface Decision {
  readonly candidate: Candidate;
  readonly confidence: number;
}

/** Finds the best candidate among the best sentences; null where no sentence has a word of the question. */
export function decide(
  question: Question,
  index: SearchIndex,
  volumes: ReadonlyMap<string, Volume>,
  report: string | undefined,
): Decision | null {
  const { sentences } = index.retrieve(question.query, { report, top: DECISION.sentences });
  const asksValue = Object.keys(question.asking.wants).length > 0;
  let best: Decision | null = null;
  for (const { report: found, sentence, share } of sentences) {
    const volume = volumes.get(found.id);
    const facts = volume?.sentences[sentence.index];
    const context = volume?.contexts[sentence.index];
    if (facts === undefined || context === undefined) continue;
    for (const candidate of candidatesOf(question, facts, context, share)) {
      const confidence = confidenceOf(candidate.features, asksValue);
      if (best === null || confidence > best.confidence) best = { candidate, confidence };
    }
  }
  return best;
}
