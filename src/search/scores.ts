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

  constructor(documents: number, range: Range) {
    this.sums = new Float64Array(documents);
    this.#range = range;
  }

  /**
   * Adds one word of the question, times `share`: each document gets the best of the word and its alternatives. Gives what
   * a document of average length has that holds the word once.
   */
  add(source: PostingSource, word: QueryTerm, share: number): number {
    if (!word.alternatives?.length) return share * this.#addAlone(source, word, share);
    const best = new Map<number, number>();
    let top = 0;
    for (const variant of [word, ...word.alternatives]) {
      top = Math.max(
        top,
        this.#each(source, variant, (document, value) => {
          if (value > (best.get(document) ?? 0)) best.set(document, value);
        }),
      );
    }
    for (const [document, value] of best) {
      this.sums[document] = (this.sums[document] as number) + share * value;
    }
    return share * top;
  }

  #addAlone(source: PostingSource, word: Alternative, share: number): number {
    return this.#each(source, word, (document, value) => {
      this.sums[document] = (this.sums[document] as number) + share * value;
    });
  }

  /** Hands on what the term is worth in each document that has it; gives the worth of one average occurrence. */
  #each(
    source: PostingSource,
    { term, weight }: Alternative,
    take: (document: number, value: number) => void,
  ): number {
    const { documents, frequencies } = source.of(term);
    const first = lowerBound(documents, this.#range.from);
    const end = lowerBound(documents, this.#range.to);
    const worth = weight * idf(end - first, this.#range.to - this.#range.from);
    for (let i = first; i < end; i++) take(documents[i] as number, worth * (frequencies[i] as number));
    return worth;
  }
}
