import type { Fact, SentenceFacts } from '../../facts/fact.ts';
import type { Question } from '../../question/question.ts';
import type { Candidate } from '../candidate/candidate.ts';
import { asksSpeech } from '../candidate/marker.ts';
import { namesNone } from '../candidate/member.ts';
import { givenName } from '../candidate/office.ts';
import { partOfPlace } from '../candidate/part-of-place.ts';
import { asksEnd } from '../candidate/place-fit.ts';
import { actionOf, asksAction, useOf } from './action-value.ts';
import { groupFigure } from './age-group.ts';
import { eachFigure } from './asked-figure.ts';
import {
  addedOf,
  asksPenalty,
  dateOf,
  doerOf,
  nameWithNoun,
  onlyName,
  ownerOf,
  penaltyOf,
  quotedBeside,
} from './beside-value.ts';
import { causeOf, mannerOf } from './cause-value.ts';
import { claimedFigure } from './claimed-figure.ts';
import { ledTo } from './complement-value.ts';
import { counterpartOf } from './counterpart.ts';
import { asksCauseOfDeath, deathOf } from './death-value.ts';
import { asksFate, deedOf } from './deed.ts';
import { asksWhatIsDone, definitionOf, meaningOf } from './definition-value.ts';
import { equalOf } from './equal-value.ts';
import { figureOf } from './figure-value.ts';
import { fillersOf } from './filler.ts';
import { asksName, focusOf, type Gap, gapsOf } from './gap.ts';
import { figureOfNoun } from './measured-noun.ts';
import { memberOf } from './member-value.ts';
import { cellOf, nameBeside, nameOfField, nameOfKind, phraseOfKind } from './name-value.ts';
import { degreeOf, namedIn, officeOf, withOffice } from './office-value.ts';
import { oftenIn } from './often-value.ts';
import { quantifiedOf } from './part-value.ts';
import { rankedIn } from './ranked-value.ts';
import { quotationIn, reportedOf } from './reported-value.ts';
import { stateOf } from './state-value.ts';
import { NAMED, saysMore, spanOf, type ValueSpan, wholeWords } from './value-span.ts';
import type { Words } from './whole.ts';

const NAMES_SOMETHING = /^(?:person|name|organisation|place|agent|spot|role)$/u;

/**
 * The bare value of an answer: the figure or date that was chosen, or the name or phrase of the sentence that fills the gap of the
 * question. Null where the answer is the sentence itself.
 */
export function answerSpan(question: Question, candidate: Candidate): ValueSpan | null {
  const span = bareOf(question, candidate);
  return span === null || namesNone(question, candidate.sentence, span)
    ? null
    : wholeWords(span, candidate.sentence);
}

function bareOf(question: Question, candidate: Candidate): ValueSpan | null {
  const found = () => phraseOf(question, candidate);
  return memberOf(question, candidate.sentence, found) ?? found();
}

function phraseOf(question: Question, candidate: Candidate): ValueSpan | null {
  const { fact, sentence } = candidate;
  const { kind } = question.asking;
  const often = oftenIn(question, sentence);
  if (often !== null) return often;
  const each = eachFigure(question, sentence);
  if (each !== null) return each;
  const ranked =
    rankedIn(question, sentence) ??
    quantifiedOf(question, sentence) ??
    partOfPlace(question, sentence) ??
    groupFigure(question, sentence);
  if (ranked !== null) return ranked;
  const meaning = kind === 'meaning' && fact !== null ? definitionOf(question, sentence) : null;
  if (meaning !== null) return meaning;
  if (fact !== null && !NAMES_SOMETHING.test(fact.kind)) return figureOf(question, candidate);
  if (fact?.kind === 'role') return withOffice(fact, sentence);
  const named = fact !== null && kind === 'who' ? givenName(sentence, fact) : null;
  if (named !== null) return named;
  if (kind === 'whether') return fact ?? claimedFigure(question, sentence);
  if (asksAction(question)) return actionOf(question, sentence);
  if (kind === 'why')
    return (
      fact ??
      causeOf(question, sentence) ??
      (ASKS_WHAT.test(question.text) ? causeBeside(question, candidate) : null)
    );
  if (kind === 'meaning') return fact ?? meaningOf(question, sentence) ?? counterpartOf(question, candidate);
  if (kind === 'who is') return fact ?? definitionOf(question, sentence);
  const list = kind === 'list' && fact === null ? onlyList(sentence) : null;
  if (list !== null) return list;
  const measured = fact === null ? figureOfNoun(question, sentence) : null;
  if (measured !== null) return measured;
  const led = ledTo(question, sentence);
  if (led !== null) return led;
  const deed = deedOf(question, candidate);
  if (deed !== null || (asksFate(question) && fact === null)) return deed;
  const told = toldOf(question, sentence);
  if (told !== undefined) return told;
  const span = thingOf(question, candidate);
  // What the next sentence tells of the same thing.
  if (span !== null && span.start >= sentence.sentence.end) return span;
  return span !== null &&
    !isPersonForThing(question, sentence, span) &&
    (kind === 'which' || CHOICE.test(question.text) || saysMore(question, sentence, span))
    ? span
    : null;
}

