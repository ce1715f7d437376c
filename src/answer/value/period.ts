import type { Fact, SentenceFacts } from '../../facts/fact.ts';
import type { Question } from '../../question/question.ts';
import type { ValueSpan } from './value-span.ts';

/** Right before the earlier of two dates. */
const FROM = /\b(?<opens>from|between)\s+(?:the\s+|about\s+|around\s+)?$/iu;
/** All that stands between them: with "from" or without, and with "between". */
const TO =
  /^(?:\s?[–—-]\s?|,?\s+(?:up )?(?:to|until|till|through)\s+(?:the\s+|about\s+|around\s+|at least\s+)?)$/iu;
const AND = /^\s+and\s+(?:the\s+|about\s+|around\s+)?$/iu;

/** What a question asks of a period. */
const ASKS = {
  start:
    /\b(?:start(?:s|ed)?|beg[iau]ns?|(?:did|does|do|will) [^?]*\b(?:open|join)|opens|opened|launch(?:ed)?|since (?:when|what)|from (?:when|what|which)|bec[oa]me|took (?:over|office|up)|take (?:over|office|up)|joined|appointed|elected|arrived?|before|original(?:ly)?|at first|earlier)\b/iu,
  end: /\b(?:end(?:ed|s)?|finish(?:ed|es)?|stop(?:ped|s)?|(?:be|is|was|were) over|until|till|conclude[ds]?|complet(?:ed|ion|e)|(?:did|does|do|will) [^?]*\b(?:close|leave)|closes|closed (?:down|for good)|left|quit|retired?|resign(?:ed)?|stepp?(?:ed)? down|last day|deadline)\b/iu,
} as const;

/** A date that was put off or brought forward: what stands behind "to" is the one that holds. */
const MOVED =
  /\b(?:mov(?:e[ds]?|ing)|postpon(?:e[ds]?|ing)|delay(?:ed|s|ing)?|shift(?:ed|s|ing)?|chang(?:e[ds]?|ing)|extend(?:ed|s|ing)?|put (?:back|off|forward)|pushed|brought forward|rescheduled)\b[^.;]*$/iu;

/** The two dates or hours of "from 2 May to 27 September", "between 1963 and 1967". */
interface Period {
  readonly first: Fact;
  readonly second: Fact;
  /** Where the words for it begin: at "between", else at the first date. */
  readonly start: number;
}

const BORN = /\b(?:born|birth)\b/iu;
const DIED = /\b(?:die[sd]?|death)\b/iu;

/**
 * The period that a date begins or ends, or the one end of it that is asked for: "from 2 May to 27 September" for "when did it run", its
 * first day for "when did it start". Null where the date stands alone.
 */
export function periodOf({ text }: Question, sentence: SentenceFacts, date: Fact): ValueSpan | null {
  const period = periodAround(sentence, date);
  if (period === null)
    return yearOfLife(text, sentence, date) ?? withBetween(sentence, date) ?? withPartOf(sentence, date);
  const { first, second, start } = period;
  const before = sentence.report.text.slice(sentence.sentence.start, first.start);
  if (ASKS.end.test(text) || DIED.test(text)) return second;
  if (ASKS.start.test(text) || BORN.test(text)) return first;
  if (MOVED.test(before)) return second;
  return { start, end: second.end };
}

/** "Between 4 and 9 October": two days of one expression. */
function withBetween({ report: { text }, sentence }: SentenceFacts, { start, end }: Fact): ValueSpan | null {
  const opens = FROM.exec(text.slice(sentence.start, start));
  return opens?.groups?.opens?.toLowerCase() === 'between' && / and /u.test(text.slice(start, end))
    ? { start: sentence.start + opens.index, end }
    : null;
}

const LIFE = /^(?<born>\d{4})\s?[-–—]\s?(?<died>\d{4})$/u;

/** The year of birth or death of "(1879–1951)". */
function yearOfLife(
  question: string,
  { report: { text } }: SentenceFacts,
  { start, end }: Fact,
): ValueSpan | null {
  if (!LIFE.test(text.slice(start, end))) return null;
  if (BORN.test(question)) return { start, end: start + 4 };
  return DIED.test(question) ? { start: end - 4, end } : null;
}

const PART_OF =
  /\b(?:the )?(?:end|start|beginning|middle|turn|eve|(?:first|second|latter) half|(?:first|second|third|last) (?:week|days|quarter)) of (?:the )?$/iu;

/** "The end of June". */
function withPartOf({ report: { text }, sentence }: SentenceFacts, { start, end }: Fact): ValueSpan | null {
  const part = PART_OF.exec(text.slice(sentence.start, start));
  return part === null ? null : { start: sentence.start + part.index, end };
}

function periodAround({ report: { text }, sentence, facts }: SentenceFacts, date: Fact): Period | null {
  const peers = facts.filter(({ kind }) => kind === date.kind).sort((a, b) => a.start - b.start);
  const at = peers.indexOf(date);
  for (const [first, second] of [peers.slice(at, at + 2), peers.slice(Math.max(0, at - 1), at + 1)]) {
    if (first === undefined || second === undefined || first === second) continue;
    const opens = FROM.exec(text.slice(sentence.start, first.start));
    const between = opens?.groups?.opens?.toLowerCase() === 'between';
    const joint = text.slice(first.end, second.start);
    if (!(between ? AND : TO).test(joint)) continue;
    return { first, second, start: between ? sentence.start + opens.index : first.start };
  }
  return null;
}
