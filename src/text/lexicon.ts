import { COUNTRIES } from './countries.ts';
import { IRREGULAR } from './irregular.ts';
import { STOP_WORDS } from './stop-words.ts';
import { termOf } from './terms.ts';
import { FAMILIES } from './vocabulary.ts';
import { type PartOfSpeech, type Pointer, type Sense, type Synset, WordNet } from './wordnet.ts';

/** A term that may stand for the one asked about, and how far that holds (0..1; 1 would be the word itself). */
export interface Related {
  readonly term: string;
  readonly weight: number;
}

/** What is known about English words. */
export interface Lexicon {
  /**
   * Terms that may stand for a folded word of a question, surest first: synonyms, derived words, one step more special
   * words ("weapon" may be answered by "bomb", never the other way round). Opposites and neighbours are not
   * related: not "injured" to "killed". Empty for numbers and unknown words.
   */
  related(word: string): readonly Related[];
  /** Whether a folded word is English as far as WordNet and the function words go, in any regular or known form. */
  isWord(word: string): boolean;
  /** Share (0..1) of a folded noun's or name's meanings that are in a field; several words are joined by spaces. */
  fieldShare(noun: string, field: Field): number;
}

/** A field of life by which WordNet sorts the meanings of nouns. */
export type Field = 'place' | 'person' | 'group';

/** Numbers of WordNet's lexicographer files (lexnames(5WN)): locations and natural objects; persons; groups. */
const FIELDS = { place: [15, 17], person: [18], group: [14] } satisfies Record<Field, readonly number[]>;

/** How far each relation holds, and where it ends. */
const RELATIONS = {
  /** Families of the vocabulary: words of one line, and words across its bar. */
  family: 0.9,
  wider: 0.55,
  /** A country and its people and adjectives. */
  country: 0.85,
  /** Words of one synset. */
  synonym: 0.8,
  /** Derived words: from the word itself, and from its synonyms ("author", "writer", "write"). */
  derived: 0.75,
  derivedFromSynonym: 0.5,
  /** An adjective's noun, an adverb's adjective, comparative and superlative. */
  form: 0.7,
  /** One step more special. */
  hyponym: 0.45,
  /** Share of a word's uses that a meaning must have to count; default 0.2. Less brings in far-fetched meanings. */
  leastShare: 0.2,
  /** Most hyponyms of a meaning (synsets); default 60. A meaning with more is so general that nothing follows from it. */
  hyponyms: 60,
  /** Weights below this are dropped; default 0.2. */
  least: 0.2,
  /** Remembered words; default 20,000. Beyond it the memory starts afresh. */
  remembered: 20_000,
} as const;

/** A meaning with the share that it has of all uses of its word. */
interface Meaning extends Sense {
  readonly lemma: string;
  readonly share: number;
}

/** Takes a related word and its weight. */
type Put = (text: string, weight: number) => void;

/** Regular endings and what they stand for in the base form (morphy(7WN)); the first that gives a known word holds. */
const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y', 'ie']],
  ['es', ['e', '']],
  ['s', ['']],
  ['ied', ['y']],
  ['ed', ['e', '']],
  ['ing', ['e', '']],
];

/**
 * A lexicon that gives only terms that are `known`, normally those of the reports; the rest could not be found anyway,
 * and leaving them out early is what makes it quick. Reads nothing before it is first asked.
 */
export function createLexicon(known: (term: string) => boolean): Lexicon {
  return new WordNetLexicon(known);
}

/**
 * WordNet and the vocabulary, read word by word as questions bring them up, each word once. Reading them for all words
 * of the reports beforehand was measured at 60 ms for one short report and grows with the corpus; a question's few words
 * take some 0.1 ms each the first time and nothing after.
 */
class WordNetLexicon implements Lexicon {
  readonly #wordnet = new WordNet();
  readonly #known: (term: string) => boolean;
  readonly #meanings = new Map<string, readonly Meaning[]>();
  readonly #related = new Map<string, readonly Related[]>();
  readonly #families = new Families();

  constructor(known: (term: string) => boolean) {
    this.#known = known;
  }