/** What stands on the other side of the verb; nobody dies of a day or a place, and no person is what caused it. */
function causeBeside(question: Question, candidate: Candidate): ValueSpan | null {
  const span = counterpartOf(question, candidate);
  const { facts } = candidate.sentence;
  const none = asksCauseOfDeath(question) ? /^(?:date|place|time|person)$/u : /^person$/u;
  const circumstance = ({ kind, start, end }: Fact) =>
    none.test(kind) && start < (span?.end ?? 0) && end > (span?.start ?? 0);
  return facts.some(circumstance) ? null : span;
}

/** "Arden, Norden and Ryde": the only list of names in a sentence; null where there is none, or several. */
function onlyList({ facts }: SentenceFacts): ValueSpan | null {
  const lists = facts.filter(({ kind, members }) => NAMED.test(kind) && members > 1);
  return lists.length === 1 ? (lists[0] ?? null) : null;
}

/** "What causes it" asks for a thing. */
const ASKS_WHAT = /^(?:\S+\s+){0,3}?wh?at\b(?!\s+for\b)/iu;

/** A person is no answer to "what is changing". */
function isPersonForThing(question: Question, { facts }: SentenceFacts, span: ValueSpan): boolean {
  const { kind, wants } = question.asking;
  if (kind !== 'what' || (wants.person ?? 0) > 0 || focusOf(question) !== null || asksName(question))
    return false;
  return facts.some((fact) => fact.kind === 'person' && fact.start <= span.start && fact.end >= span.end);
}

/** "Which is older, the mill or the bridge": the answer is a word of the question. */
const CHOICE = /\bor\b/iu;

/** What somebody said, did or is, where the question asks for that: null where the sentence does not tell, undefined for any other question. */
function toldOf(question: Question, sentence: SentenceFacts): ValueSpan | null | undefined {
  if (sentence.passage.role === 'table row') return undefined;
  const said = asksSpeech(question) ? quotationIn(sentence) : null;
  if (said !== null) return said;
  const reported = reportedOf(question, sentence) ?? definitionOf(question, sentence);
  return reported ?? (asksWhatIsDone(question) ? null : undefined);
}

/** The name, phrase or figure that fills the gap of a question. */
function thingOf(question: Question, candidate: Candidate): ValueSpan | null {
  const { fact, sentence } = candidate;
  const { kind } = question.asking;
  const known = kind === 'who' ? namedIn(question, sentence) : null;
  if (known !== null) return officeOf(known, sentence);
  if (kind === 'how')
    return degreeOf(question, candidate) ?? mannerOf(question, sentence) ?? deathOf(question, sentence);
  if (sentence.passage.role === 'table row') return fact ?? cellOf(question, candidate);
  // "Denied any knowledge" is no sentence that anybody got.
  if (asksPenalty(question)) return penaltyOf(question, sentence);
  const beside =
    nameWithNoun(question, sentence) ??
    addedOf(question, sentence) ??
    quotedBeside(question, sentence) ??
    (fact === null ? dateOf(question, sentence) : null) ??
    ownerOf(question, sentence) ??
    doerOf(question, candidate);
  if (beside !== null) return beside;
  const filled = fillerIn(question, candidate);
  const use =
    filled === null
      ? (useOf(question, sentence) ?? mannerOf(question, sentence) ?? equalOf(question, sentence))
      : null;
  if (use !== null) return use;
  if (fact !== null) {
    const named =
      nameOfKind(question, candidate) ??
      nameBeside(question, candidate) ??
      (fact.kind === 'agent'
        ? (nameOfField(question, candidate) ?? phraseOfKind(question, candidate))
        : null);
    return named === null && filled?.sure && !asksEnd(question)
      ? filled.span
      : unbroken(ofName(named ?? fact, sentence), sentence);
  }
  const state = stateOf(question, sentence);
  if (state !== null) return state;
  const name = nameOfKind(question, candidate);
  if (name !== null) return unbroken(name, sentence);
  return (
    phraseOfKind(question, candidate) ??
    filled?.span ??
    nameOfField(question, candidate) ??
    figureOf(question, candidate) ??
    onlyName(question, sentence) ??
    counterpartOf(question, candidate)
  );
}

interface Found {
  readonly gap: Gap;
  readonly filler: Words;
  readonly span: ValueSpan;
}

/** Kinds of names that may stand for somebody who is described. */
const NOBODY = /^$/u;
const PERSON = /^person$/u;
const ANYBODY = /^(?:person|name)$/u;

