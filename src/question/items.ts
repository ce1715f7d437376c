import type { Alternative } from '../search/query.ts';
import { boundAt } from '../text/bounds.ts';
import { isNominal } from '../text/clauses.ts';
import { COUNTRIES } from '../text/countries.ts';
import { isLetterOfName } from '../text/letter-of-name.ts';
import { type TaggedWord, wordAt } from '../text/tagger.ts';
import { type Token, termOf } from '../text/terms.ts';
import { GENERIC } from './generic-words.ts';
import type { Item, ItemKind, Knowledge } from './question.ts';

/** How much a word of the question matters. */
export const ITEM_WEIGHTS = {
  /** By kind: what has to be met most comes first. */
  kind: { name: 1.6, number: 1.6, date: 1.6, verb: 1, noun: 1, other: 0.7 } satisfies Record<
    ItemKind,
    number
  >,
  /** Words that count anything ("people", "thing") and verbs that say nearly nothing ("get", "happen"). */
  generic: 0.2,
  /** Least share of its weight that a word keeps when every passage has it; rarer words keep more. */
  common: 0.45,
} as const;

/** Most different words of a question that are looked at; default 64. */
const MOST_ITEMS = 64;

const DATE_WORD =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u;
/** Words that only ask, where they are the whole word. */
export const ASKS = /^(?:who|whom|whose|what|whats|wat|which|when|where|why|how|list|name)$/u;

/** What stands before a name and tells nobody apart. */
const TITLE = /^(?:mr|mrs|ms|miss|dr|sir)$/u;

/** The items of a question, from its words that say something; `words` are those of the same text, tagged. */
export function collect(all: readonly Token[], words: readonly TaggedWord[], knowledge: Knowledge): Item[] {
  const items = new Map<string, Item>();
  let skipTo = 0;
  for (const token of all) {
    if (items.size === MOST_ITEMS) break;
    if ((token.stop && !isLetterOfName(token, all)) || token.start < skipTo || asks(token)) continue;
    if (TITLE.test(token.folded)) continue;
    if (LIKENESS.test(token.folded)) {
      skipTo = token.end;
      continue;
    }
    if (
      token.compound &&
      knowledge.passagesWith(token.term) === 0 &&
      knowledge.related(token.term).length === 0
    )
      continue;
    if (token.compound) skipTo = token.end;
    const item = itemOf(token, words, knowledge);
    if (!items.has(item.term)) items.set(item.term, item);
  }
  return [...items.values()];
}

/** "Amazon-type sites": what only likens says what is meant, not what has to be there. */
const LIKENESS = /^\p{L}+-(?:types?|style|like|esque|ish)$/u;

/** A word stands for a name from this weight on (0..1): Britain for the UK, but no Royal Bank for the Queen; default 0.75. */
const SAME_NAME = 0.75;

/** "TV" and "MPs" are names by their capitals only. */
const ABBREVIATED = /^\p{Lu}{2,}s?$/u;

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/u;

const PERIOD = /^(?:half|quarter|phase|round|term|reading|edition|century|world|year|month|week|day|stage)$/u;

function itemOf(token: Token, words: readonly TaggedWord[], knowledge: Knowledge): Item {
  const { term, folded } = token;
  const index = wordAt(words, token.start);
  const known = knowledge.passagesWith(term) > 0;
  const kind = kindOf(token, words, index, knowledge);
  const isStrict = kind === 'name' || kind === 'number' || kind === 'date';
  const counts = kind === 'number' && /^(?:which|what)$/u.test(words[index - 1]?.lower ?? '');
  const generic = (GENERIC.has(folded) && kind !== 'name') || counts;
  const specific = isStrict ? 1 : specificity(token, knowledge);
  const related =
    kind === 'number' || kind === 'date'
      ? []
      : knowledge
          .related(folded)
          .filter(({ weight }) => kind !== 'name' || ABBREVIATED.test(token.text) || weight >= SAME_NAME);
  const rarity = known
    ? Math.log(1 + knowledge.passages / knowledge.passagesWith(term)) / Math.log(1 + knowledge.passages)
    : 1;
  const scale = ITEM_WEIGHTS.common + (1 - ITEM_WEIGHTS.common) * rarity;
  return {
    term,
    text: token.text,
    kind,
    specific: generic ? ITEM_WEIGHTS.generic : specific,
    weight: ITEM_WEIGHTS.kind[kind] * scale * (generic ? ITEM_WEIGHTS.generic : 1) * specific,
    forms: [
      ...(known ? [{ term, weight: 1 }] : []),
      ...writtenOtherwise(folded, knowledge),
      ...(kind === 'verb' ? joinedNoun(token, words[index + 1]?.lower ?? '', knowledge) : []),
      ...related
        .filter((form) => form.term !== term)
        .map((form) => (known && kind !== 'verb' ? { ...form, weight: form.weight * BESIDE_ITSELF } : form)),
    ],
    generic,
    known,
    place: kind === 'name' && knowledge.isPlace(folded),
    numbered:
      kind === 'number' && NUMBERED.test(words[index - 1]?.lower ?? '')
        ? termOf(words[index - 1]?.lower ?? '')
        : null,
    bound: kind === 'number' ? boundAt(words, index) : null,
    inherited: false,
  };
}

