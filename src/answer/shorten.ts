import type { Span } from '../corpus/report.ts';
import type { SentenceFacts } from '../facts/fact.ts';
import { tidy, wording } from './tidy.ts';

/** Longest lead that the contract allows, in characters. */
export const LONGEST_LEAD = 300;

/** Characters that the marks of an omission and of quotations may take. */
const MARKS = 12;

/** A line of at most `most` characters: whole, or its first words with the mark of an omission. */
export function shortened(line: string, most: number = LONGEST_LEAD): string {
  if (line.length <= most) return line;
  const gap = line.slice(0, most).search(/[\s,;:—–]*\s\S*$/u);
  return `${line.slice(0, gap > 0 ? gap : beforeFigure(line, 0, most - 1))}…`;
}

/** White space that may be broken at: not what joins the thousands of a number. */
const GAP = /[^\S\u00a0\u202f]+/gu;

/** The part of a long sentence around a span, from comma to comma or else from word to word, with the marks of an omission. */
export function windowOf(
  { report: { text }, sentence: { start, end } }: SentenceFacts,
  around: Span,
): string {
  const room = LONGEST_LEAD - MARKS;
  const gaps = [...text.slice(start, end).matchAll(GAP)].map((gap) => ({
    before: start + gap.index,
    after: start + gap.index + gap[0].length,
    mark: /[,;:—–]/u.test(text[start + gap.index - 1] ?? ''),
  }));
  const near = gaps.filter(({ after }) => after <= around.start && around.start - after <= room / 2);
  const from =
    around.start - start <= room / 2
      ? start
      : ((near.find(({ mark }) => mark) ?? near[0])?.after ?? around.start);
  const fits = gaps.filter(({ before }) => before > from && before - from <= room);
  const kept = fits.findLast(({ mark, before }) => mark && before >= around.end) ?? fits.at(-1);
  const to = end - from <= room ? end : (kept?.before ?? beforeFigure(text, from, from + room));
  const words = wording(text.slice(from, to));
  const opening = from > start ? `… ${words}` : tidy(words).replace(/\.$/u, '');
  return to < end ? `${opening.replace(/[.…]$/u, '')}…` : tidy(opening);
}

/** A place to break a word that is longer than a lead: not inside a figure or a character. */
function beforeFigure(text: string, from: number, to: number): number {
  return from + text.slice(from, to).replace(/[\d.,]+$|[\ud800-\udbff]$/u, '').length;
}
