import { wantsOf } from '../search/kinds.ts';
import { pairs } from '../search/pairs.ts';
import { type Alternative, QUERY_WEIGHTS, type Query } from '../search/query.ts';
import { isNominal } from '../text/clauses.ts';
import { COUNTRIES } from '../text/countries.ts';
import { withInitials } from '../text/initials.ts';
import { isLetterOfName } from '../text/letter-of-name.ts';
import { type TaggedWord, tag } from '../text/tagger.ts';
import { type Token, termOf, tokens } from '../text/terms.ts';
import { askedFrame } from './asked-frame.ts';
import { unwrap } from './chatter.ts';
import { GENERIC } from './generic-words.ts';
import { type Asking, askingSpans, readForm, withField } from './kind.ts';
import { regrouped, respelled } from './mistyped.ts';
import type { Item, ItemKind, Knowledge, Question } from './question.ts';
import { ROLE } from './wants.ts';

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
const ASKS = /^(?:who|whom|whose|what|whats|wat|which|when|where|why|how|list|name)$/u;

/** What is said is to be checked, whatever question words it has: "it was MI5 who foiled it". */
const CHECKING: Asking = { kind: 'whether', wants: {}, focus: '', span: [0, 0], grain: null };

/** Analyses a question against what the reports' words are. Never throws; time grows with the question's length. */
export function analyse(original: string, knowledge: Knowledge): Question {
  const { text: typed, claim, asker } = unwrap(original);
  const { text, corrections } = respelled(typed, knowledge);
  const words = tag(text);
  const head = headAfterWh(words);
  const checks = claim && !ASKS.test(text.split(' ', 1)[0]?.toLowerCase() ?? '');
  const form = checks ? CHECKING : withField(readForm(text), text, head);
  const all = withInitials(
    text,
    regrouped(tokens(text), knowledge),
    // Where a report spells the name out, its own words find more: they are also met by "the board".
    (initials) => knowledge.passagesWith(initials) > 0 && knowledge.related(initials).length === 0,
  );
  const asks = askingSpans(text);
  const collected = collect(
    all.filter(({ start }) => !asks.some(([from, to]) => start >= from && start < to)),
    words,
    knowledge,
  ).map((item) => (isToCheck(item, claim, form) ? loosened(item) : claim ? doubted(item) : item));
  const asking = asksWhoThatIs(text, collected) ? { ...form, kind: 'who is' as const, wants: ROLE } : form;
  const where = placesOf(asker, knowledge, collected);
  const items = loosenTypeWords([...collected, ...where], asking, text);
  const focusTerm = headOf(asking.focus, text, words, knowledge);
  const focus =
    items.find(
      ({ term, text: written }) =>
        term === focusTerm || termOf(written.split(/\s/u).at(-1) ?? '') === focusTerm,
    ) ??
    (asking.kind === 'when' || asking.kind === 'why' ? null : itemAt(text, head, items)) ??
    attribute(text, words, items, asking.kind) ??
    measured(items, asking.kind);
  return {
    original,
    text,
    asking,
    items,
    focus,
    predicate: items.find(({ kind, generic }) => kind === 'verb' && !generic) ?? null,
    frame: askedFrame(text, items),
    modifiers: modifiersOf(items, all, words),
    claim,
    negated: /\b(?:not|never|no|without|n['’]t)\b|n['’]t\b/iu.test(text),
    corrections,
    understood: original,
    taken: [],
    query: queryFor(items, all, text),
  };
}

const IS_NAME =
  /^(?:who|what|wat)(?:['’]?s)?\s+(?:(?:exactly|even|actually)\s+)?(?:(?:is|are|was|were)\s+)?(?:(?:exactly|even|actually|this|that|the)\s+)*(?!an?\s)(?<named>[^,;:.!?]+)[\s?.!]*$/iu;

/** "Who is Amber Rudd", "what is MI5": nothing but a name behind "is", in small letters too where the reports know it. */
function asksWhoThatIs(text: string, items: readonly Item[]): boolean {
  const named = IS_NAME.exec(text)?.groups?.named;
  const telling = items.filter(({ generic }) => !generic);
  return (
    named !== undefined &&
    telling.length > 0 &&
    telling.every(({ kind }) => kind === 'name') &&
    named.split(/\s+/u).length <= telling.length + 1
  );
}

/** A word that no longer has to be met. */
function loosened(item: Item): Item {
  return {
    ...item,
    generic: true,
    specific: ITEM_WEIGHTS.generic,
    weight: item.weight * ITEM_WEIGHTS.generic,
  };
}

/** Whether a figure is what is to be checked and not what the answer must have: the report may have another. */
function isToCheck({ kind, known, text }: Item, claim: boolean, asking: Asking): boolean {
  if (claim && /^(?:hundred|thousand|million|billion|trillion)$/i.test(text)) return true;
  if (kind !== 'number' && kind !== 'date') return false;
  if (claim) return kind === 'number' || !known;
  return asking.kind === 'whether' && kind === 'number' && !known;
}

/** Whom a claim names may be what is wrong with it, as long as the report has the name. */
function doubted(item: Item): Item {
  return item.kind === 'name' && item.known && !item.place ? { ...item, kind: 'noun' } : item;
}

/** "I'm in Scotland, how much is it?": where the asker is, if the reports have it and the question names no place itself. */
function placesOf(asker: string, knowledge: Knowledge, items: readonly Item[]): Item[] {
  if (asker === '' || items.some(({ place }) => place)) return [];
  const all = tokens(asker);
  const placed = all.filter(
    ({ term, folded }, i) =>
      /^(?:in|from)$/u.test(all[i - 1]?.folded ?? '') &&
      knowledge.passagesWith(term) > 0 &&
      knowledge.isPlace(folded),
  );
  return collect(placed, tag(asker), knowledge);
}

/** Nouns within the question's form that only say what kind of value is wanted: the "country" of "which country". */
function loosenTypeWords(items: readonly Item[], { focus, span, kind }: Asking, text: string): Item[] {
  const form = text.slice(span[0], span[1]).toLowerCase();
  return items.map((item) => {
    const inForm =
      item.kind !== 'name' &&
      item.text !== focus &&
      kind !== 'who is' &&
      form.split(/[^\p{L}\p{N}-]+/u).includes(item.text.toLowerCase());
    return inForm && !item.generic ? loosened(item) : item;
  });
}

function collect(all: readonly Token[], words: readonly TaggedWord[], knowledge: Knowledge): Item[] {
  const items = new Map<string, Item>();
  let skipTo = 0;
  for (const token of all) {
    if (items.size === MOST_ITEMS) break;
    if ((token.stop && !isLetterOfName(token, all)) || token.start < skipTo || asks(token)) continue;
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

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/u;

const PERIOD = /^(?:half|quarter|phase|round|term|reading|edition|century|world|year|month|week|day|stage)$/u;

function itemOf(token: Token, words: readonly TaggedWord[], knowledge: Knowledge): Item {
  const { term, folded } = token;
  const index = words.findIndex((word) => word.start <= token.start && token.start < word.end);
  const known = knowledge.passagesWith(term) > 0;
  const kind = kindOf(token, words, index, knowledge);
  const isStrict = kind === 'name' || kind === 'number' || kind === 'date';
  const counts = kind === 'number' && /^(?:which|what)$/u.test(words[index - 1]?.lower ?? '');
  const generic = (GENERIC.has(folded) && kind !== 'name') || counts;
  const related = kind === 'number' || kind === 'date' ? [] : knowledge.related(folded);
  const rarity = known
    ? Math.log(1 + knowledge.passages / knowledge.passagesWith(term)) / Math.log(1 + knowledge.passages)
    : 1;
  const scale = ITEM_WEIGHTS.common + (1 - ITEM_WEIGHTS.common) * rarity;
  return {
    term,
    text: token.text,
    kind,
    specific: generic ? ITEM_WEIGHTS.generic : isStrict ? 1 : knowledge.specificity(folded),
    weight:
      ITEM_WEIGHTS.kind[kind] *
      scale *
      (generic ? ITEM_WEIGHTS.generic : 1) *
      (isStrict ? 1 : knowledge.specificity(folded)),
    forms: [
      ...(known ? [{ term, weight: 1 }] : []),
      ...writtenOtherwise(folded, knowledge),
      ...related.filter((form) => form.term !== term),
    ],
    generic,
    known,
    place: kind === 'name' && knowledge.isPlace(folded),
    inherited: false,
  };
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

function kindOf(token: Token, words: readonly TaggedWord[], index: number, knowledge: Knowledge): ItemKind {
  const word = words[index];
  if (
    DATE_WORD.test(token.folded) &&
    (token.folded !== 'may' || /^May/u.test(token.text)) &&
    (token.folded !== 'march' || /^M/u.test(token.text) || words[index - 1]?.pos === 'ADP')
  )
    return 'date';
  if (/^(?:1[0-9]|20)\d{2}$/u.test(token.term)) return 'date';
  if (ORDINAL.test(token.folded) && PERIOD.test(words[index + 1]?.lower ?? '')) return 'number';
  if (/\d/u.test(token.term) && /^\p{Sc}?\d/u.test(token.term)) return 'number';
  if ((/^\p{Lu}/u.test(token.text) && index > 0) || NATIONAL.has(token.folded)) return 'name';
  if (/^[A-Z0-9]{2,}$/u.test(token.text)) return 'name';
  if (knowledge.isName(token.term)) return 'name';
  if (word?.pos === 'VERB') return 'verb';
  return isNominal(word) ? 'noun' : 'other';
}

/** "Which tech companies …", "what responsibility …": the noun right behind the question word. */
function headAfterWh(words: readonly TaggedWord[]): TaggedWord | null {
  const at = words.findIndex(({ lower }) => /^(?:which|what|whose)$/u.test(lower));
  if (at < 0) return null;
  let head: TaggedWord | null = null;
  // "What kind of bomb" asks about the bomb.
  const kindOf =
    /^(?:kinds?|types?|sorts?)$/.test(words[at + 1]?.lower ?? '') && words[at + 2]?.lower === 'of' ? 2 : 0;
  const from = at + 1 + kindOf;
  for (const [i, word] of words.slice(from, from + 5).entries()) {
    if (isNominal(word) || (word.pos === 'ADJ' && isAuxiliary(words[from + i + 1]))) head = word;
    else if (!/^(?:ADJ|NUM|DET)$/u.test(word.pos)) break;
  }
  return head;
}

function itemAt(text: string, noun: TaggedWord | null, items: readonly Item[]): Item | null {
  if (noun === null) return null;
  const term = tokens(text, noun.start, noun.end).at(-1)?.term;
  return items.find((item) => item.term === term) ?? null;
}

/** The term of the noun that a phrase of the question ends in: "side effects" for "how many serious …" with the focus "serious"; null without a focus. */
function headOf(
  focus: string,
  text: string,
  words: readonly TaggedWord[],
  knowledge: Knowledge,
): string | null {
  if (focus === '') return null;
  const from = text.indexOf(focus);
  let at = words.findIndex(({ end }) => end > from);
  while (
    at >= 0 &&
    at + 1 < words.length &&
    !isNominal(words[at]) &&
    /^(?:ADJ|NUM|VERB|ADV)$/u.test(words[at]?.pos ?? '') &&
    isPhrase(words, at + 1)
  )
    at++;
  // "How many operations mi5 is running": a plural before a name is not part of the name.
  const ends = (i: number) =>
    /[^su]s$/u.test(words[i]?.lower ?? '') && knowledge.isName(termOf(words[i + 1]?.lower ?? ''));
  while (at >= 0 && isNominal(words[at]) && isNominal(words[at + 1]) && !ends(at)) at++;
  const word = words[at];
  const own = word === undefined ? undefined : tokens(text, word.start, word.end).at(-1)?.term;
  return own ?? tokens(focus).at(-1)?.term ?? null;
}

/** Whether a noun stands at `at`, or behind adjectives there. */
function isPhrase(words: readonly TaggedWord[], at: number): boolean {
  for (let i = at; i < words.length; i++) {
    if (isNominal(words[i])) return true;
    if (
      !/^(?:ADJ|NUM|PUNCT)$/u.test(words[i]?.pos ?? '') ||
      (words[i]?.pos === 'PUNCT' && words[i]?.text !== '-')
    )
      return false;
  }
  return false;
}

function isAuxiliary(word: TaggedWord | undefined): boolean {
  return (
    word !== undefined &&
    (word.pos === 'AUX' || /^(?:is|are|was|were|did|does|do|has|have|had|will)$/u.test(word.lower))
  );
}

/** "What is the capital of Germany": the noun behind "what is". */
function attribute(
  text: string,
  words: readonly TaggedWord[],
  items: readonly Item[],
  kind: string,
): Item | null {
  if (kind !== 'what') return null;
  const at = words.findIndex(({ lower }) => /^(?:what|wat|whats)$/u.test(lower));
  let from = words[at]?.lower === 'whats' ? at + 1 : at + 2;
  if (at < 0 || (from === at + 2 && !/^(?:is|are|was|were|['’]s)$/u.test(words[at + 1]?.lower ?? '')))
    return null;
  let head = -1;
  for (; from < words.length; from++) {
    const word = words[from];
    if (isNominal(word)) head = from;
    else if (
      word === undefined ||
      !/^(?:ADJ|NUM|DET|PART|PUNCT|ADV)$/u.test(word.pos) ||
      (word.pos === 'PUNCT' && word.text !== '-')
    )
      break;
  }
  const noun = words[head];
  if (noun === undefined) return null;
  const term = tokens(text, noun.start, noun.end).at(-1)?.term;
  return items.find((item) => item.term === term) ?? null;
}

/** "How long was the main span": the thing measured is the first noun that says something. */
function measured(items: readonly Item[], kind: string): Item | null {
  if (kind !== 'how long' && kind !== 'how much' && kind !== 'how old') return null;
  const telling = items.filter(({ generic }) => !generic);
  return telling.find((item) => item.kind === 'noun') ?? telling.find((item) => item.kind === 'name') ?? null;
}

/** What may be said in words as well as in a figure: "the threat level is severe", "how high is the risk". */
const WORDED =
  /^how (?:high|low|strong|big|large|small)\b|^(?:what|which|wat)\b.*\b(?:levels?|ratings?|scores?|targets?|limits?|values?|size|thresholds?|margin)\b/i;

/** A question for a figure or a role that words may answer as well, as a question for a sentence; null for any other. */
export function asText(question: Question): Question | null {
  const { asking, text } = question;
  if (asking.kind !== 'who is' && (asking.kind !== 'how much' || !WORDED.test(text))) return null;
  return { ...question, asking: { ...asking, kind: 'what', wants: {} } };
}

/** Items beside one another of which the later is a noun: the earlier says which one. */
function modifiersOf(
  items: readonly Item[],
  all: readonly Token[],
  words: readonly TaggedWord[],
): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  const wordAt = (token: Token) =>
    words.findIndex(({ start, end }) => start <= token.start && token.start < end);
  all.slice(1).forEach((token, i) => {
    const before = all[i] as Token;
    const [from, to] = [wordAt(before), wordAt(token)];
    if (
      to !== from + 1 ||
      !isNominal(words[to]) ||
      !/^(?:ADJ|NOUN|PROPN|VERB)$/u.test(words[from]?.pos ?? '')
    )
      return;
    const [modifier, head] = [before, token].map(({ term }) => items.findIndex((item) => item.term === term));
    if (modifier === undefined || head === undefined || modifier < 0 || head < 0) return;
    if (items[modifier]?.generic === false && items[head]?.kind === 'noun') found.push([modifier, head]);
  });
  return found;
}

/** The query for retrieval: the items with their other forms, the pairs of neighbouring words, and the kind of value wanted. */
export function queryFor(items: readonly Item[], all: readonly Token[], text: string): Query {
  return {
    terms: items.map((item) => {
      const weight = searchWeight(item);
      const alternatives = item.forms
        .filter(({ term }) => term !== item.term)
        .map((form) => ({ term: form.term, weight: weight * QUERY_WEIGHTS.related * form.weight }));
      return { term: item.term, weight, alternatives };
    }),
    pairs: [...new Set(pairs(all))],
    wants: wantsOf(text),
  };
}

function searchWeight({ generic, kind }: Item): number {
  if (generic) return QUERY_WEIGHTS.carrier;
  return kind === 'name' ? QUERY_WEIGHTS.name : 1;
}
