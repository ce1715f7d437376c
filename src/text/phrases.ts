import { IRREGULAR } from './irregular.ts';
import { PHRASAL_VERBS } from './phrasal-verbs.ts';

/**
 * Spellings of one and the same thing, folded, and the word they are all read as. Only what is interchangeable in
 * any text belongs here; what is merely close in meaning ("Britain") belongs to the vocabulary of the lexicon.
 */
const SAME: Readonly<Record<string, readonly string[]>> = {
  uk: ['united kingdom'],
  usa: ['united states of america', 'united states'],
  eu: ['european union'],
  un: ['united nations'],
  isis: ['islamic state', 'isil', 'daesh'],
  percent: ['per cent', 'pct'],
  kilometre: ['km', 'kms'],
  kilogram: ['kg', 'kgs', 'kilo', 'kilos'],
  centimetre: ['cm'],
  millimetre: ['mm'],
  foot: ['ft'],
  hour: ['hr', 'hrs'],
  minute: ['mins'],
  year: ['yr', 'yrs'],
  television: ['tv', 'tvs'],
  mp: ['mps'],
  ad: ['ads', 'advert', 'adverts'],
  approximately: ['approx'],
  government: ['govt'],
  department: ['dept'],
  headquarters: ['hq'],
  people: ['ppl'],
  january: ['jan'],
  february: ['feb'],
  april: ['apr'],
  august: ['aug'],
  september: ['sept', 'sep'],
  october: ['oct'],
  november: ['nov'],
  december: ['dec'],
};

/** As `SAME`, for phrases whose single words stay searchable too ("minister" finds a "prime minister"). */
const SAME_WITH_PARTS: Readonly<Record<string, readonly string[]>> = {
  pm: ['prime minister', 'prime ministers'],
  ceo: ['chief executive officer', 'chief executive', 'chief executives'],
  ai: ['artificial intelligence'],
  it: ['information technology'],
  gdp: ['gross domestic product'],
  mp: ['member of parliament', 'members of parliament'],
  nhs: ['national health service'],
  worldhealthorganization: ['world health organization', 'world health organisation'],
  mph: ['miles an hour', 'miles per hour'],
  kph: ['kilometres an hour', 'kilometres per hour', 'kilometers per hour', 'km per hour'],
  co2: ['carbon dioxide'],
  no2: ['nitrogen dioxide'],
  ecigarette: ['electronic cigarette', 'electronic cigarettes', 'electric cigarette', 'electric cigarettes'],
  firsthalf: ['first half', 'first six months', 'first half year'],
  libdem: ['lib dem', 'lib dems', 'liberal democrat', 'liberal democrats'],
  hiv: ['human immunodeficiency virus'],
};

/** Irregular forms by their base: looked for in the whole table for each verb they took 20 ms of every start. */
const irregularForms = new Map<string, string[]>();
for (const [form, base] of IRREGULAR) {
  const same = irregularForms.get(base);
  if (same === undefined) irregularForms.set(base, [form]);
  else same.push(form);
}

/** The forms of a verb: irregular ones from the table, the regular ones by rule. */
function formsOf(verb: string): string[] {
  const irregular = irregularForms.get(verb) ?? [];
  const stem = verb.replace(/e$/, '');
  const doubled = /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb) ? verb + verb.slice(-1) : stem;
  const third = /(?:[sxz]|[cs]h)$/.test(verb)
    ? `${verb}es`
    : verb.replace(/([^aeiou])y$/, '$1ie').concat('s');
  const past = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${doubled}ed`;
  return [verb, third, past, `${doubled}ing`, ...irregular];
}

const phrasal = PHRASAL_VERBS.trim()
  .split('\n')
  .flatMap((line) => {
    const [as = '', all = ''] = line.split(': ');
    return all.split(' | ').flatMap((text) => {
      const [verb = '', ...rest] = text.split(' ');
      return formsOf(verb).map((form) => ({ as, text: [form, ...rest].join(' ') }));
    });
  })
  .filter(({ text }) => text.includes(' '));

/** What a phrase, or a single word, is read as. */
export interface Phrase {
  /** Folded words of the phrase. */
  readonly words: readonly string[];
  /** The word that stands for it. */
  readonly as: string;
  /** Whether the phrase's own words stay searchable. */
  readonly parts: boolean;
}

const phrases = [
  ...Object.entries(SAME).flatMap(([as, all]) => all.map((text) => ({ as, text, parts: false }))),
  ...Object.entries(SAME_WITH_PARTS).flatMap(([as, all]) => all.map((text) => ({ as, text, parts: true }))),
  ...phrasal.map(({ as, text }) => ({ as, text, parts: true })),
].map(({ as, text, parts }): Phrase => ({ words: text.split(' '), as, parts }));

/** Single words that are read as another. */
export const ALIASES: ReadonlyMap<string, string> = new Map(
  phrases.filter(({ words }) => words.length === 1).map(({ words, as }) => [words[0] as string, as]),
);

/** Phrases of two words or more by their first word, the longest first. */
export const PHRASES: ReadonlyMap<string, readonly Phrase[]> = group(phrases);

function group(all: readonly Phrase[]): Map<string, Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of all.filter(({ words }) => words.length > 1)) {
    const first = phrase.words[0] as string;
    const same = byFirst.get(first);
    if (same === undefined) byFirst.set(first, [phrase]);
    else same.push(phrase);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}
