import type { Answer, RankedPassage } from './answer/answer.ts';
import type { Topic } from './answer/topic.ts';
import type { Report } from './corpus/report.ts';
import type { Turn } from './question/turn.ts';

/** Settings of one question. */
export interface AskOptions {
  /** Id of the one report to ask; all reports where absent. */
  readonly report?: string | undefined;
  /** The turns before in the same conversation, oldest first; may be empty. */
  readonly turns?: readonly Turn[] | undefined;
  /** How many passages to list in the answer (default 5). */
  readonly top?: number | undefined;
}

/** Answers questions about a fixed set of reports. Pure: knows nothing of time, files or Discord. */
export interface Engine {
  readonly reports: readonly Report[];
  /** Answers a question of any length and content; never throws on bad input. */
  ask(question: string, options?: AskOptions): Answer;
  /** Ranks passages for free text, best first. */
  search(query: string, options?: AskOptions): readonly RankedPassage[];
  /** Tells what the reports say about a topic. */
  brief(topic: Topic, options?: AskOptions): Answer;
}
