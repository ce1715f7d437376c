import type { Cell, Passage, Report, Sentence } from '../corpus/report.ts';
import { type Clause, type ParsedSentence, parseSentence } from '../text/clauses.ts';
import { tokens } from '../text/terms.ts';
import type { Binding, Occurrence } from './fact.ts';

/** A table row read as a sentence: each cell is a clause that hangs on the last one of mere words, at least on the row's label. */
export interface Row {
  readonly parse: ParsedSentence;
  /** The words of the column heads, standing in their cells. */
  readonly heads: readonly Occurrence[];
  /** For each clause what a number in it is bound to: the head of its column and the label of its row. */
  readonly bindings: readonly (readonly Binding[])[];
}

/** How firmly a cell's number is bound (0 to 1). */
const FIRMNESS = {
  /** To the head of its column. */
  head: 1,
  /** To the label of its row. */
  label: 0.8,
} as const;

/** Parses the row of a table by its cells. */
export function parseRow(report: Report, passage: Passage, sentence: Sentence): Row {
  const flat = parseSentence(report.text, sentence.start, sentence.end);
  const cells =
    passage.cells.length > 0
      ? passage.cells
      : [{ start: sentence.start, end: sentence.end, head: '', text: '' }];
  const clauses: Clause[] = [];
  const clauseOf = flat.words.map((word) =>
    Math.max(
      0,
      cells.findLastIndex((cell) => cell.start <= word.start),
    ),
  );
  let label = -1;
  cells.forEach(({ text }, index) => {
    const first = clauseOf.indexOf(index);
    const last = clauseOf.lastIndexOf(index);
    clauses.push({
      index,
      first,
      last,
      joint: index === 0 ? 'main' : 'aside',
      parent: label,
      verb: -1,
    });
    if (index === 0 || !/\d/u.test(text)) label = index;
  });
  const labels = bind((cells[0] as Cell).text, FIRMNESS.label);
  return {
    parse: { ...flat, clauses, clauseOf },
    heads: cells.flatMap((cell, clause) =>
      tokens(cell.head)
        .filter(({ stop }) => !stop)
        .map(({ term }) => ({ term, word: -1, clause })),
    ),
    bindings: cells.map((cell) => [...bind(cell.head, FIRMNESS.head), ...labels]),
  };
}

function bind(text: string, weight: number): readonly Binding[] {
  return tokens(text)
    .filter(({ stop }) => !stop)
    .map(({ term }) => ({ term, weight }));
}
