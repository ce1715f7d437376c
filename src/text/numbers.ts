/** What a number measures. `count` is a bare number: what is counted is bound to it elsewhere. */
export type NumberKind = 'count' | 'money' | 'percent' | 'duration' | 'age' | 'share' | 'measure' | 'time';

/** A number as it stands in a text. */
export interface NumberSpan {
  /** UTF-16 offsets of the bare value with its unit: `€50m`, `15 years`, `20`. */
  readonly start: number;
  readonly end: number;
  readonly kind: NumberKind;
  /**
   * The value in its own unit, multiplied out (`€50m` is 50000000); of a range, a time or a share in words its first number, NaN
   * where the words give none (`dozens`).
   */
  readonly value: number;
  /** The unit as written, lower case and singular where that is plain (`year`, `km`, `€`); empty for a count. */
  readonly unit: string;
  /** The words before it that soften or sharpen it (`over`, `up to`, `a record`); empty where there are none. */
  readonly qualifier: string;
}

const SMALL =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const UNIT_WORDS = `(?:(?:${TENS})(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|${SMALL})`;
const WORDS = `(?:${UNIT_WORDS}|an?|half an?)[- ](?:hundred|thousand|million|billion|trillion|dozen)\\b(?:(?: and | )${UNIT_WORDS}\\b)?|(?:${UNIT_WORDS}|zero|nought)\\b`;
const DIGITS = '\\d{1,3}(?:[,\u00a0\u202f]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const AMOUNT = `(?:(?:${DIGITS})(?:[ \u00a0-]?(?:thousand|million|billion|trillion)\\b)?|${WORDS})`;

/** Every amount begins here; what it measures is told by what stands right before and behind it. */
const START = new RegExp(`(?<![\\w.,/])[-−]?(?:${AMOUNT})`, 'gi');
const RANGE = new RegExp(`(?:\\s?[–-]\\s?|\\s(?:to|or)\\s)[€£$]?${AMOUNT}`, 'iy');
const TIME =
  /(?:[01]?\d|2[0-3])[:.][0-5]\d(?:[:.][0-5]\d)?(?:\s?[ap]\.?m\b\.?)?(?![\d%])|(?:1[0-2]|[1-9])\s?[ap]\.?m\b\.?/iy;
const CURRENCY_BEFORE = /(?:(?:US|A|C|NZ|HK)?\$|[€£¥₹]|\b(?:EUR|GBP|USD|CHF|SEK|NOK|DKK|JPY|AUD|CAD)) ?$/;
const SCALE = /(?:k|m|mn|bn|tn)\b/iy;
const AGE_BEFORE = /\b(?:aged|age of|ages)(?: between)? (?:\w{1,9} (?:and|or|to) )?$/i;

