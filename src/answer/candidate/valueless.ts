import type { Question } from '../../question/question.ts';
import { asksCauseOfDeath } from '../value/death-value.ts';
import { answerSpan } from '../value/value.ts';
import type { Candidate } from './candidate.ts';
import { onlyCounts } from './member.ts';
import { perQuestion } from './once.ts';

/** Sentences, best first, that are asked for words to tell; default 5. Each takes about 0.06 ms. */
const LOOKED_AT = 5;

const asksOpenly = perQuestion(
  (question) =>
    question.asking.kind === 'why' || asksCauseOfDeath(question) || /\bwh?at\b/iu.test(question.text),
);

/** "Which ship", "who", "where", "the names of the crew": asks for one or several that can be named. */
const asksWhich = perQuestion(
  ({ asking: { kind }, text }) =>
    /^(?:who|which|where)$/u.test(kind) ||
    (/^(?:what|list)$/u.test(kind) && /^(?:\S+\s+){0,4}which\b|\bnames? of\b/iu.test(text)),
);

/** "How do I clean it": asks what to do, which a report tells only in words of its own. */
const asksAdvice = perQuestion(({ text }) =>
  /\bhow\s+(?:do|can|could|should|would|to|shall)\s+(?:i|you|we|one)\b|\bhow to\b/iu.test(text),
);
const ADVISES =
  /\b(?:[Yy]ou|[Yy]ours?|yourself|must|should|may|can|need(?:s|ed)? to|ha(?:s|ve) to|advi[cs]e[ds]?|[Bb]y \p{L}+ing)\b/u;

/**
 * A sentence's candidate without a value, marked where no words of it can be told as the answer: `nameless` where the question asks who,
 * where or which, `valueless` where it asks what or why, or asks for advice and the sentence gives none.
 */
export function withoutValue(question: Question, candidate: Candidate, place: number): Candidate {
  if (place >= LOOKED_AT) return candidate;
  if (asksAdvice(question)) {
    const { report, sentence } = candidate.sentence;
    return ADVISES.test(report.text.slice(sentence.start, sentence.end))
      ? candidate
      : marked(candidate, 'valueless');
  }
  if (onlyCounts(question, candidate.sentence))
    return { ...candidate, features: { ...candidate.features, nameless: 1, focus: 1, focusLost: 1 } };
  const mark = asksWhich(question) ? 'nameless' : asksOpenly(question) ? 'valueless' : null;
  return mark === null || answerSpan(question, candidate) !== null ? candidate : marked(candidate, mark);
}

function marked(candidate: Candidate, mark: 'nameless' | 'valueless'): Candidate {
  return { ...candidate, features: { ...candidate.features, [mark]: 1 } };
}
