import { wantsOf } from '../search/kinds.ts';
import { pairs } from '../search/pairs.ts';
import { QUERY_WEIGHTS, type Query } from '../search/query.ts';
import { isNominal } from '../text/clauses.ts';
import { rivalsOf } from '../text/families.ts';
import { genderOfName } from '../text/first-names.ts';
import { withInitials } from '../text/initials.ts';
import { withAskedVerb } from '../text/retag.ts';
import { isRole } from '../text/role-nouns.ts';
import { type TaggedWord, tag, wordAt } from '../text/tagger.ts';
import { fold, type Token, termOf, tokens } from '../text/terms.ts';
import { askedFrame } from './asked-frame.ts';
import { askedLast, clearerOf } from './asked-last.ts';
import { unwrap } from './chatter.ts';
import { attribute, headAfterWh, headOf, itemAt, measured } from './focus.ts';
import { ASKS, collect, loosened } from './items.ts';
import { type Asking, askingSpans, readForm, withField, withNamed } from './kind.ts';
import { respelled } from './mistyped.ts';
import { occupationSpans } from './occupation.ts';
import type { Item, Knowledge, Question } from './question.ts';
import { regrouped } from './regroup.ts';
import { ROLE } from './wants.ts';

/** What is said is to be checked, whatever question words it has: "it was MI5 who foiled it". */
const CHECKING: Asking = { kind: 'whether', wants: {}, focus: '', span: [0, 0], grain: null };

/**
 * Most characters that are read of what is asked, once what it is wrapped in is off (default 600): nobody asks at greater length, and
 * the time that patterns take grows with the square of it.
 */
const LONGEST_READ = 600;

/** Analyses a question against what the reports' words are. Never throws; time grows with the question's length. */
export function analyse(original: string, knowledge: Knowledge): Question {
  const { text: typed, claim, asker } = unwrap(original);
  const { text: spelt, corrections } = respelled(typed.slice(0, LONGEST_READ), knowledge);
  const text = clearerOf(spelt, knowledge);
  const words = withAskedVerb(tag(text));
  const head = headAfterWh(words);
  const checks = claim && !ASKS.test(text.split(' ', 1)[0]?.toLowerCase() ?? '') && askedLast(text) === null;
  const form = checks ? CHECKING : withNamed(withField(readForm(text), text, head), text);
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
  )
    .map((item) => (isToCheck(item, claim, form) ? loosened(item) : claim ? doubted(item) : item))
    .map((item) => (form.kind === 'why' && CAUSED.test(item.text) ? loosened(item) : item))
    // "Did anyone go to jail" is not answered by whatever was released.
    .map((item, _, others) =>
      form.kind === 'whether' && others.some((other) => other !== item && !other.generic)
        ? orOpposite(item, knowledge)
        : item,
    )
    .map((item) => (isKindAsked(item, text, head) ? withMembers(item, knowledge) : item));
  const asking =
    asksWhoThatIs(text, collected) || occupationSpans(text).length > 0
      ? { ...form, kind: 'who is' as const, wants: ROLE }
      : form;
  const where = placesOf(asker, knowledge, collected);
  const items = loosenTypeWords([...collected, ...where], asking, text).map((item) =>
    isSetting(item, asking, text) ? lessened(item) : item,
  );
  const focusTerm = headOf(asking.focus, text, words, knowledge);
  const focus =
    items.find(
      ({ term, text: written }) =>
        term === focusTerm || termOf(written.split(/\s/u).at(-1) ?? '') === focusTerm,
    ) ??
    (asking.kind === 'when' || asking.kind === 'why' ? null : itemAt(text, head, items)) ??
    attribute(text, words, items, asking.kind) ??
    measured(items, asking.kind, text);
  return {
    original,
    text,
    words,
    asking,
    items,
    focus,
    predicate: items.find(({ kind, generic }) => kind === 'verb' && !generic) ?? null,
    frame: askedFrame(text, words, items, asking.kind === 'whether'),
    modifiers: modifiersOf(items, all, words),
    claim,
    negated: /\b(?:not|never|no|without|n['’]t)\b|n['’]t\b/iu.test(text),
    corrections,
    understood: original,
    taken: [],
    query: queryFor(items, all, text),
  };
}

/** What is left of the weight of a word that only says meanwhile what happened; default 0.5. */
const SETTING = 0.5;

const MEANWHILE = /^(?!when\b).{8,}?\b(?:when|while)\b(?<setting>.*)$/iu;

