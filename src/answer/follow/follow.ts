import { analyse } from '../../question/analyse.ts';
import { ANOTHER } from '../../question/follow-forms.ts';
import { followUp } from '../../question/follow-up.ts';
import { inherit, isPart } from '../../question/inherit.ts';
import { type FollowUp, matterOf } from '../../question/lean.ts';
import type { Question } from '../../question/question.ts';
import type { Turn } from '../../question/turn.ts';
import type { Candidate } from '../candidate/candidate.ts';
import { type Decision, familyOf, type Read } from '../decide.ts';
import type { Library } from '../open-library.ts';
import { DECISION } from '../weights.ts';
import { nearby } from './beside.ts';
import {
  hasOwnNames,
  holds,
  isElsewhere,
  isOfAnother,
  isUnmet,
  meetsOwn,
  namesByPronoun,
  saysAgain,
  writesOwn,
} from './follow-checks.ts';
import { besideThoseWords } from './in-one-breath.ts';
import { beginning, likewise } from './likewise.ts';
import { kindOf, personAt, repeats, type Spot, spotOf, wasTold } from './nearby.ts';
import { lastPerson, openingThing } from './spoken-of.ts';

/** Where a follow-up is asked. */
export interface Asked {
  readonly library: Library;
  /** Id of the one report that is asked; all where absent. */
  readonly report: string | undefined;
  /** Decides on a question that stands by itself. */
  alone(question: Question): Decision | null;
}

/** Numbers of this module. */
const FOLLOW = {
  /** Longest question, in characters, that may lean on the one before; default 400. A longer one says itself what it is about. */
  longest: 400,
  /** How far less sure (0..1) an answer near the one before may be than one from elsewhere, where nothing marks a follow-up; default 0.1. */
  nearby: 0.1,
} as const;

/** Understands a follow-up by the turns before it and finds the best answer; null for a question that stands by itself. */
export function decideFollowUp(question: Question, turns: readonly Turn[], asked: Asked): Read | null {
  const turn = baseOf(turns);
  if (turn === undefined || question.text.length > FOLLOW.longest) return null;
  const { knowledge } = asked.library;
  const before = analyse(matterOf(turn.question), knowledge);
  const spot = spotOf(turn, turns, asked.library, asked.report);
  const lean = followUp(question, {
    question: before,
    answer: turn.short,
    person: () => lastPerson(turns, asked.library, asked.report),
    named: () => personAt(spot),
    thing: () => openingThing(turns, knowledge),
  });
  if (lean === null) return null;
  const kind = lean.manner === 'other' && spot !== null ? kindOf(spot) : null;
  const as = (text: string, how = lean) =>
    inherit(analyse(text, knowledge), { question, before, lean: how, kind });
  // The same of something else is not what was told already.
  const isFresh = lean.manner === 'other' || ANOTHER.test(question.text);
  const asksMore = ANOTHER.test(question.text);
  const isNew = ({ candidate }: Decision, read: Question) =>
    !(isFresh && wasTold(candidate, { turns })) &&
    !(asksMore && isSameWords(candidate, turn)) &&
    !(lean.manner === 'other' && isSameWords(candidate, turn) && !writesOwn(read, candidate));
  const isNews = ({ candidate }: Decision, read: Question) =>
    !(asksMore && isSameWords(candidate, turn)) &&
    !(lean.manner === 'other' && isSameWords(candidate, turn) && !writesOwn(read, candidate)) &&
    (lean.manner !== 'clause' || !saysAgain(read, candidate, before, spot));
  const near = (text: string, how = lean) =>
    spot === null || text === '' || how.manner === 'alone'
      ? null
      : checked(nearby(how, as(text, how), spot, asked.library), isNews);
  const alone = (other: Question) => checked({ question: other, decision: asked.alone(other) }, isNew);
  if (lean.manner === 'open') {
    const onMatter = checked(
      alone(question),
      ({ candidate }) => !isOfAnyone(question) || spot === null || isNear(candidate, spot),
    );
    return better(onMatter, near(lean.own));
  }
  let refused: Read | null = null;
  const isText = turn.answered || familyOf(before) === 'text';
  const shifted = () =>
    isText ? shiftedTo(as(lean.text), spot, asked.library, isInWords(turn, turns)) : null;
  const breath = () => {
    const read = as(lean.text);
    const candidate = spot === null ? null : besideThoseWords(read, spot, kind, asked.library);
    if (candidate === null) return null;
    // Its own words chose the figure: those of the question before would lead back to the other one.
    const { text, words, items } = question;
    return {
      question: { ...read, text, words, items, frame: null },
      decision: { candidate, confidence: DECISION.threshold },
    };
  };
  for (const reading of [
    ...(lean.manner === 'other' ? [breath] : []),
    ...readingsOf({ question, before, lean, turn, spot }, { as, near, alone }),
    ...(lean.manner === 'other' ? [shifted] : []),
  ]) {
    const read = reading();
    if (read !== null && isAnswer(read)) return read;
    if (read?.question.understood === lean.text) refused = read;
  }
  // "And the defence?" after a number: what the defence is answers nothing.
  if (refused === null && lean.manner === 'other' && !isText && question.items.length > 0)
    return { question: as(lean.text), decision: null };
  return refused;
}

/** "Was anyone hurt?", "who was blamed?": a question that says nothing but what was done, which is asked of what was just told. */
function isOfAnyone({ items }: Question): boolean {
  const own = items.filter(({ generic, text }) => !generic && !/^any(?:one|body|thing)$/iu.test(text));
  return own.length === 1 && own[0]?.kind === 'verb';
}

