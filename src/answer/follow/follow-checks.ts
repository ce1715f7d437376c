import type { SentenceFacts } from '../../facts/fact.ts';
import { isPart } from '../../question/inherit.ts';
import type { FollowUp } from '../../question/lean.ts';
import type { Question } from '../../question/question.ts';
import type { Turn } from '../../question/turn.ts';
import type { QuestionKind } from '../../question/wants.ts';
import { REPORTING_VERBS } from '../../text/reporting-verbs.ts';
import type { Candidate } from '../candidate/candidate.ts';
import { isStrict, supportOf } from '../candidate/met.ts';
import { isCountedAgent, ownOf, type Spot } from './nearby.ts';
import { isTold } from './told.ts';

/** Numbers of this module. */
const CHECKS = {
  /** A word of the follow-up's own that says more than this (0..1) must be met; default 0.3 … */
  telling: 0.3,
  /** … at least so far (0..1); default 0.3. */
  met: 0.3,
  /** … of a part of what was told even more: it has to stand in the sentence; default 0.41. */
  part: 0.41,
  /** A new name or date of "and in Scotland?" must be met at least so far (0..1), as it is in the sentence itself; default 0.6. */
  own: 0.6,
  /** … and where more than one of them is, all so far, nothing else has to be; default 0.95. */
  said: 0.95,
  /** Least support (0..1) of the words taken over by an answer from elsewhere in the reports; default 0.5. */
  support: 0.5,
} as const;

/** A year with the word that says which side of it is meant. */
const DIRECTION = /\b(?<way>before|after|since|until) (?<date>\d{4})\b/iu;
/** Somebody who was named before. */
const PRONOUN = /\b(?:[Hh]e|[Ss]he|him|[Hh]is|[Hh]er|I|[Mm]y|me)\b/u;

/** Whether an answer from anywhere in the reports may be taken for a follow-up. */
export function holds(whole: Question, candidate: Candidate, lean: FollowUp, { short }: Turn): boolean {
  const { manner, own, loose } = lean;
  // What these ask is told where the answer before stands, or not at all.
  if ((isTold(lean) && manner !== 'value') || own === '') return false;
  // A cause has to be given as one.
  if (whole.asking.kind === 'why' && candidate.features.marker === 0) return false;
  // The same question of another place or time has a value of the same kind for its answer.
  if (manner === 'other' && short !== null && candidate.fact === null) return false;
  if (loose.length > 0 && !hasOwnNames(whole, candidate)) return false;
  if (isUnmet(whole, candidate) || isCountedAgent(candidate)) return false;
  return (
    loose.length > 0 ||
    inheritedSupport(whole, candidate) >= CHECKS.support ||
    (manner === 'clause' && saysOwn(whole, candidate))
  );
}

/** Whether all that a follow-up says itself stands in the sentence, and that is more than a word: "when did it touch the water?" */
function saysOwn(question: Question, { met }: Candidate): boolean {
  const own = ownOf(question, () => true);
  return own.length > 1 && own.every((i) => (met[i] ?? 0) >= CHECKS.said);
}

/** Whether all that a follow-up says itself is met in the sentence as well as a new name has to be. */
export function meetsOwn(question: Question, { met }: Candidate): boolean {
  return ownOf(question, () => true).every((i) => (met[i] ?? 0) >= CHECKS.own);
}

/**
 * Whether a sentence tells of somebody else: it names another, and neither the one who is asked about nor a "he" or "she".
 * "What did she say?" is not answered by what officials said either.
 */
export function isOfAnother(person: string | null, { sentence }: Candidate, { original }: Question): boolean {
  if (person === null) return false;
  const { facts, report, sentence: span, parse } = sentence;
  const text = report.text.slice(span.start, span.end);
  if (text.includes(person) || PRONOUN.test(text)) return false;
  const isSaid = SAID.test(original) && parse.words.some(({ lower }) => REPORTING_VERBS.has(lower));
  return isSaid || facts.some(({ kind }) => kind === 'person');
}

const SAID =
  /\bwhat (?:did|does|has|had) s?he (?:say|said|think|thought|tell|told|write|written|reply|replied)\b/iu;

/** Whether the new names and dates of "and in 2019?" are written in the sentence itself. */
export function writesOwn({ items }: Question, { sentence: { report, sentence } }: Candidate): boolean {
  const text = report.text.slice(sentence.start, sentence.end).toLowerCase();
  return items.every((item) => item.inherited || !isStrict(item) || text.includes(item.text.toLowerCase()));
}

