import type { SentenceFacts } from '../facts/fact.ts';
import { analyse } from '../question/analyse.ts';
import { type FollowUp, followUp } from '../question/follow-up.ts';
import type { Item, Question } from '../question/question.ts';
import type { Turn } from '../question/turn.ts';
import { NUMBER } from '../question/wants.ts';
import type { Candidate } from './candidate.ts';
import { type Decision, decide } from './decide.ts';
import { supportOf } from './met.ts';
import { candidatesAt, rowsAround, type Spot, writtenOf, sentencesAround, spotOf } from './nearby.ts';
import type { Library } from './open-library.ts';
import { isPart, onlyValue, ownClause, parallelValue, sameColumn } from './parallel.ts';
import { decideTold } from './told.ts';
import { DECISION } from './weights.ts';

/** A question as understood, with the best answer found for it. */
export interface Read {
  readonly question: Question;
  readonly decision: Decision | null;
}

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
  /** A word of the follow-up's own that says more than this (0..1) must be met … */
  telling: Number(process.env['F_TELL'] ?? 0.3),
  /** … at least so far (0..1). */
  met: Number(process.env['F_MET'] ?? 0.3),
  /** Least support (0..1) of the words taken over. */
  support: Number(process.env['F_SUP'] ?? 0.5),
  /** Share of its weight that a word keeps when new words may stand instead of it. */
  loose: Number(process.env['F_LOOSE'] ?? 0.3),
  /** How far less sure (0..1) an answer near the one before may be than one from elsewhere, where nothing marks a follow-up. */
  nearby: Number(process.env['F_NEAR'] ?? 0.1),
} as const;

/** What answers "how many of them?": often it is told as a share. */
const PART_WANTS = { ...NUMBER, percent: 1, share: 1 };

/** A year with the word that says which side of it is meant. */
const DIRECTION = /\b(?<way>before|after|since|until) (?<date>\d{4})\b/iu;

/** Understands a follow-up by the turns before it and finds the best answer; null for a question that stands by itself. */
export function decideFollowUp(question: Question, turns: readonly Turn[], asked: Asked): Read | null {
  const turn = baseOf(turns);
  if (turn === undefined) return null;
  const { knowledge } = asked.library;
  const lean = followUp(question, analyse(turn.question, knowledge), turn.short);
  if (lean === null) return null;
  const as = (text: string) => inherit(analyse(text, knowledge), question, lean);
  const spot = spotOf(turn, asked.library, asked.report);
  const near = spot === null || lean.own === '' || lean.manner === 'alone' ? null : nearby(lean, as(lean.own), spot, asked.library);
  if (lean.manner === 'open') return better({ question, decision: asked.alone(question) }, near);
  if (near !== null && isAnswer(near)) return near;
  if (lean.manner === 'joined') {
    const alone = { question, decision: asked.alone(question) };
    if (isAnswer(alone)) return alone;
  }
  const thing = spot === null || lean.thing === null ? null : nearby({ ...lean, manner: 'clause' }, as(lean.thing), spot, asked.library);
  if (thing !== null && isAnswer(thing)) return thing;
  const whole = as(lean.text);
  const decision = asked.alone(whole);
  if (decision === null) return { question: whole, decision };
  return { question: whole, decision: holds(whole, decision, lean, turn) ? decision : doubted(decision) };
}

/** Whether an answer from anywhere may be taken for a follow-up. */
function holds(whole: Question, { candidate }: Decision, { manner, own, loose }: FollowUp, { short }: Turn): boolean {
  if (manner === 'compare' || manner === 'earlier' || manner === 'which' || own === '') return false;
  if (isCountedAgent(candidate)) return false;
  // The same question of another place or time has a value of the same kind for its answer.
  if (manner === 'other' && short !== null && candidate.fact === null) return false;
  return !isUnmet(whole, candidate) && (loose.length > 0 || inheritedSupport(whole, candidate) >= FOLLOW.support);
}

/** How well an answer meets what was taken over (0..1). */
function inheritedSupport({ items }: Question, { met }: Candidate): number {
  const taken = items.map((item, i) => [item, met[i] ?? 0] as const).filter(([{ inherited }]) => inherited);
  return supportOf(taken.map(([item]) => item), taken.map(([, value]) => value));
}

/** The turn that a follow-up builds on: the last one that was answered, or that began a matter of its own. */
function baseOf(turns: readonly Turn[]): Turn | undefined {
  return turns.findLast(({ answered, leaned }) => answered || !leaned) ?? turns.at(-1);
}

function isAnswer({ decision }: Read): boolean {
  return decision !== null && decision.confidence >= DECISION.threshold;
}

