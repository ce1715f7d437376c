import type { Fact, FactKind, SentenceFacts } from '../../facts/fact.ts';
import { termsIn } from '../../facts/terms-in.ts';
import type { Question } from '../../question/question.ts';
import { perFact } from './once.ts';

/**
 * The words that belong to another value of the same kind in the clause: from the conjunction before a later value
 * to the next one, or, for the later value, from behind the earlier value to that conjunction.
 */
export const rivalsOf = perFact(({ facts, parse }, fact) => {
  const alike = facts.filter(
    (other) => other !== fact && sameFamily(other.kind, fact.kind) && other.members === 1,
  );
  // "From 40 to 115 since the blast, in which 14 died and 86 were hurt": what is left out stands beside the nearest one.
  const before = Math.max(...alike.filter(({ first }) => first < fact.first).map(({ first }) => first));
  const peers = alike.filter(
    (other) => other.clause === fact.clause || (other.first >= before && isElliptic(parse, other, fact)),
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
    const end = listEnd(parse, left, right) ?? parse.clauses[right.clause]?.last ?? clause.last;
    spans.push(peer === left ? { from: left.last + 1, to: cut } : { from: cut, to: end });
  }
  return spans;
});

/** Most words between two values of one list; default 12. */
const LIST = 12;

/** "40 boats and two barges were in the harbour": of two subjects that share a verb the word before it; null for any other values. */
function listEnd({ words }: SentenceFacts['parse'], left: Fact, right: Fact): number | null {
  if (right.first - left.last > LIST) return null;
  const isVerb = (i: number) => /^(?:VERB|AUX)$/u.test(words[i]?.pos ?? '');
  for (let i = left.last + 1; i < right.first; i++)
    if (isVerb(i) || /^[;:]$/u.test(words[i]?.text ?? '')) return null;
  for (let i = right.last + 1; i < words.length && !/^[,;:.]$/u.test(words[i]?.text ?? ''); i++)
    if (isVerb(i)) return opensClause(words, left) ? i - 1 : null;
  return null;
}

/** Whether no verb stands before a value in its clause: it is the subject, or part of it. */
function opensClause(words: SentenceFacts['parse']['words'], { first }: Fact): boolean {
  for (let i = first - 1; i >= 0; i--) {
    if (/^(?:,|;|:|that|which|who)$/u.test(words[i]?.lower ?? '')) return true;
    if (/^(?:VERB|AUX)$/u.test(words[i]?.pos ?? '')) return false;
  }
  return true;
}

/** "Seven plots since March that were …, and 20 since 2013": a number right behind a conjunction goes on with what an earlier clause began. */
export function isElliptic({ words }: SentenceFacts['parse'], a: Fact, b: Fact): boolean {
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
export function isTogether({ items }: Question, sentence: SentenceFacts, fact: Fact): boolean {
  if (fact.kind !== 'count') return false;
  const { facts } = sentence;
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
    const asked = members.filter((member) =>
      termsIn(sentence, member).some((term) =>
        items.some(({ kind, forms }) => kind === 'name' && forms[0]?.term === term),
      ),
    );
    return asked.length > 0 && asked.length < members.length;
  });
}
