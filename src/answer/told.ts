import { BESIDE } from '../question/follow-forms.ts';
import type { FollowUp } from '../question/follow-up.ts';
import type { Question } from '../question/question.ts';
import { AMOUNT, NUMBER } from '../question/wants.ts';
import type { Candidate } from './candidate.ts';
import { type Decision, decide } from './decide.ts';
import { candidatesAt, isCountedAgent, type Spot, sentencesAround, writtenOf } from './nearby.ts';
import type { Library } from './open-library.ts';
import { DECISION } from './weights.ts';

/** Numbers of this module. */
const TOLD = {
  /** Least fit (0..1) of a value for what is asked; default 0.5. */
  wanted: 0.5,
  /** Characters on either side of a value within which words say that it is of another time; default 32. */
  beside: 32,
} as const;

/** Words that set what is told against another time. */
const COMPARED =
  /\b(?:than|(?:up|down) (?:from|by)|from\b.+\bto|compared (?:with|to)|against|as (?:many|much|few|high|low) as|(?:a |the )?(?:year|month|week|quarter|decade) (?:earlier|before|ago)|previous(?:ly)?|last (?:year|month|time)|doubled?|twice|trebled?|tripled?|halved?|rose|risen|rises?|rising|grew|grown|fell|fallen|falls?|dropped|increased?|decreased?|unchanged|no change)\b/i;
/** "More than 500" compares with nothing. */
const THAN_FIGURE =
  /\b(?:more|less|fewer|other|rather) than (?:about |around |some |a |an |half |one |two |three |\p{Sc}|\d)+(?!year|month|week)/giu;
/** Right before a value of another time, and around one. */
const FROM =
  /\b(?:from|(?<!\b(?:more|less|fewer|other|rather) )than|against|after)(?: (?:a|an|the|about|around|some|only|just|over|nearly|almost))*\s*$/i;
const OTHER_TIME =
  /\b(?:previous(?:ly)?|earlier|before|prior|last year|had (?:been|had|stood|numbered|[a-z]+ed)|used to)\b/i;
const LISTS = /^[^.;]*:|^(?:\s+\S+){0,2}[\s,]+(?:such as|including|namely|among them|like)\b/i;
/** "Since when", "to how much": the value stands behind the same word. */
const LEADS =
  /^(?:and |but )?(?<lead>since|until|till|by|from|for|to|of|over|within|at|with|against|after|before) (?:when|how|what|which|who)/i;
/** What may stand between such a word and its value. */
const BETWEEN = '(?:up to|about|around|some|over|more than|nearly|almost|at least|the|an?|all|only|just)';
/** What turns a length of time into a time: "four days after the flood". */
const TIME_FROM = /^\s+(?:after|before|later|earlier|ago|into)\b/i;

/** The answer to a follow-up that needs no words of its own to be met, where the answer before stands; null where none is there. */
export function decideTold(
  lean: FollowUp,
  question: Question,
  spot: Spot,
  library: Library,
): Decision | null {
  const around = sentencesAround(spot, 0).slice(0, 3);
  const at = (other: Question) => candidatesAt(other, spot, library, around);
  if (lean.manner === 'value') return sure(valueTold(question, at, around));
  if (lean.manner === 'which')
    return sure(firstOf(at(question), (one) => isText(one, spot.index) && lists(textOf(one), lean.own)));
  if (lean.manner === 'compare')
    return sure(firstOf(at(question), (one) => one.fact === null && isCompared(textOf(one))));
  return sure(earlierTold(question, at));
}

