import MiniSearch from 'minisearch';

/** One document to index: the terms of each field. */
export type Fields<F extends string> = Readonly<Record<F, readonly string[]>>;

/** Where a term occurs, without its idf: documents in ascending order, and BM25's term-frequency part for each. */
export interface Posting {
  readonly documents: Uint32Array;
  readonly frequencies: Float64Array;
}

/** BM25's parameters, as in `WEIGHTS`. */
export interface Bm25 {
  readonly k: number;
  readonly b: number;
}

/** Remembered postings (terms times fields); default 20,000. Beyond it the memory starts afresh. */
const REMEMBERED = 20_000;

const NOWHERE: Posting = { documents: new Uint32Array(0), frequencies: new Float64Array(0) };

/**
 * A MiniSearch index, asked for one term at a time. MiniSearch multiplies the score of a document by the number of
 * question words found in it; for one word that factor is 1, so sums of single words are plain BM25. A word's postings
 * are kept as typed arrays once they were asked for, which makes the next question with it some twenty times faster.
 */
export class Postings<F extends string> {
  readonly #index: MiniSearch<{ id: number }>;
  /** How many documents there are. */
  readonly count: number;
  readonly #bm25: Bm25;
  readonly #known = new Map<string, Posting>();

  /** Documents are numbered by their place in the list, from 0. Terms must not contain a space. */
  constructor(fields: readonly F[], documents: readonly Fields<F>[], bm25: Bm25) {
    this.#bm25 = bm25;
    this.count = documents.length;
    this.#index = new MiniSearch({
      fields: [...fields],
      tokenize: (text) => text.split(' '),
      processTerm: (term) => term || null,
      extractField: (document, name) => {
        const { id } = document as { id: number };
        return name === 'id' ? id : (documents[id]?.[name as F].join(' ') as never);
      },
    });
    this.#index.addAll(documents.map((_, id) => ({ id })));
  }

  /** The documents that hold a term in a field. */
  of(field: F, term: string): Posting {
    const key = `${field} ${term}`;
    const known = this.#known.get(key);
    if (known) return known;
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    const posting = this.#search(field, term);
    this.#known.set(key, posting);
    return posting;
  }

  #search(field: F, term: string): Posting {
    const found = this.#index.search(term, { fields: [field], bm25: { ...this.#bm25, d: 0 } });
    if (found.length === 0) return NOWHERE;
    const factor = idf(found.length, this.count);
    found.sort((a, b) => a.id - b.id);
    return {
      documents: Uint32Array.from(found, ({ id }) => id),
      frequencies: Float64Array.from(found, ({ score }) => score / factor),
    };
  }
}

/** BM25's inverse document frequency, as MiniSearch computes it: never negative. */
export function idf(matching: number, total: number): number {
  return Math.log(1 + (total - matching + 0.5) / (matching + 0.5));
}

/** First place in an ascending list whose value is not below `value`. */
export function lowerBound(list: Uint32Array, value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
