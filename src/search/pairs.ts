import type { Token } from '../text/terms.ts';
import {
  type Bm25,
  lowerBound,
  NOWHERE,
  type Posting,
  type PostingSource,
  RememberingSource,
} from './postings.ts';

/** Stands between the two terms of a pair; no term contains it. */
const JOINT = '_';
/** Number that stands after the last word of a stretch. */
const BREAK = -1;

/** The words of a text that follow each other once stop words are gone; compounds are seen through. */
export function sequence(words: readonly Token[]): string[] {
  return words.flatMap(({ term, stop, compound }) => (stop || compound ? [] : [term]));
}

/**
 * Words that stand next to each other once stop words are gone, each two as one term ("terror-related arrests" has
 * "terror related" and "related arrests").
 */
export function pairs(words: readonly Token[]): string[] {
  const terms = sequence(words);
  return terms.slice(1).map((term, i) => `${terms[i]}${JOINT}${term}`);
}

/** Stretches of text as numbers of their words, one after the other in one list. An index of all pairs would be ten times as large. */
export class Sequences {
  readonly #numbers = new Map<string, number>();
  readonly #list: number[] = [];

  /** Adds a stretch; pairs do not reach beyond it. */
  add(terms: readonly string[]): void {
    for (const term of terms) {
      let number = this.#numbers.get(term);
      if (number === undefined) {
        number = this.#numbers.size;
        this.#numbers.set(term, number);
      }
      this.#list.push(number);
    }
    this.#list.push(BREAK);
  }

  /** Where the next stretch will begin. */
  get length(): number {
    return this.#list.length;
  }

  /** How often two words follow each other in a part of the list. */
  count(first: string, second: string, from: number, to: number): number {
    const a = this.#numbers.get(first);
    const b = this.#numbers.get(second);
    let count = 0;
    for (let at = from; at + 1 < to; at++) {
      if (this.#list[at] === a && this.#list[at + 1] === b) count++;
    }
    return count;
  }
}

/** Where pairs of words occur: looked for in the documents that have both words. */
export class PairPostings extends RememberingSource {
  readonly count: number;
  readonly #words: PostingSource;
  readonly #sequences: Sequences;
  readonly #starts: Uint32Array;
  readonly #bm25: Bm25;

  /** @param starts - where each document begins in the sequences, and after the last one where they end */
  constructor(words: PostingSource, sequences: Sequences, starts: readonly number[], bm25: Bm25) {
    super();
    this.#words = words;
    this.#sequences = sequences;
    this.#starts = Uint32Array.from(starts);
    this.#bm25 = bm25;
    this.count = words.count;
  }

  protected find(pair: string): Posting {
    const [first = '', second = ''] = pair.split(JOINT);
    const documents: number[] = [];
    const frequencies: number[] = [];
    for (const document of common(this.#words.of(first), this.#words.of(second))) {
      const from = this.#starts[document] as number;
      const to = this.#starts[document + 1] as number;
      const count = this.#sequences.count(first, second, from, to);
      if (count === 0) continue;
      documents.push(document);
      frequencies.push(this.#frequency(count, to - from));
    }
    if (documents.length === 0) return NOWHERE;
    return { documents: Uint32Array.from(documents), frequencies: Float64Array.from(frequencies) };
  }

  /** BM25's part for a pair that occurs `count` times among `length` words. */
  #frequency(count: number, length: number): number {
    const { k, b } = this.#bm25;
    const average = (this.#starts[this.count] as number) / this.count;
    return (count * (k + 1)) / (count + k * (1 - b + (b * length) / average));
  }
}

/** Documents that are in both postings, ascending. */
function common(a: Posting, b: Posting): number[] {
  const [few, many] =
    a.documents.length <= b.documents.length ? [a.documents, b.documents] : [b.documents, a.documents];
  return [...few].filter((document) => many[lowerBound(many, document)] === document);
}
