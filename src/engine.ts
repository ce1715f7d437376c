import type { Answer, Best, Evidence, RankedPassage } from './answer/answer.ts';
import { composeBrief } from './answer/brief.ts';
import { candidatesOf } from './answer/candidate.ts';
import { type Companion, companionOf, textOf as sentenceText } from './answer/companion.ts';
import { type Decision, decide, gather } from './answer/decide.ts';
import { helpText } from './answer/help.ts';
import { leadOf, shortOf } from './answer/lead.ts';
import { openVolume, type Volume } from './answer/library.ts';
import { refuse } from './answer/refuse.ts';
import { suggestions } from './answer/suggest.ts';
import { tidy } from './answer/tidy.ts';
import type { Topic } from './answer/topic.ts';
import { evidenceOf, verifyEvidence } from './answer/verify.ts';
import { DECISION } from './answer/weights.ts';
import type { Report } from './corpus/report.ts';
import type { SentenceFacts } from './facts/fact.ts';
import { analyse, asText } from './question/analyse.ts';
import { followUp } from './question/follow-up.ts';
import type { Knowledge, Question } from './question/question.ts';
import { type SmallTalk, smallTalk } from './question/small-talk.ts';
import type { Turn } from './question/turn.ts';
import { kindsOf } from './search/kinds.ts';
import { queryOf } from './search/query.ts';
import { buildIndex, type SearchIndex } from './search/search-index.ts';
import { createLexicon } from './text/lexicon.ts';
import { termOf } from './text/terms.ts';

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
  return new ReportEngine(reports);
}

class ReportEngine implements Engine {
  readonly reports: readonly Report[];
  readonly #volumes: ReadonlyMap<string, Volume>;
  readonly #index: SearchIndex;
  readonly #knowledge: Knowledge;

