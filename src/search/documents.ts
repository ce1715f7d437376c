import { aboveOf, type Passage, type Report, type Sentence } from '../corpus/report.ts';
import { tokens } from '../text/terms.ts';
import { Sequences, sequence } from './pairs.ts';
import type { Range } from './scores.ts';

/** A passage as a document of the index. */
export interface PassageEntry {
  readonly report: Report;
  readonly passage: Passage;
  /** Places of its sentences. */
  readonly sentences: Range;
}

/** A sentence as a document of the index. */
export interface SentenceEntry {
  /** Place of its passage. */
  readonly passage: number;
  readonly sentence: Sentence;
  /** Kinds of value it holds (`KIND`). */
  readonly kinds: number;
}

/** The places of one report's passages and sentences, or of all. */
export interface Extent {
  readonly passages: Range;
  readonly sentences: Range;
}

/** Tells the kinds of value in a sentence, as bits of `KIND`. */
export type Kinds = (report: Report, sentence: Sentence) => number;

/** Gives terms that a sentence is about and does not have: what its pronouns stand for. */
export type Meant = (report: Report, sentence: Sentence) => readonly string[];

/**
 * The passages and sentences of reports in the order of report ids, then of the text: a document's number is its place here.
 */
export class Documents {
  readonly passages: PassageEntry[] = [];
  readonly sentences: SentenceEntry[] = [];
  /** Places by report id. */
  readonly extents = new Map<string, Extent>();
  /** How often each folded word occurs, stop words left out. */
  readonly words = new Map<string, number>();
  /** Terms by place: of passages, of the headings above them, of sentences. */
  readonly passageTerms: string[][] = [];
  readonly headingTerms: string[][] = [];
  readonly sentenceTerms: string[][] = [];
  /** The words of all sentences, and where each passage and sentence begins in them; their end last. */
  readonly sequences = new Sequences();
  readonly passageStarts: number[] = [];
  readonly sentenceStarts: number[] = [];

  readonly #kinds: Kinds;
  readonly #meant: Meant;

  constructor(reports: readonly Report[], kinds: Kinds, meant: Meant) {
    this.#kinds = kinds;
    this.#meant = meant;
    for (const report of [...reports].sort((a, b) => (a.id < b.id ? -1 : 1))) this.#addReport(report);
    this.passageStarts.push(this.sequences.length);
    this.sentenceStarts.push(this.sequences.length);
  }

  /** Everything. */
  get all(): Extent {
    return {
      passages: { from: 0, to: this.passages.length },
      sentences: { from: 0, to: this.sentences.length },
    };
  }

  #addReport(report: Report): void {
    const { passages, sentences } = this.all;
    for (const passage of report.passages) this.#addPassage(report, passage);
    this.extents.set(report.id, {
      passages: { from: passages.to, to: this.passages.length },
      sentences: { from: sentences.to, to: this.sentences.length },
    });
  }

  #addPassage(report: Report, passage: Passage): void {
    const from = this.sentences.length;
    const terms: string[] = [];
    this.passageStarts.push(this.sequences.length);
    for (const sentence of passage.sentences) {
      this.sentences.push({ passage: this.passages.length, sentence, kinds: this.#kinds(report, sentence) });
      const own = this.#read(report.text, sentence.start, sentence.end, true);
      this.sentenceTerms.push([...own, ...this.#meant(report, sentence)]);
      terms.push(...own);
    }
    this.passages.push({ report, passage, sentences: { from, to: this.sentences.length } });
    this.passageTerms.push(terms);
    this.headingTerms.push(
      aboveOf(passage).flatMap((heading) => this.#read(heading, 0, heading.length, false)),
    );
  }

  /** The terms of a stretch of text; counts its words and, for a sentence, adds its sequence. */
  #read(text: string, start: number, end: number, isSentence: boolean): string[] {
    const words = tokens(text, start, end);
    if (isSentence) {
      this.sentenceStarts.push(this.sequences.length);
      this.sequences.add(sequence(words));
    }
    const terms: string[] = [];
    for (const { term, folded, stop } of words) {
      if (stop) continue;
      terms.push(term);
      this.words.set(folded, (this.words.get(folded) ?? 0) + 1);
    }
    return terms;
  }
}
