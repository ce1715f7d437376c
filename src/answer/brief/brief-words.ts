import type { SentenceFacts } from '../../facts/fact.ts';
import type { Clause, NounPhrase } from '../../text/clauses.ts';
import { isFormOf } from '../../text/dictionary.ts';
import { americanised } from '../../text/spelling.ts';
import type { PartOfSpeech } from '../../text/tagger.ts';
import { fold, termOf } from '../../text/terms.ts';
import type { TopicWords } from '../topic.ts';

/** How much a word of a topic counts by where it stands (0 to 1). */
const PLACES = {
  /** The verb of its clause, or the head of a phrase before that verb. */
  core: 1,
  /** The head of a phrase after the verb. */
  object: 0.9,
  /** The head of a phrase behind a preposition: "linked to terrorism". */
  behind: 0.7,
  /** A verb or an adjective beside the main verb. */
  beside: 0.85,
  /** Before the head of its phrase: "terror content". */
  modifier: 0.5,
  /** In a name: "Bureau of Prisons". */
  name: 0.35,
  /** The head of a table's column, or a row's label. */
  cell: 0.8,
  /** Factor for a clause that only adds to another. */
  dependent: 0.85,
} as const;

const CLASSES = {
  nouns: ['NOUN', 'PROPN', 'X'],
  verbs: ['VERB'],
  adjectives: ['ADJ', 'VERB'],
} satisfies Record<keyof TopicWords, readonly PartOfSpeech[]>;

/** How much a run of clauses has of a vocabulary. */
export interface Match {
  /** 0 for nothing, 1 for a word that the run is built on. */
  readonly strength: number;
  /** The different terms that it has. */
  readonly terms: ReadonlySet<string>;
}

/** Looks for a vocabulary in some clauses of a sentence. */
export type Matcher = (sentence: SentenceFacts, clauses: ReadonlySet<number>) => Match;

/**
 * Makes a matcher of a vocabulary. Only its own words count, in any form. What is near enough to find what a question asks for is
 * not near enough to put a report under a head: "prevent" for "foil" would make a drug trial a matter of threats, and "direction",
 * which has the stem of "directive", a telescope one of legislation.
 */
export function matcher(words: TopicWords, except: readonly string[]): Matcher {
  const vocabulary = new Vocabulary(words);
  const exceptions = except.map((phrase) => phrase.split(' ').map((word) => termOf(fold(word))));
  return (sentence, clauses) => {
    let strength = 0;
    const found = new Set<string>();
    for (const { term, word, clause } of sentence.occurrences) {
      if (!clauses.has(clause) || !isMeant(vocabulary, sentence, term, word)) continue;
      if (isException(sentence, word, exceptions)) continue;
      found.add(term);
      strength = Math.max(strength, placeOf(sentence, word, clause));
    }
    return { strength, terms: found };
  };
}

/** Whether a word of a sentence, or one that stands outside it, is of a vocabulary in the part of speech that it has there. */
function isMeant(vocabulary: Vocabulary, sentence: SentenceFacts, term: string, word: number): boolean {
  if (word < 0) return vocabulary.hasTerm(term);
  const written = sentence.parse.words[word];
  return (
    written !== undefined &&
    termOf(fold(written.text)) === term &&
    vocabulary.classesOf(fold(written.text)).has(posAt(sentence, word))
  );
}

/** The words of a topic by their forms. */
class Vocabulary {
  readonly #words: readonly (readonly [base: string, classes: readonly PartOfSpeech[]])[];
  readonly #terms: ReadonlySet<string>;
  readonly #memory = new Map<string, ReadonlySet<string>>();

  constructor(words: TopicWords) {
    const names = Object.keys(CLASSES) as (keyof typeof CLASSES)[];
    this.#words = names.flatMap((name) =>
      (words[name] ?? []).map((word) => [americanised(fold(word)), CLASSES[name]] as const),
    );
    this.#terms = new Set(this.#words.map(([base]) => termOf(base)));
  }

  /** For a word that is known by its stem alone. */
  hasTerm(term: string): boolean {
    return this.#terms.has(term);
  }

  /** The parts of speech in which a folded word is a form of one of the topic's. */
  classesOf(word: string): ReadonlySet<string> {
    const before = this.#memory.get(word);
    if (before !== undefined) return before;
    const bases = this.#words.filter(([base]) => isFormOf(americanised(word), base));
    const classes = new Set(bases.flatMap(([, of]) => of));
    this.#memory.set(word, classes);
    return classes;
  }
}

/** The part of speech of a word. The tagger calls the "fine" of "a fine of £80" an adjective: what ends a noun phrase is a noun. */
function posAt({ parse: { words } }: SentenceFacts, at: number): string {
  const pos = words[at]?.pos ?? 'X';
  if (pos !== 'ADJ' || !/^(?:DET|ADJ)$/u.test(words[at - 1]?.pos ?? '')) return pos;
  return /^(?:ADP|PUNCT|VERB|AUX)$/u.test(words[at + 1]?.pos ?? 'PUNCT') ? 'NOUN' : pos;
}

function isException(
  { parse: { words } }: SentenceFacts,
  word: number,
  exceptions: readonly string[][],
): boolean {
  return exceptions.some((phrase) =>
    phrase.some((_, at) =>
      phrase.every((term, i) => {
        const other = words[word - at + i];
        return other !== undefined && termOf(fold(other.text)) === term;
      }),
    ),
  );
}

/** How much the place of a word counts. */
function placeOf({ parse, facts, passage }: SentenceFacts, word: number, index: number): number {
  if (passage.role === 'table row') return PLACES.cell;
  const clause = parse.clauses[index];
  const names = facts.filter(({ first, last }) => first <= word && word <= last);
  if (names.some(({ kind }) => kind === 'person')) return 0;
  if (names.some(({ kind, members }) => kind === 'organisation' && members === 1)) return PLACES.name;
  if (clause === undefined) return PLACES.modifier;
  const joint = isDependent(parse, clause) ? PLACES.dependent : 1;
  const phrase = parse.phrases.find(({ first, last }) => first <= word && word <= last);
  if (phrase === undefined) return joint * (word === clause.verb ? PLACES.core : PLACES.beside);
  return joint * placeInPhrase(parse.words, phrase, word, clause.verb);
}

function isDependent({ words }: SentenceFacts['parse'], { joint, first }: Clause): boolean {
  if (/^(?:relative|subordinate|participle|aside)$/u.test(joint)) return true;
  return words[first]?.lower === 'so' && words[first + 1]?.lower === 'that';
}

function placeInPhrase(
  words: SentenceFacts['parse']['words'],
  phrase: NounPhrase,
  word: number,
  verb: number,
): number {
  if (word !== phrase.head) return PLACES.modifier;
  if (words[phrase.first - 1]?.pos === 'ADP') return PLACES.behind;
  return word < verb ? PLACES.core : PLACES.object;
}
