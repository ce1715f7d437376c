import type { ReportDate } from '../corpus/report.ts';

/** A date or period as it stands in a text. */
export interface DateSpan {
  /** UTF-16 offsets of the bare expression, without its preposition: `September 17`, `last month`, `2013`. */
  readonly start: number;
  readonly end: number;
  /** Calendar value as precise as is known (`2017-09-17`, `2017-09`, `2017`); null where it cannot be known. */
  readonly value: ReportDate | null;
  /** Relative expressions need the report's date: `last month`, `this year`, `Tuesday`. */
  readonly relative: boolean;
  /** Words of the calendar that it names, lower case: `september`, `17`, `2017`; what a question's date must meet. */
  readonly parts: readonly string[];
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MONTH_WORD = new RegExp(`^(?:${MONTHS.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?$`);
const CAPITAL_MONTH = `(?:(?:${MONTHS.map((m) => m[0]?.toUpperCase() + m.slice(1)).join('|')})\\b|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)`;
const WEEKDAY = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
const YEAR = '(?:1[0-9]{3}|20[0-9]{2})';
const YEAR_WORD = new RegExp(`\\b${YEAR}\\b`);
const DAY = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';
const AND_DAY = `(?: (?:and|to|or|until) |\\s?[–-]\\s?)${DAY}`;
const PART_OF_DAY = '(?:\\s(?:morning|afternoon|evening|night))?';

/** Nouns that a number behind them only names, as it does no year: "flight 1549". */
const NUMBERED = /\b(?:flight|route|room|platform|page|gate|train|bus|number|no\.|model|highway)\s$/i;

interface Pattern {
  readonly pattern: RegExp;
  readonly relative?: true;
}

/** What stands behind a year, or a century, of an era: "334 BC". */
const ERA = '(?:BC|BCE|B\\.C\\.|AD|CE|A\\.D\\.)(?![\\w])';
const ERA_YEAR = '\\d{1,2}(?:,?\\d{1,3})?';
const ORDINAL =
  '(?:\\d{1,2}(?:st|nd|rd|th)|(?:seven|eigh|nine|six|fif|four|thir)teenth|twelfth|eleventh|tenth|ninth|eighth|seventh|sixth|fifth|fourth|third|second|first|twentieth|twenty-first)';

const PATTERNS: readonly Pattern[] = [
  // "616 BC to 605 BC", "2,500 BCE", "AD 43".
  {
    pattern: new RegExp(
      `(?<![\\w.,])(?:c\\. ?)?${ERA_YEAR}(?: ${ERA})?(?: to | and |\\s?[–-]\\s?)${ERA_YEAR} ${ERA}|(?<![\\w.,])${ERA_YEAR} ${ERA}|\\bAD \\d{1,4}\\b(?:\\s?[–-]\\s?\\d{1,4}\\b)?`,
      'g',
    ),
  },
  {
    pattern: new RegExp(
      `\\b(?:the )?(?:(?:early|mid|late)[- ])?${ORDINAL}(?:(?: and | to |\\s?[–-]\\s?)(?:the )?${ORDINAL})? (?:centuries|century)(?: ${ERA})?`,
      'gi',
    ),
  },
  { pattern: new RegExp(`\\b${YEAR}-(?:0\\d|1[0-2])-(?:[0-2]\\d|3[01])\\b`, 'g') },
  // "In August last year"
  {
    pattern: new RegExp(
      `\\b(?:${DAY} )?${CAPITAL_MONTH}(?: ${DAY})?,? (?:of )?(?:last|this|next) year\\b`,
      'g',
    ),
    relative: true,
  },
  // "4 and 9 October 2017", "October 4–9": two days that share their month are one expression.
  { pattern: new RegExp(`\\b${DAY}${AND_DAY}(?: of)? ${CAPITAL_MONTH}(?:,? ${YEAR}\\b)?`, 'g') },
  { pattern: new RegExp(`\\b${CAPITAL_MONTH} ${DAY}${AND_DAY}(?![\\d:.,]\\d|\\w)(?:,? ${YEAR}\\b)?`, 'g') },
  {
    pattern: new RegExp(`\\b(?:${WEEKDAY},? )?${DAY}(?: of)? ${CAPITAL_MONTH}(?:,? ${YEAR}\\b)?`, 'g'),
  },
  {
    pattern: new RegExp(
      `\\b(?:${WEEKDAY},? )?${CAPITAL_MONTH} ${DAY}(?![\\d:.,]\\d|\\w)(?:,? ${YEAR}\\b)?`,
      'g',
    ),
  },
  { pattern: new RegExp(`\\b(?:(?:early|mid|late)[- ])?${CAPITAL_MONTH},? ${YEAR}\\b`, 'g') },
  {
    pattern: new RegExp(
      `\\b(?:the )?(?:first|second|third|fourth|last|final) (?:half|quarter|(?:\\w+ )?(?:weeks|months)) of (?:the )?(?:(?:${YEAR})|(?:last|this) year)\\b`,
      'g',
    ),
  },
  { pattern: new RegExp(`\\bQ[1-4](?: of)? ${YEAR}\\b|\\bH[12] ${YEAR}\\b`, 'g') },
  {
    pattern: new RegExp(
      `\\bthe (?:(?:financial |fiscal )?year|(?:\\w+ )?(?:months|weeks)|quarter|half[- ]year|period) (?:to|ending|ended|to the end of)(?: in)? (?:${DAY} )?${CAPITAL_MONTH}(?: ${DAY}(?!\\w))?(?: ${YEAR}\\b)?`,
      'g',
    ),
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:early|mid|late)[- ])?(?:the )?${YEAR}s\\b|\\bthe (?:\\w+teen|twen|thir|for|fif|six|seven|eigh|nine)ties\\b`,
      'g',
    ),
  },
  {
    pattern: new RegExp(
      `\\b(?:the )?(?:spring|summer|autumn|winter|fall) of ${YEAR}\\b|\\b(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter|[Ff]all) ${YEAR}\\b`,
      'g',
    ),
  },
  {
    pattern: new RegExp(
      `(?<![\\w.,£$€#-])${YEAR}(?:\\s?[–-]\\s?(?:${YEAR}|\\d{2})|/\\d{2})(?![\\w%]|[.,]\\d)`,
      'g',
    ),
  },
  // "Since 2010 cases have fallen", where "2010 cases" would be a count.
  {
    pattern: new RegExp(
      `(?<=\\b(?:[Ss]ince|[Uu]ntil|[Dd]uring|[Ii]n|[Bb]y) )${YEAR}(?= \\p{L}+ (?:ha(?:ve|s|d)|were|was|are|is)\\b)`,
      'gu',
    ),
  },
  {
    pattern: new RegExp(
      `(?<![\\w.,£$€#/-])${YEAR}(?![\\w%]|[.,]\\d|-[a-z]|\\s(?:people|men|women|children|households|homes|houses|cases|deaths|workers|jobs|staff|members|passengers|metres|meters|miles|feet|km|kg|m|tonnes|tons|per cent|percent|pounds|euros|dollars|patients|participants|residents|soldiers|troops|employees|units|vehicles|samples|votes|pages)\\b)`,
      'g',
    ),
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:early|mid|late)[- ])?(?:${MONTHS.filter((m) => m !== 'may' && m !== 'march')
        .map((m) => m[0]?.toUpperCase() + m.slice(1))
        .join('|')})\\b`,
      'g',
    ),
  },
  {
    pattern:
      /(?<=\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Ll]ast|[Tt]his|[Nn]ext|[Ee]arly|[Ll]ate|[Mm]id|[Dd]uring|[Bb]efore|[Aa]fter|[Tt]o|[Bb]etween|[Aa]nd|[Oo]f) )(?:March|May)\b(?! \d)/g,
  },
  // "Sixty years ago today" is one time.
  {
    pattern:
      /\b(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|(?:thir|four|fif|six|seven|eigh|nine)teen|a hundred|a few|several) (?:hours?|days?|weeks?|months?|years?|decades?) (?:ago(?: (?:today|yesterday|tomorrow|this (?:week|month|year|spring|summer|autumn|winter)))?|earlier|later)\b/gi,
    relative: true,
  },
  {
    pattern:
      /\b(?:the )?(?:end|start|beginning|middle) of (?:the|this|last|next) (?:day|week|month|year|decade|century|summer|winter)\b/gi,
    relative: true,
  },
  {
    pattern:
      /\b(?:earlier |later )?(?:last|this|next|previous|past|same) (?:year|month|week|spring|summer|autumn|winter|night|decade|quarter|weekend|century)\b/gi,
    relative: true,
  },
  {
    pattern:
      /\bthe (?:previous|same|following|preceding|past|next) (?:day|night|week|month|quarter|year|decade)\b/gi,
    relative: true,
  },
  { pattern: /\b(?:yesterday|today|tomorrow|tonight)\b/gi, relative: true },
  { pattern: new RegExp(`\\b(?:(?:last|this|next|on) )?${WEEKDAY}${PART_OF_DAY}\\b`, 'g'), relative: true },
];

/**
 * Finds dates and periods in `text.slice(start, end)`, longest first, without overlaps, in order.
 * @param today - the report's date, by which relative expressions and missing years are resolved
 */
export function findDates(
  text: string,
  start = 0,
  end = text.length,
  today: ReportDate | null = null,
): readonly DateSpan[] {
  const slice = text.slice(start, end).replace(/[\n\r\t]/g, ' ');
  const found: DateSpan[] = [];
  for (const { pattern, relative } of PATTERNS) {
    for (const match of slice.matchAll(pattern)) {
      const skip = /^(?:on |the )/i.exec(match[0])?.[0].length ?? 0;
      const lead =
        /^the (?:previous|same|following|preceding|past|next|first|second|third|fourth|last|final|year|\w+ months)/i.test(
          match[0],
        );
      const from = start + match.index + (lead || !/^on /i.test(match[0]) ? 0 : skip);
      const to = start + match.index + match[0].length;
      if (found.some((other) => from < other.end && other.start < to)) continue;
      if (
        /\b(?:Act|Acts|Order|Orders|Regulations?|Bill|Law|Directive|Code|Ordinance|Convention)\)? \(?$/.test(
          text.slice(Math.max(start, from - 20), from),
        )
      )
        continue;
      const written = slice.slice(from - start, to - start);
      if (/^\d{4}$/.test(written) && NUMBERED.test(slice.slice(0, from - start))) continue;
      found.push({
        start: from,
        end: to,
        value: resolveDate(written, today),
        relative: relative === true,
        parts: dateParts(written),
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The words of the calendar in an expression: month names in full, days and years in digits. */
export function dateParts(written: string): readonly string[] {
  const parts: string[] = [];
  for (const word of written.toLowerCase().match(/[a-z]+|\d+/g) ?? []) {
    const month = monthOf(word);
    if (month > 0) parts.push(MONTHS[month - 1] as string);
    else if (/^\d+$/.test(word)) parts.push(String(Number(word)));
    else if (/day$/.test(word) && word !== 'day') parts.push(word);
  }
  return parts;
}

/** Number of a month from 1, or 0 where the word is none. Three letters are enough. */
function monthOf(word: string): number {
  if (!MONTH_WORD.test(word)) return 0;
  return MONTHS.findIndex((month) => month.startsWith(word.slice(0, 3))) + 1;
}

/** Resolves an expression to a calendar value; null where it takes more than is known. */
function resolveDate(written: string, today: ReportDate | null): ReportDate | null {
  const text = written.toLowerCase();
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  const year = YEAR_WORD.exec(text)?.[0];
  const month = (text.match(/[a-z]+/g) ?? []).map(monthOf).find((m) => m > 0);
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b/.exec(text.replace(YEAR_WORD, ''))?.[1];
  if (month !== undefined) {
    const known = year ?? impliedYear(month, text, today);
    if (known === null) return null;
    const head = `${known}-${pad(month)}`;
    return day === undefined ? head : `${head}-${pad(Number(day))}`;
  }
  if (year !== undefined) return /^\d{4}$/.test(text) ? year : null;
  return today === null ? null : resolveRelative(text, today);
}

/** A month without a year is the latest one not after the report. */
function impliedYear(month: number, text: string, today: ReportDate | null): string | null {
  if (today === null || /\b(?:every|each)\b/.test(text)) return null;
  const [year = '', now] = today.split('-');
  const said = /\b(last|this|next) year\b/.exec(text)?.[1];
  if (said !== undefined)
    return String(Number(year) + { last: -1, this: 0, next: 1 }[said as 'last' | 'this' | 'next']);
  if (/\bnext\b/.test(text)) return null;
  if (now === undefined) return null;
  return String(month <= Number(now) ? Number(year) : Number(year) - 1);
}

function resolveRelative(text: string, today: ReportDate): ReportDate | null {
  const [year = '', month] = today.split('-');
  const shift = /\b(?:last|previous)\b/.test(text)
    ? -1
    : /\bnext\b/.test(text)
      ? 1
      : /\bthis\b/.test(text)
        ? 0
        : null;
  if (shift === null) return null;
  if (/\byear\b/.test(text)) return String(Number(year) + shift);
  if (/\bmonth\b/.test(text) && month !== undefined) {
    const months = Number(year) * 12 + Number(month) - 1 + shift;
    return `${Math.floor(months / 12)}-${pad((months % 12) + 1)}`;
  }
  return null;
}

/** Writes a calendar value in words: `2017-09` is "September 2017". */
export function formatDate(value: ReportDate): string {
  const [year = '', month, day] = value.split('-');
  if (month === undefined) return year;
  const name = MONTHS[Number(month) - 1] ?? '';
  const named = `${name[0]?.toUpperCase()}${name.slice(1)} ${year}`;
  return day === undefined ? named : `${Number(day)} ${named}`;
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}
