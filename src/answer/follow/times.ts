import type { Question } from '../../question/question.ts';
import { AMOUNT, NUMBER } from '../../question/wants.ts';
import type { Candidate } from '../candidate/candidate.ts';
import { kindOf, type Spot } from './nearby.ts';

/** Numbers of this module. */
const TIMES = {
  /** Characters on either side of a value within which words say that it is of another time; default 32. */
  beside: 32,
  /** Characters between a value and what calls it a record; default 80. */
  record: 80,
} as const;

/** Words that set what is told against another time. */
const COMPARED =
  /\b(?:than|(?:up|down) (?:from|by)|from\b.+\bto|compared (?:with|to)|against|as (?:many|much|few|high|low) as|(?:a |the )?(?:year|month|week|quarter|decade) (?:earlier|before|ago)|previous(?:ly)?|last (?:year|month|time)|doubled?|twice|trebled?|tripled?|halved?|rose|risen|rises?|rising|grew|grown|fell|fallen|falls?|dropped|increased?|decreased?|unchanged|no change)\b/i;
/** "More than 500" compares with nothing. */
const THAN_FIGURE =
  /\b(?:more|less|fewer|other|rather) than (?:about |around |some |a |an |half |one |two |three |\p{Sc}|\d)+(?!year|month|week)/giu;
/** What is more or less than ever. */
const RECORD =
  /\b(?:record|highest|lowest|largest|biggest|smallest|fewest|most|least|best|worst|unprecedented)\b/i;
/** Right before a value of an earlier and of a later time. */
const FROM =
  /\b(?:from|(?<!\b(?:more|less|fewer|other|rather) )than|against)(?: (?:a|an|the|about|around|some|only|just|over|nearly|almost))*\s*$/i;
const TO = /\bfrom\b.+\bto(?: (?:a|an|the|about|around|some|only|just|over|more than|nearly|almost))*\s*$/i;
/** Around a value of an earlier and of a later time. */
const EARLIER =
  /\b(?:previous(?:ly)?|earlier|before|prior|last year|had (?:(?:only|just|still) )?(?:been|had|stood|numbered|found|seen|made|got|held|met|paid|put|run|said|sold|spent|taken|told|won|lost|[a-z]+ed)|used to)\b/i;
const LATER = /\b(?:after|afterwards|later|now|since|today|currently|next|will|following)\b/i;

/** What says whether there was the like before. */
const PRECEDENT =
  /\b(?:(?:the|for the|his|her|its|their) first (?:time|ever|such|of its kind)|first ever|never (?:\w+ )?(?:before|been|yet)?|had not (?:\w+ ){0,2}before|previously|once more|again|(?:second|third|fourth) time|unprecedented|earlier (?:attempts?|cases?|occasions?))\b/i;

/** The first sentence that says whether there was the like before. */
export function precedentIn(candidates: readonly Candidate[]): Candidate | null {
  return candidates.find((one) => one.fact === null && PRECEDENT.test(textOf(one))) ?? null;
}

/** The first clause that sets the answer against another time, or calls it a record. */
export function comparedIn(candidates: readonly Candidate[], spot: Spot): Candidate | null {
  const texts = candidates.filter(({ fact }) => fact === null);
  const isRecord = (one: Candidate) =>
    one.sentence.sentence.index === spot.index && callsRecord(textOf(one), spot.turn.short);
  // Another sentence compares another figure, unless it goes on from this one or tells the same.
  const isSame = ({ sentence: { sentence } }: Candidate) =>
    sentence.index === spot.index ||
    GOES_ON.test(spot.volume.report.text.slice(sentence.start, sentence.end));
  const isOfIt = (one: Candidate) =>
    isSame(one) || spot.turn.short === null || textOf(one).includes(spot.turn.short);
  return texts.find((one) => (isCompared(textOf(one)) && isOfIt(one)) || isRecord(one)) ?? null;
}

/** How a sentence goes on from the one before: "That was down from …", "The figure …", "In 2017 it had been …". */
const GOES_ON =
  /^(?:It|They|That|This|These|Those|(?:The|That|This) (?:figure|number|total|rate|share|sum|rise|fall|increase|decrease|drop)s?|There)\b|\b(?:it|they|the (?:figure|number|total|rate|share|sum)) (?:was|were|had|stood|is|has)\b/u;

/** "Is that a record?": the first clause that calls something the most or the least. */
export function recordIn(question: Question, candidates: readonly Candidate[]): Candidate | null {
  if (!RECORD.test(question.original)) return null;
  return candidates.find((one) => one.fact === null && RECORD.test(textOf(one))) ?? null;
}

function isCompared(text: string): boolean {
  return COMPARED.test(text.replace(THAN_FIGURE, ' '));
}

/** "379 arrests, a record number": the word stands near the value, with no other figure between. */
function callsRecord(text: string, short: string | null): boolean {
  const at = short === null ? -1 : text.indexOf(short);
  if (at < 0 || short === null) return short === null && RECORD.test(text);
  const [behind = ''] = text.slice(at + short.length, at + short.length + TIMES.record).split(/\d/u);
  const before =
    text
      .slice(Math.max(0, at - TIMES.beside), at)
      .split(/\d/u)
      .at(-1) ?? '';
  return RECORD.test(behind) || RECORD.test(before);
}

/** A figure of the same sort that is told of an earlier or a later time. */
export function figureOf(
  time: 'earlier' | 'later',
  question: Question,
  at: (question: Question) => readonly Candidate[],
): Candidate | null {
  const { wants } = question.asking;
  const typed = Object.keys(wants).some((kind) => kind in AMOUNT);
  // "In 2015 there had been 27": what befell them is not said again.
  const items = question.items.filter(({ kind, inherited }) => kind !== 'verb' || !inherited);
  const asked = {
    ...question,
    items,
    asking: { ...question.asking, wants: typed ? wants : { ...NUMBER, ...AMOUNT } },
  };
  const values = at(asked).filter(({ fact }) => fact !== null && fact.value !== null);
  const [right, around] = time === 'earlier' ? [FROM, EARLIER] : [TO, LATER];
  return (
    values.find((one) => right.test(beforeOf(one))) ??
    values.find((one) => around.test(besideOf(one))) ??
    null
  );
}

/** A figure of the kind that answered, which a sentence beside it tells of an earlier time. */
export function earlierBeside(
  question: Question,
  at: (question: Question) => readonly Candidate[],
  spot: Spot,
): Candidate | null {
  const kind = kindOf(spot);
  const beside = (other: Question) =>
    at(other).filter(({ fact, sentence }) => fact?.kind === kind && sentence.sentence.index > spot.index);
  return kind === null || !spot.turn.answered ? null : figureOf('earlier', question, beside);
}

/** The sentence up to a value. */
function beforeOf({ sentence, fact }: Candidate): string {
  const { start } = sentence.sentence;
  return sentence.report.text.slice(start, fact?.start ?? start).replace(/\s+/gu, ' ');
}

/** What stands on either side of a value, in its sentence. */
function besideOf({ sentence, fact }: Candidate): string {
  if (fact === null) return '';
  const { text } = sentence.report;
  const { start, end } = sentence.sentence;
  const before = text.slice(Math.max(start, fact.start - TIMES.beside), fact.start);
  return `${before} ${text.slice(fact.end, Math.min(end, fact.end + TIMES.beside))}`.replace(/\s+/gu, ' ');
}

function textOf({ sentence: { report, sentence } }: Candidate): string {
  return report.text.slice(sentence.start, sentence.end).replace(/\s+/gu, ' ');
}
