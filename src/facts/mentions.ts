import { isNominal, type NounPhrase, type ParsedSentence } from '../text/clauses.ts';
import { genderOfName } from '../text/first-names.ts';
import type { FramePhrase } from '../text/frames.ts';
import { type Gender, genderOf, isPlural, type Sort, sortOf } from '../text/noun-kinds.ts';
import type { TaggedWord } from '../text/tagger.ts';
import type { Fact, SentenceFacts } from './fact.ts';

/** A noun phrase, name or list that something may refer back to. Words by index. */
export interface Mention {
  readonly first: number;
  /** Index of the last word, inclusive, what belongs to it by "of" with it. */
  readonly last: number;
  readonly head: number;
  readonly name: boolean;
  /** Content terms of the phrase. */
  readonly terms: readonly string[];
  /** Lower-case nouns that say what it is: the head, or those beside a name ("the construction company Carillion"). */
  readonly classes: readonly string[];
  /** Terms of a role beside a name: "Anna Hill, the head of the port". */
  readonly role: readonly string[];
  readonly sort: Sort | null;
  readonly gender: Gender;
  /** Whether it is more than one; null where that cannot be told: a team. */
  readonly many: boolean | null;
  /** "the", "these", "both": points at something known. */
  readonly definite: boolean;
  /** The number before it; null where there is none. */
  readonly count: number | null;
  readonly place: Place;
  /** Whether one can be there. */
  readonly site: boolean;
  /** Heads of the phrases between commas that say what a name is: no things of their own. */
  readonly apposition: readonly number[];
}

/** What a phrase does in its clause. */
export type Place = 'subject' | 'object' | 'other' | 'within';

const DEFINITE = /^(?:the|this|that|these|those|both)$/u;

/** "The police" are known to all: they are none that the report spoke of. */
const GENERIC =
  /^(?:police|public|people|world|media|press|internet|web|weather|economy|time|past|future|number|amount|rest|end|beginning|start|way|moment|minutes?|hours?|days?|nights?|mornings?|afternoons?|evenings?|weeks?|weekends?|months?|years?|seasons?|decades?|centur(?:y|ies))$/u;

/** How many a noun for some who belong together says that they are. */
const TOGETHER: ReadonlyMap<string, number> = new Map([
  ['pair', 2],
  ['couple', 2],
  ['duo', 2],
  ['twins', 2],
  ['trio', 3],
]);

/** The mentions of a sentence, in the order of the text. */
export function mentionsOf(sentence: SentenceFacts): readonly Mention[] {
  const { parse, facts } = sentence;
  const names = facts.filter(
    ({ kind, members }) => members === 1 && /^(?:person|organisation|place|name)$/u.test(kind),
  );
  const single = parse.phrases.flatMap((phrase) => {
    // "Bank of England": one name of two phrases.
    if (names.some(({ first, last }) => first < phrase.first && phrase.head <= last)) return [];
    // "Three others": more of what was spoken of, and no new thing.
    if (/^(?:others?|rest)$/u.test(parse.words[phrase.head]?.lower ?? '')) return [];
    if (facts.some(({ kind, first, last }) => kind === 'date' && first <= phrase.head && phrase.head <= last))
      return [];
    const name = names.find(({ first, last }) => first <= phrase.head && phrase.head <= last);
    return [name === undefined ? nounMention(sentence, phrase) : nameMention(sentence, phrase, name)];
  });
  const lists = parse.words.some(({ lower }) => lower === 'and') ? listsOf(sentence, single) : [];
  const told = single.flatMap(({ apposition }) => apposition);
  const kept = [...single, ...lists].filter(({ head, name }) => name || !told.includes(head));
  return kept.sort((a, b) => a.first - b.first || b.last - a.last);
}

