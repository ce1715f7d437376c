import type { Passage, Report, Sentence } from '../corpus/report.ts';
import { tokens } from '../text/terms.ts';
import { type Fields, lowerBound, Postings } from './postings.ts';
import { pairs, type Query, type QueryTerm } from './query.ts';
import { type Range, Scores } from './scores.ts';
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
  /** Those of the query's terms that the sentence has, itself or by an alternative. */
  readonly matched: readonly string[];
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
  /** Bits of the kinds of value that a sentence holds, for `Query.wants`; none where absent. */
  readonly kinds?: (report: Report, sentence: Sentence) => number;
}

/** The passages and sentences of one report, or of all. */
interface Extent {
  readonly passages: Range;
  readonly sentences: Range;
}

/** Fields of a passage. */
const PASSAGE_FIELDS = ['text', 'pairs', 'headings'] as const;
/** Fields of a sentence. */
const SENTENCE_FIELDS = ['text', 'pairs'] as const;

/** Default of `RetrieveOptions.top`. */
const TOP = 10;

/**
 * Indexes reports. The result never changes and depends on nothing but the reports and the options.
 */
export function buildIndex(reports: readonly Report[], options: IndexOptions = {}): SearchIndex {
  return new SearchIndex(reports, options);
}

/** Passages and sentences of reports, to be ranked for queries. Made by `buildIndex`. */
export class SearchIndex {
  /** How often each folded word occurs in the reports, stop words left out. */
  readonly words: ReadonlyMap<string, number>;
  readonly #speller: Speller;
  readonly #passages: { report: Report; passage: Passage; sentences: Range }[] = [];
  readonly #sentences: { passage: number; sentence: Sentence; kinds: number }[] = [];
  readonly #extents = new Map<string, Extent>();
  readonly #passageTerms: Postings<(typeof PASSAGE_FIELDS)[number]>;
  readonly #sentenceTerms: Postings<(typeof SENTENCE_FIELDS)[number]>;

