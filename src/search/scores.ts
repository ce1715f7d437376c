import { idf, lowerBound, type PostingSource } from './postings.ts';
import type { Alternative, QueryTerm } from './query.ts';

/** A run of documents: `from` up to, not including, `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Sums of BM25 over the words of one query, for the documents of one range. */
export class Scores {
  /** One sum a document; zero outside the range. */
  readonly sums: Float64Array;
  readonly #range: Range;
  /** What the word being added is worth in each document so far, and the documents where that is not zero. */
  readonly #best: Float64Array;
  readonly #touched: number[] = [];

  constructor(documents: number, range: Range) {
    this.sums = new Float64Array(documents);
    this.#best = new Float64Array(documents);
    this.#range = range;
  }

  /**
   * Adds one word of the question, times `share`: each document gets the best of the word and its alternatives. Gives what
   * a document of average length has that holds the word once.
   */
  add(source: PostingSource, { term, weight, alternatives = [] }: QueryTerm, share: number): number {
    let top = this.#raise(source, { term, weight });
    for (const alternative of alternatives) top = Math.max(top, this.#raise(source, alternative));
    for (const document of this.#touched) {
      this.sums[document] = (this.sums[document] as number) + share * (this.#best[document] as number);
      this.#best[document] = 0;
    }
    this.#touched.length = 0;
    return share * top;
  }

  /** Lifts each document that has the term to what it is worth there; gives the worth of one average occurrence. */
  #raise(source: PostingSource, { term, weight }: Alternative): number {
    const { documents, frequencies } = source.of(term);
    const first = lowerBound(documents, this.#range.from);
    const end = lowerBound(documents, this.#range.to);
    const worth = weight * idf(end - first, this.#range.to - this.#range.from);
    for (let i = first; i < end; i++) {
      const document = documents[i] as number;
      const value = worth * (frequencies[i] as number);
      const best = this.#best[document] as number;
      if (best === 0) this.#touched.push(document);
      if (value > best) this.#best[document] = value;
    }
    return worth;
  }
}
