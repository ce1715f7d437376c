import type { SentenceFacts } from '../../facts/fact.ts';
import type { Question } from '../../question/question.ts';
import { asks } from '../candidate/once.ts';
import type { ValueSpan } from './value-span.ts';

const ASKS_TIMES = /\bhow (?:many times|often)\b/iu;
const NTH =
  /\bfor (?:only |just )?(?:(?:the|a|an) )?((?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d+(?:st|nd|rd|th)|record [\p{L}-]+) time)\b/giu;

const asksScore = asks(/\bscor(?:e|eline)\b|\bwh?at\b.*\b(?:final )?results?\b/iu);
const SCORE = /(?<![\d.,-])\d{1,3}\s?[-–]\s?\d{1,3}(?![\d.,]*[-–\d])/gu;
/** Between the sides of what looks like a score: years, ages, pages. */
const NOT_SCORE = /\b(?:aged|ages?|pages?|from|between)\s+$/iu;

/** "For the second time" for "how many times", "4-2" for "what was the score": the only such phrase of a sentence. */
export function rankedIn(question: Question, { report, sentence }: SentenceFacts): ValueSpan | null {
  const { asking, text } = question;
  const told = report.text.slice(sentence.start, sentence.end);
  const wantsScore = /^(?:what|how|how much|how many|keyword)$/u.test(asking.kind) && asksScore(question);
  const pattern = ASKS_TIMES.test(text) ? NTH : wantsScore ? SCORE : null;
  if (pattern === null) return null;
  const [one, other] = told.matchAll(pattern);
  if (one === undefined || other !== undefined) return null;
  const [whole, inner = whole] = one;
  if (pattern === SCORE && NOT_SCORE.test(told.slice(0, one.index))) return null;
  const start = sentence.start + one.index + whole.length - inner.length;
  return { start, end: start + inner.length };
}
