/** What a candidate is judged by; each 0..1. */
export interface Features {
  /** How much of the question's weight is met. */
  readonly support: number;
  /** The worst met of the question's names, numbers and dates; 1 where it has none. */
  readonly strict: number;
  /** 1 where a name, number or date is as good as not met. */
  readonly vetoed: number;
  /** The weightiest of its verbs that is not met (0 where all are). */
  readonly verb: number;
  /** The weightiest of its nouns that is not met. */
  readonly noun: number;
  /** The weightiest of its other words, adjectives mostly, that is not met. */
  readonly other: number;
  /** 1 where a verb that says much is as good as not met. */
  readonly verbLost: number;
  /** How many nouns that say much are as good as not met; two or more are 1. */
  readonly nounLost: number;
  /** How many words that say much no report has in any form; two or more are 1. */
  readonly unknown: number;
  /** All that is not met of words that say something, three words or more counting as 1. */
  readonly unmet: number;
  /** How much of what it says besides names, numbers and dates the sentence itself has not: it shares only the topic. */
  readonly topical: number;
  /** 1 where an adjective or adverb, however common, is as good as not met. */
  readonly otherLost: number;
  /** 1 where it asks what or why and no words of the sentence can be told as the answer; looked at in the first sentences retrieved only. */
  readonly valueless: number;
  /** The same where it asks who, where or which. */
  readonly nameless: number;
  /** How much of the noun that is asked about is not met; 0 where the question names none. */
  readonly focus: number;
  /** How much less a verb is met here than elsewhere in the reports, which have it or a close synonym. */
  readonly verbElsewhere: number;
  /** The same for a noun. */
  readonly nounElsewhere: number;
  /** 1 where the noun that is asked about is as good as not met, however common it is. */
  readonly focusLost: number;
  /** Share of the question's weight that no report has in any form. */
  readonly absent: number;
  /** How much the value is of the kind asked for; 0 where none is asked for or none is given. */
  readonly wanted: number;
  /** How firmly the value is bound to what is asked about. */
  readonly binding: number;
  /** 1 for a number that is bound to something else than what is asked about. */
  readonly unbound: number;
  /** 1 where a value is asked for and none is given. */
  readonly lacking: number;
  /** The sentence's share of what retrieval could reach. */
  readonly share: number;
  /** 1 for the first sentence retrieved, 1/2 for the second … */
  readonly rank: number;
  /** How near the value stands to the nearest word of the question. */
  readonly nearness: number;
  /** How near it stands to all of them, by their weights. */
  readonly cohesion: number;
  /** How much of the question's weight is met in the clause itself or one linked with it. */
  readonly clause: number;
  /** Neighbouring words of the question that are neighbours here too, as a share of all its pairs. */
  readonly pairs: number;
  /** 1 where a name does (or suffers) what the question asks who does (or suffers); 0.5 where that cannot be told. */
  readonly role: number;
  /** How surely it stands in the place that the question asks for, beside the verb that it asks about. */
  readonly placed: number;
  /** 1 where that verb has something else in that place. */
  readonly misplaced: number;
  /** How much of the rest of the question stands in its own places beside that verb. */
  readonly fillers: number;
  /** 1 where another stands in the place of what the question names. */
  readonly conflict: number;
  /** How far no verb of the sentence is the one that is asked about; 0 where the question has no such verb. */
  readonly unframed: number;
  /** How much of a word of "who is the head of MI5" no role beside the name has; 0 for other questions. */
  readonly unheld: number;
  /** 1 for a name that is only one of a list. */
  readonly member: number;
  /** 1 for a count over a list of which the question names a part. */
  readonly together: number;
  /** 1 for a number of which another number is a part: the 13 in "eleven of the 13". */
  readonly whole: number;
  /** 1 where the question asks for a cause or a meaning and the sentence has a word that gives one. */
  readonly marker: number;
  /** 1 where the question asks for a cause or a meaning and no word of the sentence gives one. */
  readonly uncaused: number;
  /** How much of the question's main verb is not met, however common it is; 0 where it has none that says anything. */
  readonly predicate: number;
  /** 1 where a yes-or-no question's main verb, however common, is as good as not met. */
  readonly unchecked: number;
  /** How much of a word before a noun of the question is not met where the noun is: "foreign secretary". */
  readonly modifier: number;
  /** 1 where the question asks what somebody said and the sentence reports no speech. */
  readonly unsaid: number;
  /** Which share of the sentence's content words the question has. */
  readonly density: number;
  /** How many names and numbers the clause has that the question has not; two or more are 1. */
  readonly unasked: number;
  /** 1 for a main clause. */
  readonly main: number;
  /** 1 where the value only repeats the question. */
  readonly echo: number;
}
