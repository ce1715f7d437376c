import type { Fact, SentenceFacts } from '../../facts/fact.ts';
import type { Item, Question } from '../../question/question.ts';
import { bindingOf, isCoarse, isEcho, roleFit } from './binding.ts';
import { metByCount, wantOf } from './counted.ts';
import type { Features } from './features.ts';
import { figureFit } from './figure-fit.ts';
import { framesSeen, matchFrames, type SeenFrames } from './frame-match.ts';
import { type Context, linkedClauses, meetAll, type Position, type Sight, sightsOf } from './match.ts';
import { isUnnamed, ownsPerson } from './member.ts';
import {
  clauseSupports,
  elsewhere,
  gap,
  isOtherLost,
  isStrict,
  lost,
  modifierGap,
  supportOf,
  unmetShare,
  worst,
} from './met.ts';
import { closenesses } from './nearness.ts';
import { asksOffice, mayHold, unheld } from './office.ts';
import { isOfOtherVerb } from './other-verb.ts';
import { isPartAsked } from './part-of-place.ts';
import { placeFit } from './place-fit.ts';
import { askedWords, density, unasked } from './plain.ts';
import { isMember, isTogether, isWhole, rivalsOf } from './rivals.ts';
import { roleMatch } from './role.ts';
import { isSetAside } from './set-aside.ts';
import { type Shared, sharedFeatures } from './shared.ts';
import { withoutValue } from './valueless.ts';

/** A possible answer: a value in a sentence, or a clause of it. */
export interface Candidate {
  readonly sentence: SentenceFacts;
  readonly context: Context;
  readonly fact: Fact | null;
  readonly clause: number;
  /** For each item of the question how well it is met here (0..1). */
  readonly met: readonly number[];
  readonly features: Features;
}

/** A name, number or date met less than this counts as not met; default 0.45, just under a name in the sentence before. */
const VETO_BELOW = 0.45;

/** The noun that is asked about counts as not met when it is met less than this; default 0.3. */
const FOCUS_LOST = 0.3;

/** The same for the verb of a yes-or-no question; default 0.3. */
const VERB_LOST = 0.3;

/** Whether a sentence says nothing of what a yes-or-no question asks of its subject: "is she married". */
function isUnchecked(
  { asking, predicate, items, text, words }: Question,
  metOf: (item: Item) => number,
): boolean {
  if (asking.kind !== 'whether') return false;
  const end = words.findLast(({ pos }) => pos !== 'PUNCT')?.text;
  const told =
    predicate ??
    (IS_SO.test(text)
      ? items.find(({ kind, generic, text: word }) => kind === 'other' && !generic && word === end)
      : undefined);
  return told != null && metOf(told) < VERB_LOST;
}

const IS_SO = /^(?:is|are|was|were)\b/iu;

/** What is left of a date beside another verb than the one that is asked about; default 0.3. */
const OTHER_VERB = 0.1;

/** A sentence as retrieved. */
export interface Source {
  readonly sentence: SentenceFacts;
  readonly context: Context;
  /** Its share of what retrieval could reach (0..1). */
  readonly share: number;
  /** Its place among those retrieved, from 0. */
  readonly place: number;
}

/** All candidates of a sentence: its values of the kinds asked for, and the clause that meets the question best. */
export function candidatesOf(question: Question, source: Source): Candidate[] {
  const found: Candidate[] = [];
  const seen = seenOf(question, source);
  const { sights } = seen;
  for (const fact of source.sentence.facts) {
    const want = wantOf(question, source.sentence, fact);
    if (want <= 0 || isCoarse(question, source.sentence, fact) || !mayHold(question, source.sentence, fact))
      continue;
    if (isUnnamed(question, source.sentence, fact) || isSetAside(question, source.sentence, fact)) continue;
    // "When was Super Saturday" asks for no Saturday, "who is the mayor of Arden" not for Arden.
    if (question.asking.kind === 'who' && ownsPerson(source.sentence, fact)) continue;
    if (/^wh(?:en|o)$/u.test(question.asking.kind) && isEcho(question, source.sentence, fact)) continue;
    const wanted =
      want *
      figureFit(question, source.sentence, fact) *
      roleFit(question, fact) *
      placeFit(question, source.sentence, fact) *
      (isOfOtherVerb(question, seen.frames, source.sentence, fact) ? OTHER_VERB : 1);
    if (wanted <= 0) continue;
    const { clause } = fact;
    const met = metByCount(
      question,
      source,
      fact,
      meetAll(sights, positionOf(source.sentence, clause, fact)),
    );
    const one = candidate(question, source, { fact, clause, met, wanted, seen });
    // "29 people were hurt when a bomb left on a train went off": no name, and beside another verb than the one that is asked about.
    const apart =
      fact.kind === 'agent' &&
      seen.frames.same.every(({ frame }) => source.sentence.parse.clauseOf[frame.verb] !== clause);
    // "The director told members" for who the director is: neither a name nor one who is called so.
    const another = fact.kind === 'agent' && one.features.unheld === 1 && asksOffice(question);
    if (!another && (!apart || one.features.misplaced < 1)) found.push(one);
  }
  let best: Pick<Draft, 'clause' | 'met'> | null = null;
  let most = -1;
  for (const { index: clause } of source.sentence.parse.clauses) {
    const met = meetAll(sights, positionOf(source.sentence, clause, null));
    const support = supportOf(question.items, met);
    if (support > most) {
      best = { clause, met };
      most = support;
    }
  }
  if (best !== null) {
    const draft = { ...best, fact: null, wanted: 0, seen };
    found.push(withoutValue(question, candidate(question, source, draft), source.place));
  }
  return found;
}

