import type { ParsedSentence } from '../clauses.ts';
import { readFrames } from './frame-reader.ts';

/** A noun phrase with what belongs to it: "the captain of the ferry", "Anna Hill, the head of the port". Words by index. */
export interface FramePhrase {
  readonly first: number;
  /** Index of the last word, inclusive. */
  readonly last: number;
  /** Index of its head noun; of a list, that of its first member. */
  readonly head: number;
}

/** What a preposition adds: "in 1998", "by rust". */
export interface Prepositional extends FramePhrase {
  /** Lower case; two words for "because of" and the like, empty for a bare time ("last year"). */
  readonly preposition: string;
  /** Stands within the subject: "four people in London were killed". */
  readonly inSubject: boolean;
}

/** Where the answer of a question belongs. */
export interface Gap {
  readonly role: 'subject' | 'object' | 'agent' | 'prepositional' | 'adverbial';
  /** "in" of "in which year", "for" of "what was it fined for"; null for other roles. */
  readonly preposition: string | null;
  /** Index of the question word: "who", "which", "how". */
  readonly wh: number;
  /** Index of the noun it asks for ("year" of "which year"); -1 where there is none. */
  readonly noun: number;
}

/** How a frame hangs on another. */
export type FrameRelation =
  | 'main'
  | 'coordinate'
  | 'relative'
  | 'reported'
  | 'adverbial'
  | 'infinitive'
  | 'participle';

/** Who does what to whom, in one clause. What is not sure is null or empty. */
export interface Frame {
  readonly index: number;
  /** Index of the main verb: "built" of "would have been built". */
  readonly verb: number;
  /** The verb as the reports' words are compared ("built" and "build" are one). */
  readonly term: string;
  /** First and last word of the verb with its auxiliaries. */
  readonly first: number;
  readonly last: number;
  readonly relation: FrameRelation;
  /** Index of the frame it hangs on; -1 for none. */
  readonly governor: number;
  readonly voice: 'active' | 'passive';
  /** Said not to be so: "did not win", "failed to win". */
  readonly negated: boolean;
  readonly subject: FramePhrase | null;
  /** The subject stands elsewhere: before another verb, or before "who" and "which". */
  readonly inherited: boolean;
  /** Objects, or the complement of "be", in order. */
  readonly objects: readonly FramePhrase[];
  readonly prepositions: readonly Prepositional[];
  /** Who did it, of a passive. */
  readonly agent: FramePhrase | null;
  /** Its verb reports what somebody says or thinks. */
  readonly reports: boolean;
  /** Who says what this frame states; null where the text itself does, or nobody is named. */
  readonly saidBy: FramePhrase | null;
  /** Of a question: what it asks for, in the frame that it asks about. */
  readonly gap: Gap | null;
}

/** The predicate frames of a sentence or a question, in the order of their verbs. Linear. */
export function framesOf(parse: ParsedSentence): readonly Frame[] {
  return readFrames(parse.words);
}

/** Who acts in a frame: the subject of an active verb, the agent of a passive one. */
export function actorOf(frame: Frame): FramePhrase | null {
  return frame.voice === 'active' ? frame.subject : frame.agent;
}

/** Who or what is acted on: the object of an active verb, the subject of a passive one. */
export function patientOf(frame: Frame): FramePhrase | null {
  return frame.voice === 'active' ? (frame.objects[0] ?? null) : frame.subject;
}
