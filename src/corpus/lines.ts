import type { Span } from './report.ts';

/** A line without its line ending; `end` is where the line ending begins. */
export interface Line extends Span {
  /** The line as it stands, white space included. */
  readonly text: string;
}

/**
 * Cuts a text into lines. A line ends at LF, CR LF or a lone CR.
 *
 * @param from - offset to begin at
 */
export function splitLines(text: string, from: number): Line[] {
  const lines: Line[] = [];
  const ending = /\r\n|\n|\r/g;
  ending.lastIndex = from;
  let start = from;
  for (let found = ending.exec(text); found !== null; found = ending.exec(text)) {
    lines.push({ start, end: found.index, text: text.slice(start, found.index) });
    start = ending.lastIndex;
  }
  if (start < text.length) lines.push({ start, end: text.length, text: text.slice(start) });
  return lines;
}

/** The span without the white space around it; empty at its end where it is blank. */
export function trimSpan(text: string, { start, end }: Span): Span {
  const slice = text.slice(start, end);
  const stop = start + slice.trimEnd().length;
  return { start: Math.min(end - slice.trimStart().length, stop), end: stop };
}

/** Whether a line holds nothing visible (a byte order mark and a form feed are not visible). */
export function isBlank(line: Line): boolean {
  return line.text.trim() === '';
}
