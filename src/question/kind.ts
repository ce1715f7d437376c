import type { Span } from '../corpus/report.ts';
import { fieldShare } from '../text/dictionary.ts';
import { fold } from '../text/terms.ts';
import { ASKED_UNIT } from '../text/unit-names.ts';
import { FORMS } from './forms.ts';
import { occupationSpans } from './occupation.ts';
import { type Form, PERSON, PLACE, type QuestionKind, type Wants } from './wants.ts';

/** How finely a point in time is asked for: "on what date" is not answered by a year. */
export type Grain = 'time' | 'day' | 'month' | 'year';

/** How a question asks: its kind, the values that would answer it, and the words of it that only ask. */
export interface Asking {
  readonly kind: QuestionKind;
  readonly wants: Wants;
  /** The noun that is counted or asked about, where the question form names it; else empty. */
  readonly focus: string;
  /** Where the words of the form stand in the text ("which country"): they name the kind of value, not a constraint. */
  readonly span: readonly [number, number];
  /** The least that a date must tell; null where any will do. A finer one does as well. */
  readonly grain: Grain | null;
}

const GRAINS: readonly (readonly [Grain, RegExp])[] = [
  ['time', /\b(?:what|which|the exact|the precise) (?:time|hour)\b/i],
  [
    'day',
    /\b(?:what|which)(?:['’]?s| is| was| were)? (?:(?:the|exact|precise|actual|calendar) )*(?:dates?|day)\b|\b(?:exact|precise) (?:date|day)\b|\bwhen (?:exactly|precisely)\b|\b(?:exactly|precisely) when\b/i,
  ],
  ['month', /\b(?:what|which) month\b/i],
  ['year', /\b(?:what|which)(?:['’]?s| is| was)? (?:the )?year\b/i],
];

function grainOf(text: string): Grain | null {
  return GRAINS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** Words of a question that ask and say nothing of what is asked about. */
const ASKING_WORDS = new RegExp(
  String.raw`\bhow many (?:more )?${ASKED_UNIT}|\b(?:in|as) ${ASKED_UNIT}\W*$|\b(?:how (?:many degrees|many|much|long|old|big|large|far|often|soon|quickly|fast|high|tall|deep|wide|come|heavy|hot|cold|warm|cool|close|late|early|thick|steep|small|low|broad|loud|exactly)|who(?:m|se|'s|’s|s)?|when|where(?:abouts)?|why|which|wh?at(?:'s|’s|s)?|how|(?:the )?(?:total )?number of|percentage of|proportion of|share of|kinds? of|types? of|sorts? of|names? of|list of|according to|in particular|at all|over there|in the end|at the end of the day|in fact|for real|of course|at the moment|these days|by now|after all|as well|in total|all in all|so far|or more|or less)\b`,
  'gi',
);

const ORIGIN =
  /\bwhere(?:abouts)? (?:do|does|did|is|are|was|were) .+? (?<verb>(?:(?:come|hail|originate)s? )?from\W*)$/iu;

/** Where a question's words only ask, as pairs of start and end. */
export function askingSpans(text: string): readonly (readonly [number, number])[] {
  const words = [...withoutHealth(text).matchAll(ASKING_WORDS)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  // "Where does she come from": a "from" before the place says it.
  const origin = ORIGIN.exec(text);
  const from =
    origin === null
      ? []
      : [[origin.index + origin[0].length - (origin.groups?.verb ?? '').length, text.length] as const];
  return [...words, ...occupationSpans(text), ...from];
}

/** Reads the form of a question: the one that begins first, of several there the first in the list; a few words without one are keywords. */
export function readForm(written: string): Asking {
  const text = withoutHealth(written);
  const form = firstForm(text);
  if (form === undefined) {
    const words = text.split(/\s+/u).length;
    return { kind: words <= 7 ? 'keyword' : 'what', wants: {}, focus: '', span: [0, 0], grain: null };
  }
  const match = form.pattern.exec(text);
  const groups = match?.groups;
  const typed = Object.keys(form.wants).length > 0;
  const span =
    typed && match !== null ? ([match.index, match.index + match[0].length] as const) : ([0, 0] as const);
  return {
    kind: form.kind,
    wants: form.wants,
    focus: groups?.focus ?? groups?.focus2 ?? '',
    span,
    grain: grainOf(text),
  };
}

/** Least share of a noun's meanings that must be in a field for the field to tell what is asked for; default 0.7. */
const FIELD_SHARE = 0.7;

/** "Which peninsula" asks for a place and "which bricklayer" for a person, as far as the dictionary knows the noun. */
export function withField(asking: Asking, text: string, noun: Span | null): Asking {
  if (noun === null || asking.kind !== 'what' || KIND_OF.test(text.slice(0, noun.start))) return asking;
  const word = fold(text.slice(noun.start, noun.end));
  const start = /\b(?:which|what)\b/i.exec(text)?.index ?? noun.start;
  if (fieldShare(word, 'person') >= FIELD_SHARE)
    return { ...asking, kind: 'who', wants: PERSON, span: [start, noun.end] };
  // "Which part of the day".
  if (
    /^of (?:the |a )?(?:day|night|week|month|year|season|game|match|process|report|law|act|plan|deal|story|speech)\b/iu.test(
      text.slice(noun.end).trim(),
    )
  )
    return asking;
  // The noun stays to be met: "which prison" is not answered by a country.
  return fieldShare(word, 'place') >= FIELD_SHARE ? { ...asking, kind: 'where', wants: PLACE } : asking;
}

/** "What kind of doctors": not which persons, but what is said before the noun. */
const KIND_OF = /\b(?:kinds?|types?|sorts?) of (?:[\p{L}-]+ )?$/iu;

/** "WHO" amid small letters is an organisation that asks nothing: as long a word stands in for it. */
function withoutHealth(text: string): string {
  return /\p{Ll}/u.test(text) ? text.replace(/(?<=\S\s+)WHO\b/g, 'Uno') : text;
}

/** "The name of the head of MI5", "what is the home secretary called", "the captain's name": of whom or what a name is asked. */
const NAME_OF =
  /\bnames? of (?:the |a |an |his |her |its |their )?(?<a>(?:[\p{L}-]+ ){0,2}?)(?<noun>[\p{L}-]+)(?= of\b| in\b| at\b| who\b| that\b|\W*$)|\b(?:what|wat)(?:['’]?s| is| was| are| were) (?:the |his |her |its |their )(?:[\p{L}-]+ ){0,2}?(?<called>[\p{L}-]+)(?: (?:called|named)|['’]s name)\b/iu;

/** Asks for a person where the name of one is asked for, by the noun that says whose. */
export function withNamed(asking: Asking, text: string): Asking {
  const { noun, called } = NAME_OF.exec(text)?.groups ?? {};
  const word = noun ?? called;
  if (word === undefined || asking.kind !== 'what') return asking;
  const leads = /^(?:head|chief|boss|lead)$/iu.test(word);
  return leads || fieldShare(fold(word), 'person') >= NAMED_SHARE
    ? { ...asking, kind: 'who', wants: PERSON }
    : asking;
}

/** Least share of a noun's meanings that must be persons for its name to be that of one; default 0.5. */
const NAMED_SHARE = 0.5;

function firstForm(text: string): Form | undefined {
  let first: Form | undefined;
  let at = Number.POSITIVE_INFINITY;
  for (const form of FORMS) {
    const index = form.pattern.exec(text)?.index ?? at;
    if (index < at) {
      at = index;
      first = form;
    }
  }
  return first;
}
