import type { Passage, Report, Sentence } from '../corpus/report.ts';
import {
  Documents,
  type Extent,
  type Kinds,
  type Meant,
  type PassageEntry,
  type SentenceEntry,
} from './documents.ts';
import { PairPostings } from './pairs.ts';
import { type PostingSource, WordPostings } from './postings.ts';
import type { Query } from './query.ts';
import { Scores } from './scores.ts';
import { Speller } from './spelling.ts';
import { best } from './top.ts';
import { WEIGHTS } from './weights.ts';

/** A passage as ranked for a query. */
export interface ScoredPassage {
  readonly report: Report;
  readonly passage: Passage;
  /** Higher is better; comparable within one query only. */
  readonly score: number;
}

/** A sentence as ranked for a query. */
export interface ScoredSentence extends ScoredPassage {
  readonly sentence: Sentence;
  /** The score as a share of what the query could reach, 0..1: comparable between queries. */
  readonly share: number;
}

/** What a query finds, best first. Equal scores stand in the order of report ids, then of the text. */
export interface Retrieval {
  readonly passages: readonly ScoredPassage[];
  readonly sentences: readonly ScoredSentence[];
}

/** Settings of one retrieval. */
export interface RetrieveOptions {
  /** Id of the one report to look in; all where absent. */
  readonly report?: string | undefined;
  /** How many passages and how many sentences to give; default 10. */
  readonly top?: number | undefined;
}

/** Settings of an index. */
export interface IndexOptions {
  /** Kinds of value that a sentence holds, for `Query.wants`; none where absent. */
  readonly kinds?: Kinds;
  /** Terms that a sentence is found by beside its own; none where absent. */
  readonly meant?: Meant;
}

/** The scores of all passages and sentences for a query, by their places, and what a sentence could reach. */
interface Scored {
  readonly passages: Float64Array;
  readonly sentences: Float64Array;
  readonly reach: number;
}

/** Default of `RetrieveOptions.top`. */
const TOP = 10;

/** Most words, and most pairs, of a query that are looked at; default 64. It bounds the time of a question of any length. */
const MOST_TERMS = 64;

/**
 * Indexes reports. The result never changes and depends on nothing but the reports and the options. A report of 16 passages
 * takes some 10 ms in a cold process and 2 ms in a warm one, 10,000 paragraphs of Wikipedia 5 s and 150 MB. No snapshot
 * is kept on disk: reading one back would take a second there, and extracting the facts of such a corpus takes far longer than its index.
 */
export function buildIndex(reports: readonly Report[], options: IndexOptions = {}): SearchIndex {
  return new SearchIndex(reports, options);
}

/** Passages and sentences of reports, to be ranked for queries. Made by `buildIndex`. */
export class SearchIndex {
  /** How often each folded word occurs in the reports, stop words left out. */
  readonly words: ReadonlyMap<string, number>;
  readonly #passages: readonly PassageEntry[];
  readonly #sentences: readonly SentenceEntry[];
  readonly #extents: ReadonlyMap<string, Extent>;
  readonly #all: Extent;
  readonly #passageWords: PostingSource;
  readonly #passagePairs: PostingSource;
  readonly #headings: PostingSource;
  readonly #sentenceWords: PostingSource;
  readonly #sentencePairs: PostingSource;
  readonly #speller: Speller;
  /** What was asked last. */
  #latest: { readonly query: Query; readonly extent: Extent; readonly scored: Scored } | null = null;

