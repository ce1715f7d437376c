import { BESIDE } from '../../question/follow-forms.ts';
import type { Candidate } from '../candidate/candidate.ts';
import { writtenOf } from './nearby.ts';

/** "Since when", "to how much": the value stands behind the same word. */
const LEADS =
  /^(?:and |but )?(?<lead>since|until|till|by|from|for|to|of|over|within|at|with|against|after|before) (?:when|how|what|which|who)/i;
/** What may stand between such a word and its value. */
const BETWEEN = '(?:up to|about|around|some|over|more than|nearly|almost|at least|the|an?|all|only|just)';

/** Those values that stand behind the word that leads the question, or before the one that it ends with; all where it has none. */
export function led(original: string, values: readonly Candidate[]): readonly Candidate[] {
  const beside = BESIDE.exec(original)?.groups?.beside;
  if (beside !== undefined) return values.filter((one) => standsBefore(one, beside));
  const offset = offsetOf(original);
  if (offset !== null)
    return values.filter(
      ({ fact, sentence }) =>
        fact !== null && offset.test(sentence.report.text.slice(fact.end, fact.end + 40)),
    );
  const lead = LEADS.exec(original)?.groups?.lead;
  const behind = lead === undefined ? [] : values.filter((one) => standsBehind(one, lead));
  return behind.length > 0 ? behind : values;
}

/** What stands behind the value that answers "how far ahead?"; null where no such word ends the question. */
export function offsetOf(original: string): RegExp | null {
  const side = OFFSET.exec(original)?.groups?.side?.toLowerCase();
  if (side === undefined) return null;
  return OFFSETS.find((one) => one.test(` ${side}`)) ?? null;
}

const OFFSET =
  /\bhow [a-z]+(?: [a-z]+)? (?<side>ahead|before(?:hand)?|in advance|earlier|after(?:wards)?|later|away|apart|off)\W*$/i;
const OFFSETS: readonly RegExp[] = [
  /^\s+(?:ahead|before|beforehand|in advance|earlier|early|previously)\b/i,
  /^\s+(?:after|afterwards|later|on)\b/i,
  /^\s+(?:away|apart|off|from|north|south|east|west)\b/i,
];

/** "41% without it": the word stands behind the value. */
function standsBefore({ sentence, fact }: Candidate, word: string): boolean {
  const behind = new RegExp(`^(?:\\s+[^\\s,;]+){0,2}\\s+${word}\\b`, 'iu');
  return fact !== null && behind.test(sentence.report.text.slice(fact.end));
}

/** "Since 2014": the word stands right before the value. */
export function standsBehind({ sentence, fact }: Candidate, lead: string): boolean {
  if (fact === null) return false;
  const before = sentence.report.text.slice(sentence.sentence.start, fact.start);
  return (
    new RegExp(`\\b${lead}(?:\\s+${BETWEEN})*\\s*$`, 'iu').test(before) ||
    new RegExp(`^${lead}\\b`, 'iu').test(writtenOf({ sentence, fact }))
  );
}
