import { idf, lowerBound, type Postings } from './postings.ts';
import type { Alternative, QueryTerm } from './query.ts';

/** A run of documents: `from` up to, not including, `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Sums of BM25 over the words of one query, for the documents of one range. */
export class Scores<F extends string> {
  /** One sum a document; zero outside the range. */
  readonly sums: Float64Array;
  /** What a document of average length would have that holds every word once. */
  reach = 0;
  readonly #postings: Postings<F>;
  readonly #range: Range;

  constructor(postings: Postings<F>, range: Range) {
    this.#postings = postings;
    this.#range = range;
    this.sums = new Float64Array(postings.count);
  }

  /** Adds one word of the question, times `share`: each document gets the best of the word and its alternatives. */
  add(field: F, { term, weight, alternatives = [] }: QueryTerm, share: number): void {
    const best = new Map<number, number>();
    let top = 0;
    for (const variant of [{ term, weight }, ...alternatives]) {
      top = Math.max(top, this.#raise(field, variant, best));
    }
    for (const [document, value] of best) {
      this.sums[document] = (this.sums[document] as number) + share * value;
    }
    this.reach += share * top;
  }

  /** Lifts each document that has the term to the term's worth there; gives the worth of one average occurrence. */
  #raise(field: F, { term, weight }: Alternative, best: Map<number, number>): number {
    const { documents, frequencies } = this.#postings.of(field, term);
    const first = lowerBound(documents, this.#range.from);
    const end = lowerBound(documents, this.#range.to);
    const worth = weight * idf(end - first, this.#range.to - this.#range.from);
    for (let i = first; i < end; i++) {
      const document = documents[i] as number;
      const value = worth * (frequencies[i] as number);
      if (value > (best.get(document) ?? 0)) best.set(document, value);
    }
    return worth;
  }
}
