import { oneLine } from './inline.ts';
import type { ReportDate } from './report.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** Reads a month's English name in full or shortened ("October", "Oct.", "Sept"); 0 where it is none. */
function monthOf(name: string): number {
  const key = name
    .toLowerCase()
    .replace('.', '')
    .replace(/^sept$/, 'sep');
  return MONTHS.findIndex((month) => month === key || month.slice(0, 3) === key) + 1;
}

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ].*)?)?)?$/;
const DAY_MONTH_YEAR = /^(?:[a-z]+,? )?(?:(\d{1,2})(?:st|nd|rd|th)? (?:of )?)?([a-z]{3,9}\.?),? (\d{4})$/i;
const MONTH_DAY_YEAR = /^(?:[a-z]+,? )?([a-z]{3,9}\.?) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i;

/**
 * Reads a calendar date: `2017-10-18`, `2017-10`, `2017`, a date and time, "18 October 2017", "October 18, 2017",
 * "Wed 18 Oct. 2017", "October 2017". Dates in slashes are not read: their order differs between countries.
 *
 * @returns ISO 8601, as precise as is known; null where it is not a date of the calendar
 */
export function parseReportDate(value: string): ReportDate | null {
  const text = oneLine(value);
  const iso = ISO.exec(text);
  if (iso) return isoDate(Number(iso[1]), iso[2] && Number(iso[2]), iso[3] && Number(iso[3]));
  const british = DAY_MONTH_YEAR.exec(text);
  if (british)
    return isoDate(Number(british[3]), monthOf(british[2] ?? ''), british[1] && Number(british[1]));
  const american = MONTH_DAY_YEAR.exec(text);
  if (american) return isoDate(Number(american[3]), monthOf(american[1] ?? ''), Number(american[2]));
  return null;
}

/** Checks the parts against the calendar; `undefined` or '' where a part is not given. */
function isoDate(
  year: number,
  month: number | '' | undefined,
  day: number | '' | undefined,
): ReportDate | null {
  const yyyy = String(year).padStart(4, '0');
  if (month === undefined || month === '') return yyyy;
  if (month < 1 || month > 12) return null;
  const mm = String(month).padStart(2, '0');
  if (day === undefined || day === '') return `${yyyy}-${mm}`;
  // Day 0 of the next month is the last day of this one.
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day < 1 || day > days ? null : `${yyyy}-${mm}-${String(day).padStart(2, '0')}`;
}
