import {
  type Field,
  fieldShare,
  isFormOf,
  isWord,
  type Meaning,
  meaningsOf,
  specificity,
  synsetOf,
  wordsOf,
} from './dictionary.ts';
import { familyOf, oppositesOf } from './families.ts';
import { isInstanceOf, isKindOf } from './noun-kinds.ts';
import { STOP_WORDS } from './stop-words.ts';
import { termOf } from './terms.ts';
import type { Pointer, Sense } from './wordnet.ts';

/** A term that may stand for the one asked about, and how far that holds (0..1; 1 would be the word itself). */
export interface Related {
  readonly term: string;
  readonly weight: number;
}

/** What is known about English words. */
export interface Lexicon {
  /**
   * Terms of the reports that may stand for a folded word of a question, surest first: synonyms, derived words, one step more
   * special words ("weapon" may be answered by "bomb", never the other way round). Opposites and neighbours are not
   * related: not "injured" to "killed". Empty for numbers and unknown words.
   */
  related(word: string): readonly Related[];
  /**
   * Terms of the reports that name what is of the kind that a folded noun names, at any depth: "carrier" for "ship", "Neptune" for
   * "planet". None where the kind is so wide that nothing follows from it.
   */
  members(noun: string): readonly Related[];
  /** Terms of the reports that say the opposite of a folded word: what answers a question of yes or no about it with no. */
  opposites(word: string): readonly Related[];
  /** Whether a folded word is English as far as WordNet and the function words go, in any regular or known form. */
  isWord(word: string): boolean;
  /** Share (0..1) of a folded noun's or name's meanings that are in a field; several words are joined by spaces. */
  fieldShare(noun: string, field: Field): number;
  /**
   * How much a folded word says by itself (0.12 to 1): much for "convict" (rare, one meaning), little for "take" (common, dozens).
   * A question whose "take" is not met may be answered all the same.
   */
  specificity(word: string): number;
}

/** How far each of WordNet's relations holds, and where it ends. */
const RELATIONS = {
  /** Words of one synset. */
  synonym: 0.8,
  /** Derived words: from the word itself, and from its synonyms ("author", "writer", "write"). */
  derived: 0.75,
  derivedFromSynonym: 0.5,
  /** An adjective's noun, an adverb's adjective, comparative and superlative. */
  form: 0.7,
  /** One step more special. */
  hyponym: 0.45,
  /** An opposite, where it answers as well. */
  opposite: 0.7,
  /** What is of a kind, where one of that kind is asked for. */
  member: 0.7,
  /** Most members of a kind; default 40. */
  members: 40,
  /** Share of a word's uses that a meaning must have to count; default 0.2. Less brings in far-fetched meanings. */
  leastShare: 0.2,
  /** Most hyponyms of a meaning (synsets); default 30. A meaning with more is so general that nothing follows from it. */
  hyponyms: 30,
  /** Weights below this are dropped; default 0.35. Of 100 pairs looked at below it, half were far-fetched ("state" and "add"). */
  least: 0.35,
  /** Remembered words; default 20,000. Beyond it the memory starts afresh. */
  remembered: 20_000,
} as const;

/**
 * A lexicon for reports. WordNet is read word by word as questions bring them up: for one short report, looking up all its words
 * beforehand was measured at 27 ms, and at 1 s for a large corpus, while a question's word takes some 0.1 ms, once.
 *
 * @param words - gives the folded words of the reports; called once, at the first `related`
 */
export function createLexicon(words: () => Iterable<string>): Lexicon {
  let relations: Relations | null = null;
  return {
    related(word) {
      relations ??= new Relations(words());
      return relations.of(word);
    },
    members(noun) {
      relations ??= new Relations(words());
      return relations.members(noun);
    },
    opposites(word) {
      relations ??= new Relations(words());
      return relations.opposites(word);
    },
    isWord,
    fieldShare,
    specificity,
  };
}

/** "Damaged" and "undamaged", "legal" and "illegal": terms of a word with or without a prefix that says not. */
function negated(word: string): string[] {
  if (word.length < NEGATED_LEAST) return [];
  const without = /^(?:un|non-?|dis|in|im|il|ir)(?=\p{L}{4})/u.exec(word)?.[0] ?? '';
  const base = word.slice(without.length);
  const known = without !== '' && isWord(base) ? [base] : [];
  return [...PREFIXES.map((prefix) => prefix + word).filter(isWord), ...known].map(termOf);
}

const PREFIXES = ['un', 'dis', 'in', 'im', 'il', 'ir', 'non'] as const;

/** Letters of the shortest word that a prefix may turn round: "invest" is not the opposite of "vest"; default 5. */
const NEGATED_LEAST = 5;

/** Takes a related word of WordNet and its weight. */
type Offer = (words: readonly string[], meaning: Pick<Sense, 'pos' | 'offset'>, weight: number) => void;