function positionOf(sentence: SentenceFacts, clause: number, fact: Fact | null): Position {
  return {
    sentence,
    clause,
    first: fact?.first ?? -1,
    last: fact?.last ?? -1,
    // Names stand beside one another in a clause by rights; numbers and dates each have words of their own.
    rivals: fact === null || (fact.value === null && fact.date === null) ? [] : rivalsOf(sentence, fact),
    linked: linkedClauses(sentence.parse.clauses)[clause] ?? [],
  };
}

interface Draft {
  readonly fact: Fact | null;
  readonly clause: number;
  readonly met: readonly number[];
  readonly wanted: number;
  readonly seen: Seen;
}

/** What all candidates of a sentence have in common. */
interface Seen {
  readonly shared: Shared;
  readonly sights: readonly Sight[];
  /** By clause: how much of the question's weight is met in it. */
  readonly supports: readonly number[];
  readonly frames: SeenFrames;
  /** Words of the sentence that the question has. */
  readonly asked: ReadonlySet<number>;
}

function seenOf(question: Question, source: Source): Seen {
  const { sentence, context } = source;
  const sights = sightsOf(question.items, sentence, context);
  return {
    shared: sharedFeatures(question, source, sights),
    sights,
    supports: clauseSupports(question.items, sights, sentence),
    frames: framesSeen(question, sentence),
    asked: askedWords(sights),
  };
}

/** A number bound less firmly than this is bound to something else; default 0.5. */
const BOUND = 0.5;

function candidate(question: Question, source: Source, draft: Draft): Candidate {
  const { sentence, context } = source;
  const { fact, clause, met } = draft;
  return { sentence, context, fact, clause, met, features: featuresOf(question, sentence, draft) };
}

function featuresOf(
  question: Question,
  sentence: SentenceFacts,
  { fact, clause, met, wanted, seen: { shared, sights, supports, frames: seen, asked } }: Draft,
): Features {
  const { items, asking, focus, predicate } = question;
  const metOf = (item: Item) => met[items.indexOf(item)] ?? 0;
  const near = fact === null ? [] : closenesses(sights, fact);
  const binding = fact === null ? 0 : bindingOf(question, sentence, fact, met);
  const frames = matchFrames(seen, sentence, fact, clause);
  const mustBeMet = (item: Item, i: number) => !item.generic && (isStrict(item) || sights[i]?.rival === true);
  const strict = worst(items, met, mustBeMet);
  return {
    // Listed and not spread: an object built in one go is several times as fast to make and to read.
    absent: shared.absent,
    unknown: shared.unknown,
    topical: shared.topical,
    share: shared.share,
    rank: shared.rank,
    pairs: shared.pairs,
    marker: shared.marker,
    unsaid: shared.unsaid,
    uncaused: shared.uncaused,
    support: supportOf(items, met),
    strict,
    vetoed: strict < VETO_BELOW ? 1 : 0,
    verb: gap(items, met, 'verb'),
    noun: gap(items, met, 'noun'),
    other: gap(items, met, 'other'),
    predicate: predicate === null ? 0 : 1 - metOf(predicate),
    unchecked: isUnchecked(question, metOf) ? 1 : 0,
    modifier: modifierGap(question, met),
    verbElsewhere: elsewhere(items, met, 'verb'),
    nounElsewhere: elsewhere(items, met, 'noun'),
    verbLost: Math.min(1, lost(items, met, 'verb')),
    nounLost: Math.min(1, lost(items, met, 'noun') / 2),
    otherLost: isOtherLost(items, met) ? 1 : 0,
    // Told afterwards, of few candidates: it takes longer than all the rest.
    valueless: 0,
    nameless: 0,
    unmet: unmetShare(items, met),
    focus: focus === null ? 0 : focus.specific * (1 - metOf(focus)),
    focusLost: focus !== null && !focus.generic && metOf(focus) < FOCUS_LOST ? 1 : 0,
    wanted,
    binding,
    unbound: fact !== null && fact.value !== null && fact.kind !== 'time' && binding < BOUND ? 1 : 0,
    lacking: fact === null && Object.keys(asking.wants).length > 0 ? 1 : 0,
    nearness: Math.max(0, ...near.filter((_, i) => items[i]?.generic === false)),
    cohesion: supportOf(items, near),
    clause: supports[clause] ?? 0,
    role: fact === null || fact.value !== null ? 0 : roleMatch(question, sentence, fact),
    placed: frames.placed,
    misplaced: frames.misplaced,
    fillers: frames.fillers,
    conflict: frames.conflict,
    unframed: frames.unframed,
    unheld: fact === null || fact.value !== null ? 0 : unheld(question, sentence, fact, met),
    together: fact !== null && isTogether(question, sentence, fact) ? 1 : 0,
    whole: fact !== null && isWhole(sentence, fact) ? 1 : 0,
    member: fact !== null && isMember(sentence, fact) ? 1 : 0,
    density: density(sentence, asked),
    unasked: unasked(sentence, clause, fact, asked),
    main: sentence.parse.clauses[clause]?.joint === 'main' ? 1 : 0,
    echo: fact !== null && isEcho(question, sentence, fact) && !isPartAsked(question, sentence, fact) ? 1 : 0,
  };
}
