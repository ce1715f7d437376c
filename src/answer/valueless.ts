import type { Question } from '../question/question.ts';
import type { Candidate } from './candidate.ts';
import { perQuestion } from './once.ts';
import { answerSpan } from './value.ts';

/** Sentences, best first, that are asked for words to tell; default 5. Each takes about 0.06 ms. */
const LOOKED_AT = 5;

const asksOpenly = perQuestion(({ asking, text }) => asking.kind === 'why' || /\bwh?at\b/iu.test(text));

/** A sentence's candidate without a value, marked where the question asks what or why and no words of it can be told as the answer. */
export function withoutValue(question: Question, candidate: Candidate, place: number): Candidate {
  if (place >= LOOKED_AT || !asksOpenly(question) || answerSpan(question, candidate) !== null)
    return candidate;
  return { ...candidate, features: { ...candidate.features, valueless: 1 } };
}