/** A value of the kind that is asked for: in the sentence that answered, else in one beside it. */
function valueTold(
  question: Question,
  at: (question: Question) => readonly Candidate[],
  around: readonly number[],
): Decision | null {
  const isWhen = question.asking.kind === 'when';
  const wants = isWhen ? { ...question.asking.wants, duration: 0.6 } : question.asking.wants;
  const asked = { ...question, asking: { ...question.asking, wants } };
  const fitting = at(asked).filter(
    ({ fact, features, sentence }) =>
      features.marker > 0 ||
      (fact !== null &&
        features.echo === 0 &&
        features.wanted >= TOLD.wanted &&
        !isCountedAgent({ sentence, fact }) &&
        (!isWhen || fact.kind !== 'duration' || TIME_FROM.test(sentence.report.text.slice(fact.end)))),
  );
  const lead = LEADS.exec(question.original)?.groups?.lead;
  const beside = BESIDE.exec(question.original)?.groups?.beside;
  const behind = lead === undefined ? [] : fitting.filter((one) => standsBehind(one, lead));
  const some =
    beside !== undefined
      ? fitting.filter((one) => standsBefore(one, beside))
      : behind.length > 0
        ? behind
        : fitting;
  for (const index of around) {
    const decision = decide(
      asked,
      some.filter(({ sentence }) => sentence.sentence.index === index),
    );
    if (decision !== null) return decision;
  }
  return null;
}

/** "41% without it": the word stands behind the value. */
function standsBefore({ sentence, fact }: Candidate, word: string): boolean {
  return (
    fact !== null &&
    new RegExp(`^(?:\\s+[^\\s,;]+){0,2}\\s+${word}\\b`, 'iu').test(sentence.report.text.slice(fact.end))
  );
}

function standsBehind({ sentence, fact }: Candidate, lead: string): boolean {
  if (fact === null) return false;
  const before = sentence.report.text.slice(sentence.sentence.start, fact.start);
  return (
    new RegExp(`\\b${lead}(?:\\s+${BETWEEN})*\\s*$`, 'iu').test(before) ||
    new RegExp(`^${lead}\\b`, 'iu').test(writtenOf({ sentence, fact }))
  );
}

/** The figure that is told of another time. */
function earlierTold(question: Question, at: (question: Question) => readonly Candidate[]): Decision | null {
  const wants = question.asking.wants;
  const typed = Object.keys(wants).some((kind) => kind in AMOUNT);
  const asked = {
    ...question,
    asking: { ...question.asking, wants: typed ? wants : { ...NUMBER, ...AMOUNT } },
  };
  const values = at(asked).filter(({ fact }) => fact !== null && fact.value !== null);
  return firstOf(values, isBehindFrom) ?? firstOf(values, isOfOtherTime);
}

function isBehindFrom({ sentence, fact }: Candidate): boolean {
  return fact !== null && FROM.test(sentence.report.text.slice(sentence.sentence.start, fact.start));
}

function isOfOtherTime({ sentence, fact }: Candidate): boolean {
  if (fact === null) return false;
  const { text } = sentence.report;
  const { start, end } = sentence.sentence;
  return OTHER_TIME.test(
    `${text.slice(Math.max(start, fact.start - TOLD.beside), fact.start)} ${text.slice(fact.end, Math.min(end, fact.end + TOLD.beside))}`,
  );
}

function isCompared(text: string): boolean {
  return COMPARED.test(text.replace(THAN_FIGURE, ' '));
}

/** Whether a sentence goes on to list what a noun stands for. */
function lists(text: string, noun: string): boolean {
  const at = text.toLowerCase().indexOf(noun.toLowerCase());
  return at >= 0 && LISTS.test(text.slice(at + noun.length));
}

function isText({ fact, sentence }: Candidate, index: number): boolean {
  return fact === null && sentence.sentence.index === index;
}

function textOf({ sentence: { report, sentence } }: Candidate): string {
  return report.text.slice(sentence.start, sentence.end).replace(/\s+/gu, ' ');
}

function firstOf(candidates: readonly Candidate[], fits: (one: Candidate) => boolean): Decision | null {
  const candidate = candidates.find(fits);
  return candidate === undefined ? null : { candidate, confidence: 0 };
}

/** What stands where the answer before stood is answered however little it repeats of the question. */
function sure(decision: Decision | null): Decision | null {
  return decision === null
    ? null
    : { ...decision, confidence: Math.max(decision.confidence, DECISION.threshold) };
}
