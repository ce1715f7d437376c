import type { Fact, Occurrence, Reference, SentenceFacts } from '../../facts/fact.ts';
import type { Item } from '../../question/question.ts';
import { boundAt } from '../../text/bounds.ts';
import type { Clause } from '../../text/clauses.ts';
import { COUNTRIES } from '../../text/countries.ts';
import { rivalsOf } from '../../text/families.ts';
import { wholesOf } from '../../text/noun-kinds.ts';
import { fold, termOf } from '../../text/terms.ts';
import { once } from './once.ts';

/**
 * How well a word of the question is met by where it stands, seen from the clause of a candidate (0..1).
 * "In the same clause" is what proves an answer; what is farther away only makes it likelier.
 */
export const ZONES = {
  /** In a clause that hangs on the candidate's, or on which it hangs. */
  linked: 0.92,
  /** A date in a clause with "since" or "before" that hangs on the candidate's. */
  anotherTime: 0.4,
  /** A date in a later clause that stands beside the candidate's: "she sold few; in 2019 one fetched £2m". */
  laterDate: 0.35,
  /** In another clause of the sentence; names less where the candidate's clause has names of its own. */
  sibling: { name: 0.75, otherName: 0.35, other: 0.6 },
  /** The speaker of a quotation that the sentence is part of. */
  speaker: 0.9,
  /** In the sentence before or after, within the passage. A verb belongs to its own clause, so it hardly counts there. */
  before: { name: 0.5, verb: 0.2, other: 0.55 },
  after: { name: 0.3, verb: 0.15, other: 0.4 },
  /** Elsewhere in the passage. */
  passage: { name: 0.3, verb: 0.12, other: 0.35 },
  /** In the passage before. */
  passageBefore: { name: 0.25, verb: 0.08, other: 0.3 },
  /** In a heading above the passage. */
  heading: { name: 0.75, verb: 0.4, other: 0.75 },
  /** Share that is left of a place, or of a group, from outside the sentence when the sentence has another one. */
  another: 0.3,
  /** Share that is left of a synonym when the word that meets it meets another word of the question itself. */
  spent: 0.3,
  /** A name that the whole report is about: in its title, or in a quarter of its passages. */
  report: { name: 0.5, verb: 0.12, other: 0.7 },
  /** Somewhere else in the report. */
  elsewhere: 0.06,
  /** A name, number or date that belongs to a nearer value of the same kind in the clause. */
  rival: 0.4,
} as const;

/** A place in a sentence from which words are looked for. */
export interface Position {
  readonly sentence: SentenceFacts;
  readonly clause: number;
  /** Words, inclusive, of the candidate itself; an empty span for a whole clause. */
  readonly first: number;
  readonly last: number;
  /** Words that belong to a rival of the candidate: a later value of the same kind in the clause. */
  readonly rivals: readonly { readonly from: number; readonly to: number }[];
  /** Whether another clause, by its index, hangs together with the candidate's. */
  readonly linked: readonly boolean[];
}

/** What surrounds a sentence, prepared once a report. */
export interface Context {
  /** Terms of the headings above the passage. */
  readonly headings: ReadonlySet<string>;
  /** Terms of the title and terms that a quarter of the passages have. */
  readonly about: ReadonlySet<string>;
  readonly before: SentenceFacts | null;
  readonly after: SentenceFacts | null;
  /** Terms of the sentence that stand beside one another, as `pairs()` writes them. */
  readonly pairs: ReadonlySet<string>;
  /** Terms of the passage, the sentence's own among them. */
  readonly passage: ReadonlySet<string>;
  /** Terms of the passage before. */
  readonly passageBefore: ReadonlySet<string>;
}

/** A word of the question as a sentence has it, from whatever candidate of the sentence it is looked for. */
export interface Sight {
  readonly item: Item;
  /** Whether the sentence tells of those that the asked ones are told apart from, and not of these: of girls, for boys. */
  readonly rival: boolean;
  readonly forms: readonly SeenForm[];
}

/** A form of a word, in the order of `Item.forms`. */
interface SeenForm {
  readonly term: string;
  readonly weight: number;
  /** How well it is met by what surrounds the sentence (0..1). */
  readonly around: number;
  /** Where it stands in the sentence. */
  readonly occurrences: readonly Occurrence[];
  /** Where a pronoun, a short name or a description stands for it. */
  readonly references: readonly Reference[];
}

const NOWHERE: readonly never[] = [];

