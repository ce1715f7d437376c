import type { Fact, FactKind, SentenceFacts } from '../facts/fact.ts';
import type { Question } from '../question/question.ts';
import { boundTo } from './binding.ts';

/**
 * The words that belong to another value of the same kind in the clause: from the conjunction before a later value
 * to the next one, or, for the later value, from behind the earlier value to that conjunction.
 */
export function rivalsOf({ facts, parse }: SentenceFacts, fact: Fact): { from: number; to: number }[] {
  const peers = facts.filter(
    (other) =>
      other !== fact &&
      (other.clause === fact.clause || isElliptic(parse, other, fact)) &&
      sameFamily(other.kind, fact.kind) &&
      other.members === 1,
  );
  const clause = parse.clauses[fact.clause];
  if (clause === undefined) return [];
  const spans: { from: number; to: number }[] = [];
  for (const peer of peers) {
    const [left, right] = peer.first < fact.first ? [peer, fact] : [fact, peer];
    let cut = -1;
    for (let i = right.first - 1; i > left.last; i--) {
      const word = parse.words[i];
      if (word?.pos === 'CCONJ' || word?.text === ',' || word?.text === ';' || word?.text === '(') {
        cut = i;
        break;
      }
    }
    if (cut < 0) continue;
    const end = parse.clauses[right.clause]?.last ?? clause.last;
    spans.push(peer === left ? { from: left.last + 1, to: cut } : { from: cut, to: end });
  }
  return spans;
}

/** "Seven plots since March that were …, and 20 since 2013": a number right behind a conjunction goes on with what an earlier clause began. */
function isElliptic({ words }: SentenceFacts['parse'], a: Fact, b: Fact): boolean {
  const later = a.first < b.first ? b : a;
  return a.value !== null && b.value !== null && words[later.first - 1]?.pos === 'CCONJ';
}

const FAMILIES: readonly (readonly FactKind[])[] = [
  ['count', 'share', 'percent', 'money', 'measure', 'duration', 'age'],
  ['date', 'time'],
];

function sameFamily(a: FactKind, b: FactKind): boolean {
  return a === b || FAMILIES.some((family) => family.includes(a) && family.includes(b));
}

/** Words between two values that set the later one apart. */
const SETS_APART = /^(?:against|than|versus|compared|to|while|whereas|but|then|before)$/u;

/** Index of the word from which on the words belong to the later of two values; -1 where nothing sets them apart. */
function borderOf({ words }: SentenceFacts['parse'], left: Fact, right: Fact): number {
  // "By 384 to 184 for a ban", "36 and 29 tonnes": what follows is said of both.
  if (right.first - left.last <= 2) return -1;
  for (let i = right.first - 1; i > left.last; i--) {
    const word = words[i];
    // "Poland (743,000)": what stands before the bracket belongs to the value in it.
    if (word === undefined || (word.text === '(' && right.first - i <= 2)) continue;
    if (word.pos === 'CCONJ' || /^[,;:()—–]$/u.test(word.text) || SETS_APART.test(word.lower)) return i;
  }
  return -1;
}

/** Index of the last word that belongs to a value alone: up to the next verb, comma or value. */
function reachOf({ parse: { words }, facts }: SentenceFacts, fact: Fact): number {
  let at = fact.last;
  while (
    at + 1 < words.length &&
    !/^(?:VERB|AUX|CCONJ)$/u.test(words[at + 1]?.pos ?? '') &&
    !/^[,;:—–.]$/u.test(words[at + 1]?.text ?? '') &&
    !facts.some(({ kind, first }) => kind === fact.kind && first === at + 1)
  )
    at++;
  return at;
}

/**
 * Whether a word of the question belongs to another value of the same kind and none to this one: for "managers" the £50 of "smokers pay £50
 * and managers £200".
 */
