import { AMOUNT, parseAmount } from './amounts.ts';
import type { NumberSpan } from './numbers.ts';
import { BEHIND, type NumberKind } from './units.ts';

const AMOUNT_HERE = new RegExp(AMOUNT, 'iy');
const TIME =
  /(?:[01]?\d|2[0-3])[:.][0-5]\d(?:[:.][0-5]\d)?(?:\s?(?:[ap]m\b|[ap]\.m\b\.?))?(?![\d%])|(?:1[0-2]|[1-9])\s?(?:[ap]m\b|[ap]\.m\b\.?)/iy;
const TIME_BEFORE =
  /\b(?:at|by|until|till|from|since|before|after|between|and|to|the|around|about|just|exactly) $/iu;
const CURRENCY_BEFORE =
  /(?:\bR(?= ?$)|(?:\b[A-Z]{1,3})?[$£]|[€¥₹₩₽₺₦₱₫₪]|\b(?:EUR|GBP|USD|CHF|SEK|NOK|DKK|JPY|AUD|CAD|NZD|RMB|CNY|INR|Rs\.?|PLN|HUF|CZK|ZAR|MXN|BRL|KRW|TWD|SGD|HKD)) ?$/;
const SCALE = /(?:k|m|mn|bn|tn)\b/iy;
const AGE_BEFORE =
  /\b(?:aged|age of|ages)(?: between)? (?:\w{1,9} (?:and|or|to) )?$|\b(?:died|dies|dead|retire[ds]?|marrie[ds]|widowed|orphaned|left school|enlisted) at (?:just |only )?$/i;

/** "A boy of about 18 months" */
const CHILD_OF =
  /\b(?:boys?|girls?|child|children|bab(?:y|ies)|infants?|toddlers?|sons?|daughters?|pupp(?:y|ies)|kittens?|cubs?|cal(?:f|ves)|man|woman) of (?:(?:about|around|only|just|nearly|almost|over|under) )?$/i;

/** A number as read from a text: where it stands there, and what it measures. */
export interface Reading extends Pick<NumberSpan, 'kind' | 'value' | 'unit'> {
  readonly from: number;
  readonly to: number;
}

/** What joins the ends of a range, by whether both have their unit: "5 to 10 km", "5 km to 10 km", "between 5 and 10 km". */
const JOINTS = {
  to: { bare: /\s?[–-]\s?|\s(?:to|or)\s/iy, full: /\s?[–-]\s?|\sto\s/iy },
  and: { bare: /\sand\s/iy, full: /\sand\s/iy },
} as const;
type Joint = (typeof JOINTS)[keyof typeof JOINTS];

const SOFT = '(?:(?:about|around|some|nearly|over|only|just|an estimated) )?[£$€]?$';
const BETWEEN = new RegExp(`\\bbetween (?:the )?${SOFT}`, 'i');
/** "From 5 to 10" and "by 5 to 10" are two values, the change or the old one and the new one; "5 to 10" is one range. */
const TWO_VALUES = new RegExp(`\\b(?:from|by) ${SOFT}`, 'i');
const RANGING = new RegExp(
  `\\b(?:rang(?:e[sd]?|ing)|var(?:y|ie[sd]|ying)|anything|anywhere|everything|of|aged|for|cost(?:s|ing)?) from ${SOFT}`,
  'i',
);
/** "Rose 3p to 40p": what stands behind "to" is what came of it. */
const CHANGED = new RegExp(
  `\\b(?:rose|risen|ris(?:e|es|ing)|fell|fallen|fall(?:s|ing)?|grew|grown|grow(?:s|ing)?|(?:dropp|climb|jump|increas|decreas|declin|slipp|plung|soar|surg)(?:ed|e|es|ing)|gained|lost|up|down|added) ${SOFT}`,
  'i',
);

