import type { Fact, FactKind, SentenceFacts } from '../../facts/fact.ts';
import type { Volume } from '../library.ts';
import type { Topic, TopicSection, TopicWords } from '../topic.ts';
import { type Piece, piecesOf } from './brief-pieces.ts';
import { type Match, type Matcher, matcher } from './brief-words.ts';

/** Numbers of this module. */
const NUMBERS = {
  /** Least belonging (0 to 1) of a line; default 0.6: more than a word beside the matter. */
  belongs: 0.6,
  /** A report touches a topic with one sentence that belongs at least so much, or with two that belong. */
  sure: 0.9,
  /** Least share of a report's sentences on the topic that lets a section's words stand alone; default 0.04. */
  about: 0.04,
  /** Least strength of a section's word that takes a line there. */
  sorts: 0.5,
  /** What a section's word adds to the topic's own. */
  section: 0.35,
  /** Belonging by the words of a section that stand alone, as a factor. */
  alone: 0.75,
  /** Factor for a line that points back to what it does not say. */
  dangling: 0.6,
  /** Factor for a table's row. */
  row: 0.4,
  /** What a line is worth that has no values at all. */
  bare: 0.5,
  /** What it is worth more for each further word of the topic. */
  term: 0.15,
  /** For a number that counts what the topic is about, bound at least so firmly. */
  bound: 0.5,
  firm: 0.6,
  /** What such a number adds to belonging, bound at least so firmly: "a penalty charge notice of £120". */
  counted: 0.15,
  loose: 0.7,
  /** For a number's "a record", "at least", and for words in quotation marks. */
  qualified: 0.2,
  quoted: 0.2,
  /** Length of a line up to which it costs nothing, in characters. */
  length: 140,
} as const;

/** What a value adds to a line. */
const VALUES: Readonly<Partial<Record<FactKind, number>>> = {
  count: 0.7,
  money: 0.7,
  percent: 0.6,
  share: 0.5,
  duration: 0.5,
  measure: 0.4,
  age: 0.2,
  date: 0.25,
  place: 0.2,
  person: 0.2,
  organisation: 0.15,
  name: 0.1,
};
/** Most that values of one kind add, as a multiple of one. */
const REPEATS = 2;

/** A line that may come into a brief. */
export interface Line {
  readonly piece: Piece;
  readonly section: number;
  /** Whether the topic's own words make it belong, and not only those of a section. */
  readonly own: boolean;
  /** How surely it belongs to the topic (0 to 1). */
  readonly belonging: number;
  /** How much it says and how surely it belongs; higher is better. */
  readonly score: number;
}

/** What a report has on a topic. */
export interface Findings {
  /** Best first. */
  readonly lines: readonly Line[];
  /** Sections, by index, of which no sentence of the report has any word, on the topic or not. */
  readonly empty: readonly number[];
  /** Where there are no lines: the first sentence with one of the topic's words beside the matter. */
  readonly passing: SentenceFacts | null;
}

/** A topic with its vocabularies ready to be looked for. */
export interface ReadTopic {
  readonly topic: Topic;
  readonly own: Matcher;
  /** By section. */
  readonly sections: readonly Matcher[];
}

/** Makes the matchers of a topic; once for all reports. */
export function readTopic(topic: Topic): ReadTopic {
  const { words, except = [], sections } = topic;
  const read = (one: TopicWords) => matcher(one, except);
  return { topic, own: read(words), sections: sections.map((section) => read(section.words)) };
}

/** Finds all that a report has on a topic. */
export function findLines(read: ReadTopic, { sentences }: Volume): Findings {
  const pieces = piecesOf(sentences).map((piece) => ({ piece, own: matchOf(piece, read.own) }));
  const touching = pieces.filter(({ own }) => own.strength >= NUMBERS.belongs);
  const touched = new Set(touching.map(({ piece }) => piece.sentences.at(-1)));
  const touches = touched.size > 1 || touching.some(({ own }) => own.strength >= NUMBERS.sure);
  const about = touched.size >= sentences.length * NUMBERS.about;
  const lines = touches ? pieces.flatMap(({ piece, own }) => judge(read, piece, own, about)) : [];
  const has = (match: Matcher) => (sentence: SentenceFacts) =>
    match(sentence, new Set(sentence.parse.clauses.keys())).terms.size > 0;
  return {
    lines: lines.sort((a, b) => b.score - a.score),
    empty: read.sections.flatMap((section, i) => (sentences.some(has(section)) ? [] : [i])),
    passing: lines.length > 0 ? null : (sentences.find(has(read.own)) ?? null),
  };
}

