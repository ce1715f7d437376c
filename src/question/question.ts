import type { Alternative, Query } from '../search/query.ts';
import type { Bound } from '../text/bounds.ts';
import type { Frame } from '../text/frames/frames.ts';
import type { TaggedWord } from '../text/tagger.ts';
import type { Asking } from './kind.ts';

/** What sort of word an item of a question is. Names, numbers and dates must be met; other words may be met in other words. */
export type ItemKind = 'name' | 'number' | 'date' | 'verb' | 'noun' | 'other';

/** One content word of a question: a constraint that the answer's clause should meet. */
export interface Item {
  /** Stem, as indexed. */
  readonly term: string;
  /** As written in the question, for refusals. */
  readonly text: string;
  readonly kind: ItemKind;
  /** How much it matters, 0 to about 2. */
  readonly weight: number;
  /** How much it matters that it is not met, 0 to 1, however common it is in the reports. */
  readonly specific: number;
  /** Terms of the reports that meet it, the word itself first with weight 1 where a report has it. */
  readonly forms: readonly Alternative[];
  /** Words such as "people" and "thing" that count anything. */
  readonly generic: boolean;
  /** Whether any report has the word itself. */
  readonly known: boolean;
  /** It names a place, so that a clause with a place of its own does not take it from elsewhere. */
  readonly place: boolean;
  /** The term of what a number tells from others of its kind: the "unit" of "Unit 2"; null for any other word. */
  readonly numbered: string | null;
  /** Which side of a number is meant: "over 250"; null for the number itself and for any other word. */
  readonly bound: Bound | null;
  /** Taken over from the turn before. */
  readonly inherited: boolean;
}

/** A typing mistake that was read as a word of the reports. */
export interface Correction {
  readonly from: string;
  readonly to: string;
}

/** An analysed question. */
export interface Question {
  /** As asked. */
  readonly original: string;
  /** Without greetings, thanks and hearsay. */
  readonly text: string;
  /** The words of `text`. */
  readonly words: readonly TaggedWord[];
  readonly asking: Asking;
  readonly items: readonly Item[];
  /** The item that is counted or asked about; null where the form names none. */
  readonly focus: Item | null;
  /** The item that is its main verb; null where that says nothing by itself ("be", "have"). */
  readonly predicate: Item | null;
  /** Who does what to whom in it, with the place that is asked for; null where that cannot be told. */
  readonly frame: AskedFrame | null;
  /** Items that say which one of a noun is meant, with that noun: pairs of indexes into `items`. */
  readonly modifiers: readonly (readonly [number, number])[];
  /** It asks to check something that somebody said. */
  readonly claim: boolean;
  readonly negated: boolean;
  readonly corrections: readonly Correction[];
  /** The question in words that stand by themselves: as asked, or as a follow-up was understood. */
  readonly understood: string;
  /** Words taken from the question before. */
  readonly taken: readonly string[];
  /** What the reports are searched for. */
  readonly query: Query;
}

/** What is known of words, by the reports and by the dictionary. */
export interface Knowledge {
  /** Number of passages that have the term. */
  passagesWith(term: string): number;
  /** Number of passages of all reports. */
  readonly passages: number;
  /** Whether the reports write the term as (part of) a name. */
  isName(term: string): boolean;
  /** Terms of the reports that mean the same as a folded word or nearly so, with the weight of each (0..1). */
  related(folded: string): readonly Alternative[];
  /** Terms of the reports that name what is of the kind of a folded noun, with the weight of each (0..1). */
  members(folded: string): readonly Alternative[];
  /** Terms of the reports that say the opposite of a folded word, with the weight of each (0..1). */
  opposites(folded: string): readonly Alternative[];
  /** How much a folded word says by itself (0.2 to 1). */
  specificity(folded: string): number;
  /** Whether a folded word is (mostly) the name of a place. */
  isPlace(folded: string): boolean;
  /** Whether it is an English word; `folded` as of `Token.folded`. */
  isWord(folded: string): boolean;
  /** The word of the reports, folded, that a mistyped one stands for; null where there is none or more than one. */
  correct(folded: string): string | null;
}

/** The predicate that a question asks about, with the items that its other places name. */
export interface AskedFrame {
  readonly asked: Frame;
  /** The item of its verb; null where the verb says nothing by itself. */
  readonly verb: Item | null;
  /** What stands in its other places: of each phrase the head. */
  readonly fillers: readonly AskedFiller[];
  /** It asks for what is to come: "will it reopen". */
  readonly ahead: boolean;
}

/** What a question puts into a place beside its verb. */
export interface AskedFiller {
  readonly role: 'actor' | 'patient' | 'other';
  /** The head of the phrase: the "port" of "the port of Arden". */
  readonly item: Item;
  /** The names that say which one: the "Arden" of it. */
  readonly names: readonly Item[];
}
