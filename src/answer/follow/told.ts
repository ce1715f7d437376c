import { SAID_SO } from '../../question/follow-forms.ts';
import type { FollowUp, Manner } from '../../question/lean.ts';
import type { Question } from '../../question/question.ts';
import { AMOUNT } from '../../question/wants.ts';
import { REPORTING_VERBS } from '../../text/reporting-verbs.ts';
import { type Candidate, candidatesOf } from '../candidate/candidate.ts';
import { supportOf } from '../candidate/met.ts';
import { type Decision, decide } from '../decide.ts';
import type { Library } from '../open-library.ts';
import { DECISION } from '../weights.ts';
import { underCondition } from './condition.ts';
import { led, offsetOf, standsBehind } from './leading.ts';
import { isText, listBehind, listIn, textOf } from './lists.ts';
import { nameBeside, namingAlike } from './name-beside.ts';
import { candidatesAt, isCountedAgent, type Spot, sentencesAround, writtenOf } from './nearby.ts';
import { ofPerson } from './persons.ts';
import { comparedIn, earlierBeside, figureOf, precedentIn, recordIn } from './times.ts';

/** Least fit (0..1) of a value for what is asked; default 0.6. */
const WANTED = 0.6;
/** Least share (0..1) of a question's words that another sentence with the same figure must meet; default 0.5. */
const SUPPORT = 0.5;

/** What turns a length of time into a time: "four days after the flood". */
const TIME_FROM = /^\s+(?:after|before|later|earlier|ago|into)\b/i;

/** Whether a length of time is counted from something, by what stands behind it. */
export function isTimeFrom(behind: string): boolean {
  return TIME_FROM.test(behind);
}

/** "What for?", and what gives a purpose. */
const ASKS_PURPOSE = /^(?:and |but )?(?:what for|for what)\W*$/i;
const PURPOSE = /\b(?:in order to|so that|for (?!\d)|to (?!\d|the\b|an?\b|about\b|around\b|\p{Lu}))/u;

/** Whether a follow-up needs no words of its own to be met where the answer before stands. */
export function isTold({ manner }: FollowUp): boolean {
  return TOLD.has(manner);
}

const TOLD: ReadonlySet<Manner> = new Set<Manner>([
  'again',
  'name',
  'value',
  'which',
  'compare',
  'earlier',
  'later',
  'against',
  'precedent',
  'condition',
  'successor',
  'predecessor',
  'former',
]);

/** The answer to such a follow-up, in the sentence that answered before or one beside it; null where none is there. */
export function decideTold(
  lean: FollowUp,
  question: Question,
  spot: Spot,
  library: Library,
): Decision | null {
  const around = sentencesAround(spot, 0).slice(0, 3);
  const at = (other: Question) => candidatesAt(other, spot, library, around);
  const again = (other: Question) =>
    candidatesAt(other, spot, library, sentencesRepeating(spot)).filter((one) => isSupported(other, one));
  switch (lean.manner) {
    case 'again':
      return sure(toldAgain(question, spot));
    case 'name':
      return sure(
        nameBeside(question, lean, at) ??
          nameBeside(question, lean, (other) => candidatesAt(other, spot, library, namingAlike(spot))),
      );
    case 'which':
      return sure(listIn(at(question), lean.own, spot) ?? listBehind(at(question), spot));
    case 'compare':
      return sure(
        comparedIn(at(question), spot) ??
          comparedIn(again(question), spot) ??
          recordIn(question, at(question)) ??
          (CHANGES.test(question.original) ? earlierBeside(question, at, spot) : null),
      );
    case 'earlier':
    case 'later':
      return sure(figureOf(lean.manner, question, at) ?? figureOf(lean.manner, question, again));
    case 'against':
      return sure(againstOf(question, at));
    case 'precedent':
      return sure(precedentIn(at(question)));
    case 'condition':
      return sure(underCondition(question, at, spot));
    case 'successor':
    case 'predecessor':
    case 'former':
      return sure(ofPerson(lean, question, spot, library));
    default:
      return ASKS_PURPOSE.test(question.original)
        ? sure(at(question).find((one) => isText(one, spot) && PURPOSE.test(textOf(one))) ?? null)
        : valueTold(question, at, around);
  }
}