/** "Where was she stationed when the mountain erupted": what happened meanwhile is often told elsewhere. */
function isSetting({ text: word, kind }: Item, asking: Asking, text: string): boolean {
  if (!/^(?:how|who|what|which|where)/u.test(asking.kind) || kind === 'number' || kind === 'date')
    return false;
  const setting = MEANWHILE.exec(text)?.groups?.setting;
  const words = setting?.split(/\s+|(?=[?.,’'])/u) ?? [];
  return words.includes(word.split(' ')[0] ?? '');
}

function lessened(item: Item): Item {
  return { ...item, weight: item.weight * SETTING, specific: item.specific * SETTING };
}

/** "What caused the fire" asks why there was one, in whatever words that is told. */
const CAUSED = /^(?:caused?|causes|led|prompted|triggered|sparked)$/iu;

/** Whether they were convicted is answered by their acquittal too, but nothing about boys by the girls. */
function orOpposite(item: Item, knowledge: Knowledge): Item {
  if (item.kind === 'name' || item.kind === 'number' || item.kind === 'date' || item.generic) return item;
  const opposites = knowledge
    .opposites(item.text.toLowerCase())
    .filter(({ term }) => item.forms.every((form) => form.term !== term) && !rivalsOf(item.term).has(term));
  return opposites.length === 0 ? item : { ...item, forms: [...item.forms, ...opposites] };
}

/** "Which ship", "what is the name of the ship": the noun of the kind that is asked for. */
function isKindAsked({ kind, text: noun, generic }: Item, text: string, head: TaggedWord | null): boolean {
  if (kind !== 'noun' || generic) return false;
  return head === null
    ? new RegExp(`\\bname of (?:the |a |its )?(?:\\p{L}+ )?${noun}\\b`, 'iu').test(text)
    : head.text === noun;
}

/** A ship is met by a carrier and a planet by Neptune. */
function withMembers(item: Item, knowledge: Knowledge): Item {
  const members = knowledge
    .members(item.text.toLowerCase())
    .filter(({ term, weight }) => item.forms.every((form) => form.term !== term || form.weight < weight));
  if (members.length === 0) return item;
  const others = item.forms.filter(({ term }) => members.every((member) => member.term !== term));
  return { ...item, forms: [...others, ...members] };
}

const IS_NAME =
  /^(?:who|what|wat)(?:['’]?s)?\s+(?:(?:exactly|even|actually)\s+)?(?:(?:is|are|was|were)\s+)?(?:(?:exactly|even|actually|this|that|the)\s+)*(?!an?\s)(?<named>[^,;:.!?]+)[\s?.!]*$/iu;

/** "Who was the captain" asks for a name, however often the reports write "Captain" before one. */
const HOLDS_OFFICE = /^who(?:['’]?s|\s+(?:is|are|was|were))\s+(?:exactly\s+|actually\s+)?the\b/iu;

/** "Who is Amber Rudd", "what is MI5": nothing but a name behind "is", in small letters too where the reports know it. */
function asksWhoThatIs(text: string, items: readonly Item[]): boolean {
  const named = IS_NAME.exec(text)?.groups?.named;
  const telling = items.filter(({ generic }) => !generic);
  return (
    named !== undefined &&
    !HOLDS_OFFICE.test(text) &&
    // "Anna Hill's time" is something of hers.
    !/['’]s \p{Ll}/u.test(named) &&
    !namesOffice(named) &&
    telling.length > 0 &&
    telling.every(({ kind }) => kind === 'name') &&
    // "Who makes Matrix" asks for the maker.
    !items.some(
      ({ kind, generic, text: word }) => kind === 'verb' && generic && named.startsWith(`${word} `),
    ) &&
    named.split(/\s+/u).length <= telling.length + 1
  );
}

/** "Prime Minister", "Attorney General of Maine": an office for all its capitals. */
const OFFICE =
  /^(?:(?:prime|home|foreign|finance|health|interior|defen[cs]e|transport|education|deputy|vice|lord|chief|state|first)\s+(?:minister|secretary|president|chancellor|mayor|justice|executive)|attorney general|solicitor general|surgeon general|secretary general|president|chancellor|governor|mayor)(?:\s+(?:of|for|in|at|then)\b.*)?$/iu;

/** "The agency's regional director for Europe": a role in small letters, not somebody's name. */
function namesOffice(named: string): boolean {
  const [head = ''] = named.split(/\s+(?:of|for|at|in|to|now|then)\b/u);
  const last = head.split(/\s+/u).at(-1) ?? '';
  if (OFFICE.test(named)) return true;
  // "Jerome Powell", though WordNet knows a Powell who was a general.
  if (genderOfName(fold(named.split(/\s/u, 1)[0] ?? '')) !== null) return false;
  return /\s/u.test(head) && /^\p{Ll}/u.test(last) && isRole({ lower: last });
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

/** Nouns that stand in nearly every name of their kind, so that "which prison" is not answered by a country. */
const IN_ITS_NAMES =
  /^(?:prisons?|jails?|hospitals?|airports?|hotels?|stations?|universit(?:y|ies)|streets?|roads?|banks?|courts?)$/u;

/** Nouns within the question's form that only say what kind of value is wanted: the "country" of "which country". */
function loosenTypeWords(items: readonly Item[], { focus, span, kind }: Asking, text: string): Item[] {
  const form = text.slice(span[0], span[1]).toLowerCase();
  return items.map((item) => {
    const inForm =
      item.kind !== 'name' &&
      item.text !== focus &&
      !IN_ITS_NAMES.test(item.text.toLowerCase()) &&
      kind !== 'who is' &&
      form.split(/[^\p{L}\p{N}-]+/u).includes(item.text.toLowerCase());
    return inForm && !item.generic ? loosened(item) : item;
  });
}

/** What may be said in words as well as in a figure: "the threat level is severe", "how high is the risk". */
const WORDED =
  /\bhow (?:high|low|strong|big|large|small|likely|unlikely|probable|certain|contagious|reliable|widespread|prevalent)\b|^(?:what|which|wat)\b.*\b(?:levels?|ratings?|scores?|targets?|limits?|values?|size|thresholds?|margin|stake|odds|chances?|likelihood|probability)\b/i;

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
  all.slice(1).forEach((token, i) => {
    const before = all[i] as Token;
    const from = wordAt(words, before.start);
    const to = wordAt(words, token.start);
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
