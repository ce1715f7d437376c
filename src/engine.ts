import type { Answer, RankedPassage } from './answer/answer.ts';
import { composeBrief } from './answer/brief/brief.ts';
import { foundAnswer, helpAnswer, missingAnswer, overviewAnswer } from './answer/compose.ts';
import { type Decision, decide, gather, type Read } from './answer/decide.ts';
import { decideFollowUp } from './answer/follow/follow.ts';
import type { Volume } from './answer/library.ts';
import { type Library, openLibrary } from './answer/open-library.ts';
import { suggestions } from './answer/suggest.ts';
import type { Topic } from './answer/topic.ts';
import { DECISION } from './answer/weights.ts';
import type { Report } from './corpus/report.ts';
import { analyse, asText } from './question/analyse.ts';
import { AGAIN } from './question/follow-forms.ts';
import { asksOverview } from './question/overview.ts';
import type { Question } from './question/question.ts';
import { smallTalk } from './question/small-talk.ts';
import type { Turn } from './question/turn.ts';
import { type Query, queryOf } from './search/query.ts';

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
  /** Up to `count` questions that the reports answer, for people who do not know what to ask. */
  suggest(count: number): readonly string[];
}

const SAYS = /\b(?:it|this|that|these|they) (?:say|tell us)\W*$/iu;

/** Default of `AskOptions.top`. */
const TOP = 5;

/** Characters of a question that are read (default 6,000: the most that Discord lets anybody send); the rest is not. */
const LONGEST_QUESTION = 6_000;

/** Reads reports into an engine: facts, words and index. About 2 ms a passage. */
export function createEngine(reports: readonly Report[]): Engine {
  return new ReportEngine(openLibrary(reports));
}

class ReportEngine implements Engine {
  readonly reports: readonly Report[];
  readonly #library: Library;

  constructor(library: Library) {
    this.reports = library.reports;
    this.#library = library;
  }

  ask(asked: string, options: AskOptions = {}): Answer {
    const text = asked.slice(0, LONGEST_QUESTION);
    const asksAgain = (options.turns ?? []).length > 0 && AGAIN.test(text.trim());
    const talk = asksAgain ? null : smallTalk(text);
    if (talk !== null) return helpAnswer(text, talk, this.reports);
    const overview = this.#overview(text, options);
    if (overview !== null) return overview;
    const { question, decision } = this.#read(text, options);
    if (decision === null || decision.confidence < DECISION.threshold)
      return this.#refuse(question, decision, options);
    return foundAnswer(question, decision, this.#rank(question.query, options));
  }

  /** What the report is about or its picture shows, where that is asked; null where several are asked: none speaks for all. */
  #overview(text: string, options: AskOptions): Answer | null {
    // "What did it say?" about the letter that was just spoken of.
    const of = (options.turns ?? []).length > 0 && SAYS.test(text) ? null : asksOverview(text);
    const [volume, ...others] = this.#asked(options);
    return of === null || volume === undefined || others.length > 0 ? null : overviewAnswer(text, volume, of);
  }

  #refuse(question: Question, decision: Decision | null, options: AskOptions): Answer {
    return missingAnswer(question, decision, this.#rank(question.query, options), this.#asked(options));
  }

  /** The volumes that a question is asked of. */
  #asked({ report }: AskOptions): readonly Volume[] {
    return [...this.#library.volumes.values()].filter(
      (volume) => report === undefined || volume.report.id === report,
    );
  }

  /** Understands a question, with what it takes from the turns before it, and finds the best answer to it. */
  #read(text: string, options: AskOptions): Read {
    const question = analyse(text, this.#library.knowledge);
    const alone = (other: Question) => this.#decide(other, options);
    const asked = { library: this.#library, report: options.report, alone };
    return decideFollowUp(question, options.turns ?? [], asked) ?? { question, decision: alone(question) };
  }

  /** The best answer; "what is the threat level" may be answered in words where no figure answers. */
  #decide(question: Question, { report }: AskOptions): Decision | null {
    const decision = decide(question, gather(question, this.#library.index, this.#library.volumes, report));
    const inWords = asText(question);
    if (inWords === null || (decision !== null && decision.confidence >= DECISION.threshold)) return decision;
    const other = decide(inWords, gather(inWords, this.#library.index, this.#library.volumes, report));
    return other !== null && other.confidence >= DECISION.threshold ? other : decision;
  }

  search(query: string, options: AskOptions = {}): readonly RankedPassage[] {
    return this.#rank(queryOf(query.slice(0, LONGEST_QUESTION), this.#library.knowledge), options);
  }

  brief(topic: Topic, options: AskOptions = {}): Answer {
    return composeBrief(topic, this.#asked(options), options.top ?? TOP);
  }

  suggest(count: number): readonly string[] {
    const found: string[] = [];
    for (const volume of this.#library.volumes.values()) {
      for (const { question, value } of suggestions(volume)) {
        if (found.length >= count) return found;
        if (!found.includes(question) && this.ask(question).short === value) found.push(question);
      }
    }
    return found;
  }

  #rank(query: Query, { report, top = TOP }: AskOptions): readonly RankedPassage[] {
    return this.#library.index
      .retrieve(query, { report, top })
      .passages.map(({ report: { id }, passage, score }) => ({
        report: id,
        passage: passage.number,
        start: passage.start,
        end: passage.end,
        score,
      }));
  }
}
