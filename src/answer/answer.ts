/** A quotation with its place: proof that a sentence stands in a report. */
export interface Evidence {
  /** Report id. */
  readonly report: string;
  readonly title: string;
  /** Passage number, from 1. */
  readonly passage: number;
  /** UTF-16 offsets into the report's text; `text.slice(start, end) === quote`. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** SHA-256 of the report's text. */
  readonly sha256: string;
}

/** A passage as ranked for a question. */
export interface RankedPassage {
  readonly report: string;
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  /** Higher is better; comparable within one question only. */
  readonly score: number;
}

/** The best sentence and value found for a question, whatever was decided. */
export interface Best {
  /** The bare value where there is one (`379`, `Andrew Parker`). */
  readonly short: string | null;
  readonly report: string;
  /** Offsets of the sentence. */
  readonly start: number;
  readonly end: number;
}

/** What every answer carries. */
interface AnswerBase {
  readonly question: string;
  /** A follow-up in words that stand by themselves; absent where the question does so as asked. */
  readonly understood?: string;
  /** What the member reads first: one or two sentences, at most 300 characters. */
  readonly lead: string;
  /** The whole answer as plain text, lead included. */
  readonly text: string;
  readonly short: string | null;
  /** Probability from 0 to 1 that `best` answers the question and is right. */
  readonly confidence: number;
  /** Words and names of the question that the report does not have (in the place that matters). */
  readonly missing: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly best: Best | null;
  /** The passages as ranked, best first, whatever was decided. */
  readonly passages: readonly RankedPassage[];
  /** How the question was read when that is not obvious: what was taken from the turn before, a corrected typo. */
  readonly note: string | null;
}

/** A direct answer: a value bound to what was asked. */
export interface FactAnswer extends AnswerBase {
  readonly kind: 'fact';
}

/** No single value, but a passage that answers. */
export interface PassageAnswer extends AnswerBase {
  readonly kind: 'passage';
}

/** A topic's brief: lines grouped under heads, each with its evidence. */
export interface BriefAnswer extends AnswerBase {
  readonly kind: 'brief';
  readonly topic: string;
  readonly sections: readonly BriefSection[];
  /** What the report leaves open on the topic; null when nothing is known to be open. */
  readonly open: string | null;
}

/** One group of a brief. */
export interface BriefSection {
  readonly head: string;
  readonly lines: readonly BriefLine[];
}

/** One line of a brief, with the evidence it stands on. */
export interface BriefLine {
  readonly text: string;
  readonly evidence: Evidence;
}

/** An answer that a moderator kept; it wins over the engine for the same question. */
export interface PinnedAnswer extends AnswerBase {
  readonly kind: 'pinned';
  /** Id of the pin. */
  readonly pin: string;
  /** Whether the words are the report's answer, or a moderator's own with no evidence. */
  readonly origin: 'report' | 'moderator';
  /** Discord user id of the moderator; empty once that person's data was deleted. */
  readonly pinnedBy: string;
  /** Milliseconds since the epoch. */
  readonly pinnedAt: number;
  /** Who put the wording that is shown in the place of the engine's, and when; null while nobody did. */
  readonly corrected: { readonly by: string; readonly at: number } | null;
  /** The groups of a brief that was pinned; empty for any other answer. */
  readonly sections: readonly BriefSection[];
}

/** The report does not answer; `text` says why and what the nearest passage says, `evidence` is empty. */
export interface MissingAnswer extends Omit<AnswerBase, 'lead'> {
  readonly kind: 'missing';
  readonly lead: null;
}

/** Greetings, thanks, questions about the bot itself, attempts to make it do something else. */
export interface HelpAnswer extends AnswerBase {
  readonly kind: 'help';
}

/** What comes back for a question. */
export type Answer = FactAnswer | PassageAnswer | BriefAnswer | PinnedAnswer | MissingAnswer | HelpAnswer;
