import type { Span } from '../corpus/report.ts';

/** One question of a conversation with what came back, kept so that a follow-up can build on it. */
export interface Turn {
  /** The question as understood, after anything it took from the turn before it. */
  readonly question: string;
  /** Passage and report that answered it; null when it was refused. */
  readonly report: string | null;
  readonly passage: number | null;
  /** Offsets of the sentence that answered it; null when it was refused. */
  readonly start: number | null;
  readonly end: number | null;
  /** The bare value of the answer, where there was one. */
  readonly short: string | null;
}

/** The part of an answer that a turn is made of. */
interface Answered {
  readonly kind: string;
  readonly question: string;
  readonly understood?: string;
  readonly evidence: readonly (Span & { readonly report: string; readonly passage: number })[];
  readonly short: string | null;
}

/** What a follow-up may build on. A refused question stays in the conversation, without a place. */
export function turnOf({ kind, question, understood, evidence, short }: Answered): Turn {
  const proof = kind === 'missing' ? undefined : evidence[0];
  return {
    question: understood ?? question,
    report: proof?.report ?? null,
    passage: proof?.passage ?? null,
    start: proof?.start ?? null,
    end: proof?.end ?? null,
    short: kind === 'missing' ? null : short,
  };
}
