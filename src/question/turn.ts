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
