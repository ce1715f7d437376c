import type { Fact, SentenceFacts } from '../../facts/fact.ts';
import type { Question } from '../../question/question.ts';
import { termOf } from '../../text/terms.ts';
import { once } from './once.ts';

/** What is left of a figure or date that is said of another side of things than is asked for (0..1). */
const LEFT = {
  /** "It could be built for $7 million" for what it did cost. */
  possible: 0.6,
  /** "It should start in May" for when it did. */
  planned: 0.3,
  /** "He was owed £200m" for how much he owed. */
  otherVoice: 0.3,
  /** "She was 14 when the games took place" for how old she is. */
  earlier: 0.35,
  /** "Grew by 14%" for how many there were, or for which share of them. */
  change: 0,
  /** "Pay, which excludes bonuses" for how big a bonus is. */
  excluded: 0,
  /** "2,300 deaths" for how many people were evacuated. */
  deaths: 0.4,
} as const;

/** "In 2003, when she was 19", "at the age of 19". */
const AGED_THEN =
  /\b(?:when (?:he|she|they|\p{Lu}\S+) (?:was|were|turned) (?:only |just |about |barely )?|(?:at|from) (?:the age of |age )?)$/iu;

const ASKS_FACT = /\b(?:did|was|were)\b/iu;
const POSSIBLE =
  /\b(?:could|would|should|might|may|propos(?:es?|ed|al)|expect(?:s|ed)|predict(?:s|ed)|estimat(?:es?|ed)|hop(?:es?|ed)|planned|plans?)\b/iu;
const MODAL =
  /\b(?:could|would|should|might)\s+(?!have\b)(?:not\s+)?\p{Ll}+(?:\s+(?!up\b|most\b|least\b)\p{Ll}+){0,3}\s*$/iu;

/** Before a date: what is to come, for a question about what was. */
const TO_COME =
  /\b(?:(?:will|is to|are to|due to|going to)(?: be)?|(?:order|told|tell|ask|expect|schedul|requir|plann|instruct)\p{Ll}* (?:\p{L}+ ){0,2}to) \p{Ll}+(?:\s(?!and\b|but\b|after\b|when\b)[\p{L}-]+){0,8}\s*$/iu;
const ASKS_PLAN =
  /\b(?:will|going|supposed|due|plan(?:s|ned)?|order(?:ed)?|told|asked|expect(?:ed)?|schedul|require|have to|had to|to be|deadline|surrender|until)/iu;

/** Verbs by which something goes from one to another: who is paid does not pay. */
const GIVES =
  /\b(?<be>(?:is|are|was|were|be|been|being|get|gets|got)\s+(?:\p{L}+ly\s+)?)?(?<verb>ow|paid|pay|lend|lent|su|sold|sell|promis)(?:e|ed|s|es|ing)?\b/giu;

/** How far a figure can answer by whether it is said to be so, of whom, and when (0..1). */
export function moodFit(question: Question, facts: SentenceFacts, fact: Fact): number {
  const { report, sentence, passage } = facts;
  const { text, asking, focus } = question;
  const before = report.text.slice(sentence.start, fact.start);
  const behind = report.text.slice(fact.end, sentence.end);
  let fit = 1;
  if (ASKS_FACT.test(text) && !POSSIBLE.test(text) && MODAL.test(before))
    fit *= fact.value === null ? LEFT.planned : LEFT.possible;
  if (fact.kind === 'date' && ASKS_FACT.test(text) && !ASKS_PLAN.test(text) && TO_COME.test(before))
    fit *= LEFT.planned;
  if (fact.value === null) return fit;
  if (
    asking.kind === 'how old' &&
    /\bhow old (?:is|are)\b/iu.test(text) &&
    (/^[^,.;]{0,12}\bwhen\b/iu.test(behind) || AGED_THEN.test(before))
  )
    fit *= LEFT.earlier;
  if (fact.kind === 'money' && isOtherVoice(text, before)) fit *= LEFT.otherVoice;
  if (
    fact.kind === 'percent' &&
    ASKS_LEVEL.test(text) &&
    !ASKS_CHANGE.test(text) &&
    isChange(passage, fact, before)
  )
    fit *= LEFT.change;
  if (focus !== null && !focus.generic && excludedIn(facts) === focus.term) fit *= LEFT.excluded;
  if (fact.kind === 'count' && asking.kind === 'how many' && /\bpeople\b/iu.test(text))
    if (/^\s+(?:\p{L}+\s+)?(?:deaths|fatalities|dead)\b/iu.test(behind) && !DIED.test(text))
      fit *= LEFT.deaths;
  return fit;
}

const ASKS_LEVEL = /\bhow many\b|\b(?:percentage|share|proportion|percent|per cent) of\b/iu;
const ASKS_CHANGE =
  /\b(?:more|fewer|less|extra|change|growth|increase|decrease|rise|rose|risen|fall|fell|fallen|drop|grow|grew|grown|cut|los[et]|down|up|jump|by)/iu;
const CHANGED =
  /\b(?:grew|grown|rose|risen|fell|fallen|dropp?ed|increased?|decreased?|declined?|jumped|climbed|(?<!ma[dk]\p{L}{1,3} )up|down|rise|fall|increase|drop)\s+(?:by|of)?\s*(?:\p{L}+\s+){0,2}$/iu;

/** Whether a share is how much something changed. */
function isChange({ cells }: SentenceFacts['passage'], { start }: Fact, before: string): boolean {
  const cell = cells.find((one) => one.start <= start && start < one.end);
  return cell === undefined ? CHANGED.test(before) : /\b(?:change|difference|growth)\b/iu.test(cell.head);
}

/** The term of what a sentence tells that something leaves out; null where it tells none. */
const excludedIn = once(({ report, sentence }: SentenceFacts): string | null => {
  const text = report.text.slice(sentence.start, sentence.end);
  const left = /\bexclud(?:es?|ed|ing)\s+(?:\p{L}+\s+)?(?<what>\p{L}+)/iu.exec(text)?.groups?.what;
  return left === undefined ? null : termOf(left.toLowerCase());
});

const DIED =
  /\b(?:di(?:e[ds]?|ying)|dead|deaths?|kill(?:ed|s)?|lost|los[et]|lives|perish(?:ed)?|fatal(?:ly|ities)?|victims|toll)\b/iu;

/** Whether the question and the words before a sum tell of the same verb, the one of who gives and the other of who gets. */
function isOtherVoice(question: string, before: string): boolean {
  const asked = [...question.matchAll(GIVES)].at(-1)?.groups;
  const told = [...before.matchAll(GIVES)].at(-1)?.groups;
  if (asked === undefined || told === undefined || stem(asked.verb) !== stem(told.verb)) return false;
  const passive = (groups: typeof asked, text: string) =>
    groups.be !== undefined ||
    /\b(?:was|were|is|are|been)\b[^?]*$/iu.test(text.slice(0, text.lastIndexOf(groups.verb ?? '')));
  return passive(asked, question) !== (told.be !== undefined);
}

function stem(verb: string | undefined): string {
  return (verb ?? '').toLowerCase().slice(0, 2);
}