function nounMention(sentence: SentenceFacts, { first, last, head }: NounPhrase): Mention {
  const { parse, facts } = sentence;
  const noun = parse.words[head]?.lower ?? '';
  const end = withOf(parse, last);
  const number = facts.find((fact) => fact.value !== null && fact.first >= first && fact.last < head);
  return {
    first,
    last: end,
    head,
    name: false,
    terms: termsIn(sentence, first, end),
    classes: [noun],
    role: [],
    sort: sortOf(noun),
    gender: genderOf(noun),
    many: isPlural(noun) || TOGETHER.has(noun),
    definite:
      end === last &&
      DEFINITE.test(parse.words[first]?.lower ?? '') &&
      !GENERIC.test(noun) &&
      !isTold(parse, last),
    count: number?.kind === 'count' || number?.kind === 'share' ? number.value : (TOGETHER.get(noun) ?? null),
    place: placeOf(sentence, first, head),
    site: false,
    apposition: [],
  };
}

const SORT_OF_KIND: Readonly<Partial<Record<Fact['kind'], Sort>>> = {
  person: 'person',
  organisation: 'group',
};

function nameMention(sentence: SentenceFacts, phrase: NounPhrase, name: Fact): Mention {
  const { parse, facts } = sentence;
  const { words } = parse;
  const written = words.slice(name.first, name.last + 1);
  const last = Math.max(phrase.head, name.last);
  const before = words.slice(phrase.first, name.first);
  const roles = facts.filter(
    (role) =>
      role.kind === 'role' &&
      (role.last < name.first
        ? name.first - role.last <= 2
        : role.first - name.last <= 3 && role.first > last),
  );
  const apposition = appositionOf(parse, last);
  const classes = [
    ...before.filter(isNominal),
    ...words.slice(name.last + 1, phrase.head + 1).filter(isNominal),
    ...apposition.flatMap((head) => words[head] ?? []),
    ...written.slice(-1),
  ]
    .map(({ lower }) => lower)
    // "25-year-old Ann Hill".
    .filter((noun) => sortOf(noun) !== 'amount');
  const gender =
    written.map(({ lower }) => genderOf(lower) ?? genderOfName(lower)).find((one) => one !== null) ??
    [...classes].map(genderOf).find((one) => one !== null) ??
    null;
  const known = SORT_OF_KIND[name.kind] ?? (name.kind === 'place' ? sortOfPlace(written) : null);
  const person = known === null && written.length > 1 && genderOfName(written[0]?.lower ?? '') !== null;
  return {
    first: phrase.first,
    last,
    head: phrase.head,
    name: true,
    terms: termsIn(sentence, name.first, last),
    classes,
    role: roles.flatMap((role) => termsIn(sentence, role.first, role.last)),
    sort: person
      ? 'person'
      : (known ?? sortOfClasses(classes) ?? (before[0]?.lower === 'the' ? 'thing' : null)),
    gender: known === 'group' || known === 'place' ? null : gender,
    many: known === 'person' || person ? false : isPlural(written.at(-1)?.lower ?? '') ? null : false,
    definite: false,
    count: null,
    place: placeOf(sentence, phrase.first, phrase.head),
    site: name.kind === 'place',
    apposition,
  };
}

/** The sort of a place's name: "the Morandi bridge" is a thing, Genoa a place. */
function sortOfPlace(written: readonly TaggedWord[]): Sort {
  const last = written.at(-1)?.lower ?? '';
  return written.length > 1 && PUT_UP.test(last) ? 'thing' : 'place';
}

const PUT_UP =
  /^(?:bridge|road|street|tower|dam|palace|cathedral|stadium|arena|station|airport|harbou?r|port|canal|motorway|hospital)$/u;

/** What nouns beside a name tell of it; null where they tell nothing. */
function sortOfClasses(classes: readonly string[]): Sort | null {
  const found = classes.map(sortOf).find((sort) => sort === 'person' || sort === 'group' || sort === 'place');
  return found ?? null;
}

