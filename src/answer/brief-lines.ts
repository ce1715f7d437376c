import type { Fact, FactKind, SentenceFacts } from '../facts/fact.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { terms } from '../text/terms.ts';
import { type Piece, piecesOf } from './brief-pieces.ts';
import { type Match, type Matcher, matcher } from './brief-words.ts';
import type { Volume } from './library.ts';
import type { Topic, TopicSection } from './topic.ts';

/** Numbers of this module. */
const NUMBERS = {
  /** Least belonging (0 to 1) of a line; default 0.6: more than a word beside the matter. */
  belongs: 0.6,
  /** Least strength of a section's word that takes a line there. */
  sorts: 0.5,
  /** What a section's word adds to the topic's own. */
  section: 0.35,
  /** Belonging by the words of a section that stand alone, as a factor. */
  alone: 0.75,
  /** Share of the content words that two lines may have in common. */
  alike: 0.5,
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
  firm: 0.8,
  /** For a number's "a record", "at least", and for words in quotation marks. */
  qualified: 0.2,
  quoted: 0.2,
  /** Length of a line up to which it costs nothing, in characters. */
  length: 140,
  /** Most lines of one section, of one passage and of one section without words. */
  perSection: 4,
  perPassage: 3,
  perRest: 2,
  /** Most rows of tables. */
  rows: 2,
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
  /** How surely it belongs to the topic (0 to 1). */
  readonly belonging: number;
  /** How much it says and how surely it belongs; higher is better. */
  readonly score: number;
}

/** What reports have on a topic. */
export interface Findings {
  /** Best first. */
  readonly lines: readonly Line[];
  /** Sections, by index, of which no clause of the report has any word, on the topic or not. */
  readonly empty: readonly number[];
  /** The nearest that does not belong enough, where there are no lines. */
  readonly nearest: Line | null;
}

/** Finds all that a report has on a topic. */
export function findLines(topic: Topic, volume: Volume, lexicon: Pick<Lexicon, 'related'>): Findings {
  const except = topic.except ?? [];
  const own = matcher(topic.words, except, lexicon);
  const sections = topic.sections.map(({ words }) => matcher(words, except, lexicon));
  const pieces = piecesOf(volume.sentences).map((piece) => ({ piece, own: matchOf(piece, own) }));
  const touched = pieces.some(({ own }) => own.strength >= NUMBERS.belongs);
  const reached = new Set<number>();
  const lines = pieces
    .flatMap(({ piece, own }) => {
      const marks = sections.map((section) => matchOf(piece, section));
      const alone = touched ? aloneBelonging(topic.sections, marks) : 0;
      marks.forEach(({ strength }, i) => {
        if (strength > 0) reached.add(i);
      });
      if ((own.strength === 0 && alone === 0) || strays(piece, [own, ...marks])) return [];
      const section = sectionOf(topic.sections, marks);
      const mark = marks[section];
      if (mark === undefined) return [];
      const more = [...mark.terms].some((term) => !own.terms.has(term));
      const helped =
        own.strength + (more ? NUMBERS.section * mark.strength * Math.min(1, own.strength * 2) : 0);
      const belonging = Math.min(1, Math.max(helped, alone));
      const about = new Set([...own.terms, ...mark.terms]);
      return [{ piece, section, belonging, score: belonging * worth(piece, about) }];
    })
    .sort((a, b) => b.score - a.score);
  return {
    lines: touched ? lines.filter((line) => line.belonging >= NUMBERS.belongs) : [],
    empty: topic.sections.flatMap(({ open }, i) => (open === undefined || reached.has(i) ? [] : [i])),
    nearest: lines[0] ?? null,
  };
}

function matchOf({ sentences, clauses }: Piece, match: Matcher): Match & { readonly last: number } {
  const all = sentences.map((sentence, i) => match(sentence, clauses[i] ?? new Set()));
  return {
    strength: Math.max(0, ...all.map(({ strength }) => strength)),
    terms: new Set(all.flatMap(({ terms }) => [...terms])),
    last: all.at(-1)?.strength ?? 0,
  };
}

