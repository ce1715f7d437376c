import type { SentenceFacts } from '../../facts/fact.ts';
import type { Question } from '../../question/question.ts';
import type { ValueSpan } from './value-span.ts';

const ASKS_OFTEN = /\bhow (?:often|frequently|regularly)\b/iu;
const OFTEN =
  /\b(?:(?:(?:once|twice|(?:[\p{L}-]+|\d+) times)\s+)?every\s+(?:(?:other|few|second|third|single)\s+|[\p{L}-]+\s+(?=days?|weeks?|months?|years?|hours?|minutes?))?(?:[\d.]+\s+)?(?:second|minute|hour|day|night|morning|evening|week|fortnight|month|quarter|season|year|decade)s?|(?:once|twice|(?:[\p{L}-]+|\d+) times)\s+(?:an?|each|per)\s+\p{L}+|hourly|daily|weekly|fortnightly|monthly|quarterly|yearly|annually)\b/giu;

/** "Every three months", "twice a day" for "how often": the only such phrase of a sentence. */
export function oftenIn(
  { text }: Question,
  { report, sentence: { start, end } }: SentenceFacts,
): ValueSpan | null {
  if (!ASKS_OFTEN.test(text)) return null;
  const [one, other] = report.text.slice(start, end).matchAll(OFTEN);
  if (one === undefined || other !== undefined) return null;
  return { start: start + one.index, end: start + one.index + one[0].length };
}