/** What may stand behind an amount; the first that fits decides. Group `unit` is the unit. */
const BEHIND: readonly { readonly kind: NumberKind; readonly pattern: RegExp }[] = [
  {
    kind: 'percent',
    pattern: /(?: ?%|[ -]per[ -]?cent\b|[ -]percent(?:age points?)?\b|[ -]pc\b)(?: points?\b)?/iy,
  },
  { kind: 'age', pattern: /[- ]years?[- ]olds?\b/iy },
  {
    kind: 'duration',
    pattern:
      /(?: and a half)?[ \u00a0-](?:(?:working|calendar|consecutive|business|more|full|whole) )?(?<unit>(?:milli|micro|nano)?seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|fortnights?|months?|years?|decades?|centuries|century)\b/iy,
  },
  {
    kind: 'money',
    pattern:
      /[ \u00a0-](?:\p{Lu}\p{L}+ ){0,2}(?<unit>euros?|pounds?(?: sterling)?|(?:us )?dollars?|pence|cents?|yen|yuan|won|baht|lira|roubles?|rubles?|rand|reais|pesos?|shekels?|zloty|forints?|crowns?|rupees?|francs?|krone[rn]?|kronor|guineas?|shillings?)\b/uy,
  },
  {
    kind: 'measure',
    pattern:
      /[ \u00a0-]?(?<unit>km\/h|kph|mph|knots?|m\/s|km²|km2|m²|m2|m³|m3|sq ?(?:km|m|ft|miles)|(?:square|cubic) (?:kilomet(?:re|er)s?|met(?:re|er)s?|miles?|feet)|km|kilomet(?:re|er)s?|met(?:re|er)s?|m|cm|centimet(?:re|er)s?|mm|millimet(?:re|er)s?|(?:nautical )?miles?|light[ -](?:years?|minutes?|seconds?)|parsecs?|feet|foot|ft|inch(?:es)?|yards?|acres?|hectares?|ha|kg|kilograms?|kilos?|grams?|g|mg|milligrams?|µg|μg|micrograms?|tonnes?|tons?|t|lbs?|ounces?|litres?|liters?|l|ml|gallons?|barrels?|°c|°f|° ?[cf]|°|degrees?(?: (?:celsius|fahrenheit))?|kw|mw|gw|tw|kwh|mwh|gwh|twh|watts?|kilowatts?|megawatts?|gigawatts?|volts?|hz|khz|mhz|ghz|db|decibels?|(?:kilo|mega|giga)?hertz|kb|mb|gb|tb|bits?|bytes?|megabytes?|gigabytes?|terabytes?|horsepower|hp|ppm|ppb|pascals?|kpa|mpa|hpa|bar|newtons?|joules?|calories|kcal)(?![\w²³])(?<per>(?: an?| per) (?:hour|second|minute|day|week|month|year|person|head)\b)?/iy,
  },
  { kind: 'share', pattern: new RegExp(` (?:in|out of)(?: every)? ${AMOUNT}\\b`, 'iy') },
];

/** Shares and vague numbers in words, which no amount begins. */
const IN_WORDS: readonly { readonly kind: NumberKind; readonly pattern: RegExp }[] = [
  { kind: 'duration', pattern: /\ban? (?:week|month|year|day|decade|century) and a half\b/gi },
  {
    kind: 'share',
    pattern:
      /\b(?:one|two|three|four|five|six|seven|eight|nine|an?)[- ](?:half|halves|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)\b(?! (?:of (?:the )?(?:year|century))\b)/gi,
  },
  { kind: 'share', pattern: /\b(?:half|most|all|none)(?= (?:of|the)\b)/gi },
  { kind: 'count', pattern: /\b(?:dozens|scores|hundreds|thousands|millions|billions)(?= of\b)/gi },
];

/** Longest first: `no more than` before `more than`. */
const QUALIFIER =
  /(?:\b(?:no (?:more|fewer|less) than|not more than|more than|fewer than|less than|greater than|at least|at most|up to|as (?:many|much|few|little) as|just (?:over|under)|well over|slightly (?:over|under|more than|less than)|a (?:record|further|total of|maximum of|minimum of|mere)|an (?:estimated|additional|average of)|another|over|above|below|under|around|about|approximately|roughly|nearly|almost|some|only|just|estimated|exactly|between|an extra|a combined)\s+(?:the estimated\s+)?|[~≈<>≥≤]\s?)$/i;

/**
 * Finds the numbers of `text.slice(start, end)` with their units: money, percentages, durations, ages, shares
 * in words ("one in eight"), measures and counts. Spans are in order and do not overlap; offsets point into
 * `text`. Years and days of dates look like counts here; the caller takes the spans of dates out first.
 */