  constructor(reports: readonly Report[]) {
    this.reports = reports;
    const volumes: Volume[] = [];
    const passagesWith = (term: string) =>
      volumes.reduce((sum, volume) => sum + (volume.passagesWith.get(term) ?? 0), 0);
    const lexicon = createLexicon(() => volumes.flatMap(({ words }) => [...words]));
    for (const report of reports) volumes.push(openVolume(report, lexicon));
    this.#volumes = new Map(volumes.map((volume) => [volume.report.id, volume]));
    this.#index = buildIndex(reports, { kinds: kindsOf });
    this.#knowledge = {
      passages: volumes.reduce((sum, { report }) => sum + report.passages.length, 0),
      passagesWith,
      isName: (term) => volumes.some(({ names }) => names.has(term)),
      related: (folded) => lexicon.related(folded),
      specificity: (folded) => lexicon.specificity(folded),
      isPlace: (folded) =>
        lexicon.fieldShare(folded, 'place') >= 0.5 ||
        volumes.some(({ places }) => places.has(termOf(folded))),
      isWord: (folded) => lexicon.isWord(folded),
      correct: (folded) => this.#index.correct(folded, (word) => lexicon.isWord(word)),
    };
  }

  /** What tuning scripts measure with. */
  get internals() {
    return { knowledge: this.#knowledge, index: this.#index, volumes: this.#volumes };
  }

  ask(asked: string, options: AskOptions = {}): Answer {
    const text = asked.slice(0, LONGEST_QUESTION);
    const talk = smallTalk(text);
    if (talk !== null) return this.#help(text, talk);
    const understood = this.#understand(text, options.turns ?? []);
    const { question } = understood;
    const decision = this.#decideInSentence(understood) ?? this.#decide(question, options);
    if (decision !== null && dodges(question, decision))
      return this.#missing(question, decision, this.#rank(question, options), options);
    const passages = this.#rank(question, options);
    if (decision === null || decision.confidence < DECISION.threshold) {
      return this.#missing(question, decision, passages, options);
    }
    return this.#answer(question, decision, passages);
  }

  /** Analyses a question, with what it takes from the turn before it. */
  #understand(text: string, turns: readonly Turn[]): Understood {
    const question = analyse(text, this.#knowledge);
    const turn = turns.at(-1);
    if (turn === undefined) return { question, turn: null };
    const leans = followUp(question, analyse(turn.question, this.#knowledge), turn.short);
    if (leans === null) return { question, turn: null };
    const whole = analyse(leans.text, this.#knowledge);
    return {
      question: { ...whole, original: text, understood: leans.text, taken: leans.taken },
      turn: leans.sameSentence ? turn : null,
    };
  }

  /** The best answer; "what is the threat level" may be answered in words where no figure answers. */
  #decide(question: Question, { report }: AskOptions): Decision | null {
    const decision = decide(question, gather(question, this.#index, this.#volumes, report));
    const inWords = asText(question);
    if (inWords === null || (decision !== null && decision.confidence >= DECISION.threshold)) return decision;
    const other = decide(inWords, gather(inWords, this.#index, this.#volumes, report));
    return other !== null && other.confidence >= DECISION.threshold ? other : decision;
  }

  /** For "who said so?" and "when was that?": the value in the very sentence that answered before, if there is one. */
  #decideInSentence({ question, turn }: Understood): Decision | null {
    if (turn?.report == null || turn.start === null) return null;
    const volume = this.#volumes.get(turn.report);
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

  search(query: string, { report, top = TOP }: AskOptions = {}): readonly RankedPassage[] {
    return this.#index
      .retrieve(queryOf(query.slice(0, LONGEST_QUESTION), this.#knowledge), { report, top })
      .passages.map(({ report: { id }, passage, score }) => ({
        report: id,
        passage: passage.number,
        start: passage.start,
        end: passage.end,
        score,
      }));
  }

  brief(topic: Topic, { report, top = TOP }: AskOptions = {}): Answer {
    const volumes = [...this.#volumes.values()].filter(
      (volume) => report === undefined || volume.report.id === report,
    );
    return composeBrief(topic, volumes, this.#knowledge, top);
  }

  suggest(count: number): readonly string[] {
    const found: string[] = [];
    for (const volume of this.#volumes.values()) {
      for (const { question, value } of suggestions(volume)) {
        if (found.length >= count) return found;
        if (!found.includes(question) && this.ask(question).short === value) found.push(question);
      }
    }
    return found;
  }

  #rank(question: Question, { report, top = TOP }: AskOptions): readonly RankedPassage[] {
    return this.#index
      .retrieve(question.query, { report, top })
      .passages.map(({ report: { id }, passage, score }) => ({
        report: id,
        passage: passage.number,
        start: passage.start,
        end: passage.end,
        score,
      }));
  }

  #help(question: string, talk: SmallTalk): Answer {
    const lead = helpText(talk, this.reports);
    return {
      kind: 'help',
      question,
      lead,
      text: lead,
      short: null,
      confidence: 0,
      missing: [],
      evidence: [],
      best: null,
      passages: [],
      note: null,
    };
  }

  #missing(
    question: Question,
    decision: Decision | null,
    passages: readonly RankedPassage[],
    { report }: AskOptions,
  ): Answer {
    const volumes = [...this.#volumes.values()].filter(
      (volume) => report === undefined || volume.report.id === report,
    );
    const { missing, text } = refuse(question, decision, volumes);
    return {
      kind: 'missing',
      question: question.original,
      understood: question.understood,
      lead: null,
      text,
      short: null,
      confidence: decision?.confidence ?? 0,
      missing,
      evidence: [],
      best: bestOf(question, decision),
      passages,
      note: noteOf(question),
    };
  }

  #answer(question: Question, decision: Decision, passages: readonly RankedPassage[]): Answer {
    const { candidate, confidence } = decision;
    const evidence = evidenceOfSentence(candidate.sentence);
    const own = leadOf(question, candidate);
    const companion = companionOf(candidate, own);
    const lead = companion === null ? own : joinLead(own, companion);
    const proof = companion === null ? [evidence] : [evidence, evidenceOfSentence(companion.sentence)];
    const short = shortOf(question, candidate);
    return {
      kind: short === null ? 'passage' : 'fact',
      question: question.original,
      understood: question.understood,
      lead,
      text: textOf(lead, proof),
      short,
      confidence,
      missing: [],
      evidence: proof,
      best: bestOf(question, decision),
      passages,
      note: noteOf(question),
    };
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

/** A sentence as evidence, checked word for word. */
function evidenceOfSentence({ report, passage, sentence }: SentenceFacts): Evidence {
  const evidence = evidenceOf(report, passage.number, sentence.start, sentence.end);
  if (!verifyEvidence(report, evidence))
    throw new Error(`evidence of ¶${passage.number} in ${report.id} does not stand in the report`);
  return evidence;
}

function joinLead(own: string, { sentence, side }: Companion): string {
  const other = tidy(sentenceText(sentence));
  return side === 'before' ? `${other} ${own}` : `${own} ${other}`;
}

function bestOf(question: Question, decision: Decision | null): Best | null {
  if (decision === null) return null;
  const { sentence } = decision.candidate;
  return {
    short: shortOf(question, decision.candidate),
    report: sentence.report.id,
    start: sentence.sentence.start,
    end: sentence.sentence.end,
  };
}

function textOf(lead: string, evidence: readonly Evidence[]): string {
  return [lead, ...evidence.map(({ quote, passage, title }) => `“${quote}” (¶${passage}, ${title})`)].join(
    '\n',
  );
}

function noteOf({ corrections, taken }: Question): string | null {
  const notes = [
    ...(corrections.length === 0
      ? []
      : [`Read ${corrections.map(({ from, to }) => `“${from}” as “${to}”`).join(', ')}.`]),
    ...(taken.length === 0
      ? []
      : [`Taken from the question before: ${taken.map((word) => `“${word}”`).join(', ')}.`]),
  ];
  return notes.length === 0 ? null : notes.join(' ');
}
