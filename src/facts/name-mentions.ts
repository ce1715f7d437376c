import { isNominal, type NounPhrase, type ParsedSentence } from '../text/clauses.ts';
import { genderOfName } from '../text/first-names.ts';
import { type Gender, genderOf, isKindOf, isPlural, type Sort, sortOf } from '../text/noun-kinds.ts';
import type { TaggedWord } from '../text/tagger.ts';
import { fold } from '../text/terms.ts';
import type { Fact, SentenceFacts } from './fact.ts';
import { type Mention, placeOf } from './mention.ts';
import { termsIn } from './terms-in.ts';

const SORT_OF_KIND: Readonly<Partial<Record<Fact['kind'], Sort>>> = {
  person: 'person',
  organisation: 'group',
};

/** What is mentioned by a name, with what the words around it tell of it. */
export function nameMention(sentence: SentenceFacts, phrase: NounPhrase, name: Fact): Mention {
  const { parse } = sentence;
  const { words } = parse;
  const written = words.slice(name.first, name.last + 1);
  const last = Math.max(phrase.head, name.last);
  const before = words.slice(phrase.first, name.first);
  const forerunner = forerunnerOf(parse, name, last);
  const apposition = [...(forerunner === undefined ? [] : [forerunner.head]), ...appositionOf(parse, last)];
  const { first, head } = forerunner ?? phrase;
  const classes = classesOf(parse, phrase, name, apposition);
  const gender = genderFrom(written, classes);
  const known = SORT_OF_KIND[name.kind] ?? (name.kind === 'place' ? sortOfPlace(written) : null);
  const person = known === null && written.length > 1 && genderOfName(fold(written[0]?.text ?? '')) !== null;
  return {
    first: phrase.first,
    last,
    head: phrase.head,
    name: true,
    terms: termsIn(sentence, { first: name.first, last }),
    classes,
    role: rolesBeside(sentence, name, last).flatMap((role) => termsIn(sentence, role)),
    sort: person
      ? 'person'
      : (known ??
        // What is said of it tells more than its own last word: "Hill Moor, a prison".
        sortOfClasses(classes.slice(0, -1)) ??
        (classes.slice(0, -1).some(isBuilt) ? 'thing' : null) ??
        sortOfClasses(classes) ??
        (before[0]?.lower === 'the' ? 'thing' : null)),
    gender: known === 'group' || known === 'place' ? null : gender,
    many: known === 'person' || person ? false : isPlural(written.at(-1)?.lower ?? '') ? null : false,
    definite: false,
    count: null,
    place: placeOf(sentence, first, head),
    site: name.kind === 'place',
    apposition,
  };
}

/** The nouns that say what a name is: before it, behind it, and its own last word. */
function classesOf(
  { words }: ParsedSentence,
  phrase: NounPhrase,
  name: Fact,
  apposition: readonly number[],
): string[] {
  return (
    [
      ...words.slice(phrase.first, name.first).filter(isNominal),
      ...words.slice(name.last + 1, phrase.head + 1).filter(isNominal),
      ...apposition.flatMap((head) => words[head] ?? []),
      ...words.slice(name.last, name.last + 1),
    ]
      .map(({ lower }) => lower)
      // "25-year-old Ann Hill".
      .filter((noun) => sortOf(noun) !== 'amount')
  );
}

/** The roles that stand beside a name. */
function rolesBeside({ facts }: SentenceFacts, name: Fact, last: number): Fact[] {
  return facts.filter(
    (role) =>
      role.kind === 'role' &&
      (role.last < name.first
        ? name.first - role.last <= 2
        : role.first - name.last <= 3 && role.first > last),
  );
}

/** The gender that a title, a first name or a noun beside the name tells. */
function genderFrom(written: readonly TaggedWord[], classes: readonly string[]): Gender {
  const told = [
    ...written.map(({ text, lower }) => genderOf(lower) ?? genderOfName(fold(text))),
    ...classes.map(genderOf),
  ];
  return told.find((one) => one !== null) ?? null;
}

/** The sort of a place's name: "Tower Bridge" is a thing, London a place. */
function sortOfPlace(written: readonly TaggedWord[]): Sort {
  const last = written.at(-1)?.lower ?? '';
  return written.length > 1 && PUT_UP.test(last) ? 'thing' : 'place';
}

const PUT_UP =
  /^(?:bridge|road|street|tower|dam|palace|cathedral|stadium|arena|station|airport|harbou?r|port|canal|motorway|hospital)$/u;

/** Whether a noun is for what people build or go by: "prison", "ferry". */
export function isBuilt(noun: string): boolean {
  return ['structure', 'facility', 'vehicle'].some((kind) => isKindOf(noun, kind));
}

/** What nouns beside a name tell of it; null where they tell nothing. */
function sortOfClasses(classes: readonly string[]): Sort | null {
  const found = classes.map(sortOf).find((sort) => sort === 'person' || sort === 'group' || sort === 'place');
  return found ?? null;
}

/** "His uncle, Tao,", "a fisherman named Tao": the phrase before that is given a name. */
function forerunnerOf({ words, phrases }: ParsedSentence, name: Fact, last: number): NounPhrase | undefined {
  const joint = words[name.first - 1];
  const between = joint?.text === ',' && /^(?:[,.;:]|who|which)$/u.test(words[last + 1]?.lower ?? '.');
  if (!between && !/^(?:called|named|nicknamed)$/u.test(joint?.lower ?? '')) return undefined;
  return phrases.find(
    ({ first, last: end, head }) =>
      end === name.first - 2 &&
      words[head]?.pos === 'NOUN' &&
      /^(?:person|group)$/u.test(sortOf(words[head].lower)) &&
      [first, first - 1].some((k) => DETERMINED.test(words[k]?.lower ?? '')),
  );
}

const DETERMINED = /^(?:the|an?|his|her|its|their|our|my|one|another)$/u;

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