/** Reads the amount at `from`, or the range that begins there, with its unit; null where it is part of a word or a longer number. */
export function readNumber(slice: string, from: number, end: number): Reading | null {
  const before = slice.slice(Math.max(0, from - 40), from);
  const between = BETWEEN.exec(before);
  const apart = TWO_VALUES.test(before) && !RANGING.test(before);
  const joint = between !== null ? JOINTS.and : apart ? null : JOINTS.to;
  const range = joint === null ? end : endOfAmount(slice, end, joint.bare);
  // "£71,723 to 279 staff": what is paid is not counted in those who get it.
  const falls = CURRENCY_BEFORE.test(before) && !(lastOf(slice, range) > parseAmount(slice.slice(from, end)));
  const last = falls ? end : range;
  const first = readAmount(slice, from, last);
  if (first === null) return first;
  if (joint === null) {
    return { ...first, to: endWithParts(slice, first) };
  }
  const second = CHANGED.test(before) ? null : secondOf(slice, first, joint);
  const whole = {
    ...first,
    value: last > end ? parseAmount(slice.slice(from, end)) : first.value,
    ...(second === null ? { to: endWithParts(slice, first) } : { unit: second.unit, to: second.to }),
  };
  const ranges = between !== null && (second !== null || last > end);
  return ranges ? { ...whole, from: Math.min(whole.from, from - between[0].length) } : whole;
}

/** The amount that ends at a place of a text, without what is before it. */
function lastOf(slice: string, end: number): number {
  const words = slice.slice(0, end).split(/\s|[–-]/u);
  return parseAmount((words.at(-1) ?? '').replace(/^[£$€]/u, ''));
}

/** Where the amount ends that a joint at `end` leads to; `end` where none does. */
function endOfAmount(slice: string, end: number, joint: RegExp): number {
  const at = end + (matchAt(joint, slice, end)?.[0].length ?? 0);
  if (at === end) return end;
  const from = /[€£$]/u.test(slice[at] ?? '') ? at + 1 : at;
  const amount = matchAt(AMOUNT_HERE, slice, from);
  return amount === null ? end : from + amount[0].length;
}

/** The later end of a range whose ends have each their unit: "between £35m and £45m", "5% to 10%"; null where there is none. */
function secondOf(slice: string, first: Reading, joint: Joint): Reading | null {
  if (first.kind === 'time' || first.kind === 'count') return null;
  const end = endOfAmount(slice, first.to, joint.full);
  if (end === first.to) return null;
  const at = first.to + (matchAt(joint.full, slice, first.to)?.[0].length ?? 0);
  const second = readAmount(slice, /[€£$]/u.test(slice[at] ?? '') ? at + 1 : at, end);
  // "By 52% to 48%" is a score and no range.
  const falls = second?.unit === first.unit && second.value <= first.value;
  return second?.kind === first.kind && !falls ? second : null;
}

/** Units that go on in smaller ones, each line from the largest on; singular, with their short forms. */
const SMALLER: readonly (readonly (readonly string[])[])[] = [
  [
    ['century'],
    ['decade'],
    ['year'],
    ['month'],
    ['week'],
    ['day'],
    ['hour', 'hr', 'h'],
    ['minute', 'min', 'm'],
    ['second', 'sec', 's'],
    ['millisecond', 'ms'],
  ],
  [['mile'], ['yard', 'yd'], ['foot', 'feet', 'ft'], ['inch', 'inche', 'in']],
  [
    ['stone', 'st'],
    ['pound', 'lb', 'lbs'],
    ['ounce', 'oz'],
  ],
  [
    ['kilometre', 'kilometer', 'km'],
    ['metre', 'meter', 'm'],
    ['centimetre', 'centimeter', 'cm'],
  ],
];

/** A part in a smaller unit, down to short forms that mean nothing alone: the "57 s" of "1 min 57 s". */
const PART =
  /(?:,? and |,? |)(?<amount>\d{1,2}(?:\.\d+)?|[a-z]+(?:-[a-z]+)?(?=[ \u00a0-]))[ \u00a0-]?(?<unit>h(?:ou)?rs?|h|min(?:ute)?s?|sec(?:ond)?s?|m?s|days?|weeks?|months?|years?|decades?|inch(?:es)?|in|f(?:ee|oo)?t|pounds?|lbs?|oz|ounces?|centimet(?:re|er)s?|cm|met(?:re|er)s?|m)\b/iy;