/** Whether an answer stands in the passage of the one before, or in one beside it under the same headings. */
function isNear({ sentence }: Candidate, { volume, index }: Spot): boolean {
  const there = volume.report.sentences[index];
  if (there === undefined || sentence.report !== volume.report) return false;
  return Math.abs(there.passage - sentence.sentence.passage) <= 1;
}

/** Whether it is the sentence that answered before, in words: "what else?" is not answered by it again. */
function isSameWords({ sentence, fact }: Candidate, { answered, report, start }: Turn): boolean {
  return fact === null && answered && report === sentence.report.id && start === sentence.sentence.start;
}

/** Whether words answered, or began the matter: what a value answered has a value again, or is not told. */
function isInWords({ short }: Turn, turns: readonly Turn[]): boolean {
  const opening = turns.findLast(({ leaned }) => !leaned);
  return short === null || (opening?.answered === true && opening.short === null);
}

/** What is told in words of another thing than before; null where nothing is. */
function shiftedTo(question: Question, spot: Spot | null, library: Library, inWords: boolean): Read | null {
  const find = inWords ? likewise : beginning;
  const candidate = spot === null ? null : find(question, spot, library);
  return candidate === null ? null : { question, decision: { candidate, confidence: DECISION.threshold } };
}

/** A follow-up with what it builds on. */
interface Leaning {
  readonly question: Question;
  /** The question before. */
  readonly before: Question;
  readonly lean: FollowUp;
  readonly turn: Turn;
  /** Where the turn before was answered; null where it was not. */
  readonly spot: Spot | null;
}

/** The ways to find its answer. */
interface Ways {
  /** Reads words as the follow-up's, with what they take from the question before. */
  as(text: string, how?: FollowUp): Question;
  /** The best answer to words beside the answer before; null where there is no such place. */
  near(text: string, how?: FollowUp): Read | null;
  /** The best answer to a question that stands by itself. */
  alone(question: Question): Read;
}

/** The ways in which a follow-up may be meant, the likeliest first. */
function readingsOf(
  { question, before, lean, turn, spot }: Leaning,
  { as, near, alone }: Ways,
): readonly (() => Read | null)[] {
  // The same of something else, or a part of it, is another value.
  const isFresh = lean.manner === 'other' || lean.manner === 'joined' || isPart(question);
  const isOtherTime = lean.manner === 'earlier' || lean.manner === 'later';
  const whole = (reading: Question, how = lean) =>
    checked(
      alone(reading),
      ({ candidate }) =>
        holds(reading, candidate, how, turn) &&
        !(lean.manner === 'clause' && saysAgain(reading, candidate, before, spot)) &&
        !isOfAnother(lean.person, candidate, question) &&
        !(isFresh && spot !== null && repeats(candidate, spot)),
    );
  return [
    ...(lean.manner === 'other' ? lean.others : []).map(
      (other) => () => named(near(other.text, { ...lean, ...other })),
    ),
    ...(isOtherTime ? lean.others : []).flatMap((other) => [
      () => near(other.text, { ...lean, ...other, manner: 'other' }),
      () => whole(as(other.text, { ...lean, ...other }), { ...lean, manner: 'other' }),
    ]),
    // "Since when?" of the person who was named, before that of the office.
    ...(lean.manner === 'value' ? lean.others : []).map(
      (other) => () => alone(as(other.text, { ...lean, ...other, manner: 'alone' })),
    ),
    () => near(lean.own),
    () =>
      lean.manner !== 'joined' || ANOTHER.test(question.text)
        ? null
        : checked(
            alone(question),
            ({ candidate }) =>
              spot === null || !(isElsewhere(question, candidate, spot) || repeats(candidate, spot)),
          ),
    () =>
      lean.thing === null
        ? null
        : named(near(lean.thing, { ...lean, manner: 'clause', text: lean.thing, taken: [] })),
    () => whole(as(lean.text)),
    ...lean.others.map(
      (other) => () =>
        checked(whole(as(other.text, { ...lean, ...other })), ({ candidate }, read) =>
          meetsOwn(read, candidate),
        ),
    ),
    () =>
      lean.person === null
        ? null
        : checked(
            alone(as(question.text)),
            ({ candidate }, own) => !isUnmet(own, candidate) && namesByPronoun(candidate, lean.person ?? ''),
          ),
  ];
}

/** The turn that a follow-up builds on: the last one that was answered, or that began a matter of its own. */
function baseOf(turns: readonly Turn[]): Turn | undefined {
  return turns.findLast(({ answered, leaned }) => answered || !leaned) ?? turns.at(-1);
}

/** A reading of which the answer has the new names and nouns in so many words. */
function named(read: Read | null): Read | null {
  return read === null ? null : checked(read, ({ candidate }, question) => hasOwnNames(question, candidate));
}

function isAnswer({ decision }: Read): boolean {
  return decision !== null && decision.confidence >= DECISION.threshold;
}

/** A reading with its answer, or with less trust in it where it does not pass. */
function checked(
  { question, decision }: Read,
  passes: (decision: Decision, question: Question) => boolean,
): Read {
  if (decision === null || passes(decision, question)) return { question, decision };
  const confidence = Math.min(decision.confidence, DECISION.threshold - DOUBT);
  return { question, decision: { ...decision, confidence } };
}

/** How far below the threshold an answer stays that does not pass; default 0.01. */
const DOUBT = 0.01;

/** A follow-up that nothing marks as one: near the answer before, or by itself, whichever is surer. */
function better(alone: Read, near: Read | null): Read {
  if (near === null || !isAnswer(near)) return alone;
  return (near.decision?.confidence ?? 0) + FOLLOW.nearby > (alone.decision?.confidence ?? 0) ? near : alone;
}
