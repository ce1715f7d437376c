import type { Question } from '../question/question.ts';
import type { Candidate } from './candidate.ts';
import { perQuestion } from './once.ts';
import { answerSpan } from './value.ts';

/** Sentences, best first, that are asked for words to tell; default 5. Each takes about 0.06 ms. */
const LOOKED_AT = 5;

const asksOpenly = perQuestion(({ asking, text }) => asking.kind === 'why' || /\bwh?at\b/iu.test(text));

/** "How do I clean it": asks what to do, which a report tells only in words of its own. */
const asksAdvice = perQuestion(({ text }) =>
  /\bhow\s+(?:do|can|could|should|would|to|shall)\s+(?:i|you|we|one)\b|\bhow to\b/iu.test(text),
);
const ADVISES =
  /\b(?:[Yy]ou|[Yy]ours?|yourself|must|should|may|can|need(?:s|ed)? to|ha(?:s|ve) to|advi[cs]e[ds]?|[Bb]y \p{L}+ing)\b/u;

/** A sentence's candidate without a value, marked where the question asks what or why and no words of it can be told as the answer, or asks for advice and it gives none. */
export function withoutValue(question: Question, candidate: Candidate, place: number): Candidate {
  const { report, sentence } = candidate.sentence;
  const advises = () => ADVISES.test(report.text.slice(sentence.start, sentence.end));
  const tells = asksAdvice(question)
    ? advises()
    : place >= LOOKED_AT || !asksOpenly(question) || answerSpan(question, candidate) !== null;
  if (tells) return candidate;
  return { ...candidate, features: { ...candidate.features, valueless: 1 } };
}
