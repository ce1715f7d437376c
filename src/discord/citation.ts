import type { Evidence } from '../answer/answer.ts';
import type { Report, ReportDate } from '../corpus/report.ts';
import { escapeLine } from './escape.ts';
import { ellipsize } from './limits.ts';

/** How long a report's title may be in a citation before it is shortened, in characters. */
const TITLE = 80;

/** `¶7 · Title · 18 October 2017`, as markdown; the date where the report has one. */
export function citation(evidence: Evidence, reports: readonly Report[]): string {
  const report = reports.find(({ id }) => id === evidence.report);
  return joined(`¶${evidence.passage}`, titleOf(evidence.title), dateInWords(report?.date ?? null));
}

/** `Title · 18 October 2017`, as markdown. */
export function reportLine({ title, date }: Report): string {
  return joined(titleOf(title), dateInWords(date));
}

/** A title on one line, as markdown, shortened where it is very long. */
export function titleOf(title: string): string {
  return escapeLine(ellipsize(title, TITLE));
}

/** Joins what is known with middle dots. */
export function joined(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}

/**
 * A date as people write it, as far as it is known.
 * @example dateInWords('2017-10-18') // '18 October 2017'; '2017-10' is 'October 2017'
 */
export function dateInWords(date: ReportDate | null): string | null {
  if (date === null) return null;
  const [year, month, day] = date.split('-');
  const time = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  if (Number.isNaN(time)) return date;
  const parts: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (month !== undefined) parts.month = 'long';
  if (day !== undefined) parts.day = 'numeric';
  return new Intl.DateTimeFormat('en-GB', parts).format(time);
}
