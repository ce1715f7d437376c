import type { PassageBlock } from './block.ts';
import { plainInline } from './inline.ts';
import { trimSpan } from './lines.ts';
import type { Cell, Span } from './report.ts';

const DELIMITER_ROW = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/**
 * Reads the head of a pipe table.
 *
 * @param head - span of the line above
 * @param below - the line below it, without indentation
 * @returns the words of each column's head, or null where the two lines are no table head
 */
export function tableHead(text: string, head: Span, below: string): string[] | null {
  if (!below.includes('-') || !below.includes('|') || !DELIMITER_ROW.test(below)) return null;
  const columns = cellSpans(below, { start: 0, end: below.length }).length;
  const cells = cellSpans(text, head);
  return cells.length === columns ? cells.map(({ start, end }) => plainInline(text.slice(start, end))) : null;
}

/**
 * Reads a table row as a passage: the row as it is written, its cells bound to the heads of their columns. An empty cell
 * has an empty span, a cell beyond the last column an empty head.
 *
 * @returns null for a row of empty cells
 */
export function tableRow(text: string, row: Span, heads: readonly string[]): PassageBlock | null {
  const cells: Cell[] = cellSpans(text, row).map(({ start, end }, column) => ({
    start,
    end,
    head: heads[column] ?? '',
    text: plainInline(text.slice(start, end)),
  }));
  if (!cells.some(({ start, end }) => start < end)) return null;
  return { kind: 'passage', role: 'table row', ...trimSpan(text, row), cells };
}

/** Spans between unescaped pipes, without the outer pipes and the white space around each. */
function cellSpans(text: string, row: Span): Span[] {
  const { start, end } = trimSpan(text, row);
  const cuts = [...text.slice(start, end).matchAll(/\\.|\|/g)]
    .filter(([mark]) => mark === '|')
    .map(({ index }) => start + index);
  const inner = cuts.filter((at) => at > start && at < end - 1);
  const from = cuts[0] === start ? start + 1 : start;
  const to = cuts.at(-1) === end - 1 ? end - 1 : end;
  const starts = [from, ...inner.map((at) => at + 1)];
  return starts.map((at, column) => trimSpan(text, { start: at, end: Math.max(at, inner[column] ?? to) }));
}