export function findNumbers(text: string, start = 0, end = text.length): readonly NumberSpan[] {
  // A line may end anywhere in a number and its unit.
  const slice = text.slice(start, end).replace(/[\n\r\t]/g, ' ');
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
  for (const { kind, pattern } of IN_WORDS) {
    for (const match of slice.matchAll(pattern))
      add(match.index, match.index + match[0].length, { kind, value: parseAmount(match[0]), unit: '' });
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

interface Reading extends Pick<NumberSpan, 'kind' | 'value' | 'unit'> {
  readonly from: number;
  readonly to: number;
}

/** Reads the amount at `from` with its unit; null where it is part of a word or a longer number. */
function readNumber(slice: string, from: number, end: number): Reading | null {
  const before = slice.slice(Math.max(0, from - 26), from);
  const currency = CURRENCY_BEFORE.exec(before);
  // "£2.50 on 5 January" is no time of day.
  const time = currency === null ? matchAt(TIME, slice, from) : null;
  if (time !== null)
    return { kind: 'time', from, to: from + time[0].length, value: Number.parseFloat(time[0]), unit: '' };
  // "From 5 to 10" and "by 5 to 10" are two values, the change or the old one and the new one; "5 to 10" is one range.
  let to = /\b(?:from|by) (?:about |around |some |nearly |over )?[£$€]?$/i.test(before)
    ? end
    : end + (matchAt(RANGE, slice, end)?.[0].length ?? 0);
  const value = () => parseAmount(slice.slice(from, to));
  if (currency !== null) {
    to += matchAt(SCALE, slice, to)?.[0].length ?? 0;
    return {
      kind: 'money',
      from: from - currency[0].length,
      to,
      value: value(),
      unit: currency[0].trim().toLowerCase(),
    };
  }
  for (const { kind, pattern } of BEHIND) {
    const match = matchAt(pattern, slice, to);
    if (match === null) continue;
    const unit = `${match.groups?.unit ?? ''}${match.groups?.per ?? ''}`.toLowerCase();
    return { kind, from, value: value(), to: to + match[0].length, unit };
  }
  if (AGE_BEFORE.test(before)) return { kind: 'age', from, to, value: value(), unit: '' };
  const scale = matchAt(SCALE, slice, to);
  if (scale !== null) to += scale[0].length;
  else if (/^(?:\w|[.,/:]\d|[-–][a-z])/i.test(slice.slice(to, to + 4)) || /[–-]$/.test(before)) return null;
  return { kind: 'count', from, to, value: value(), unit: '' };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...SMALL.split('|').map((word, i) => [word, i + 1] as const),
  ...TENS.split('|').map((word, i) => [word, (i + 2) * 10] as const),
  ['zero', 0],
  ['nought', 0],
  ['a', 1],
  ['an', 1],
  ['half', 0.5],
]);

const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['k', 1e3],
  ['thousand', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['million', 1e6],
  ['bn', 1e9],
  ['billion', 1e9],
  ['tn', 1e12],
  ['trillion', 1e12],
]);

/**
 * Reads an amount in digits, words or both: `300,000`, `€50m`, `2.5 million`, `twenty-one`, `half a million`.
 * Of a range the first amount counts, with the scale that stands right behind it. NaN where there is no number.
 */
export function parseAmount(written: string): number {
  const words = written
    .toLowerCase()
    .replace(/(\d)[,\u00a0\u202f](?=\d{3})/gu, '$1')
    .replace(/(\d)([a-z])/gu, '$1 $2')
    .split(/[^a-z0-9.−]+/u)
    .filter((word) => word !== '' && word !== 'and');
  let total = Number.NaN;
  let current = Number.NaN;
  for (const word of words) {
    const scale = SCALES.get(word);
    const number = /^[\d.]+$/u.test(word) ? Number.parseFloat(word) : NUMBER_WORDS.get(word);
    if (scale !== undefined) {
      current = (Number.isNaN(current) ? 1 : current) * scale;
      if (scale >= 1000 || scale === 12) {
        total = (Number.isNaN(total) ? 0 : total) + current;
        current = Number.NaN;
      }
    } else if (number !== undefined) {
      if (word === 'a' || word === 'an') current = Number.isNaN(current) ? 1 : current;
      else if (!Number.isNaN(current) && number < 100 && current >= 20) current += number;
      else if (Number.isNaN(current)) current = number;
      else break;
    } else if (word === 'to' || word === 'or') break;
  }
  const amount = Number.isNaN(total) ? current : Number.isNaN(current) ? total : total + current;
  return /^[-−]/u.test(written) ? -amount : amount;
}

function singular(unit: string, kind: NumberKind): string {
  if (kind !== 'duration' && kind !== 'measure') return unit;
  if (unit === 'centuries') return 'century';
  return unit.length > 3 ? unit.replace(/(?<!s)s$/u, '') : unit;
}
