import { IRREGULAR } from './irregular.ts';
import { STOP_WORDS } from './stop-words.ts';
import { type PartOfSpeech, type Sense, type Synset, WordNet } from './wordnet.ts';

/** A meaning of a word in one of its base forms, with the share that it has of all uses of the word. */
export interface Meaning extends Sense {
  readonly lemma: string;
  readonly share: number;
}

/** Remembered words; default 50,000. Beyond it the memory starts afresh. */
const REMEMBERED = 50_000;

/** Regular endings and what they stand for in the base form (morphy(7WN)); the first that gives a known word holds. */
const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y', 'ie']],
  ['es', ['e', '']],
  ['s', ['']],
  ['ied', ['y']],
  ['ed', ['e', '']],
  ['ing', ['e', '']],
];

const wordnet = new WordNet();
const memory = new Map<string, readonly Meaning[]>();

/** The meanings of a folded word (`_` for a space) in all the base forms that it can be a form of; empty where unknown. */
export function meaningsOf(word: string): readonly Meaning[] {
  const known = memory.get(word);
  if (known) return known;
  if (memory.size >= REMEMBERED) memory.clear();
  const lemmas = lemmasOf(word);
  const all = lemmas.reduce((sum, [, senses]) => senses.reduce((part, sense) => part + uses(sense), sum), 0);
  const meanings = lemmas.flatMap(([lemma, senses]) =>
    senses.map(
      (sense): Meaning => ({
        lemma,
        pos: sense.pos,
        offset: sense.offset,
        count: sense.count,
        rank: sense.rank,
        field: sense.field,
        share: uses(sense) / all,
      }),
    ),
  );
  memory.set(word, meanings);
  return meanings;
}

/** Meanings that WordNet's tagged texts do not have still count a little, the first ones most. */
function uses({ count, rank }: Sense): number {
  return count + 1 / (2 * rank);
}

/** Whether a folded word is English as far as WordNet and the function words go. */
export function isWord(word: string): boolean {
  return STOP_WORDS.has(word) || meaningsOf(word).length > 0;
}

/** Whether WordNet has a folded word only as what somebody or some place is called: "maimonides", not "hill". */
export function isOnlyName(word: string): boolean {
  const meanings = meaningsOf(word);
  return meanings.length > 0 && meanings.every(isInstance);
}

/** Whether WordNet has a folded word, or several joined by spaces, as the name of something: "turkey", not "side". */
export function canBeName(name: string): boolean {
  return meaningsOf(name.replaceAll(' ', '_')).some(isInstance);
}

/** Whether a folded word is above all a noun for things of a kind: "rocket", not "parker" or "united". */
export function isCommonNoun(word: string): boolean {
  const meanings = meaningsOf(word);
  return (
    partShare(word, 'noun') >= MAIN &&
    meanings.some((meaning) => meaning.pos === 'noun' && !isInstance(meaning))
  );
}

/** Whether a meaning is one thing and no kind of things. */
function isInstance({ pos, offset }: Meaning): boolean {
  return pos === 'noun' && synsetOf({ pos, offset }).pointers.some(({ symbol }) => symbol === '@i');
}

/** How often a folded word, in any form, occurs in the texts that WordNet's counts are from (hundreds for a common word). */
export function usesOf(word: string): number {
  return meaningsOf(word).reduce((sum, { count }) => sum + count, 0);
}

/** Whether one folded word can be what another mainly is: a noun, a verb. */
export function canBeAs(one: string, other: string): boolean {
  return meaningsOf(one).some(({ pos }) => partShare(other, pos) >= MAIN);
}

/** Share of a word's uses that makes a part of speech one of its main ones; default 0.3. */
const MAIN = 0.3;

function partShare(word: string, part: PartOfSpeech): number {
  return meaningsOf(word).reduce((sum, { pos, share }) => sum + (pos === part ? share : 0), 0);
}

/** Whether a folded word is a base form, or may be a form of it. */
export function isFormOf(word: string, base: string): boolean {
  return word === base || IRREGULAR.get(word) === base || basesOf(word).includes(base);
}

/** The synset of a meaning. */
export function synsetOf({ pos, offset }: Pick<Sense, 'pos' | 'offset'>): Synset {
  return wordnet.synset(pos, offset);
}

/** The words of the synset that a pointer leads to. */
export function wordsOf({ pos, offset }: Pick<Sense, 'pos' | 'offset'>): readonly string[] {
  return wordnet.words(pos, offset);
}

function lemmasOf(word: string): [string, Sense[]][] {
  const lemmas: [string, Sense[]][] = [];
  const add = (lemma: string): boolean => {
    const senses = wordnet.senses(lemma);
    if (senses.length > 0) lemmas.push([lemma, senses]);
    return senses.length > 0;
  };
  add(word);
  const irregular = IRREGULAR.get(word);
  if (irregular) add(irregular);
  // Only nouns and verbs have these forms: "insted" is none of the adjective "inst".
  else basesOf(word).some((base) => wordnet.senses(base).some(({ pos }) => /^[nv]/.test(pos)) && add(base));
  return lemmas;
}

/** Regular base forms that a word may be a form of, likeliest first. */
function basesOf(word: string): string[] {
  for (const [ending, replacements] of ENDINGS) {
    if (!word.endsWith(ending) || word.length < ending.length + 2 || word.endsWith('ss')) continue;
    const stem = word.slice(0, -ending.length);
    const bases = replacements
      // "Bridges" and "boxes" are plurals, "briges" is none of "brig".
      .filter((replacement) => ending !== 'es' || replacement !== '' || /(?:[sxzo]|[cs]h)$/.test(stem))
      .map((replacement) => stem + replacement);
    const doubled = ending !== 's' && ending !== 'es' && stem.at(-1) === stem.at(-2);
    return doubled ? [stem.slice(0, -1), ...bases] : bases;
  }
  return [];
}

/** A field of life by which WordNet sorts the meanings of nouns. */
export type Field = 'place' | 'person' | 'group' | 'made' | 'passing';

/** Numbers of WordNet's lexicographer files (lexnames(5WN)): locations and natural objects; persons; groups; what is made, as buildings are; times and weather. */
const FIELDS = { place: [15, 17], person: [18], group: [14], made: [6], passing: [19, 28] } satisfies Record<
  Field,
  readonly number[]
>;

/** Share (0..1) of a folded noun's or name's meanings that are in a field; several words are joined by spaces. */
export function fieldShare(noun: string, field: Field): number {
  const files: readonly number[] = FIELDS[field];
  let inField = 0;
  let all = 0;
  for (const { pos, share, field: file } of meaningsOf(noun.replaceAll(' ', '_'))) {
    if (pos !== 'noun') continue;
    all += share;
    if (files.includes(file)) inField += share;
  }
  return all === 0 ? 0 : inField / all;
}

/** What specificity starts from, what the logarithm of a word's uses and the entropy of its meanings take off, and its least. */
const SPECIFICITY = { top: 1.25, uses: 0.13, entropy: 0.12, least: 0.12 } as const;

/**
 * How much a folded word says by itself (0.12 to 1): little where it is common and has many meanings. Uses are counted in
 * WordNet's tagged texts; the entropy is that of the shares of the word's meanings.
 */
export function specificity(word: string): number {
  let entropy = 0;
  let uses = 0;
  for (const { share, count } of meaningsOf(word)) {
    entropy -= share * Math.log(share);
    uses += count;
  }
  const raw = SPECIFICITY.top - SPECIFICITY.uses * Math.log(1 + uses) - SPECIFICITY.entropy * entropy;
  return Math.min(1, Math.max(SPECIFICITY.least, raw));
}
