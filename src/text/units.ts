import { AMOUNT } from './amounts.ts';

/** What a number measures. `count` is a bare number: what is counted is bound to it elsewhere. */
export type NumberKind =
  | 'count'
  | 'money'
  | 'percent'
  | 'duration'
  | 'age'
  | 'share'
  | 'measure'
  | 'time'
  /** How often: "every three months", "twice a year". */
  | 'rate';

/** What may stand behind an amount; the first that fits decides. Group `unit` is the unit. */
export const BEHIND: readonly { readonly kind: NumberKind; readonly pattern: RegExp }[] = [
  {
    kind: 'percent',
    pattern: /(?: ?%|[ -]per[ -]?cent\b|[ -]percent(?:age points?)?\b|[ -]pc\b)(?: points?\b)?/iy,
  },
  { kind: 'age', pattern: /[- ]years?[- ]olds?\b/iy },
  {
    kind: 'duration',
    pattern:
      /(?: and a half)?[ \u00a0-](?:(?:working|calendar|consecutive|business|more|full|whole) )?(?<unit>(?:milli|micro|nano)?seconds?|minutes?|mins?|hours?|hrs?|h(?= ?\d)|days?|nights?|weeks?|fortnights?|months?|years?|decades?|centuries|century)\b/iy,
  },
  {
    kind: 'money',
    pattern:
      /[ \u00a0-](?:\p{Lu}\p{L}+ ){0,2}(?<unit>euros?|pounds?(?: sterling)?|(?:us )?dollars?|pence|cents?|yen|yuan|won|baht|lira|roubles?|rubles?|rand|reais|pesos?|shekels?|zloty|forints?|crowns?|rupees?|francs?|krone[rn]?|kronor|guineas?|shillings?)\b/uy,
  },
  // "14.2p", "85p"
  { kind: 'money', pattern: /(?<unit>p)\b(?![-.]\w)/y },
  {
    kind: 'measure',
    pattern:
      /[ \u00a0-]?(?<unit>km\/h|kph|mph|knots?|m\/s|parts per (?:million|billion|trillion)|(?:mg|[µμ]g|ng|g|kg)\/(?:l|dl|ml|kg|km|m3|m³)|km²|km2|m²|m2|m³|m3|sq\.? ?(?:km|miles|mi|m|ft)|(?:square|cubic) (?:kilomet(?:re|er)s?|met(?:re|er)s?|miles?|feet)|km|kilomet(?:re|er)s?|met(?:re|er)s?|m|cm|centimet(?:re|er)s?|mm|millimet(?:re|er)s?|micromet(?:re|er)s?|nanomet(?:re|er)s?|[µμ]m|nm|(?:nautical )?miles?|mi|light[ -](?:years?|minutes?|seconds?)|parsecs?|feet|foot|ft|inch(?:es)?|yards?|acres?|hectares?|ha|kg|kilograms?|kilos?|grams?|g|mg|milligrams?|µg|μg|micrograms?|(?:metric |short |long )?(?:tonnes|tons)|tonne|ton|t|lbs?|ounces?|oz|stones?|st(?= \d)|litres?|liters?|pints?|l|ml|gallons?|barrels?|[°º] ?[cf]|[°º]|degrees?(?: (?:celsius|centigrade|fahrenheit|c|f)(?!\w))?(?: (?:below|above) (?:zero|freezing))?|kw|mw|gw|tw|kwh|mwh|gwh|twh|watts?|kilowatts?|megawatts?|gigawatts?|volts?|hz|khz|mhz|ghz|db|decibels?|(?:kilo|mega|giga)?hertz|kb|mb|gb|tb|bits?|bytes?|megabytes?|gigabytes?|terabytes?|horsepower|hp|ppm|ppb|pascals?|kpa|mpa|hpa|bar|newtons?|joules?|calories|kcal)(?![\w²³])(?<per>(?: an?| per) (?:hour|second|minute|day|night|week|month|year|decade|century|person|head)\b)?/iy,
  },
  // "1.5C", "104 F"; a section, a seat or a class may be 3C.
  {
    kind: 'measure',
    pattern:
      /[ \u00a0]?(?<unit>[CF])(?![\w'’&/+#-])(?<![\p{L}\d][-–][\d.]+ ?[CF])(?<!\b(?:[Ss]ections?|[Aa]rticles?|[Rr]ules?|[Pp]arts?|[Ss]chedules?|[Ff]orms?|[Cc]lass(?:es)?|[Tt]ypes?|[Gg]rades?|[Rr]ooms?|[Ss]eats?|[Rr]ows?|[Gg]ates?|[Ff]lats?|[Pp]latforms?|[Uu]nits?|[Bb]locks?|[Ll]evels?|[Nn]o\.?|[Nn]umbers?) [\d.]+ ?[CF])/uy,
  },
  // "Nine times higher", "three times as many"
  {
    kind: 'measure',
    pattern:
      / (?<unit>times)(?= (?:as|more|higher|lower|larger|greater|bigger|smaller|faster|slower|longer|hotter|stronger|heavier|likelier|the|that|what|its|their|his|her)\b)/iy,
  },
  { kind: 'share', pattern: new RegExp(` (?:in|out of)(?: every)? ${AMOUNT}\\b`, 'iy') },
];

const PERIOD =
  '(?:second|minute|hour|day|night|morning|evening|week|weekend|fortnight|month|quarter|season|year|decade|century|centurie)s?';
const WEEKDAYS = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?';

/** A pattern that takes milliseconds to make ready, and what a text must have for it to match at all. */
export interface RatePattern {
  readonly hint: RegExp;
  readonly pattern: RegExp;
}

/** How often something happens, in words around a number or without one; the first that fits decides. */
export const RATES: readonly RatePattern[] = [
  {
    hint: /(?:times|once|twice|thrice)(?: in)? (?:an?|per|each|every) /i,
    pattern: new RegExp(
      `\\b(?:once|twice|thrice|${AMOUNT} times|(?:several|many) times)(?: in)? (?:an?|per|each|every)(?: ${AMOUNT})? (?:\\w+ )?${PERIOD}\\b`,
      'gi',
    ),
  },
  {
    hint: /(?:once|twice) in /i,
    pattern: new RegExp(`\\b(?:once|twice) in (?:about |around |roughly )?${AMOUNT} ${PERIOD}\\b`, 'gi'),
  },
  {
    hint: /every /i,
    pattern: new RegExp(
      `\\b(?:once |twice )?every (?:(?:other|second|third|few|single|${AMOUNT}) )?(?:${PERIOD}|${WEEKDAYS})\\b`,
      'gi',
    ),
  },
  {
    hint: /ly/i,
    pattern:
      /\b(?:hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|annually)(?=\s*(?:[,.;)]|$)| (?:by|at|in|on|from|to|since|and|until|with)\b)/gi,
  },
];