/** Looks for the words of a question in a sentence and around it: once for all candidates of the sentence. */
export function sightsOf(
  items: readonly Item[],
  sentence: SentenceFacts,
  context: Context,
): readonly Sight[] {
  return items.map((item) => {
    const kind = zoneKind(item);
    const rival = hasRival(item, items, sentence);
    const share =
      isAnother(item, sentence) || hasOtherSide(item, sentence) || isOfOtherYear(item, sentence)
        ? 0
        : rival || (item.place && hasOtherPlace(item, sentence, context))
          ? ZONES.another
          : 1;
    const forms = item.forms.map(({ term, weight }) => ({
      term,
      weight,
      around: share * around(term, sentence, context, kind),
      // The passage has all words of the sentence: most forms are in neither.
      occurrences: context.passage.has(term)
        ? sentence.occurrences.filter(
            (occurrence) => occurrence.term === term && !isOtherSide(item, sentence, occurrence),
          )
        : NOWHERE,
      references:
        kind === 'verb' || sentence.references.length === 0
          ? NOWHERE
          : sentence.references.filter((reference) => reference.term === term),
    }));
    return { item, rival, forms };
  });
}

/** How well each word of the question is met from a position, 0..1. */
export function meetAll(sights: readonly Sight[], position: Position): number[] {
  const met = sights.map((sight) => meet(sight, position));
  return met.map(({ by, value }, i) => {
    const spent =
      by !== null &&
      by !== sights[i]?.item.term &&
      sights.some(({ item }, other) => other !== i && item.term === by);
    return spent ? value * ZONES.spent : value;
  });
}

/** How well a word is met, and by which term. */
interface Meeting {
  readonly value: number;
  readonly by: string | null;
}

type ZoneKind = 'name' | 'verb' | 'other';

function zoneKind({ kind }: Item): ZoneKind {
  if (kind === 'name' || kind === 'date' || kind === 'number') return 'name';
  return kind === 'verb' ? 'verb' : 'other';
}

function meet({ item, forms }: Sight, position: Position): Meeting {
  let value = 0;
  let by: string | null = null;
  const strict = zoneKind(item) === 'name';
  for (const form of forms) {
    if (form.weight <= value) continue;
    let here = form.around;
    for (const occurrence of form.occurrences) {
      if (here === 1) break;
      const near = zone(occurrence, position, item.kind);
      if (near > here)
        here = Math.max(here, strict && isRivals(occurrence, position) ? ZONES.rival * near : near);
    }
    for (const reference of form.references)
      if (!isOwn(reference, position))
        here = Math.max(here, reference.weight * zone(reference, position, item.kind));
    if (form.weight * here > value) {
      value = form.weight * here;
      by = form.term;
    }
  }
  return { value, by };
}

/** "Unit 4" for "Unit 2": whether the sentence numbers the same thing otherwise, and never so. */
function isAnother({ numbered, term }: Item, { parse: { words } }: SentenceFacts): boolean {
  if (numbered === null) return false;
  const numbers = words.flatMap(({ lower }, i) =>
    termOf(lower) === numbered && /^\d+$/u.test(words[i + 1]?.text ?? '') ? [words[i + 1]?.text] : [],
  );
  return numbers.length > 0 && !numbers.includes(term);
}

/** "Up to 250" for "over 250". */
function isOtherSide({ bound }: Item, { parse }: SentenceFacts, { word }: Occurrence): boolean {
  if (bound === null || word < 0) return false;
  const own = boundAt(parse.words, word);
  return own !== null && own !== bound;
}

const YEAR = /^(?:1[5-9]|20)\d\d$/u;
const yearsIn = once(({ occurrences }: SentenceFacts) =>
  occurrences.filter(({ term }) => YEAR.test(term)).map(({ term }) => term),
);

/** "In December 2023" for 2022: whether the sentence tells of another year, and of none before or after that one. */
function isOfOtherYear({ kind, term }: Item, sentence: SentenceFacts): boolean {
  if (kind !== 'date' || !YEAR.test(term)) return false;
  const years = yearsIn(sentence);
  if (years.length === 0 || years.includes(term)) return false;
  return !sentence.parse.words.some(({ lower }) =>
    /^(?:earlier|later|previous|following|before|after|next|than|compared|against|down|up)$/u.test(lower),
  );
}

/** Whether the sentence has a number only for the other side of it. */
function hasOtherSide(item: Item, sentence: SentenceFacts): boolean {
  if (item.bound === null) return false;
  const own = sentence.occurrences.filter(({ term }) => term === item.term);
  return own.length > 0 && own.every((occurrence) => isOtherSide(item, sentence, occurrence));
}

/** Words for the people of a country and for what is theirs: "Korean", "Britons". */
const PEOPLES: ReadonlySet<string> = new Set(COUNTRIES.trim().split(/\s+/u).map(termOf));

const peoplesIn = once(({ occurrences }: SentenceFacts) =>
  occurrences.filter(({ term }) => PEOPLES.has(term)).map(({ term }) => term),
);

