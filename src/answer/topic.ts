/** What stands behind a topic command such as `/threats`. Declared in the command's own file. */
export interface Topic {
  /** The command's name: `threats`. */
  readonly name: string;
  /** The noun for texts: `threats`, `arrests`, `legislation`. */
  readonly title: string;
  /** Words that make a sentence belong to the topic; matched by stem. */
  readonly vocabulary: readonly string[];
  /** Groups of the brief, in order; a sentence goes to the first that takes it. */
  readonly sections: readonly TopicSection[];
}

/** One group of a brief. */
export interface TopicSection {
  readonly head: string;
  /** Words by which a sentence of the topic belongs here; matched by stem. An empty list takes what is left. */
  readonly vocabulary: readonly string[];
}