  constructor(reports: readonly Report[], options: IndexOptions) {
    const words = new Map<string, number>();
    this.words = words;
    const passages: Fields<(typeof PASSAGE_FIELDS)[number]>[] = [];
    const sentences: Fields<(typeof SENTENCE_FIELDS)[number]>[] = [];
    for (const report of [...reports].sort((a, b) => (a.id < b.id ? -1 : 1))) {
      const from = { passages: passages.length, sentences: sentences.length };
      for (const passage of report.passages) {
        const first = sentences.length;
        const parts = passage.sentences.map(({ start, end }) => fieldsOf(report.text, start, end, words));
        sentences.push(...parts);
        for (const sentence of passage.sentences) {
          this.#sentences.push({
            passage: passages.length,
            sentence,
            kinds: options.kinds?.(report, sentence) ?? 0,
          });
        }
        this.#passages.push({ report, passage, sentences: { from: first, to: sentences.length } });
        passages.push({
          text: parts.flatMap(({ text }) => text),
          pairs: parts.flatMap((part) => part.pairs),
          headings: passage.headings.flatMap((heading) => fieldsOf(heading, 0, heading.length, words).text),
        });
      }
      this.#extents.set(report.id, {
        passages: { from: from.passages, to: passages.length },
        sentences: { from: from.sentences, to: sentences.length },
      });
    }
    this.#speller = new Speller(words);
    this.#passageTerms = new Postings(PASSAGE_FIELDS, passages, WEIGHTS.passage);
    this.#sentenceTerms = new Postings(SENTENCE_FIELDS, sentences, WEIGHTS.sentence);
  }

  /** Ranks passages and sentences for a query. An unknown report id or a query without known words finds nothing. */
  retrieve(query: Query, options: RetrieveOptions = {}): Retrieval {
    const extent = this.#extent(options.report);
    if (!extent) return { passages: [], sentences: [] };
    const inPassages = this.#scorePassages(query, extent.passages);
    const inSentences = new Scores(this.#sentenceTerms, extent.sentences);
    for (const term of query.terms) inSentences.add('text', term, 1);
    for (const term of query.pairs ?? []) inSentences.add('pairs', { term, weight: 1 }, WEIGHTS.pairs);
    const reach = inSentences.reach + WEIGHTS.passageInSentence * inPassages.reach;
    const passages = inPassages.sums;
    const sentences = inSentences.sums;
    this.#mix(
      extent,
      passages,
      sentences,
      query.wants ? { kinds: query.wants, worth: WEIGHTS.wanted * inSentences.reach } : null,
    );
    const top = options.top ?? TOP;
    return {
      passages: best(passages, extent.passages.from, extent.passages.to, top).map((place) => ({
        ...this.#place(place),
        score: passages[place] as number,
      })),
      sentences: best(sentences, extent.sentences.from, extent.sentences.to, top).map((place) => {
        const { passage, sentence } = this.#sentences[place] as { passage: number; sentence: Sentence };
        const score = sentences[place] as number;
        return {
          ...this.#place(passage),
          sentence,
          score,
          share: Math.min(1, score / reach),
          matched: query.terms.filter((term) => this.#has(place, term)).map(({ term }) => term),
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

  #extent(report: string | undefined): Extent | undefined {
    if (report !== undefined) return this.#extents.get(report);
    return {
      passages: { from: 0, to: this.#passages.length },
      sentences: { from: 0, to: this.#sentences.length },
    };
  }

  #scorePassages(query: Query, range: Range): Scores<(typeof PASSAGE_FIELDS)[number]> {
    const scores = new Scores(this.#passageTerms, range);
    for (const term of query.terms) {
      scores.add('text', term, 1);
      scores.add('headings', term, WEIGHTS.headings);
    }
    for (const term of query.pairs ?? []) scores.add('pairs', { term, weight: 1 }, WEIGHTS.pairs);
    return scores;
  }

  /** Lets passages and sentences lend each other their scores, and rewards sentences that hold the wanted kind. */
  #mix(
    extent: Extent,
    passages: Float64Array,
    sentences: Float64Array,
    wanted: { kinds: number; worth: number } | null,
  ): void {
    for (let p = extent.passages.from; p < extent.passages.to; p++) {
      const own = passages[p] as number;
      if (own <= 0) continue;
      const { from, to } = (this.#passages[p] as { sentences: Range }).sentences;
      let top = 0;
      let before = 0;
      for (let s = from; s < to; s++) {
        const sentence = sentences[s] as number;
        let score = sentence + WEIGHTS.sentenceBefore * before;
        before = sentence;
        if (wanted && sentence > 0 && (this.#sentences[s] as { kinds: number }).kinds & wanted.kinds)
          score += wanted.worth;
        if (score > top) top = score;
        sentences[s] = score + WEIGHTS.passageInSentence * own;
      }
      passages[p] = own + WEIGHTS.sentenceInPassage * top;
    }
  }

  #place(place: number): { report: Report; passage: Passage } {
    const { report, passage } = this.#passages[place] as { report: Report; passage: Passage };
    return { report, passage };
  }

  #has(sentence: number, { term, alternatives }: QueryTerm): boolean {
    return [term, ...(alternatives ?? []).map((other) => other.term)].some((word) => {
      const { documents } = this.#sentenceTerms.of('text', word);
      return documents[lowerBound(documents, sentence)] === sentence;
    });
  }
}

/** The fields of a stretch of text; its words are counted in `count`. */
function fieldsOf(
  text: string,
  start: number,
  end: number,
  count: Map<string, number>,
): Fields<'text' | 'pairs'> {
  const found = tokens(text, start, end);
  const terms: string[] = [];
  for (const { term, folded, stop } of found) {
    if (stop) continue;
    terms.push(term);
    count.set(folded, (count.get(folded) ?? 0) + 1);
  }
  return { text: terms, pairs: pairs(found) };
}
