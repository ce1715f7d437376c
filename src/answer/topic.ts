/** What stands behind a topic command such as `/threats`. Declared in the command's own file. */
export interface Topic {
  /** The command's name: `threats`. */
  readonly name: string;
  /** The noun for texts, in the plural or uncountable: `threats`, `arrests`, `legislation`. */
  readonly title: string;
  /** Words that make a clause belong to the topic, the more the weightier the place they stand in. */
  readonly words: TopicWords;
  /** Phrases in which those words mean something else ("heart attack"), in any inflection. */
  readonly except?: readonly string[];
  /** Groups of the brief, in order; a clause goes to the one that has most of it. */
  readonly sections: readonly TopicSection[];
}

/**
 * Base forms by part of speech, so that the noun "fine" is not read into a fine day. Matched by stem, so in any form; synonyms
 * are not added, so that the list says exactly what belongs.
 */
export interface TopicWords {
  readonly nouns?: readonly string[];
  readonly verbs?: readonly string[];
  readonly adjectives?: readonly string[];
}

/** One group of a brief. */
export interface TopicSection {
  readonly head: string;
  /** Words by which a clause of the topic belongs here. A section without any takes what is left. */
  readonly words: TopicWords;
  /**
   * Whether these words make a clause belong even without one of the topic's own, in a report that the topic's own show to be
   * about it: the killed in a report on attacks. Default false.
   */
  readonly alone?: boolean;
  /** What the report leaves open when it has nothing for this section, after "The report gives no": `charges or trials`. */
  readonly open?: string;
}
