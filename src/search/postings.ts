import MiniSearch from 'minisearch';

/** Where a term occurs, without its idf: documents in ascending order, and BM25's term-frequency part for each. */
export interface Posting {
  readonly documents: Uint32Array;
  readonly frequencies: Float64Array;
}

/** Numbered documents that can be asked where a term occurs. */
export interface PostingSource {
  /** How many documents there are. */
  readonly count: number;
  of(term: string): Posting;
}

/** BM25's parameters, as in `WEIGHTS`. */
export interface Bm25 {
  readonly k: number;
  readonly b: number;
}

/** Occurs nowhere. */
export const NOWHERE: Posting = { documents: new Uint32Array(0), frequencies: new Float64Array(0) };

/** Remembered terms of a source; default 20,000. Beyond it the memory starts afresh. */
const REMEMBERED = 20_000;

/** A source that remembers what it was asked: the next question with the same word is some twenty times faster. */
export abstract class RememberingSource implements PostingSource {
  abstract readonly count: number;
  readonly #known = new Map<string, Posting>();

  of(term: string): Posting {
    const known = this.#known.get(term);
    if (known) return known;
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    const found = this.find(term);
    this.#known.set(term, found);
    return found;
  }

  protected abstract find(term: string): Posting;
}

/**
 * Where words occur: a MiniSearch index, asked for one term at a time. MiniSearch multiplies the score of a document by the
 * number of question words found in it; for one word that factor is 1, so sums of single words are plain BM25.
 */
export class WordPostings extends RememberingSource {
  readonly count: number;
  readonly #bm25: Bm25;
  readonly #index = new MiniSearch<{ id: number; terms: string }>({
    fields: ['terms'],
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term || null,
  });

  /** Documents, each as a list of terms, are numbered by their place in the list, from 0. */
  constructor(documents: readonly (readonly string[])[], bm25: Bm25) {
    super();
    this.#bm25 = bm25;
    this.count = documents.length;
    for (const [id, terms] of documents.entries()) this.#index.add({ id, terms: terms.join(' ') });
  }

  protected find(term: string): Posting {
    const found = this.#index.search(term, { bm25: { ...this.#bm25, d: 0 } });
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