export function isContrasted({ items }: Question, sentence: SentenceFacts, fact: Fact): boolean {
  const { facts, parse, occurrences } = sentence;
  if (isPart(parse, fact)) return false;
  const within = (from: number, to: number) =>
    items.filter(({ generic, forms }) => {
      if (generic) return false;
      const words = occurrences.filter(({ term }) =>
        forms.some((form) => form.term === term && form.weight >= SAME),
      );
      return words.length > 0 && words.every(({ word }) => word >= from && word <= to);
    });
  return facts.some((peer) => {
    if (peer === fact || peer.kind !== fact.kind || peer.members > 1) return false;
    const bracketed = [peer, fact].some(({ first }) => parse.words[first - 1]?.text === '(');
    if (peer.clause !== fact.clause && !bracketed && !isElliptic(parse, peer, fact)) return false;
    const [left, right] = peer.first < fact.first ? [peer, fact] : [fact, peer];
    const border = borderOf(parse, left, right);
    if (border < 0) return false;
    const beside = !facts.some(
      ({ kind, first, last }) => kind === fact.kind && first > left.last && last < border,
    );
    const reach = reachOf(sentence, right);
    // "5% with the pump and 9% without it"
    if (fact === right && parse.words.slice(border, reach + 1).some(({ pos }) => pos === 'PRON'))
      return false;
    const lefts = beside ? within(left.last + 1, border - 1) : [];
    const rights = within(border, reach);
    const [own, others] = peer === left ? [rights, lefts] : [lefts, rights];
    return (
      others.some(({ kind }) => kind !== 'verb') &&
      own.length === 0 &&
      boundTo(items, peer) >= boundTo(items, fact) - LOOSER
    );
  });
}

/** "3,100 of them", "among them 26 of burns": what is said of the whole holds of the part. */
function isPart({ words }: SentenceFacts['parse'], { first, last }: Fact): boolean {
  const around = [...words.slice(Math.max(0, first - 4), first), ...words.slice(last + 1, last + 3)];
  return around.some(({ lower }) => /^(?:them|these|which|whom|among|including)$/u.test(lower));
}

/** Forms of a word from this weight on say the same; default 0.75. */
const SAME = 0.75;
/** How much less firmly the other value may be bound to what the question counts; default 0.2. */
const LOOSER = 0.2;

/** Whether a name is only one of a list. */
export function isMember({ facts }: SentenceFacts, fact: Fact): boolean {
  return facts.some(
    (other) => other.members > 1 && other !== fact && other.first <= fact.first && fact.last <= other.last,
  );
}

/** Whether another number is a part of this one: the 13 in "eleven of the 13", the 1,000 in "14 for every 1,000". */
export function isWhole({ facts, parse }: SentenceFacts, fact: Fact): boolean {
  if (fact.value === null || fact.kind === 'money') return false;
  const of = parse.words
    .slice(Math.max(0, fact.first - 3), fact.first)
    .findLastIndex(({ lower }) => /^(?:of|out|every|per)$/u.test(lower));
  return (
    of >= 0 &&
    facts.some((other) => other.value !== null && other.last < fact.first && fact.first - other.last <= 5)
  );
}

/**
 * Whether a count is that of a whole list of which the question names a part: "36 people killed in Manchester and Westminster" does not tell
 * how many died in Manchester.
 */
export function isTogether({ items }: Question, { facts, occurrences }: SentenceFacts, fact: Fact): boolean {
  if (fact.kind !== 'count') return false;
  return facts.some((list) => {
    if (
      list.members < 2 ||
      list.clause !== fact.clause ||
      (list.first <= fact.last && fact.first <= list.last)
    )
      return false;
    const members = facts.filter(
      (one) =>
        one.members === 1 &&
        one !== list &&
        one.kind !== 'role' &&
        one.first >= list.first &&
        one.last <= list.last,
    );
    const asked = members.filter(({ first, last }) =>
      occurrences.some(
        ({ term, word }) =>
          word >= first &&
          word <= last &&
          items.some(({ kind, forms }) => kind === 'name' && forms[0]?.term === term),
      ),
    );
    return asked.length > 0 && asked.length < members.length;
  });
}