/** Where an amount ends with all that it goes on with in smaller units: "four minutes and 24 seconds", "5 ft 10 in". */
function endWithParts(slice: string, { kind, to, unit }: Reading): number {
  if (kind !== 'duration' && kind !== 'measure') return to;
  let end = to;
  let rank = placeOf(singular(unit, kind));
  for (;;) {
    const part = rank === null ? null : matchAt(PART, slice, end);
    const next =
      part === null ? null : placeOf(singular(part.groups?.unit?.toLowerCase() ?? '', kind), rank?.line);
    if (part === null || rank === null || next === null || next.at <= rank.at) return end;
    if (Number.isNaN(parseAmount(part.groups?.amount ?? ''))) return end;
    end += part[0].length;
    rank = next;
  }
}

/** The line of `SMALLER` and the place in it where a unit stands; null for none. */
function placeOf(unit: string, within?: number): { readonly line: number; readonly at: number } | null {
  for (const [line, units] of SMALLER.entries()) {
    const at =
      within === undefined || within === line ? units.findIndex((forms) => forms.includes(unit)) : -1;
    if (at >= 0) return { line, at };
  }
  return null;
}

/** "1.33 million" and "a factor of 1.33" are decimals; "at 9.30", "the 9.30 ferry" and "9.30pm" are times of day. */
function isTime(time: string, before: string, slice: string, end: number): boolean {
  if (!/^\d+\.\d+$/u.test(time)) return true;
  const isAlone = slice.slice(0, end).endsWith(time);
  return isAlone && TIME_BEFORE.test(before) && !BEHIND.some(({ pattern }) => matchAt(pattern, slice, end));
}

/** "Most had never worn one.", "those without one,": it stands for what was named before. */
function standsForNoun(slice: string, from: number, to: number): boolean {
  return (
    slice.slice(from, to) === 'one' &&
    /^(?:\s*[.,;:!?)”"]|\s*$)/u.test(slice.slice(to, to + 3)) &&
    /(?:ing|en|\b(?:have|had|has|get|got|need(?:s|ed)?|want(?:s|ed)?|buy|bought|us(?:e|es|ed)|wears?|wore|worn|own(?:s|ed)?|see|saw|find|found|make|made|build|built|with(?:out)?|like|for|of|such an?|become|became|be))\s$/iu.test(
      slice.slice(Math.max(0, from - 14), from),
    )
  );
}

/** Reads an amount, or two that share a unit, from `from` to `end`, with what stands around it. */
function readAmount(slice: string, from: number, end: number): Reading | null {
  const before = slice.slice(Math.max(0, from - 26), from);
  const currency = CURRENCY_BEFORE.exec(before);
  // "£2.50 on 5 January" is no time of day.
  const time = currency === null ? matchAt(TIME, slice, from) : null;
  if (time !== null && isTime(time[0], before, slice, end))
    return { kind: 'time', from, to: from + time[0].length, value: Number.parseFloat(time[0]), unit: '' };
  let to = end;
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
  for (const { kind: measured, pattern } of BEHIND) {
    const match = matchAt(pattern, slice, to);
    if (match === null) continue;
    const kind = measured === 'duration' && CHILD_OF.test(before) ? 'age' : measured;
    const unit = `${match.groups?.unit ?? ''}${match.groups?.per ?? ''}`.toLowerCase();
    return { kind, from, value: value(), to: to + match[0].length, unit };
  }
  if (standsForNoun(slice, from, to)) return null;
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

/** A unit as `NumberSpan` has it. */
export function singular(unit: string, kind: NumberKind): string {
  if (kind !== 'duration' && kind !== 'measure') return unit;
  if (unit === 'centuries') return 'century';
  return unit.length > 3 ? unit.replace(/(?<!s)s$/u, '') : unit;
}
