import type { Answer, RankedPassage } from './answer/answer.ts';
import { composeBrief } from './answer/brief.ts';
import { candidatesOf } from './answer/candidate.ts';
import { foundAnswer, helpAnswer, missingAnswer } from './answer/compose.ts';
import { type Decision, decide, gather } from './answer/decide.ts';
import type { Volume } from './answer/library.ts';
import { type Library, openLibrary } from './answer/open-library.ts';
import { suggestions } from './answer/suggest.ts';
import type { Topic } from './answer/topic.ts';
import { DECISION } from './answer/weights.ts';
import type { Report } from './corpus/report.ts';
import type { SentenceFacts } from './facts/fact.ts';
import { analyse, asText } from './question/analyse.ts';
import { followUp } from './question/follow-up.ts';
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

/** A question as understood, and the turn whose sentence is the first place to look; null where none is. */
interface Understood {
  readonly question: Question;
  readonly turn: Turn | null;
}

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
    const talk = smallTalk(text);
    if (talk !== null) return helpAnswer(text, talk, this.reports);
    const understood = this.#understand(text, options.turns ?? []);
    const { question } = understood;
    const decision = this.#decideInSentence(understood, options) ?? this.#decide(question, options);
    if (decision !== null && dodges(question, decision)) return this.#refuse(question, decision, options);
    if (decision === null || decision.confidence < DECISION.threshold)
      return this.#refuse(question, decision, options);
    return foundAnswer(question, decision, this.#rank(question.query, options));
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

  /** Analyses a question, with what it takes from the turn before it. */
  #understand(text: string, turns: readonly Turn[]): Understood {
    const question = analyse(text, this.#library.knowledge);
    const turn = turns.at(-1);
    if (turn === undefined) return { question, turn: null };
    const leans = followUp(question, analyse(turn.question, this.#library.knowledge), turn.short);
    if (leans === null) return { question, turn: null };
    const whole = analyse(leans.text, this.#library.knowledge);
    return {
      question: { ...whole, original: text, understood: leans.text, taken: leans.taken },
      turn: leans.sameSentence ? turn : null,
    };
  }

  /** The best answer; "what is the threat level" may be answered in words where no figure answers. */
  #decide(question: Question, { report }: AskOptions): Decision | null {
    const decision = decide(question, gather(question, this.#library.index, this.#library.volumes, report));
    const inWords = asText(question);
    if (inWords === null || (decision !== null && decision.confidence >= DECISION.threshold)) return decision;
    const other = decide(inWords, gather(inWords, this.#library.index, this.#library.volumes, report));
    return other !== null && other.confidence >= DECISION.threshold ? other : decision;
  }

  /** For "who said so?" and "when was that?": the value in the very sentence that answered before, if there is one. */
  #decideInSentence({ question, turn }: Understood, { report }: AskOptions): Decision | null {
    if (turn?.report == null || turn.start === null || (report ?? turn.report) !== turn.report) return null;
    const volume = this.#library.volumes.get(turn.report);
    const index = volume?.report.sentences.findIndex(({ start }) => start === turn.start) ?? -1;
    const sentence = volume?.sentences[index];
    const context = volume?.contexts[index];
    if (sentence === undefined || context === undefined) return null;
    const inside = (facts: SentenceFacts) =>
      candidatesOf(question, { sentence: facts, context, share: 1, place: 0 }).filter(
        ({ fact, features }) => (fact !== null && features.echo === 0) || features.marker > 0,
      );
    const decision =
      decide(question, inside(sentence)) ??
      (context.before === null ? null : decide(question, inside(context.before)));
    return decision === null
      ? null
      : { ...decision, confidence: Math.max(decision.confidence, DECISION.threshold) };
  }

  search(query: string, options: AskOptions = {}): readonly RankedPassage[] {
    return this.#rank(queryOf(query.slice(0, LONGEST_QUESTION), this.#library.knowledge), options);
  }

  brief(topic: Topic, options: AskOptions = {}): Answer {
    return composeBrief(topic, this.#asked(options), this.#library.knowledge, options.top ?? TOP);
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

/** A follow-up's own words are the point of it: "how many of them died?" is not answered by how many there were. */
const POINT_MET = 0.3;

function dodges({ items, taken }: Question, { candidate }: Decision): boolean {
  if (taken.length === 0) return false;
  return items.some(
    (item, i) =>
      !item.generic &&
      item.specific > POINT_MET &&
      !taken.includes(item.text) &&
      (candidate.met[i] ?? 0) < POINT_MET,
  );
}