/** The line that a piece makes, if it belongs enough. */
function judge({ topic, sections }: ReadTopic, piece: Piece, own: PieceMatch, about: boolean): Line[] {
  const marks = sections.map((section) => matchOf(piece, section));
  const alone = about ? aloneBelonging(topic.sections, marks) : 0;
  const section = sectionOf(topic.sections, marks);
  const mark = marks[section];
  if (mark === undefined || strays(piece, [own, ...marks])) return [];
  const more = [...mark.terms].some((term) => !own.terms.has(term));
  const help = more ? NUMBERS.section * mark.strength * Math.min(1, own.strength * 2) : 0;
  const counted = counts(piece, own.terms, NUMBERS.loose) ? NUMBERS.counted : 0;
  const byOwn = own.strength + help + counted;
  const belonging = Math.min(1, Math.max(byOwn, alone));
  if (belonging < NUMBERS.belongs) return [];
  const score = belonging * worth(piece, new Set([...own.terms, ...mark.terms]));
  return [{ piece, section, own: byOwn >= NUMBERS.belongs, belonging, score }];
}

interface PieceMatch extends Match {
  /** Strength in the last of its sentences. */
  readonly last: number;
}

function matchOf({ sentences, clauses }: Piece, match: Matcher): PieceMatch {
  let strength = 0;
  let last = 0;
  const terms = new Set<string>();
  sentences.forEach((sentence, i) => {
    const one = match(sentence, clauses[i] ?? new Set());
    last = one.strength;
    strength = Math.max(strength, last);
    for (const term of one.terms) terms.add(term);
  });
  return { strength, terms, last };
}

/** Whether the second of a piece's two sentences has nothing on the matter. */
function strays({ sentences }: Piece, matches: readonly PieceMatch[]): boolean {
  return sentences.length > 1 && matches.every(({ last }) => last === 0);
}

function aloneBelonging(sections: readonly TopicSection[], marks: readonly Match[]): number {
  return Math.max(
    0,
    ...sections.map(({ alone }, i) => (alone === true ? (marks[i]?.strength ?? 0) * NUMBERS.alone : 0)),
  );
}

/** The section that has the most of the line, the first of equals; else the first without words; -1 for none. */
function sectionOf(sections: readonly TopicSection[], marks: readonly Match[]): number {
  const most = Math.max(...marks.map(({ strength }) => strength));
  if (most >= NUMBERS.sorts) return marks.findIndex(({ strength }) => strength === most);
  return sections.findIndex(({ words }) => Object.keys(words).length === 0);
}

/** How much a line says: its values, more so those that count the matter itself, its quoted words, its brevity. */
function worth(piece: Piece, about: ReadonlySet<string>): number {
  const { sentences, clauses, text, dangling } = piece;
  const totals = new Map<FactKind, number>();
  let sum: number = NUMBERS.bare + NUMBERS.term * Math.max(0, about.size - 1);
  for (const fact of factsIn(sentences, clauses)) {
    const value = VALUES[fact.kind] ?? 0;
    const sofar = totals.get(fact.kind) ?? 0;
    totals.set(fact.kind, Math.min(value * REPEATS, sofar + value));
    if (fact.value === null) continue;
    if (fact.qualifier !== '') sum += NUMBERS.qualified;
    if (isBound(fact, about, NUMBERS.firm)) sum += NUMBERS.bound;
  }
  for (const total of totals.values()) sum += total;
  if (/“[^”]+”|‘[^’]+’/u.test(text)) sum += NUMBERS.quoted;
  sum *= Math.min(1, NUMBERS.length / text.length);
  if (dangling) sum *= NUMBERS.dangling;
  return isRow({ piece }) ? sum * NUMBERS.row : sum;
}

/** Whether a number of the piece counts or measures what one of the terms names. */
function counts({ sentences, clauses }: Piece, about: ReadonlySet<string>, least: number): boolean {
  return factsIn(sentences, clauses).some((fact) => isBound(fact, about, least));
}

function isBound({ value, bindings }: Fact, about: ReadonlySet<string>, least: number): boolean {
  return value !== null && bindings.some(({ term, weight }) => weight >= least && about.has(term));
}

function factsIn(sentences: Piece['sentences'], clauses: Piece['clauses']): readonly Fact[] {
  return sentences.flatMap((sentence, i) =>
    sentence.facts.filter(({ clause, members }) => members === 1 && clauses[i]?.has(clause) === true),
  );
}

/** Whether a line is a table's row. */
export function isRow({ piece }: Pick<Line, 'piece'>): boolean {
  return piece.sentences[0].passage.role === 'table row';
}
