/** What a passage is in the shape of its report. */
export type PassageRole = 'paragraph' | 'list item' | 'caption' | 'table row';

/** A span of a report's text, in UTF-16 offsets: `report.text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A sentence: what is quoted. Lies wholly inside its passage and carries no surrounding white space. */
export interface Sentence extends Span {
  /** Index of the sentence among all sentences of its report, from 0. */
  readonly index: number;
  /** Number of the passage it belongs to, from 1. */
  readonly passage: number;
}

/** One cell of a table row, bound to the head of its column. */
export interface Cell extends Span {
  /** Text of the column's head, empty where the table has none. */
  readonly head: string;
  readonly text: string;
}

/** One paragraph, list item, caption or table row: what is ranked and cited. */
export interface Passage extends Span {
  /** Number of the passage in its report, from 1, in the order of the text. */
  readonly number: number;
  readonly role: PassageRole;
  /** Headings above the passage, outermost first; empty where there are none. Not part of the passage's span. */
  readonly headings: readonly string[];
  readonly sentences: readonly Sentence[];
  /** Cells of a table row, in order; empty for any other role. */
  readonly cells: readonly Cell[];
  /** What the line above a row's table says that it shows; null where none does, and for any other role. */
  readonly caption: string | null;
}

/** A line of the file that is not part of the report (share bars, comment forms, CAPTCHA lines). */
export interface LeftOut extends Span {
  readonly reason: string;
}

/** A calendar date of a report: ISO 8601, `2017-10-18`, or less where less is known (`2017-10`, `2017`). */
export type ReportDate = string;

/** One document of the corpus. Never changed after loading. */
export interface Report {
  /** The file's name without its ending. */
  readonly id: string;
  /** The text that all offsets point into: for Markdown and plain text the file as it is. */
  readonly text: string;
  readonly title: string;
  readonly source: string | null;
  readonly author: string | null;
  readonly date: ReportDate | null;
  /** BCP 47 language tag; `en` where the file does not say. */
  readonly language: string;
  readonly url: string | null;
  /** SHA-256 of the text in UTF-8, lower-case hexadecimal. */
  readonly sha256: string;
  readonly passages: readonly Passage[];
  /** All sentences of all passages in order: `sentences[i].index === i`. */
  readonly sentences: readonly Sentence[];
  readonly leftOut: readonly LeftOut[];
}

/** What a passage stands under: its headings, the caption of its table, and that a caption is one of a photo. */
export function aboveOf({ headings, role, caption }: Passage): readonly string[] {
  if (caption !== null) return [...headings, caption];
  return role === 'caption' ? [...headings, 'photo photograph picture image'] : headings;
}