/** Whether the second of a piece's two sentences has nothing on the matter. */
function strays({ sentences }: Piece, matches: readonly { readonly last: number }[]): boolean {
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
    if (fact.bindings.some(({ term, weight }) => weight >= NUMBERS.firm && about.has(term)))
      sum += NUMBERS.bound;
  }
  for (const total of totals.values()) sum += total;
  if (/“[^”]+”|‘[^’]+’/u.test(text)) sum += NUMBERS.quoted;
  sum *= Math.min(1, NUMBERS.length / text.length);
  if (dangling) sum *= NUMBERS.dangling;
  return isRow({ piece }) ? sum * NUMBERS.row : sum;
}

function factsIn(sentences: Piece['sentences'], clauses: Piece['clauses']): readonly Fact[] {
  return sentences.flatMap((sentence, i) =>
    sentence.facts.filter(({ clause, members }) => members === 1 && clauses[i]?.has(clause) === true),
  );
}

/**
 * Chooses lines, best first: the best of each section, then what is left by its score. No clause comes twice, and no line that says
 * what another has said.
 */
export function chooseLines(lines: readonly Line[], topic: Topic, most: number): readonly Line[] {
  const chosen: Line[] = [];
  const firsts = topic.sections.flatMap((_, i) => lines.filter(({ section }) => section === i).slice(0, 1));
  const order = [...firsts.sort((a, b) => b.score - a.score), ...lines];
  for (const line of order) {
    if (chosen.length >= most) break;
    if (!chosen.some((other) => overlaps(line, other)) && isRoomFor(line, chosen, topic)) chosen.push(line);
  }
  return chosen;
}

function isRoomFor({ section, piece }: Line, chosen: readonly Line[], topic: Topic): boolean {
  const rest = Object.keys(topic.sections[section]?.words ?? {}).length === 0;
  const here = chosen.filter((other) => other.section === section).length;
  const passage = piece.sentences[0]?.passage;
  const inPassage = chosen.filter((other) => other.piece.sentences[0]?.passage === passage).length;
  const rows = chosen.filter(isRow).length;
  if (isRow({ piece }) && rows >= NUMBERS.rows) return false;
  return here < (rest ? NUMBERS.perRest : NUMBERS.perSection) && inPassage < NUMBERS.perPassage;
}

function isRow({ piece }: Pick<Line, 'piece'>): boolean {
  return piece.sentences[0]?.passage.role === 'table row';
}

function overlaps({ piece: a }: Line, { piece: b }: Line): boolean {
  return sharesClause(a, b) || sharesQuotation(a.text, b.text) || alike(a.text, b.text) > NUMBERS.alike;
}

function sharesClause(a: Piece, b: Piece): boolean {
  return a.sentences.some((sentence, i) => {
    const at = b.sentences.indexOf(sentence as SentenceFacts);
    return at >= 0 && [...(a.clauses[i] ?? [])].some((clause) => b.clauses[at]?.has(clause) === true);
  });
}

/** The same words of two or more in quotation marks: the same remark told twice. */
function sharesQuotation(a: string, b: string): boolean {
  const quoted = (text: string) =>
    [...text.matchAll(/[“‘"]([^“”‘"]{3,}? [^“”‘"]{3,}?)[”’"]/gu)].map((m) => terms(m[1] ?? '').join(' '));
  const remarks = new Set(quoted(a));
  return quoted(b).some(
    (remark) => remarks.has(remark) || [...remarks].some((r) => r.includes(remark) || remark.includes(r)),
  );
}

/** Share of the shorter line's content words that the other has as well. */
function alike(a: string, b: string): number {
  const [x, y] = [new Set(terms(a)), new Set(terms(b))];
  const common = [...x].filter((term) => y.has(term)).length;
  return common / Math.max(1, Math.min(x.size, y.size));
}
