import type { Span } from '../corpus/report.ts';

/** One question of a conversation with what came back, kept so that a follow-up can build on it. */
export interface Turn {
  /** The question as understood, after anything it took from the turn before it. */
  readonly question: string;
  /** Whether it was answered. */
  readonly answered: boolean;
  /** Whether it took anything from the turn before it. */
  readonly leaned: boolean;
  /** Report of the sentence that answered it, or of the nearest one where it was refused; null where none was found. */
  readonly report: string | null;
  /** Offsets of that sentence. */
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
  readonly evidence: readonly (Span & { readonly report: string })[];
  readonly best: (Span & { readonly report: string }) | null;
  readonly short: string | null;
}

/** What a follow-up may build on. A refused question stays in the conversation, with the place that came nearest. */
export function turnOf({ kind, question, understood, evidence, best, short }: Answered): Turn {
  const answered = kind !== 'missing';
  const place = answered ? evidence[0] : best;
  return {
    question: understood ?? question,
    answered,
    leaned: understood !== undefined && understood !== question,
    report: place?.report ?? null,
    start: place?.start ?? null,
    end: place?.end ?? null,
    short: answered ? short : null,
  };
}