/** What answered before: its value, else the clause. */
function toldAgain(question: Question, { volume, index, turn }: Spot): Candidate | null {
  const [sentence, context] = [volume.sentences[index], volume.contexts[index]];
  if (!turn.answered || sentence === undefined || context === undefined) return null;
  const value = sentence.facts.find((fact) => writtenOf({ sentence, fact }) === turn.short);
  const wants = value === undefined ? question.asking.wants : { [value.kind]: 1 };
  const asked = { ...question, asking: { ...question.asking, wants } };
  const all = candidatesOf(asked, { sentence, context, share: 1, place: 0 });
  const isValue = ({ fact }: Candidate) => fact !== null && writtenOf({ sentence, fact }) === turn.short;
  return all.find(isValue) ?? all.find(({ fact }) => fact === null) ?? null;
}

/** Whether a sentence tells that somebody said something. */
function reports({ sentence: { parse } }: Candidate): boolean {
  return parse.words.some(({ lower }) => REPORTING_VERBS.has(lower));
}

const BY_WHOM = /^(?:and |but )?by who(?:m|se)?\b/iu;

/** "Is that more than before?" asks for what it was. */
const CHANGES = /\b(?:more|less|fewer|higher|lower|up|down|same|bigger|smaller)\b/iu;

/** The other sentences that tell the very figure which answered before: often with what it was. */
function sentencesRepeating({ volume: { report }, index, turn: { short } }: Spot): readonly number[] {
  if (short === null || !FIGURE.test(short)) return [];
  return report.sentences
    .filter((one) => one.index !== index && report.text.slice(one.start, one.end).includes(short))
    .map((one) => one.index);
}

/** A figure that hardly comes twice by chance. */
const FIGURE = /\d.*\d/u;

/** Whether a sentence is about what the question before asked. */
function isSupported({ items }: Question, { met }: Candidate): boolean {
  return supportOf(items, met) >= SUPPORT;
}

/** A value of the kind that is asked for: in the sentence that answered, else in one beside it. */
function valueTold(
  question: Question,
  at: (question: Question) => readonly Candidate[],
  around: readonly number[],
): Decision | null {
  const isWhen = question.asking.kind === 'when';
  const isOffset = offsetOf(question.original) !== null;
  const wants = isOffset
    ? { duration: 1, measure: 1 }
    : isWhen
      ? { ...question.asking.wants, duration: WANTED }
      : question.asking.wants;
  // Who did it is told beside what was done, and not a sentence on.
  const places = BY_WHOM.test(question.original) ? around.slice(0, 1) : around;
  const asked = { ...question, asking: { ...question.asking, wants } };
  const fitting = at(asked).filter(
    ({ fact, features, sentence }) =>
      features.marker > 0 ||
      (fact !== null &&
        features.echo === 0 &&
        features.wanted >= WANTED &&
        !isCountedAgent({ sentence, fact }) &&
        (!isWhen || fact.kind !== 'duration' || isTimeFrom(sentence.report.text.slice(fact.end)))),
  );
  const asksSpeaker = SAID_SO.test(question.original);
  const some = led(question.original, fitting).filter(
    (one) => !asksSpeaker || one.fact?.kind !== 'agent' || reports(one),
  );
  for (const index of places) {
    const decision = decide(
      asked,
      some.filter(({ sentence }) => sentence.sentence.index === index),
    );
    if (decision !== null)
      return { ...decision, confidence: Math.max(decision.confidence, DECISION.threshold) };
  }
  return null;
}

/** The value that a figure is set against: "45 per cent from 2010 levels". */
function againstOf(question: Question, at: (question: Question) => readonly Candidate[]): Candidate | null {
  const { wants } = question.asking;
  const isDate = (wants.date ?? 0) > 0;
  const asked = {
    ...question,
    asking: { ...question.asking, wants: isDate ? wants : { ...AMOUNT, date: 1 } },
  };
  return at(asked).find((one) => AGAINST.some((lead) => standsBehind(one, lead))) ?? null;
}

/** Words before what a figure is set against. */
const AGAINST = ['from', 'than', 'against', 'compared with', 'compared to', 'relative to', 'on', 'over'];

/** What stands where the answer before stood is answered however little it repeats of the question. */
function sure(candidate: Candidate | null): Decision | null {
  return candidate === null ? null : { candidate, confidence: DECISION.threshold };
}