/** Whether the candidate's sentence names a place, or the people of one, and not this one. */
function hasOtherPlace(item: Item, sentence: SentenceFacts, context: Context): boolean {
  const own = new Set(item.forms.map(({ term }) => term));
  const peoples = PEOPLES.has(item.term) ? peoplesIn(sentence) : [];
  if (peoples.length > 0 && !sentence.occurrences.some(({ term }) => own.has(term))) return true;
  const places = sentence.facts.filter(
    (fact) =>
      fact.kind === 'place' &&
      !isWithin(sentence, fact, own, PEOPLES.has(item.term) && context.about.has(item.term)),
  );
  if (places.length === 0) return false;
  return !sentence.occurrences.some(
    ({ term, word }) => own.has(term) && places.some(({ first, last }) => word >= first && word <= last),
  );
}

/** Whether a place is a part of the one asked about: Manchester, for England. */
function isWithin(
  { parse: { words } }: SentenceFacts,
  { first, last }: Fact,
  own: ReadonlySet<string>,
  home: boolean,
): boolean {
  const place = words
    .slice(first, last + 1)
    .map(({ text }) => fold(text))
    .join(' ');
  const wholes = wholesOf(place);
  return wholes === null ? home : [...own].some((term) => wholes.has(term));
}

function hasRival({ term, forms }: Item, items: readonly Item[], { occurrences }: SentenceFacts): boolean {
  const rivals = rivalsOf(term);
  return (
    rivals.size > 0 &&
    occurrences.some((one) => rivals.has(one.term)) &&
    // "What can doctors give patients" is asked of both.
    !items.some((other) => rivals.has(other.term)) &&
    !occurrences.some((one) => forms.some((form) => form.term === one.term))
  );
}

/** Whether the candidate itself stands for something: what "the two men" are answers nothing about them. A number may: "four more". */
function isOwn({ word }: Occurrence, { first, last }: Position): boolean {
  return first < last && word >= first && word <= last;
}

function isRivals({ word }: Occurrence, { rivals }: Position): boolean {
  return rivals.some(({ from, to }) => word >= from && word <= to);
}

function zone({ clause }: Occurrence, position: Position, kind: Item['kind']): number {
  if (clause === position.clause) return 1;
  if (position.linked[clause])
    return kind === 'date' && isAnotherTime(position, clause) ? ZONES.anotherTime : ZONES.linked;
  if (kind !== 'name' && kind !== 'date' && kind !== 'number') return ZONES.sibling.other;
  if (kind === 'date' && clause > position.clause) return ZONES.laterDate;
  return hasOwnNames(position) ? ZONES.sibling.otherName : ZONES.sibling.name;
}

/** Whether a clause below the candidate's tells of another time: "the lowest number since records began in 1979". */
function isAnotherTime({ sentence: { parse }, clause }: Position, other: number): boolean {
  const opening = parse.words[parse.clauses[other]?.first ?? -1]?.lower ?? '';
  return hangsOn(parse.clauses, other, clause) && /^(?:since|until|till|before|after|than)$/u.test(opening);
}

/** Whether the candidate's clause, or one linked with it, has names or dates beside the candidate itself. */
const hasOwnNames = once((position: Position) => {
  const { sentence, clause, first, last, linked } = position;
  return namesIn(sentence).some(
    (fact) => (fact.clause === clause || linked[fact.clause]) && !(fact.first >= first && fact.last <= last),
  );
});

const namesIn = once(({ facts }: SentenceFacts) =>
  facts.filter(({ kind }) => /^(?:date|person|organisation|place|name)$/u.test(kind)),
);

/** For each clause of a sentence whether another hangs on it, or it on that one, directly or over a chain: true where they do not only stand side by side. */
export const linkedClauses = once((clauses: readonly Clause[]) => {
  const linked: boolean[][] = clauses.map(() => []);
  clauses.forEach(({ parent }, index) => {
    for (let at = parent; at >= 0; at = clauses[at]?.parent ?? -1) {
      (linked[index] as boolean[])[at] = true;
      (linked[at] as boolean[])[index] = true;
    }
  });
  return linked;
});

function hangsOn(clauses: readonly Clause[], a: number, b: number): boolean {
  for (let at = clauses[a]?.parent ?? -1; at >= 0; at = clauses[at]?.parent ?? -1) if (at === b) return true;
  return false;
}

function around(term: string, sentence: SentenceFacts, context: Context, kind: ZoneKind): number {
  if (sentence.speaker.includes(term)) return ZONES.speaker;
  if (context.headings.has(term)) return ZONES.heading[kind];
  const near = context.passage.has(term);
  if (near && has(context.before, term)) return ZONES.before[kind];
  if (context.about.has(term)) return ZONES.report[kind];
  if (near && has(context.after, term)) return ZONES.after[kind];
  if (near) return ZONES.passage[kind];
  if (context.passageBefore.has(term)) return ZONES.passageBefore[kind];
  return ZONES.elsewhere;
}

function has(sentence: SentenceFacts | null, term: string): boolean {
  return sentence?.occurrences.some((occurrence) => occurrence.term === term) === true;
}
