import type { SentenceFacts } from '../facts/fact.ts';
import type { NounPhrase } from '../text/clauses.ts';
import type { Lexicon } from '../text/lexicon.ts';
import type { PartOfSpeech } from '../text/tagger.ts';
import { fold, termOf } from '../text/terms.ts';
import type { TopicWords } from './topic.ts';

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

/** Least weight with which another word stands for one of the vocabulary; default 0.7: synonyms, not wider words. */
const CLOSE = 0.7;

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

/** Makes a matcher of a vocabulary. Words of the vocabulary itself take precedence over their synonyms. */
export function matcher(
  words: TopicWords,
  except: readonly string[],
  lexicon: Pick<Lexicon, 'related'>,
): Matcher {
  const weights = weighTerms(words, lexicon);
  const exceptions = except.map((phrase) => phrase.split(' ').map((word) => termOf(fold(word))));
  return (sentence, clauses) => {
    let strength = 0;
    const found = new Set<string>();
    for (const { term, word, clause } of sentence.occurrences) {
      const byClass = weights.get(term);
      if (byClass === undefined || !clauses.has(clause)) continue;
      const weight = word < 0 ? Math.max(0, ...byClass.values()) : (byClass.get(posAt(sentence, word)) ?? 0);
      if (weight === 0 || isException(sentence, word, exceptions)) continue;
      found.add(term);
      strength = Math.max(strength, weight * placeOf(sentence, word, clause));
    }
    return { strength, terms: found };
  };
}

/** For each term the weight that it has as this or that part of speech. */
function weighTerms(
  words: TopicWords,
  { related }: Pick<Lexicon, 'related'>,
): Map<string, Map<string, number>> {
  const weights = new Map<string, Map<string, number>>();
  const classes = Object.keys(CLASSES) as (keyof typeof CLASSES)[];
  const own = new Set(classes.flatMap((name) => (words[name] ?? []).map((word) => termOf(fold(word)))));
  const put = (term: string, poses: readonly string[], weight: number): void => {
    const known = weights.get(term) ?? new Map<string, number>();
    for (const pos of poses) known.set(pos, Math.max(known.get(pos) ?? 0, weight));
    weights.set(term, known);
  };
  for (const name of classes) {
    for (const word of words[name] ?? []) {
      put(termOf(fold(word)), CLASSES[name], 1);
      for (const { term, weight } of related(fold(word)))
        if (weight >= CLOSE && !own.has(term)) put(term, CLASSES[name], weight);
    }
  }
  return weights;
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
  const joint = /^(?:relative|subordinate|participle|aside)$/u.test(clause.joint) ? PLACES.dependent : 1;
  const phrase = parse.phrases.find(({ first, last }) => first <= word && word <= last);
  if (phrase === undefined) return joint * (word === clause.verb ? PLACES.core : PLACES.beside);
  return joint * placeInPhrase(parse.words, phrase, word, clause.verb);
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
