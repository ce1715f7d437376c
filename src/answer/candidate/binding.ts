import type { Cell } from '../../corpus/report.ts';
import type { Fact, SentenceFacts } from '../../facts/fact.ts';
import { termsIn } from '../../facts/terms-in.ts';
import type { Item, Question } from '../../question/question.ts';
import { initialledNames } from '../../text/initials.ts';
import { termOf, tokens } from '../../text/terms.ts';
import { tellsDimension } from './dimension.ts';
import { perQuestion } from './once.ts';
import { saidBy } from './said-by.ts';

/** Numbers of this module. */
const LIMITS = {
  /** How far a role that is said of somebody else is wanted, where the question names nobody itself: "she" may stand for that somebody. */
  others: 0.1,
  /** Binding of a value whose noun is not what was asked for, though its clause has it. */
  loose: 0.35,
  /** Binding of a number of people to what its clause calls them: "3,000 individuals involved in extremist activity" for how many extremists. */
  described: 0.55,
  /** Binding of a value that tells by its unit what is asked for. */
  dimension: 0.7,
  /** Binding of a value of the right kind to nothing that was asked for. */
  unbound: 0.12,
} as const;

const WHO_IS = /\bwho(?:['’]?s|\s+(?:\p{L}+\s+)?(?:is|was|are|were))\b/iu;

/** "Who was Paul Hill's wife", "who was mayor before Paul Hill": for somebody else than the one who is named. */
const ASKS_RELATION =
  /['’]s? \p{Ll}+\W*$|\b(?:before|after|other than|besides|apart from)\s+(?:\p{Ll}+\s+){0,2}\p{Lu}/u;

/**
 * "What is MI5" asks for the role of MI5, not for that of somebody who is called its head; "who opened the port" asks for a name,
 * unless it names whoever has the role; 1 for other questions.
 */
export function roleFit({ asking, items, text }: Question, fact: Fact): number {
  if (asking.kind === 'who' && fact.kind === 'role')
    return WHO_IS.test(text) && !ASKS_RELATION.test(text) && boundTo(items, fact) > 0 ? 1 : 0;
  if (asking.kind !== 'who is' || fact.kind !== 'role' || boundTo(items, fact) > 0) return 1;
  if (fact.bindings.length === 0) return LIMITS.loose;
  return items.some(({ kind, inherited }) => kind === 'name' && !inherited) ? 0 : LIMITS.others;
}

/** Nouns for people, by how they end. */
export const PERSON_NOUN =
  /(?:er|or|ist|ian|ant|ee|man|men|woman|women|people|child|children|adult|adults|civilian|civilians|patients?|victims?|citizens?|troops|staff|survivors?|pupils?|girls?|boys?)s?$/u;

/** How firmly a value answers what the question asks about. */
export function bindingOf(
  question: Question,
  sentence: SentenceFacts,
  fact: Fact,
  met: readonly number[],
): number {
  if (fact.value === null) return fact.kind === 'role' ? boundTo(question.items, fact) : 0;
  // "At 7pm" tells when, as a date does, and counts nothing.
  if (fact.kind === 'time') return 0;
  const { focus, asking } = question;
  if (sentence.passage.role === 'table row') return boundInRow(question, sentence, fact);
  if (focus === null && question.asking.kind !== 'how many')
    return Math.max(boundTo(question.items, fact), LIMITS.loose);
  if (focus !== null) {
    const own = Math.max(formWeight(focus, fact), saidBy(focus, sentence, fact));
    // "How much did the port expect to raise": what it raised, more than what is the port's.
    const done =
      asking.kind === 'how much'
        ? boundTo(
            question.items.filter(({ kind, generic }) => kind === 'verb' && !generic),
            fact,
          )
        : 0;
    if (own > 0) return Math.max(own, done);
  }
  if (focus !== null && countsDeaths(question, fact)) return DEATHS;
  if (tellsDimension(question, fact)) return Math.max(LIMITS.dimension, boundTo(question.items, fact));
  if (focus !== null && MEASURES.test(focus.text) && asking.kind === 'how much')
    return Math.max(
      boundTo(
        question.items.filter(({ kind }) => kind !== 'verb'),
        fact,
      ),
      LIMITS.loose,
    );
  if (focus === null || focus.generic)
    return Math.max(
      boundTo(
        question.items.filter(({ kind }) => kind === 'verb'),
        fact,
      ) * 0.9,
      countsPersons(sentence, fact) ? 0.85 : 0,
      LIMITS.unbound,
    );
  if (focus.term === fact.unit || (focus.text.toLowerCase().startsWith(fact.unit) && fact.unit.length > 2))
    return 1;
  if ((met[question.items.indexOf(focus)] ?? 0) <= 0.5) return LIMITS.unbound;
  return PERSON_NOUN.test(focus.text.toLowerCase()) && countsPersons(sentence, fact, ANYBODY)
    ? LIMITS.described
    : LIMITS.loose;
}

/** How firmly a row's label binds its figures; a column's head binds them wholly. */
const BY_LABEL = 0.8;

/** How much of what the heads of the columns tell apart is told by that of a figure: "lives saved by lifeguards", not by lifeboats. */
function boundInRow(question: Question, { facts, passage }: SentenceFacts, fact: Fact): number {
  const { focus } = question;
  if (focus !== null && countsDeaths(question, fact)) return DEATHS;
  const heads = facts
    .filter(({ value }) => value !== null)
    .map((one) => ({ one, bindings: one.bindings.filter(({ weight }) => weight > BY_LABEL) }));
  const own = heads.find(({ one }) => one === fact)?.bindings ?? [];
  const asked = question.items.filter(
    (item) =>
      (!item.generic || item === focus) && heads.some(({ bindings }) => formWeight(item, { bindings }) > 0),
  );
  const sum = asked.reduce(
    (met, item) => met + formWeight(item, item === focus ? fact : { bindings: own }),
    0,
  );
  const told = asked.length === 0 ? boundTo(telling(question), fact) : sum / asked.length;
  const earlier = asked.length < 2 && isOfEarlierYear(passage.cells, fact) ? EARLIER : 1;
  return Math.max(told, impliedBy(question, fact), LIMITS.unbound) * earlier;
}

/** How well a cell of an earlier year is bound where the question names no column: the latest is meant. */
const EARLIER = 0.9;

function isOfEarlierYear(cells: readonly Cell[], { start }: Fact): boolean {
  const years = cells.filter(({ head }) => /^\d{4}$/u.test(head.trim()));
  const own = years.find((cell) => cell.start <= start && start < cell.end);
  return own !== undefined && years.some(({ head }) => head.trim() > own.head.trim());
}

/** Nouns that say only that something is measured: "what was the firm worth". */
const MEASURES = /^(?:worth|value|total)$/iu;

/** "The toll has climbed to 39" and "claimed 72 lives" count who died, whatever they are called. */
const TOLLS: ReadonlySet<string> = new Set(['toll', 'lives', 'deaths', 'fatalities'].map(termOf));
const DIED =
  /\b(?:d(?:ie[ds]?|ead|eaths?|ying)|kill(?:ed|s)?|los[et] (?:their|his|her) li(?:ves|fe)|perish(?:ed)?|fatalities|victims)\b/iu;
const DEATHS = 0.9;

function countsDeaths({ text }: Question, { bindings }: Fact): boolean {
  return DIED.test(text) && bindings.some(({ term, weight }) => TOLLS.has(term) && weight > LIMITS.loose);
}

function telling({ items }: Question): readonly Item[] {
  return items.filter(({ generic }) => !generic);
}

/** What the head of a column calls what a question asks for in other words: "distance" for "how far". */
const IMPLIED: readonly { readonly asks: RegExp; readonly heads: readonly string[] }[] = (
  [
    [/\bhow (?:far|close)\b/i, 'distance'],
    [/\bhow (?:tall|high)\b/i, 'height elevation'],
    [/\bhow deep\b/i, 'depth'],
    [/\bhow (?:wide|broad)\b/i, 'width'],
    [/\bhow (?:long|many (?:hours|days|weeks|months|years))\b/i, 'length duration time period'],
    [/\bhow (?:heavy|much .*\bweigh)\b/i, 'weight mass'],
    [/\bhow (?:fast|quickly)\b/i, 'speed time'],
    [/\bhow (?:hot|cold|warm)\b/i, 'temperature'],
    [/\bhow (?:strong|powerful)\b/i, 'strength magnitude power'],
    [/\bhow (?:big|large)\b/i, 'size area'],
    [/\bhow old\b/i, 'age'],
    [/\bhow much\b.*\b(?:costs?|pay|charged?)\b/i, 'cost price fee charge fare'],
  ] as const
).map(([asks, heads]) => ({ asks, heads: heads.split(' ').map(termOf) }));

function impliedBy({ text }: Question, fact: Fact): number {
  const heads = IMPLIED.filter(({ asks }) => asks.test(text)).flatMap((one) => one.heads);
  return Math.max(0, ...fact.bindings.map(({ term, weight }) => (heads.includes(term) ? weight : 0)));
}

function formWeight(item: Item, fact: Pick<Fact, 'bindings'>): number {
  let best = 0;
  for (const form of item.forms) {
    for (const { term, weight } of fact.bindings)
      if (term === form.term) best = Math.max(best, weight * form.weight);
  }
  return best;
}

/** How firmly a value is bound to any of some words (0..1). */
export function boundTo(items: readonly Item[], fact: Fact): number {
  return Math.max(0, ...items.map((item) => formWeight(item, fact)));
}

function countsPersons({ parse }: SentenceFacts, fact: Fact, persons = PERSON_NOUN): boolean {
  const phrase = parse.phrases.find((np) => np.first <= fact.last + 1 && np.last > fact.last);
  return phrase !== undefined && persons.test(parse.words[phrase.head]?.lower ?? '');
}

/** Nouns for people of whatever kind. */
const ANYBODY = /^(?:people|persons?|individuals?|men|man)$/u;

const initialsIn = perQuestion(({ text }) =>
  initialledNames(text, tokens(text)).map(({ initials }) => initials),
);

/** "PCO" where the question spells out the "Port Control Office". */
function isInitialsOfAsked(question: Question, terms: readonly string[]): boolean {
  return terms.length === 1 && initialsIn(question).includes(terms[0] ?? '');
}

/** Whether a value says nothing that the question does not say itself. */
export function isEcho(question: Question, sentence: SentenceFacts, fact: Fact): boolean {
  const own = termsIn(sentence, fact);
  if (fact.kind === 'person') return question.items.some(({ term }) => term === own.at(-1));
  if (fact.kind === 'organisation' && isInitialsOfAsked(question, own)) return true;
  const asked = own.filter((term) => question.items.some((item) => item.term === term));
  // "The Solid Rocket Booster" for who made the rocket boosters.
  const sameThing = question.asking.kind === 'who' && fact.kind === 'name' && asked.at(-1) === own.at(-1);
  return own.length > 0 && (sameThing ? asked.length * 2 > own.length : asked.length === own.length);
}

const FINENESS = { year: 0, month: 1, day: 2, time: 3 } as const;

/** Whether a date tells less than is asked for: "on what date" is not answered by "this year". */
export function isCoarse({ asking, text }: Question, { report }: SentenceFacts, fact: Fact): boolean {
  if (asking.grain === null) return false;
  // "At 11.30am" for "on what day".
  if (fact.date === null) return fact.kind === 'time' && asking.grain !== 'time';
  const { value, parts } = fact.date;
  // "On Tuesday", "yesterday"
  if (asking.grain === 'day' && !/\bdate\b/iu.test(text) && parts.some((part) => part.endsWith('day')))
    return false;
  const month = parts.some((part) => /^\p{L}/u.test(part));
  const day = month && parts.some((part) => /^\d{1,2}$/u.test(part));
  const written = day ? FINENESS.day : month ? FINENESS.month : FINENESS.year;
  const known =
    value === null
      ? -1
      : value.length >= 10
        ? FINENESS.day
        : value.length >= 7
          ? FINENESS.month
          : FINENESS.year;
  // "Last month" for which month.
  if (asking.grain === 'month' && /\bmonth\b/iu.test(report.text.slice(fact.start, fact.end))) return false;
  const relativeYear = parts.length === 0 && value === null;
  return relativeYear ? asking.grain !== 'year' : Math.max(written, known) < FINENESS[asking.grain];
}