  constructor(reports: readonly Report[], { kinds = () => 0, meant = () => [] }: IndexOptions) {
    const documents = new Documents(reports, kinds, meant);
    const { sequences } = documents;
    this.words = documents.words;
    this.#passages = documents.passages;
    this.#sentences = documents.sentences;
    this.#extents = documents.extents;
    this.#all = documents.all;
    this.#passageWords = new WordPostings(documents.passageTerms, WEIGHTS.passage);
    this.#passagePairs = new PairPostings(
      this.#passageWords,
      sequences,
      documents.passageStarts,
      WEIGHTS.passage,
    );
    this.#headings = new WordPostings(documents.headingTerms, WEIGHTS.passage);
    this.#sentenceWords = new WordPostings(documents.sentenceTerms, WEIGHTS.sentence);
    this.#sentencePairs = new PairPostings(
      this.#sentenceWords,
      sequences,
      documents.sentenceStarts,
      WEIGHTS.sentence,
    );
    this.#speller = new Speller(documents.words);
  }

  /** Ranks passages and sentences for a query. An unknown report id or a query without known words finds nothing. */
  retrieve(query: Query, { report, top = TOP }: RetrieveOptions = {}): Retrieval {
    const extent = report === undefined ? this.#all : this.#extents.get(report);
    if (!extent) return { passages: [], sentences: [] };
    // The sentences of a question are asked for first, its passages after that.
    if (this.#latest?.query !== query || this.#latest.extent !== extent)
      this.#latest = { query, extent, scored: this.#score(query, extent) };
    const { passages, sentences, reach } = this.#latest.scored;
    return {
      passages: best(passages, extent.passages, top).map((place) => ({
        ...this.#placeOf(place),
        score: passages[place] as number,
      })),
      sentences: best(sentences, extent.sentences, top).map((place) => {
        const { passage, sentence } = this.#sentences[place] as SentenceEntry;
        const score = sentences[place] as number;
        return {
          ...this.#placeOf(passage),
          sentence,
          score,
          share: Math.min(1, score / reach),
        };
      }),
    };
  }

  /**
   * The folded word of the reports that a mistyped folded word (`Token.folded`) stands for, or null; see `Speller.correct`.
   *
   * @param isWord - known words, which are never corrected; normally the lexicon's
   */
  correct(word: string, isWord: (folded: string) => boolean = () => false): string | null {
    return this.#speller.correct(word, isWord);
  }

  #score(query: Query, extent: Extent): Scored {
    const inPassages = new Scores(this.#passages.length, extent.passages);
    const inSentences = new Scores(this.#sentences.length, extent.sentences);
    let passageReach = 0;
    let sentenceReach = 0;
    for (const term of query.terms.slice(0, MOST_TERMS)) {
      passageReach += inPassages.add(this.#passageWords, term, 1);
      sentenceReach += inSentences.add(this.#sentenceWords, term, 1);
      inPassages.add(this.#headings, term, WEIGHTS.headings);
    }
    for (const pair of query.pairs?.slice(0, MOST_TERMS) ?? []) {
      const term = { term: pair, weight: 1 };
      passageReach += inPassages.add(this.#passagePairs, term, WEIGHTS.pairs);
      sentenceReach += inSentences.add(this.#sentencePairs, term, WEIGHTS.pairs);
    }
    const wanted = { kinds: query.wants ?? 0, worth: WEIGHTS.wanted * sentenceReach };
    this.#mix(extent, inPassages.sums, inSentences.sums, wanted);
    return {
      passages: inPassages.sums,
      sentences: inSentences.sums,
      reach: sentenceReach + WEIGHTS.passageInSentence * passageReach,
    };
  }

  /** Lets passages and sentences lend each other their scores, and rewards sentences that hold the wanted kind. */
  #mix(
    extent: Extent,
    passages: Float64Array,
    sentences: Float64Array,
    wanted: { kinds: number; worth: number },
  ): void {
    for (let p = extent.passages.from; p < extent.passages.to; p++) {
      const own = passages[p] as number;
      if (own <= 0) continue;
      const { from, to } = (this.#passages[p] as PassageEntry).sentences;
      let top = 0;
      let before = 0;
      for (let s = from; s < to; s++) {
        const sentence = sentences[s] as number;
        let score = sentence + WEIGHTS.sentenceBefore * before;
        before = sentence;
        if (sentence > 0 && (this.#sentences[s] as SentenceEntry).kinds & wanted.kinds) score += wanted.worth;
        if (score > top) top = score;
        sentences[s] = score + WEIGHTS.passageInSentence * own;
      }
      passages[p] = own + WEIGHTS.sentenceInPassage * top;
    }
  }

  #placeOf(place: number): { report: Report; passage: Passage } {
    const { report, passage } = this.#passages[place] as PassageEntry;
    return { report, passage };
  }
}
