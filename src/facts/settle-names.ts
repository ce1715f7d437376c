import type { NameSpan } from '../text/names.ts';
import type { TaggedWord } from '../text/tagger.ts';

/** The names of a sentence with its words. */
export interface NamedSentence {
  readonly words: readonly TaggedWord[];
  readonly names: readonly NameSpan[];
}

/** A name that may be of several types is of one where at least this share of its mentions is. */
const SHARES = {
  /** By the word before it; default 0.34. */
  place: 0.34,
  /** By a role or an age beside it; default 0.25. A name of several words with one is a person's all the same. */
  person: 0.25,
} as const;

/**
 * Gives each name of a report the type that its other mentions tell: "Hill" is the person of "Anna Hill, the mayor", and what
 * stands once behind "at" and often elsewhere is no place. Returns the names by sentence.
 */
export function settleNames(sentences: readonly NamedSentence[]): readonly (readonly NameSpan[])[] {
  const persons = new Set<string>();
  const votes = new Map<string, Votes>();
  for (const { words, names } of sentences) {
    names.forEach((name, i) => {
      const vote = votesOf(votes, textOf(words, name));
      vote.all++;
      if (name.type === 'person') {
        vote.persons++;
        if (name.last > name.first) for (const one of personOf(words, name)) persons.add(one);
      } else if (name.type === 'place' || followsPlace(words, name, names[i - 1])) vote.places++;
    });
  }
  const settle = (words: readonly TaggedWord[], name: NameSpan): NameSpan => {
    const text = textOf(words, name);
    const { all, persons: asPerson, places } = votesOf(votes, text);
    if (name.type === 'person' && name.first === name.last && asPerson / all < SHARES.person)
      return { ...name, type: persons.has(text) ? 'person' : 'other' };
    if (name.type === 'place' && persons.has(text) && name.first === name.last && !isThere(words, name))
      return { ...name, type: 'person' };
    if (name.sure) return name;
    if (persons.has(text) || asPerson / all >= SHARES.person) return { ...name, type: 'person' };
    return { ...name, type: places / all >= SHARES.place ? 'place' : 'other' };
  };
  return sentences.map(({ words, names }) => names.map((name) => settle(words, name)));
}

/** How often a name is of a type by what stands around it, of all its mentions. */
interface Votes {
  all: number;
  persons: number;
  places: number;
}

function votesOf(votes: Map<string, Votes>, text: string): Votes {
  const known = votes.get(text) ?? { all: 0, persons: 0, places: 0 };
  votes.set(text, known);
  return known;
}

/** How a person is called again: by the whole name, and by its first and last word. */
function personOf(words: readonly TaggedWord[], name: NameSpan): string[] {
  const whole = textOf(words, name);
  return [whole, words[name.first]?.lower ?? whole, words[name.last]?.lower ?? whole];
}

/** "In Hill": a place, though somebody is called so as well. */
function isThere(words: readonly TaggedWord[], { first }: NameSpan): boolean {
  return /^(?:in|at|near|from|to|of|around|across)$/u.test(words[first - 1]?.lower ?? '');
}

function textOf(words: readonly TaggedWord[], { first, last }: NameSpan): string {
  return words
    .slice(first, last + 1)
    .map(({ lower }) => lower)
    .join(' ');
}

/** "England and Wales": joined to a place that is known. */
function followsPlace(
  words: readonly TaggedWord[],
  { first }: NameSpan,
  before: NameSpan | undefined,
): boolean {
  return (
    before?.type === 'place' && before.sure && before.last === first - 2 && words[first - 1]?.lower === 'and'
  );
}
