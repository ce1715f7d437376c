import type { Passage, Report, Sentence } from '../corpus/report.ts';
import type { ParsedSentence } from '../text/clauses.ts';
import type { DateSpan } from '../text/dates.ts';
import type { Frame } from '../text/frames/frames.ts';

/** What sort of value a fact is. */
export type FactKind =
  | 'count'
  | 'money'
  | 'percent'
  | 'duration'
  | 'age'
  | 'share'
  | 'measure'
  | 'time'
  /** How often: "every three months". */
  | 'rate'
  | 'date'
  | 'person'
  | 'organisation'
  | 'place'
  | 'name'
  | 'role'
  /** A common noun for somebody who acts: "the steering committee". */
  | 'agent'
  /** A place without a name: "on a tube train". */
  | 'spot'
  | 'quotation';

/** A term that a value is bound to, and how firmly: 1 for the noun that is counted, less for what is around it. */
export interface Binding {
  readonly term: string;
  /** From 0 to 1. */
  readonly weight: number;
}

/** A typed value in a sentence. */
export interface Fact {
  readonly kind: FactKind;
  /** UTF-16 offsets of the bare value in the report's text. */
  readonly start: number;
  readonly end: number;
  /** Word indexes in its sentence, inclusive. */
  readonly first: number;
  readonly last: number;
  /** Index of its clause. */
  readonly clause: number;
  /** Numeric value; null for anything but numbers. */
  readonly value: number | null;
  /** Unit of a number as written; empty where it has none. */
  readonly unit: string;
  /** `over`, `up to`, `a record`; empty where there is none. */
  readonly qualifier: string;
  /** The calendar side of a date; null for anything else. */
  readonly date: DateSpan | null;
  /** What a number counts or measures, firmest first. */
  readonly bindings: readonly Binding[];
  /** How many names a list joins ("Manchester, Westminster and London Bridge" is 3); 1 for a single value. */
  readonly members: number;
  /** Of a name the words that say what its bearer is ("the head of MI5"), inclusive; absent where none do. */
  readonly role?: { readonly first: number; readonly last: number };
}

/** A content word at its place. */
export interface Occurrence {
  readonly term: string;
  /** Index of the word in the sentence; -1 for what stands outside it, such as the head of a table's column. */
  readonly word: number;
  readonly clause: number;
}

/** What a word of a sentence stands for and does not say itself: the ferry, of "it"; the first name, of "Mr Hill". */
export interface Reference extends Occurrence {
  /** How sure that is, from 0 to 1. */
  readonly weight: number;
}

/** Everything known about one sentence. */
export interface SentenceFacts {
  readonly report: Report;
  readonly passage: Passage;
  readonly sentence: Sentence;
  readonly parse: ParsedSentence;
  /** Who does what to whom in it. */
  readonly frames: readonly Frame[];
  readonly occurrences: readonly Occurrence[];
  readonly facts: readonly Fact[];
  /** Terms of the names in it, with their clauses. */
  readonly names: readonly Occurrence[];
  /** Terms of who speaks when the sentence is a quotation whose speaker is named elsewhere in the passage. */
  readonly speaker: readonly string[];
  /** Terms that pronouns, short names and descriptions in it stand for. */
  readonly references: readonly Reference[];
}