/** What the words of questions are related to among the words of the reports. */
class Relations {
  /** Folded words of the reports by term. */
  readonly #words = new Map<string, string[]>();
  /** First letters of the terms: what does not begin like any of them need not be stemmed. */
  readonly #beginnings = new Set<string>();
  readonly #memory = new Map<string, readonly Related[]>();
  readonly #members = new Map<string, readonly Related[]>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (STOP_WORDS.has(word)) continue;
      const term = termOf(word);
      const same = this.#words.get(term);
      if (same) same.push(word);
      else this.#words.set(term, [word]);
      this.#beginnings.add(term.slice(0, 3));
    }
  }

  of(word: string): readonly Related[] {
    const known = this.#memory.get(word);
    if (known) return known;
    if (this.#memory.size >= RELATIONS.remembered) this.#memory.clear();
    const found = this.#find(word);
    this.#memory.set(word, found);
    return found;
  }

  members(noun: string): readonly Related[] {
    const known = this.#members.get(noun);
    if (known) return known;
    if (this.#members.size >= RELATIONS.remembered) this.#members.clear();
    const found = [...this.#words]
      .filter(([, forms]) => forms.some((form) => isKindOf(form, noun) || isInstanceOf(form, noun)))
      .map(([term]) => ({ term, weight: RELATIONS.member }));
    // As many as that are of no kind in particular.
    const members = found.length > RELATIONS.members ? [] : found;
    this.#members.set(noun, members);
    return members;
  }

  opposites(word: string): Related[] {
    const found = new Set([...oppositesOf(word), ...negated(word)].filter((term) => this.#words.has(term)));
    for (const meaning of meaningsOf(word)) {
      if (meaning.share < RELATIONS.leastShare) continue;
      const { words, pointers } = synsetOf(meaning);
      const number = words.indexOf(meaning.lemma) + 1;
      for (const pointer of pointers.filter(({ symbol, from }) => symbol === '!' && from === number)) {
        const term = this.#termOf(wordsOf(pointer)[pointer.to - 1] ?? '');
        if (term !== null) found.add(term);
      }
    }
    return [...found].map((term) => ({ term, weight: RELATIONS.opposite }));
  }

  #find(word: string): Related[] {
    const weights = new Map<string, number>();
    const put = (term: string, weight: number): void => {
      if (weight >= RELATIONS.least && weight > (weights.get(term) ?? 0)) weights.set(term, weight);
    };
    for (const [term, weight] of familyOf(word)) if (this.#words.has(term)) put(term, weight);
    const offer: Offer = (words, meaning, weight) => {
      for (const other of words) {
        const term = this.#termOf(other);
        if (term !== null) put(term, weight * sureness(shareOf(other, meaning)));
      }
    };
    for (const meaning of meaningsOf(word)) {
      if (meaning.share < RELATIONS.leastShare) continue;
      relate(meaning, offer);
      if (meaning.pos === 'adj') {
        for (const term of gradesOf(meaning.lemma).map((grade) => this.#termOf(grade))) {
          if (term !== null) put(term, RELATIONS.form * sureness(meaning.share));
        }
      }
    }
    weights.delete(termOf(word));
    return [...weights]
      .map(([term, weight]) => ({ term, weight }))
      .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
  }

  /**
   * The term of a word of WordNet, where the reports have the word in some form. A word of the same stem is not enough:
   * "remote" is no form of "remotion", which is a removal.
   */
  #termOf(word: string): string | null {
    if (!this.#beginnings.has(word.slice(0, 3)) || word.includes('_')) return null;
    const bare = word.replace(/['.-]/g, '');
    const term = termOf(bare);
    return this.#words.get(term)?.some((form) => isFormOf(form, bare)) ? term : null;
  }
}

/** Offers all that one meaning of a word is related to. */
function relate(meaning: Meaning, offer: Offer): void {
  const sure = sureness(meaning.share);
  const { words, pointers } = synsetOf(meaning);
  offer(words, meaning, RELATIONS.synonym * sure);
  const number = words.indexOf(meaning.lemma) + 1;
  const hyponyms = pointers.filter(({ symbol }) => symbol === '~').length;
  for (const pointer of pointers) {
    const weight = weightOf(pointer, number, hyponyms) * sure;
    if (weight === 0) continue;
    const targets = wordsOf(pointer);
    offer(pointer.to > 0 ? targets.slice(pointer.to - 1, pointer.to) : targets, pointer, weight);
  }
}

/** Share of a word's uses that have this meaning; 0 where it seldom does. */
function shareOf(word: string, { pos, offset }: Pick<Sense, 'pos' | 'offset'>): number {
  const share = meaningsOf(word).find((other) => other.offset === offset && other.pos === pos)?.share ?? 0;
  return share < RELATIONS.leastShare ? 0 : share;
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

/** A word's main meaning counts in full, a meaning of a fifth of its uses seven tenths, a rare one not at all. */
function sureness(share: number): number {
  return share === 0 ? 0 : Math.min(1, 0.5 + share);
}