/** "Anna Hill, a diver and former nurse from Leeds,": the heads of phrases without a preposition between commas behind a name. */
function appositionOf({ words, phrases }: ParsedSentence, last: number): number[] {
  if (words[last + 1]?.text !== ',' || !/^(?:an?|the|one)$/u.test(words[last + 2]?.lower ?? '')) return [];
  const heads: number[] = [];
  for (const { first, head } of phrases) {
    if (first < last + 2) continue;
    const told = first === last + 2 || (heads.at(-1) !== undefined && words[first - 1]?.lower === 'and');
    const between = words.slice(heads.at(-1) ?? last + 2, first);
    if (between.some(({ pos, text }) => /^(?:VERB|AUX|PUNCT)$/u.test(pos) || text === ',')) break;
    if (told && words[head]?.pos === 'NOUN') heads.push(head);
    else if (first === last + 2) break;
  }
  return heads;
}

/** "Rick Stanton, a retired fireman, and John Hill", "the boys and their coach": what one subject or object joins. */
function listsOf(sentence: SentenceFacts, mentions: readonly Mention[]): Mention[] {
  const { frames, parse } = sentence;
  const spans = frames.flatMap(({ subject, objects, prepositions }) => [
    ...(subject === null ? [] : [subject]),
    ...objects,
    ...prepositions,
  ]);
  const seen = new Set<number>();
  return spans.flatMap((span) => {
    if (seen.has(span.first)) return [];
    seen.add(span.first);
    const members = membersOf(parse, span, mentions);
    const [one] = members;
    if (one === undefined || members.length < 2) return [];
    return [
      {
        first: span.first,
        last: span.last,
        head: one.head,
        name: false,
        terms: members.flatMap(({ terms }) => terms),
        classes: members.filter(({ name }) => !name).flatMap(({ classes }) => classes),
        role: [],
        sort: members.every(({ sort }) => sort === one.sort) ? one.sort : null,
        gender: null,
        many: true,
        definite: false,
        count: members.every(({ many, name }) => many === false || name) ? members.length : null,
        place: one.place,
        site: false,
        apposition: [],
      },
    ];
  });
}

function membersOf({ words }: ParsedSentence, { first, last }: FramePhrase, mentions: readonly Mention[]) {
  if (!words.slice(first, last).some(({ lower }) => lower === 'and')) return [];
  return mentions.filter(
    (mention) =>
      mention.first >= first &&
      mention.head <= last &&
      (mention.first === first ||
        /^(?:,|and)$/u.test(words[mention.first - 1]?.lower ?? '') ||
        opensWithOwner(words[mention.first - 1]?.lower)),
  );
}

function opensWithOwner(lower: string | undefined): boolean {
  return /^(?:his|her|its|their)$/u.test(lower ?? '');
}

/** "The man who gave it", "the men injured by it": what follows tells which one is meant. */
function isTold({ words }: ParsedSentence, last: number): boolean {
  return /^(?:who|whom|whose|that|which)$/u.test(words[last + 1]?.lower ?? '');
}

/** Where a phrase ends with what belongs to it by "of". */
function withOf({ words, phrases }: ParsedSentence, last: number): number {
  if (words[last + 1]?.lower !== 'of') return last;
  return phrases.find(({ first }) => first === last + 2)?.last ?? last;
}

function termsIn({ occurrences }: SentenceFacts, first: number, last: number): readonly string[] {
  return occurrences.filter(({ word }) => word >= first && word <= last).map(({ term }) => term);
}

/** What a phrase does in the clauses of its sentence. */
export function placeOf({ frames, parse: { words } }: SentenceFacts, first: number, head: number): Place {
  if (/^[’']s?$/u.test(words[head + 1]?.text ?? '')) return 'within';
  const own = frames.filter(({ inherited }) => !inherited);
  if (own.some(({ subject }) => subject?.head === head)) return 'subject';
  const holds = (phrase: FramePhrase | null) =>
    phrase !== null && phrase.first <= head && head <= phrase.last;
  const core = own.some(
    ({ subject, objects, agent }) => holds(subject) || objects.some(holds) || holds(agent),
  );
  const owned = /^(?:the|an?|his|her|its|their)$/u.test(words[first - 1]?.lower ?? '');
  if (words[owned ? first - 2 : first - 1]?.pos === 'ADP') return core ? 'within' : 'other';
  return own.some(({ subject }) => holds(subject)) ? 'subject' : core ? 'object' : 'other';
}
