import type { Span } from '../corpus/report.ts';
import { AMOUNT, parseAmount } from './amounts.ts';
import { readNumber, singular } from './number-reading.ts';
import { type NumberKind, RATES } from './units.ts';

/** A number as it stands in a text. */
export interface NumberSpan {
  /** UTF-16 offsets of the bare value with its unit: `€50m`, `15 years`, `20`. */
  readonly start: number;
  readonly end: number;
  readonly kind: NumberKind;
  /**
   * The value in its own unit, multiplied out (`€50m` is 50000000); of a range, a time or a share in words its first number, NaN
   * where the words give none (`dozens`) and for how often.
   */
  readonly value: number;
  /** The unit as written, lower case and singular where that is plain (`year`, `km`, `€`); empty for a count. */
  readonly unit: string;
  /** The words before it that soften or sharpen it (`over`, `up to`, `a record`); empty where there are none. */
  readonly qualifier: string;
}

/** Every amount begins here; what it measures is told by what stands right before and behind it. */
const START = new RegExp(
  `(?:(?<![\\w.,/])|(?<=(?<![\\w.,/])R)(?=\\d[\\d.,]*\\s?(?:(?:m|b)n?\\b|(?:million|billion|trillion)\\b)|\\d{1,3},\\d{3}))(?:minus (?=[\\w-]+ degrees?\\b|[\\d.]+ ?(?:[°º]|[cf]\\b))|[-−])?(?:${AMOUNT})`,
  'gi',
);

const HOUR = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)';

