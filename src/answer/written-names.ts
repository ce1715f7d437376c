import type { Item, Question } from '../question/question.ts';
import { shortened } from './shorten.ts';

/** How much of what is missing is named, so that a refusal stays short for any question. */
const NAMED = {
  /** Words and names (default 3). */
  most: 3,
  /** Characters of each (default 48). */
  length: 48,
} as const;

/** A word with what hyphens join to it. */
const WORD = /[\p{L}\p{N}\p{Sc}&.,'’/]*[\p{L}\p{N}](?:[-‐–][\p{L}\p{N}]+)*/gu;
const JOINER = /^(?:of|de|del|der|la|van|von|al)$/u;

interface Written {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The items whose words stand in it. */
  readonly items: readonly Item[];
}

/** Items as the question writes them: names of several words together, hyphenated words whole, each once. */
export function writtenNames({ text, items }: Question, wanted: readonly Item[]): readonly string[] {
  const words = wordsOf(text, items);
  const names = wanted.map((item) => {
    const at = words.findIndex((word) => word.items.includes(item));
    if (at < 0) return item.text;
    const isName = (i: number) =>
      words[i]?.items.some(
        (other) => other.kind === 'name' && (wanted.includes(other) || /^\p{Lu}/u.test(other.text)),
      ) === true;
    const [first, last] = item.kind === 'name' ? runAround(words, at, isName) : [at, at];
    return text.slice(words[first]?.start, words[last]?.end);
  });
  return [...new Set(names)].slice(0, NAMED.most).map((name) => shortened(name, NAMED.length));
}

function wordsOf(text: string, items: readonly Item[]): readonly Written[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const parts = [word, ...word.split(/[^\p{L}\p{N}]+/u)];
    const own = items.filter((item) => parts.includes(item.text));
    return { text: word, start: index, end: index + word.length, items: own };
  });
}

/** The first and the last word of the name that a word belongs to: "Parsons Green", "Nevado del Ruiz". */
function runAround(
  words: readonly Written[],
  at: number,
  isName: (index: number) => boolean,
): readonly [number, number] {
  const next = (from: number, step: 1 | -1): number => {
    const near = from + step;
    if (gapBetween(words, from, near) !== ' ') return from;
    if (isName(near)) return next(near, step);
    const beyond = near + step;
    const joins = JOINER.test(words[near]?.text ?? '') && gapBetween(words, near, beyond) === ' ';
    return joins && isName(beyond) ? next(beyond, step) : from;
  };
  return [next(at, -1), next(at, 1)];
}

/** What stands between two neighbouring words: a space where they may be one name. */
function gapBetween(words: readonly Written[], a: number, b: number): string {
  const [left, right] = a < b ? [words[a], words[b]] : [words[b], words[a]];
  return left === undefined || right === undefined ? '' : right.start - left.end === 1 ? ' ' : '';
}