  related(word: string): readonly Related[] {
    const known = this.#related.get(word);
    if (known) return known;
    if (this.#related.size >= RELATIONS.remembered) this.#related.clear();
    const found = this.#find(word);
    this.#related.set(word, found);
    return found;
  }

  isWord(word: string): boolean {
    return STOP_WORDS.has(word) || this.#meaningsOf(word).length > 0;
  }

  fieldShare(noun: string, field: Field): number {
    const files: readonly number[] = FIELDS[field];
    let inField = 0;
    let all = 0;
    for (const { pos, share, field: file } of this.#meaningsOf(noun.replaceAll(' ', '_'))) {
      if (pos !== 'noun') continue;
      all += share;
      if (files.includes(file)) inField += share;
    }
    return all === 0 ? 0 : inField / all;
  }

  #find(word: string): Related[] {
    const own = termOf(word);
    const weights = new Map<string, number>();
    for (const [term, weight] of this.#families.of(own)) if (this.#known(term)) weights.set(term, weight);
    const put: Put = (text, weight) => {
      const term = searched(text);
      if (weight >= RELATIONS.least && weight > (weights.get(term) ?? 0)) weights.set(term, weight);
    };
    for (const meaning of this.#meaningsOf(word)) {
      if (meaning.share >= RELATIONS.leastShare) this.#relate(meaning, put);
    }
    weights.delete(own);
    return [...weights]
      .map(([term, weight]) => ({ term, weight }))
      .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
  }

  /** Hands on all that one meaning of a word is related to. */
  #relate(meaning: Meaning, put: Put): void {
    const { lemma, pos } = meaning;
    const synset = this.#wordnet.synset(pos, meaning.offset);
    const sure = sureness(meaning.share);
    this.#putAll(synset, meaning, RELATIONS.synonym * sure, put);
    if (pos === 'adj') {
      for (const form of gradesOf(lemma)) if (this.#known(searched(form))) put(form, RELATIONS.form * sure);
    }
    const number = synset.words.indexOf(lemma) + 1;
    const hyponyms = synset.pointers.filter(({ symbol }) => symbol === '~').length;
    for (const pointer of synset.pointers) {
      const weight = weightOf(pointer, number, hyponyms);
      if (weight === 0) continue;
      const target = this.#wordnet.synset(pointer.pos, pointer.offset);
      const words =
        pointer.to > 0 ? { ...target, words: target.words.slice(pointer.to - 1, pointer.to) } : target;
      this.#putAll(words, pointer, weight * sure, put);
    }
  }

  /** Hands on the words of a synset, each as far as the synset is what the word is used for. */
  #putAll(
    { words }: Synset,
    { pos, offset }: { pos: PartOfSpeech; offset: number },
    weight: number,
    put: Put,
  ): void {
    for (const word of words) {
      if (word.includes('_') || !this.#known(searched(word))) continue;
      const share =
        this.#meaningsOf(word).find((other) => other.offset === offset && other.pos === pos)?.share ?? 0;
      if (share >= RELATIONS.leastShare) put(word, weight * sureness(share));
    }
  }

  /** The meanings of a word in all the base forms that it can be a form of. */
  #meaningsOf(word: string): readonly Meaning[] {
    const known = this.#meanings.get(word);
    if (known) return known;
    if (this.#meanings.size >= RELATIONS.remembered) this.#meanings.clear();
    const senses = this.#lemmas(word).flatMap(([lemma, found]) =>
      found.map((sense) => ({ ...sense, lemma })),
    );
    const uses = senses.map(({ count, rank }) => count + 1 / (2 * rank));
    const all = uses.reduce((sum, use) => sum + use, 0);
    const meanings = senses.map((sense, i) => ({ ...sense, share: (uses[i] as number) / all }));
    this.#meanings.set(word, meanings);
    return meanings;
  }

  #lemmas(word: string): [string, Sense[]][] {
    const lemmas: [string, Sense[]][] = [];
    const add = (lemma: string): boolean => {
      const senses = this.#wordnet.senses(lemma);
      if (senses.length > 0) lemmas.push([lemma, senses]);
      return senses.length > 0;
    };
    add(word);
    const irregular = IRREGULAR.get(word);
    if (irregular) add(irregular);
    else basesOf(word).some(add);
    return lemmas;
  }
}

/** The term that a word of WordNet is searched by. */
function searched(word: string): string {
  return termOf(word.replace(/['.-]/g, ''));
}

/** Regular base forms that a word may be a form of, likeliest first. */
function basesOf(word: string): string[] {
  for (const [ending, replacements] of ENDINGS) {
    if (!word.endsWith(ending) || word.length < ending.length + 2 || word.endsWith('ss')) continue;
    const stem = word.slice(0, -ending.length);
    const bases = replacements.map((replacement) => stem + replacement);
    const doubled = ending !== 's' && ending !== 'es' && stem.at(-1) === stem.at(-2);
    return doubled ? [stem.slice(0, -1), ...bases] : bases;
  }
  return [];
}

/** Comparative, superlative and adverb of an adjective, by the regular rules. */
function gradesOf(adjective: string): string[] {
  const stem = adjective.replace(/e$/, '').replace(/y$/, 'i');
  return adjective.length > 7 ? [`${adjective}ly`] : [`${stem}er`, `${stem}est`, `${adjective}ly`];
}

/** What a pointer is worth; 0 for relations that do not let one word stand for the other. */
function weightOf({ symbol, from }: Pointer, number: number, hyponyms: number): number {
  if (symbol === '+') return from === number ? RELATIONS.derived : RELATIONS.derivedFromSynonym;
  if (symbol === '\\') return RELATIONS.form;
  if (symbol === '~' && hyponyms <= RELATIONS.hyponyms) return RELATIONS.hyponym;
  return 0;
}

/** A word's main meaning counts in full, a meaning of a fifth of its uses seven tenths. */
function sureness(share: number): number {
  return Math.min(1, 0.5 + share);
}

/** The families of the vocabulary by term. Terms are made at the first look-up. */
class Families {
  #byTerm: Map<string, Map<string, number>> | null = null;

  of(term: string): ReadonlyMap<string, number> {
    this.#byTerm ??= familiesByTerm();
    return this.#byTerm.get(term) ?? new Map();
  }
}

function familiesByTerm(): Map<string, Map<string, number>> {
  const byTerm = new Map<string, Map<string, number>>();
  const link = (from: readonly string[], to: readonly string[], weight: number): void => {
    for (const a of from) {
      const links = byTerm.get(a) ?? new Map<string, number>();
      byTerm.set(a, links);
      for (const b of to) if (weight > (links.get(b) ?? 0)) links.set(b, weight);
    }
  };
  for (const line of COUNTRIES.trim().split('\n')) {
    const same = termsOf(line);
    link(same, same, RELATIONS.country);
  }
  for (const line of FAMILIES.trim().split('\n')) {
    const [same = [], wider = []] = line.split('|').map(termsOf);
    link(same, same, RELATIONS.family);
    link(same, wider, RELATIONS.wider);
    link(wider, same, RELATIONS.wider);
  }
  return byTerm;
}

function termsOf(words: string): string[] {
  return [...new Set(words.trim().split(/\s+/).filter(Boolean).map(termOf))];
}
