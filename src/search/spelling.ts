import { termOf } from '../text/terms.ts';

/** How much a word may differ from what was meant. */
const LIMITS = {
  /** Shortest word that is corrected (characters); default 4. Shorter ones are too close to other words. */
  shortest: 4,
  /** From this length (characters) two mistakes are allowed instead of one; default 8. */
  long: 8,
  /** How many times as frequent one of two equally close words must be to be preferred; default 3. */
  clearly: 3,
} as const;

/** A word of the reports that may have been meant. */
interface Candidate {
  readonly word: string;
  readonly mistakes: number;
  /** Letters shared at the beginning. */
  readonly prefix: number;
  /** Whether letters are only lost or too many, and none is another: "cort" is rather court than cost. */
  readonly kept: boolean;
  readonly count: number;
}

/** Corrects mistyped words to words of the reports. */
export class Speller {
  readonly #count: ReadonlyMap<string, number>;
  readonly #terms: Set<string>;
  #byFirst: Map<string, string[]> | null = null;

  /** @param count - folded words of the reports, each with its number of occurrences */
  constructor(count: ReadonlyMap<string, number>) {
    this.#count = count;
    this.#terms = new Set([...count.keys()].map(termOf));
  }

  /**
   * The folded word of the reports that a mistyped folded word stands for: one letter wrong, missing, added or swapped
   * with the next (two in words of eight letters and more), the first letter right. Null for words that the reports or
   * `isWord` know, for short words, for words with digits (MI5 is not MI6), and where two words are as likely.
   */
  correct(word: string, isWord: (folded: string) => boolean): string | null {
    if (word.length < LIMITS.shortest || !/^\p{L}+$/u.test(word)) return null;
    if (this.#terms.has(termOf(word)) || isWord(word)) return null;
    const [first, ...rest] = this.#candidates(word).sort(
      (a, b) =>
        a.mistakes - b.mistakes ||
        b.prefix - a.prefix ||
        Number(b.kept) - Number(a.kept) ||
        b.count - a.count ||
        (a.word < b.word ? -1 : 1),
    );
    if (!first) return null;
    const term = termOf(first.word);
    const rival = rest.find((other) => termOf(other.word) !== term);
    return rival && !better(first, rival) ? null : first.word;
  }

  #candidates(word: string): Candidate[] {
    const most = word.length >= LIMITS.long ? 2 : 1;
    const found: Candidate[] = [];
    const bones = skeleton(word);
    for (const first of new Set(word.slice(0, 2))) {
      for (const other of this.#wordsWith(first)) {
        const alike = skeleton(other) === bones;
        if (!alike && Math.abs(other.length - word.length) > most) continue;
        // A first letter that differs is forgiven only where it was swapped with the second.
        if (other[0] !== word[0] && (other[0] !== word[1] || other[1] !== word[0])) continue;
        const mistakes =
          alike || isShuffled(word, other)
            ? 1
            : Math.min(distance(word, other, most), distance(singular(word), singular(other), most));
        if (mistakes > most) continue;
        found.push({
          word: other,
          mistakes,
          prefix: sharedPrefix(word, other),
          kept: isWithin(word, other) || isWithin(other, word),
          count: this.#count.get(other) ?? 0,
        });
      }
    }
    return found;
  }

  #wordsWith(first: string): readonly string[] {
    this.#byFirst ??= byFirstLetter(this.#count.keys());
    return this.#byFirst.get(first) ?? [];
  }
}

/** Whether two letters with one between them were swapped: "tsumani". */
function isShuffled(typed: string, meant: string): boolean {
  const at = [...typed].findIndex((letter, i) => letter !== meant[i]);
  const swapped = `${typed.slice(0, at)}${typed[at + 2] ?? ''}${typed[at + 1] ?? ''}${typed[at] ?? ''}${typed.slice(at + 3)}`;
  return at > 0 && typed.length === meant.length && swapped === meant;
}

/** Shortest name (characters) that may have lost a letter and still be nobody else's; default 8. */
const LONG_NAME = 8;

/**
 * Whether one word is the other with two neighbouring letters swapped or a letter doubled or not, or, in a long one, a letter
 * lost. What differs more may be another name: Johnson is not Johnston, nor Petersen Peterson.
 */
export function isSlip(typed: string, meant: string): boolean {
  if (undoubled(typed) === undoubled(meant)) return true;
  if (typed.length === meant.length) return swaps(typed).includes(meant);
  return typed.length >= LONG_NAME && meant.length === typed.length + 1 && distance(typed, meant, 1) === 1;
}

/** Letters that are lost most often, and those most often taken for one another: "enviroment", "seperate". */
const LOST = 'aeiounrtslch';
const VOWELS = 'aeiou';

/**
 * Words that one likely mistake turned into this one, the first letter right: letters swapped and, unless `swapsOnly`, a letter
 * too many, one lost or not doubled, a wrong vowel.
 */
export function slipsOf(word: string, swapsOnly: boolean): readonly string[] {
  const found = new Set(swaps(word));
  if (swapsOnly) return [...found];
  for (let at = 1; at <= word.length; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    if (tail !== '') found.add(head + tail.slice(1));
    for (const letter of LOST + word[at - 1]) found.add(head + letter + tail);
    if (VOWELS.includes(tail[0] ?? '-')) for (const vowel of VOWELS) found.add(head + vowel + tail.slice(1));
  }
  found.delete(word);
  return [...found];
}

function swaps(word: string): string[] {
  return Array.from(
    { length: Math.max(0, word.length - 1) },
    (_, i) => `${word.slice(0, i)}${word[i + 1]}${word[i]}${word.slice(i + 2)}`,
  );
}

/** A word as it sounds to who spells it by ear: no letter doubled, no silent "e" behind a consonant. */
function skeleton(word: string): string {
  return undoubled(word).replace(/(?<=[^aeiou])e$/u, '');
}

function undoubled(word: string): string {
  return word.replace(/(.)\1+/gu, '$1');
}

function byFirstLetter(words: Iterable<string>): Map<string, string[]> {
  const byFirst = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < LIMITS.shortest || !/^\p{L}+$/u.test(word)) continue;
    const first = word[0] as string;
    const list = byFirst.get(first);
    if (list) list.push(word);
    else byFirst.set(first, [word]);
  }
  return byFirst;
}

/** Whether the first of two sorted candidates is clearly the likelier. */
function better(first: Candidate, second: Candidate): boolean {
  return (
    first.mistakes < second.mistakes ||
    first.prefix > second.prefix ||
    (first.kept && !second.kept) ||
    first.count >= LIMITS.clearly * second.count
  );
}

/** Without a plural's ending, which is seldom what was mistyped. */
function singular(word: string): string {
  return word.replace(/(?<!s)s$/, '');
}

/** Whether all letters of one word stand in another in the same order. */
function isWithin(one: string, other: string): boolean {
  let at = 0;
  for (const letter of other) if (letter === one[at]) at++;
  return at === one.length;
}

function sharedPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/**
 * Damerau-Levenshtein distance in its restricted form (no part is edited twice), or any number above `most`.
 */
export function distance(a: string, b: string, most: number): number {
  let twoAbove: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (above[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (above[j - 1] as number) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (twoAbove[j - 2] as number) + 1);
      }
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    twoAbove = above;
    above = row;
  }
  return above[b.length] as number;
}