/** Shares, times of day and vague numbers in words, which no amount begins. */
const IN_WORDS: readonly {
  readonly kind: NumberKind;
  readonly pattern: RegExp;
  readonly hint?: RegExp;
}[] = [
  ...RATES.map((rate) => ({ kind: 'rate' as const, ...rate })),
  { kind: 'duration', pattern: /\ban? (?:week|month|year|day|decade|century) and a half\b/gi },
  {
    kind: 'share',
    pattern:
      /(?<!\band )\b(?:one|two|three|four|five|six|seven|eight|nine|an?)[- ](?:half|halves|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)\b(?! (?:of (?:the )?(?:year|century))\b)/gi,
  },
  { kind: 'share', pattern: /\b(?:half|most|all|none)(?= (?:of|the)\b)/gi },
  { kind: 'share', pattern: /(?<=\bby (?:(?:about|around|nearly|almost|more than|over|roughly) )?)half\b/gi },
  // "One patient in ten"
  {
    kind: 'share',
    pattern:
      /\b(?:one|two|three|four|five|six|seven|eight|nine) (?!(?:of|year|month|week|day|hour)\b)\p{Ll}+ (?:in|out of) (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty|a hundred|a thousand|\d+)\b(?! (?:years?|months?|weeks?|days?|hours?|minutes?|countries|cities|towns|places|areas|regions)\b)/giu,
    hint: / (?:in|out of) /i,
  },
  {
    kind: 'duration',
    pattern:
      /\b(?:dozens|scores|hundreds|thousands|millions|billions) of (?:seconds|minutes|hours|days|weeks|months|years)\b/gi,
  },
  {
    kind: 'measure',
    pattern:
      /\b(?:(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|fifty|hundred|thousand)-?|\d+(?:\.\d+)?-?)fold\b/gi,
  },
  // "At half past six in the evening", "around midday"
  {
    kind: 'time',
    pattern: new RegExp(
      `\\b(?:(?:half past|(?:a )?quarter (?:past|to)|(?:${HOUR}|\\d+) (?:minutes? (?:past|to)|past)) (?:${HOUR}|\\d{1,2}\\b|noon|midnight)|(?:${HOUR}|\\d{1,2}) o['’]clock|midday|noon|midnight)(?: (?:in the (?:morning|afternoon|evening)|at night))?\\b`,
      'gi',
    ),
    hint: /midday|noon|midnight|o['’]clock|past |quarter to/i,
  },
  { kind: 'time', pattern: /\b(?:daybreak|dawn|dusk|sunrise|sunset|nightfall)\b/gi },
  // "In the 38th minute"
  { kind: 'time', pattern: /\b\d{1,3}(?:st|nd|rd|th) (?:minute|hour|lap|over|round)\b/gi },
  // "Has twice won"; "twice as many" is a ratio.
  {
    kind: 'count',
    pattern:
      /\b(?:twice|thrice)\b(?! (?:as|the|that|this|what|its|his|her|their|our|a|an|each|every|per|over|more|[\p{L}]+ly)\b)/giu,
    hint: /twice|thrice/i,
  },
  { kind: 'count', pattern: /\b(?:close to|almost|nearly|virtually|practically|next to) (?:zero|nil)\b/gi },
  {
    kind: 'count',
    pattern:
      /\b(?:nobody|no[- ]one)(?= (?:(?:was|were|is|had|has|have)(?! ever)|died|got|suffered|lost|survived|came|took|left)\b)/gi,
  },
  { kind: 'count', pattern: /\b(?:dozens|scores|hundreds|thousands|millions|billions)(?= of\b)/gi },
];

/** Longest first: `no more than` before `more than`. */
const QUALIFIER =
  /(?:\b(?:no (?:more|fewer|less) than|not more than|more than|fewer than|less than|greater than|at least|at most|up to|as (?:many|much|few|little) as|just (?:over|under)|well over|slightly (?:over|under|more than|less than)|a (?:record|further|total of|maximum of|minimum of|mere)|an (?:estimated|additional|average of)|another|over|above|below|under|around|about|approximately|roughly|nearly|almost|some|only|just|estimated|exactly|between|an extra|a combined)\s+(?:the estimated\s+)?|[~≈<>≥≤]\s?)$/i;

/**
 * Finds the numbers of `text.slice(start, end)` with their units: money, percentages, durations, ages, shares
 * in words ("one in eight"), measures and counts. Spans are in order and do not overlap; offsets point into
 * `text`.
 * @param dates - spans of `text` whose figures are years and days and no numbers
 */
export function findNumbers(
  text: string,
  start = 0,
  end = text.length,
  dates: readonly Span[] = [],
): readonly NumberSpan[] {
  // A line may end anywhere in a number and its unit.
  let slice = text.slice(start, end).replace(/[\n\r\t]/g, ' ');
  for (const date of dates)
    slice = `${slice.slice(0, date.start - start)}${'·'.repeat(date.end - date.start)}${slice.slice(date.end - start)}`;
  const found: NumberSpan[] = [];
  const add = (from: number, to: number, number: Pick<NumberSpan, 'kind' | 'value' | 'unit'>) => {
    if (found.some((other) => from + start < other.end && other.start < to + start)) return;
    const qualifier =
      QUALIFIER.exec(slice.slice(Math.max(0, from - 40), from))?.[0]
        .trim()
        .toLowerCase() ?? '';
    found.push({
      start: start + from,
      end: start + to,
      qualifier,
      ...number,
      unit: singular(number.unit, number.kind),
    });
  };
  for (const { kind, pattern, hint } of IN_WORDS) {
    if (hint?.test(slice) === false) continue;
    for (const match of slice.matchAll(pattern))
      add(match.index, match.index + match[0].length, {
        kind,
        value: kind === 'rate' ? Number.NaN : parseAmount(match[0]),
        unit: '',
      });
  }
  START.lastIndex = 0;
  for (let match = START.exec(slice); match !== null; match = START.exec(slice)) {
    const read = readNumber(slice, match.index, match.index + match[0].length);
    if (read === null) continue;
    add(read.from, read.to, read);
    START.lastIndex = Math.max(START.lastIndex, read.to);
  }
  return found.sort((a, b) => a.start - b.start);
}