/** How well an answer meets what was taken over (0..1). */
function inheritedSupport({ items }: Question, { met }: Candidate): number {
  const taken = items.map((item, i) => ({ item, met: met[i] ?? 0 })).filter(({ item }) => item.inherited);
  return supportOf(
    taken.map(({ item }) => item),
    taken.map((one) => one.met),
  );
}

/**
 * Whether a word of the follow-up's own, the point of it, is not met: "how many of them died?" is not answered by how
 * many there were.
 */
export function isUnmet(question: Question, { met, sentence }: Candidate): boolean {
  if (isOtherWay(question, sentence)) return true;
  const least = isPart(question) ? CHECKS.part : CHECKS.met;
  const own = question.items.map(({ generic, inherited, specific }) => (generic || inherited ? 0 : specific));
  // "Who led it?": where no word says much, the one that says most is the point.
  const telling = Math.min(CHECKS.telling, Math.max(...own) - Number.EPSILON);
  return own.some((specific, i) => specific > 0 && specific > telling && (met[i] ?? 0) < least);
}

/** Whether the new names, dates, nouns and adjectives of "and in Scotland?" stand in the sentence itself. */
export function hasOwnNames({ items }: Question, { met }: Candidate): boolean {
  return items.every(
    (item, i) => item.inherited || item.generic || item.kind === 'verb' || (met[i] ?? 0) >= CHECKS.own,
  );
}

/** Whether a sentence has all the nouns, names and dates of a follow-up's own, and it has some. */
export function hasOwnNouns({ items }: Question, { met }: Candidate): boolean {
  const own = items.flatMap((item, i) =>
    (item.kind === 'noun' || isStrict(item)) && !item.generic && !item.inherited ? [i] : [],
  );
  return own.length > 0 && own.every((i) => (met[i] ?? 0) >= CHECKS.own);
}

/** Whether an answer in words is but the sentence that answered before, with nothing new of what is asked in it. */
export function saysAgain(
  question: Question,
  { fact, met, sentence, features }: Candidate,
  before: Question,
  spot: Spot | null,
): boolean {
  const isSame = spot?.index === sentence.sentence.index && spot.volume.report === sentence.report;
  if (!isSame || fact !== null || features.marker > 0 || !IN_WORDS.has(question.asking.kind)) return false;
  const told = new Set(before.items.map(({ term }) => term));
  const own = question.items.flatMap((item, i) => (item.generic ? [] : [{ ...item, met: met[i] ?? 0 }]));
  return (
    own.length > 0 && !own.some((item) => !item.inherited && !told.has(item.term) && item.met >= CHECKS.part)
  );
}

/** What these ask is told in words, and not by the words that are known already. */
const IN_WORDS: ReadonlySet<QuestionKind> = new Set<QuestionKind>(['what', 'how']);

/** "Before 2013" is not answered by "since 2013". */
export function isOtherWay({ original }: Question, { report, sentence }: SentenceFacts): boolean {
  const asked = DIRECTION.exec(original)?.groups;
  if (asked === undefined) return false;
  const text = report.text.slice(sentence.start, sentence.end).toLowerCase();
  const told = new RegExp(`\\b(before|after|since|until)\\s+${asked.date}\\b`, 'u').exec(text)?.[1];
  return told !== undefined && told !== asked.way?.toLowerCase();
}

/** Whether a sentence tells of another place than the one that answered, which the follow-up does not name. */
export function isElsewhere({ items }: Question, { sentence }: Candidate, { volume, index }: Spot): boolean {
  if (sentence.sentence.index === index || sentence.passage.role === 'table row') return false;
  if (items.some(({ place, inherited }) => place && !inherited)) return false;
  const there = volume.sentences[index];
  const before = there === undefined ? [] : placesOf(there);
  const places = placesOf(sentence);
  return places.length > 0 && before.length > 0 && !places.some((place) => before.includes(place));
}

/** "In The Lancet": a capital says that the article belongs to a title, which is no place. */
const TITLE_BEFORE = /[a-z] The $/u;
const TITLE_LENGTH = 6;

function placesOf({ facts, report }: SentenceFacts): readonly string[] {
  return facts
    .filter(
      ({ kind, start }) =>
        kind === 'place' && !TITLE_BEFORE.test(report.text.slice(0, start).slice(-TITLE_LENGTH)),
    )
    .map(({ start, end }) => report.text.slice(start, end));
}

/** "He had known nothing like it in a career of 34 years": whether the sentence means somebody who was named shortly before. */
export function namesByPronoun(
  { sentence: { report, passage, sentence } }: Candidate,
  person: string,
): boolean {
  const from = report.passages[passage.number - 2]?.start ?? passage.start;
  const before = report.text.slice(from, sentence.start);
  return PRONOUN.test(report.text.slice(sentence.start, sentence.end)) && before.includes(person);
}