/** A follow-up that nothing marks as one: near the answer before, or by itself, whichever is surer. */
function better(alone: Read, near: Read | null): Read {
  if (near === null || !isAnswer(near)) return alone;
  return (near.decision?.confidence ?? 0) + FOLLOW.nearby > (alone.decision?.confidence ?? 0) ? near : alone;
}

/** The best answer in the sentence that answered before and around it. */
function nearby(lean: FollowUp, question: Question, spot: Spot, library: Library): Read | null {
  const { manner } = lean;
  if (manner === 'value' || manner === 'which' || manner === 'compare' || manner === 'earlier')
    return { question, decision: decideTold(lean, question, spot, library) };
  const at = (sentences: readonly number[]) => candidatesAt(question, spot, library, sentences);
  const inTable = manner === 'other' || question.asking.kind === 'whether';
  const column = inTable ? sameColumn(question, at(rowsAround(spot)), spot) : null;
  if (column !== null) return { question, decision: certain(column) };
  const around = at(sentencesAround(spot));
  const decision = decide(question, around.filter((one) => !isUnmet(question, one) && !isElsewhere(question, one, spot)));
  if (decision !== null && decision.confidence >= DECISION.threshold) return { question, decision };
  const told = manner === 'other' ? parallelValue(question, around, spot) : (onlyValue(question, around, spot) ?? ownClause(question, around, spot));
  return { question, decision: told === null ? decision : certain(told) };
}

/** What stands where the answer before stood is answered however little it repeats of the question. */
function certain(candidate: Candidate): Decision {
  return { candidate, confidence: DECISION.threshold };
}

/** Whether a word of the follow-up's own, the point of it, is not met: "how many of them died?" is not answered by how many there were. */
function isUnmet(question: Question, { met, sentence }: Candidate): boolean {
  return isOtherWay(question, sentence) || question.items.some(
    ({ generic, inherited, specific }, i) =>
      !generic && !inherited && specific > FOLLOW.telling && (met[i] ?? 0) < FOLLOW.met,
  );
}

/** "Before 2013" is not answered by "since 2013". */
function isOtherWay({ original }: Question, { report, sentence }: SentenceFacts): boolean {
  const asked = DIRECTION.exec(original)?.groups;
  if (asked === undefined) return false;
  const text = report.text.slice(sentence.start, sentence.end).toLowerCase();
  const told = new RegExp(`\\b(before|after|since|until)\\s+${asked['date']}\\b`, 'u').exec(text)?.[1];
  return told !== undefined && told !== asked['way']?.toLowerCase();
}

/** Whether a sentence tells of another place than the one that answered, which the follow-up does not name. */
function isElsewhere({ items }: Question, { sentence }: Candidate, { volume, index }: Spot): boolean {
  if (sentence.sentence.index === index || items.some(({ place, inherited }) => place && !inherited)) return false;
  const there = volume.sentences[index];
  if (there === undefined || sentence.passage.role === 'table row') return false;
  const places = placesOf(sentence);
  const before = placesOf(there);
  return places.length > 0 && before.length > 0 && !places.some((place) => before.includes(place));
}

function placesOf({ facts, report }: SentenceFacts): readonly string[] {
  return facts.filter(({ kind }) => kind === 'place').map(({ start, end }) => report.text.slice(start, end));
}

/** "29 people" for somebody who did something. */
function isCountedAgent({ sentence, fact }: Candidate): boolean {
  return fact?.kind === 'agent' && /\d/u.test(writtenOf({ sentence, fact }));
}

function doubted(decision: Decision): Decision {
  return { ...decision, confidence: Math.min(decision.confidence, DECISION.threshold - 0.01) };
}

/** The follow-up as understood: what it took over is marked, and what new words may stand instead of let go. */
function inherit(whole: Question, asked: Question, { text, taken, loose }: FollowUp): Question {
  const item = (one: Item): Item => {
    if (loose.includes(one.text))
      return { ...one, inherited: true, kind: 'other', weight: one.weight * FOLLOW.loose, specific: one.specific * FOLLOW.loose };
    return taken.includes(one.text) ? { ...one, inherited: true } : one;
  };
  const asking = isPart(asked) && whole.asking.kind === 'how many' ? { ...whole.asking, wants: PART_WANTS } : whole.asking;
  const items = whole.items.map(item);
  const now = (one: Item | null) => (one === null ? null : (items[whole.items.indexOf(one)] ?? null));
  const [focus, predicate] = [now(whole.focus), now(whole.predicate)];
  return { ...whole, asking, items, focus, predicate, original: asked.original, understood: text, taken };
}