/** What is told from others of its kind by a number behind it. */
const NUMBERED =
  /^(?:unit|reactor|flight|section|article|clause|phase|group|gate|table|figure|chapter|annex|appendix|level|tier|stage|step|room|platform|line|bus|route|junction|block|building|zone|ward|district|terminal|runway|class|grade|type|category|part|schedule|rule|regulation|number|no|volume|trial|study|test|game|race|round|week|day|year|apollo|mission|pool|tank|floor|court|hall|pier|dock|lot|site|plot)$/u;

/** Share of its weight that another word keeps where the reports have the one asked for too; default 0.88. A verb's keep it all. */
const BESIDE_ITSELF = 0.88;

/** How much a word says; a verb with its particle ("come from") says less than the rare word that it is read as. */
function specificity({ folded, text, compound }: Token, knowledge: Knowledge): number {
  const whole = knowledge.specificity(folded);
  const [verb = '', particle, more] = text.toLowerCase().split(/\s+/u);
  if (!compound || particle === undefined || more !== undefined) return whole;
  return (whole + Math.min(whole, knowledge.specificity(verb))) / 2;
}

/** How far the noun made of a verb and its particle stands for both; default 0.8. */
const JOINED = 0.8;
const PARTICLE = /^(?:down|up|out|off|over|in|back|away|through)$/u;

/** "Splash down" where the reports have a "splashdown", "break in" where they have a "break-in". */
function joinedNoun({ folded, term }: Token, next: string, { passagesWith }: Knowledge): Alternative[] {
  if (!PARTICLE.test(next)) return [];
  return [...new Set([termOf(`${folded}${next}`), termOf(`${term}${next}`)])]
    .filter((noun) => passagesWith(noun) > 0)
    .map((noun) => ({ term: noun, weight: JOINED }));
}

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** The same in figures and in words: "2nd" and "second"; "the 17th" of a month is its 17. */
function writtenOtherwise(folded: string, { passagesWith }: Knowledge): Alternative[] {
  const [, digits] = /^(\d{1,2})(?:st|nd|rd|th)$/u.exec(folded) ?? [];
  const place = ORDINALS.indexOf(folded) + 1;
  const others =
    digits === undefined
      ? place === 0
        ? []
        : [['1st', '2nd', '3rd'][place - 1] ?? `${place}th`]
      : [ORDINALS[Number(digits) - 1] ?? '', digits];
  return others
    .map((other) => termOf(other))
    .filter((term) => term !== '' && passagesWith(term) > 0)
    .map((term) => ({ term, weight: 1 }));
}

/** Whether a word only asks; "the WHO" does not. */
function asks({ folded, text, start }: Token): boolean {
  return ASKS.test(folded) || (text === 'WHO' && start === 0);
}

/** Countries and the words for their people: names also in small letters. */
const NATIONAL: ReadonlySet<string> = new Set(
  COUNTRIES.trim()
    .split(/\s+/u)
    .filter((word) => word.length > 2),
);

/** What a number of four digits measures or counts, so that it is no year. */
const MEASURED =
  /^(?:k?m|kms?|miles?|metres?|meters?|feet|ft|kg|kilos?|tonnes?|tons?|litres?|people|men|women|calories|hours|days|weeks|jobs|employees|staff|degrees|pounds|quid|euros?|dollars?|bucks|per)$/u;

function kindOf(token: Token, words: readonly TaggedWord[], index: number, knowledge: Knowledge): ItemKind {
  const word = words[index];
  if (
    DATE_WORD.test(token.folded) &&
    (token.folded !== 'may' || /^May/u.test(token.text)) &&
    (token.folded !== 'march' || /^M/u.test(token.text) || words[index - 1]?.pos === 'ADP')
  )
    return 'date';
  const measured = MEASURED.test(words[index + 1]?.lower ?? '');
  if (/^(?:1[0-9]|20)\d{2}$/u.test(token.term) && !measured && !/[,.\s]/u.test(token.text)) return 'date';
  if (ORDINAL.test(token.folded) && PERIOD.test(words[index + 1]?.lower ?? '')) return 'number';
  if (/\d/u.test(token.term) && /^\p{Sc}?\d/u.test(token.term)) return 'number';
  if ((/^\p{Lu}/u.test(token.text) && index > 0) || NATIONAL.has(token.folded)) return 'name';
  if (/^[A-Z0-9]{2,}$/u.test(token.text)) return 'name';
  if (knowledge.isName(token.term)) return 'name';
  if (word?.pos === 'VERB') return 'verb';
  return isNominal(word) ? 'noun' : 'other';
}

/** A word that no longer has to be met. */
export function loosened(item: Item): Item {
  return {
    ...item,
    generic: true,
    specific: ITEM_WEIGHTS.generic,
    weight: item.weight * ITEM_WEIGHTS.generic,
  };
}
