import type { Fact, SentenceFacts } from '../../facts/fact.ts';
import type { Item, Question } from '../../question/question.ts';
import { isNominal } from '../../text/clauses.ts';
import { boundTo } from './binding.ts';
import { type Pair, pairOf } from './contrast-pairs.ts';
import { perFact } from './once.ts';

/** Numbers of this module. */
const LIMITS = {
  /** Forms of a word from this weight on say the same; default 0.75. */
  same: 0.75,
  /** How much less firmly the other value may be bound to what the question counts; default 0.2. */
  looser: 0.2,
  /** Values on either side that a value is set against; default 3. */
  peers: 3,
} as const;

/** Words that say only that something is measured: "what was the firm worth". */
const MEASURES = /^(?:worth|value|cost|price|number|total|amount|size|rate)s?$/iu;

/**
 * Whether a word of the question belongs to another value of the same kind and none to this one: for "managers" the £50 of "smokers pay £50
 * and managers £200".
 */
export function isContrasted(question: Question, sentence: SentenceFacts, fact: Fact): boolean {
  return pairsOf(sentence, fact).some((rivals) => belongsToOther(question, sentence, rivals));
}

/** The only other value of its kind where the one that was chosen is set against it and the question asks for the other; else null. */
export function uncontrasted(question: Question, sentence: SentenceFacts, fact: Fact): Fact | null {
  if (fact.value === null || !isContrasted(question, sentence, fact)) return null;
  const others = sentence.facts.filter(
    (other) => other.kind === fact.kind && other !== fact && !isContrasted(question, sentence, other),
  );
  return others.length === 1 ? (others[0] ?? null) : null;
}

/** A value with each of those beside it that something sets it apart from. */
const pairsOf = perFact((sentence, fact): readonly Rivals[] => {
  const alike = sentence.facts.filter(({ kind, members }) => kind === fact.kind && members === 1);
  const at = alike.indexOf(fact);
  const peers = alike.slice(Math.max(0, at - LIMITS.peers), at + LIMITS.peers + 1);
  return peers.flatMap((peer): Rivals[] => {
    if (peer === fact) return [];
    const pair = peer.first < fact.first ? pairOf(sentence, peer, fact) : pairOf(sentence, fact, peer);
    return pair === null ? [] : [{ fact, peer, pair }];
  });
});

/** A value, another one of its kind, and the two as they stand in the sentence. */
interface Rivals {
  readonly fact: Fact;
  readonly peer: Fact;
  readonly pair: Pair;
}

function belongsToOther({ items }: Question, sentence: SentenceFacts, { fact, peer, pair }: Rivals): boolean {
  const { left, right, lefts, rights, shared, apart } = pair;
  const within = ([from, to]: readonly [number, number], item: Item) => {
    const words = wordsOf(item, sentence);
    return words.length > 0 && words.every((word) => word >= from && word <= to);
  };
  const asked = items.filter(({ generic, text }) => !generic && !MEASURES.test(text));
  const [own, others] = fact === left ? [lefts, rights] : [rights, lefts];
  // "5% with the pump and 9% without it"
  if (
    !apart &&
    fact === right &&
    sentence.parse.words.slice(rights[0], rights[1] + 1).some(({ pos }) => pos === 'PRON')
  )
    return false;
  const isShared = (item: Item) =>
    wordsOf(item, sentence).some((word) => word >= shared[0] && word <= shared[1]);
  const holdsOfBoth = (item: Item) => fact === left && ((item.kind === 'verb' && !apart) || isShared(item));
  // "The new tower is 310 metres tall, the old one 92": the noun holds of both.
  const again = sentence.parse.words
    .slice(rights[0], rights[1] + 1)
    .some(({ lower }) => /^ones?$/u.test(lower));
  const holds = (item: Item) => holdsOfBoth(item) || (again && fact === left && item.kind === 'noun');
  const isOther = (item: Item) =>
    fact === left && wordsOf(item, sentence).every((word) => isOtherOne(items, sentence, word));
  const headless = peer === right && !isNominal(sentence.parse.words[right.last + 1]);
  const apartOnly = items.filter((item) => !isShared(item));
  return (
    asked.some((item) => (item.kind !== 'verb' || apart) && within(others, item) && !isOther(item)) &&
    !asked.some((item) => within(own, item) && !holds(item)) &&
    (headless || again || boundTo(apartOnly, peer) >= boundTo(apartOnly, fact) - LIMITS.looser)
  );
}

/** Whether a noun is told apart by an adjective that the question has not: "the old bridge", for "how long is the bridge". */
export function isOtherOne(
  items: readonly Item[],
  { parse: { words } }: SentenceFacts,
  word: number,
): boolean {
  const before = words[word - 1];
  return (
    before !== undefined &&
    /^(?:old|former|previous|earlier|original|other|next|neighbouring|rival|usual)$/u.test(before.lower) &&
    !items.some(({ text }) => text.toLowerCase() === before.lower)
  );
}

/** Where each word of the question was found last: all values of a sentence look for it one after the other. */
const found = new WeakMap<Item, { readonly sentence: SentenceFacts; readonly words: readonly number[] }>();

/** Indexes of the words of a sentence that say the same as a word of the question. */
function wordsOf(item: Item, sentence: SentenceFacts): readonly number[] {
  const last = found.get(item);
  if (last?.sentence === sentence) return last.words;
  const same = new Set(item.forms.filter(({ weight }) => weight >= LIMITS.same).map(({ term }) => term));
  const words = sentence.occurrences.filter(({ term }) => same.has(term)).map(({ word }) => word);
  found.set(item, { sentence, words });
  return words;
}