/** What fills the gap of the question; sure where the words around it are those of the question. */
function fillerIn(question: Question, candidate: Candidate): { span: ValueSpan; sure: boolean } | null {
  const { sentence, clause, fact } = candidate;
  const fillers = gapsOf(question).flatMap((gap) =>
    fillersOf(gap, sentence, clause).map((filler) => ({ gap, filler: withOwned(filler, sentence) })),
  );
  for (const { gap, filler } of fillers) {
    const persons = gap.slot === 'place' ? NOBODY : question.asking.kind === 'who' ? ANYBODY : PERSON;
    const span = spanOf(filler, sentence, persons);
    if (!saysMore(question, sentence, span)) continue;
    if (fact !== null && fact.start < span.end && span.start < fact.end) return null;
    return { span, sure: fact === null || isSure(question, candidate, { gap, filler, span }) };
  }
  return null;
}

/** "The Green Party's Mia Berg": a phrase that owns the one behind it, with that one. */
function withOwned(filler: Words, { parse: { words, phrases } }: SentenceFacts): Words {
  if (!/^[’']s?$/u.test(words[filler.last + 1]?.text ?? '')) return filler;
  const owned = phrases.find(({ first }) => first === filler.last + 2);
  return owned === undefined ? filler : { first: filler.first, last: owned.last };
}

const LINKS = /^(?:is|are|was|were|be|been|becomes?|became)$/u;

/** Whether what fills the gap is the answer rather than the name that was chosen. */
function isSure({ asking }: Question, { sentence, fact }: Candidate, found: Found): boolean {
  const { gap, filler, span } = found;
  const has = (kinds: RegExp) =>
    sentence.facts.some(({ kind, start, end }) => kinds.test(kind) && start >= span.start && end <= span.end);
  // "Anna Hill of the Green Party, who won", "Anna Hill, the mayor, who won": the party is only hers, and the mayor she.
  const between = sentence.parse.words.slice((fact?.last ?? filler.first) + 1, filler.first);
  if (between.length > 0 && between.every(({ lower }) => /^(?:of|from|,|the|an?)$/u.test(lower)))
    return false;
  // "Its chairman was Anna Hill"
  const linking = sentence.parse.words.slice(filler.last + 1, fact?.first ?? 0);
  if (linking.length > 0 && linking.every(({ lower }) => LINKS.test(lower))) return false;
  if (gap.slot === 'subject')
    return asking.kind === 'who' && has(/^(?:person|name|organisation|agent|place)$/u);
  // "Left on a train that exploded at the station": the name belongs to another verb.
  if (gap.slot === 'place')
    return (
      has(NAMED) || sentence.parse.words.slice(filler.last, fact?.first).some(({ pos }) => pos === 'VERB')
    );
  const led = sentence.parse.words.slice(Math.max(0, filler.first - 2), filler.first);
  // "From a yard in Lisbon": the name says more.
  const within = /^(?:in|at|on|near)$/u.test(sentence.parse.words[filler.last + 1]?.lower ?? '');
  const inside = within && fact !== null && fact.first > filler.last && fact.first <= filler.last + 3;
  const same = !inside && led.some(({ lower }) => lower === gap.preposition);
  return gap.slot !== 'object' && (asking.kind !== 'where' || same || has(NAMED));
}

/** What belongs to a name: the rest of a word with a hyphen, a number that ends the phrase. */
const GOES_ON =
  /^(?:,\p{Lu}{1,3}\b|[-‑](?!\p{L}+(?:ed|en)\b)\p{L}+| \d{1,4}(?![.,]?\d)(?=[^\s\p{L}\p{N}]|\s*$))/u;

/** A value without an article that is not cut inside a word or name: "tube train", "Koh Dong-jin", "NGC 4993". */
function unbroken({ start, end }: ValueSpan, { report: { text } }: SentenceFacts): ValueSpan {
  const rest = GOES_ON.exec(text.slice(end, end + 40))?.[0] ?? '';
  const article = /^(?:an?|the)\s+/iu.exec(text.slice(start, end))?.[0] ?? '';
  return { start: start + article.length, end: end + rest.length };
}

/** "The church of Saint-Eustache", "the MP for Ryde": a thing or an office with the name that says which one. */
function ofName(span: Fact | ValueSpan, { parse: { words }, facts }: SentenceFacts): ValueSpan {
  if (!('kind' in span) || !/^(?:spot|agent|organisation)$/u.test(span.kind)) return span;
  const next = words[span.last + 1]?.lower ?? '';
  const pattern = span.kind === 'spot' ? /^of$/u : /^(?:of|for)$/u;
  if (!pattern.test(next)) return span;
  const at = span.last + (words[span.last + 2]?.lower === 'the' ? 3 : 2);
  const names = facts.filter(({ kind, first }) => NAMED.test(kind) && first === at);
  const end = Math.max(span.end, ...names.map((name) => name.end));
  return { start: span.start, end };
}
