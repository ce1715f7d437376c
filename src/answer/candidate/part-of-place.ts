import type { Fact, SentenceFacts } from '../../facts/fact.ts';
import type { Question } from '../../question/question.ts';
import type { ValueSpan } from '../value/value-span.ts';
import { perQuestion } from './once.ts';

const ASKS_PART =
  /\b(?:what|which) (?:part|side|end|area|district|quarter|half|corner) of (?:the )?(?<whole>\p{L}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*)/iu;

const SIDE =
  '(?:(?:north|south)(?:[ -]?(?:east|west))?(?:ern)?|east(?:ern)?|west(?:ern)?|cent(?:ral|re)|center|inner|outer|upper|lower|downtown|up?town|heart|middle|outskirts|edge|suburbs|mid)';

/** A side of the place of which a question asks the part, as it may be written: "west London", "the north of Boston". */
const sideOf = perQuestion(({ text }): RegExp | null => {
  const whole = ASKS_PART.exec(text)?.groups?.whole?.split(' ')[0];
  if (whole === undefined) return null;
  return new RegExp(`\\b${SIDE}(?:[ -]|,? of (?:the )?)${whole}\\b`, 'iu');
});

/** "West London" for "what part of London is it in"; null where a sentence tells none or no part is asked for. */
export function partOfPlace(question: Question, { report, sentence }: SentenceFacts): ValueSpan | null {
  const match = sideOf(question)?.exec(report.text.slice(sentence.start, sentence.end));
  if (match === null || match === undefined) return null;
  const start = sentence.start + match.index;
  return { start, end: start + match[0].length };
}

/** Whether a place is the one of which the question asks the part, where the sentence tells which. */
export function isPartAsked(question: Question, sentence: SentenceFacts, fact: Fact): boolean {
  const part = partOfPlace(question, sentence);
  return part !== null && fact.start < part.end && part.start < fact.end;
}
