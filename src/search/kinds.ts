import type { Report, Sentence } from '../corpus/report.ts';
import { NUMBER_WORDS } from '../text/number-words.ts';

/** Kinds of value that a sentence may hold and a question may want: bits, so that several can be told at once. */
export const KIND = { number: 1, date: 2, name: 4 } as const;

const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter';
const NUMBER = new RegExp(
  `\\d|\\b(?:${[...NUMBER_WORDS.keys()].join('|')}|first|second|third|half|twice|once|several)\\b`,
  'i',
);
const DATE = new RegExp(
  `\\b(?:1\\d{3}|20\\d\\d)s?\\b|\\b(?:${MONTHS})\\b|\\bcentury\\b|\\b\\d+ (?:BC|AD|BCE|CE)\\b`,
  'i',
);
/** A capital that does not begin the sentence. */
const NAME = /[\p{L}\d,;:)”"’'] +[“"'‘(]?\p{Lu}\p{L}/u;

const WANTS_NUMBER =
  /\bhow (?:many|much|long|old|far|large|big|tall|high|deep|wide|heavy|fast|often|hot|cold)\b|\b(?:number|percent|percentage|population|amount|cost|price|rate|age|size|length|height|temperature|distance|average|total)\b/i;
const WANTS_DATE =
  /\bwhen\b|\b(?:what|which|whose) (?:\w+ )?(?:years?|dates?|days?|months?|decades?|centur(?:y|ies)|seasons?|eras?|periods?)\b|\bsince what\b|\bwhat time\b/i;
const WANTS_NAME =
  /\b(?:who|whom|whose|where)\b|\b(?:what|which) (?:\w+ )?(?:city|country|state|person|man|woman|company|band|school|university|river|place|town|author|president|king|queen|team|group|organi[sz]ation|name|island|region|actor|singer|artist|album|book)\b/i;

/** Kinds of value in a sentence, by its look alone; the default for an index without extracted facts. */
export function kindsOf({ text }: Report, { start, end }: Sentence): number {
  const sentence = text.slice(start, end);
  return (
    (NUMBER.test(sentence) ? KIND.number : 0) |
    (DATE.test(sentence) ? KIND.date : 0) |
    (NAME.test(sentence) ? KIND.name : 0)
  );
}

/** Kind of value that a question wants, by its question words alone; 0 where anything will do. */
export function wantsOf(question: string): number {
  if (WANTS_DATE.test(question)) return KIND.date;
  if (WANTS_NUMBER.test(question)) return KIND.number;
  return WANTS_NAME.test(question) ? KIND.name : 0;
}
