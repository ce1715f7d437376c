import type { Fact, SentenceFacts } from '../../facts/fact.ts';
import type { Item, Question } from '../../question/question.ts';

/** What is left of a date that is said of another time (0..1). */
const LEFT = {
  /** A date by which something had to be, for when it was. */
  deadline: 0.5,
  /** "On 13 May, two days before the landing" for when the landing was. */
  counted: 0.3,
  /** "Closed since Wednesday", "last week" for when it will open. */
  past: 0.2,
  /** Since when something "has stayed" so, for when another verb of the sentence came about. */
  stayed: 0,
  /** "Five days later moved to 12 April" for when it was moved to. */
  from: 0.3,
  /** "The strongest since 1987" for when it was. */
  record: 0.1,
  /** "Every ten years since 1801, except in 1941": the exception for when it was, any other date for when it was not. */
  excepted: 0.2,
} as const;

const DEADLINE =
  /\b(?:before|by|until|till|no later than)\s+(?:the\s+(?:end|beginning|start|middle)\s+of\s+)?$/iu;
const ASKS_DEADLINE = /\b(?:by|before|until|till|deadline|due|end(?:ed|s)?|latest)\b/iu;
const OBLIGED = /\b(?:(?:had|has|have) to|must|should|would|could|to be)\b/iu;
/** Behind a date: how long before or after what it was. */
const COUNTED =
  /^,?\s*\(?(?:only |just |about |some )?(?:\p{L}+|\d+) (?:minutes?|hours?|days?|weeks?|months?|years?|decades?) (?:before|after|ahead of)\s+(?<event>[^,;.)]+)/iu;

const ASKS_TO_COME =
  /\bwhen (?:will|are|is)\b.{0,60}\b(?:be|going|due|expected|planned|supposed|will)\b|\bwhen will\b/iu;
/** "Was arrested in January" for when he will be freed. */
const WAS =
  /\b(?:was|were|had)\b(?![^,;.]*\b(?:to|due|set|expected|planned|scheduled|until)\b)[^,;.]{0,40}$/iu;
const PAST = /^last\b|^yesterday\b|\bago$|\bearlier\b/iu;

const STAYED = /\b(?:remain|stay|been|kept|stood)(?:ed)?\b[^,;]*\bsince\s+$/iu;
const ASKS_TO =
  /\bwhen\b.*\b(?:moved|postponed|delayed|extended|brought|put|pushed|changed|rescheduled|shifted)\b.* to\W*$/iu;
/** "The lowest turnout since 1983": a record tells when there was another, not when this was. */
const RECORD =
  /\b(?:(?!(?:latest|rest|west|east|forest|interest|request|protest|arrest|test|guest|harvest|contest|tempest|conquest|honest|modest)\b)\p{L}{2,}est|most|least|best|worst|first|second|third|fourth|fifth|\d+(?:st|nd|rd|th)|only|record|never|last)\b[^,;]*\bsince\s+(?:\p{L}+ )?$/iu;
const STATE = /\b(?:since|remain|stay|how long)/iu;

/** Before a date: "except in 1941", "every day but Monday". */
const EXCEPT =
  /\b(?:except(?:ing)?(?: for)?|apart from|aside from|other than|excluding|bar|with the exception of|(?:every|all|each|any)(?: \p{L}+){0,2},? but)(?: (?:in|on|at|for|during))?(?: the)?\s+$/iu;
const ASKS_NONE = /\b(?:no|not|none|never|without|except|exceptions?|skipped|missed|missing)\b|n['’]t\b/iu;

/** Whether a date is the exception where the rule is asked for, or the other way round. */
function isOtherSide(text: string, { report, sentence, facts }: SentenceFacts, fact: Fact): boolean {
  const isExcepted = (one: Fact) => EXCEPT.test(report.text.slice(sentence.start, one.start));
  return ASKS_NONE.test(text)
    ? !isExcepted(fact) && facts.some((one) => one.kind === 'date' && isExcepted(one))
    : isExcepted(fact);
}

/** Whether the verb of a question stands in another clause than the date, and not in its own. */
function isOfOtherClause(
  verb: Item | null,
  { occurrences, parse }: SentenceFacts,
  { clause, first }: Fact,
): boolean {
  const own = parse.clauses[clause];
  const at = occurrences.filter(({ term }) =>
    verb?.forms.some((form) => form.term === term && form.weight === 1),
  );
  return at.length > 0 && at.every(({ word }) => word < first && (own === undefined || word < own.first));
}

/** How far a date can be the time that is asked for, by the words right beside it (0..1). */
export function dateFit(
  { asking, text, items, predicate }: Question,
  sentence: SentenceFacts,
  fact: Fact,
): number {
  if (fact.kind !== 'date' || asking.kind !== 'when') return 1;
  const { report, sentence: span, occurrences, parse } = sentence;
  const before = report.text.slice(span.start, fact.start);
  if (DEADLINE.test(before) && OBLIGED.test(before) && !ASKS_DEADLINE.test(text)) return LEFT.deadline;
  if (isOtherSide(text, sentence, fact)) return LEFT.excepted;
  if (ASKS_TO.test(text) && !/\b(?:to|until|till)\s+(?:the )?$/iu.test(before)) return LEFT.from;
  if (RECORD.test(before) && !/\b(?:since|last|previous)\b/iu.test(text)) return LEFT.record;
  if (STAYED.test(before) && !STATE.test(text) && isOfOtherClause(predicate, sentence, fact))
    return LEFT.stayed;
  if (
    ASKS_TO_COME.test(text) &&
    (/\bsince\s+$/iu.test(before) || WAS.test(before) || PAST.test(report.text.slice(fact.start, fact.end)))
  )
    return LEFT.past;
  const counted = COUNTED.exec(report.text.slice(fact.end, span.end));
  if (counted === null) return 1;
  const to = fact.end + counted[0].length;
  const from = to - (counted.groups?.event ?? '').length;
  const events = occurrences.filter(({ word }) => {
    const at = parse.words[word]?.start ?? -1;
    return at >= from && at < to;
  });
  const asked = items.some(
    ({ generic, forms }) =>
      !generic && forms.some(({ term, weight }) => weight === 1 && events.some((one) => one.term === term)),
  );
  return asked ? LEFT.counted : 1;
}
