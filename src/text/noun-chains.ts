import type { Chunk } from './chunks.ts';
import type { FramePhrase } from './frames/frames.ts';
import type { TaggedWord } from './tagger.ts';

/** Farthest that is looked ahead, in chunks; default 16. Bounded, so that reading stays linear. */
const REACH = 16;

const TIME =
  /^(?:days?|weeks?|weekend|months?|years?|decades?|century|morning|afternoon|evening|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|today|tomorrow|tonight|[12]\d{3}s?)$/;

/** Whether a phrase names a time: "last year", "Monday". */
export function isTime(words: readonly TaggedWord[], { first, head }: FramePhrase): boolean {
  const { lower = '', text = '' } = words[head] ?? {};
  return (
    TIME.test(lower) &&
    (lower !== 'may' || text === 'May') &&
    !/^(?:what|which|how)$/.test(words[first]?.lower ?? '')
  );
}

/**
 * Reads the noun phrase that begins at chunk `k`: with "of …", with the other members of a list, with an apposition.
 * @param before - stands before the verb of its clause, so that whatever is joined to it belongs to it
 */
export function assemble(
  words: readonly TaggedWord[],
  chunks: readonly Chunk[],
  k: number,
  before: boolean,
): { readonly phrase: FramePhrase; readonly next: number } {
  const { first, head } = chunks[k] as Chunk;
  let i = withOf(chunks, k);
  for (let steps = 0; steps < REACH; steps++) {
    const joint = listAfter(chunks, i) ?? appositionAfter(words, chunks, i, before);
    if (joint === null) break;
    if (!before && leadsToVerb(chunks, joint.noun)) break;
    // "in 2017 and YouTube was"
    if (!joint.apposition && isTime(words, chunks[i] as Chunk) !== isTime(words, chunks[joint.noun] as Chunk))
      break;
    // "$450 for his car and $364 for its contents"
    if (isAmount(words, joint.noun, chunks) && !isAmount(words, k, chunks)) break;
    i = withOf(chunks, joint.noun);
    if (joint.apposition) break;
  }
  return { phrase: { first, last: (chunks[i] as Chunk).last, head }, next: i + 1 };
}

/** Past "of the ferry", "of the members of the board". */
function withOf(chunks: readonly Chunk[], k: number): number {
  let i = k;
  while (chunks[i + 1]?.lower === 'of' && chunks[i + 2]?.kind === 'noun' && (chunks[i + 2] as Chunk).wh < 0)
    i += 2;
  return i;
}

/** Whether the noun chunk at `k` opens with a number or a currency sign. */
function isAmount(words: readonly TaggedWord[], k: number, chunks: readonly Chunk[]): boolean {
  return /^(?:NUM|SYM)$/.test(words[chunks[k]?.first ?? -1]?.pos ?? '');
}

interface Joint {
  readonly noun: number;
  readonly apposition: boolean;
}

/** "and B", ", B and C" behind chunk `i`. */
function listAfter(chunks: readonly Chunk[], i: number): Joint | null {
  const isNoun = (k: number) => chunks[k]?.kind === 'noun' && (chunks[k] as Chunk).wh < 0;
  const isAnd = (k: number) =>
    chunks[k]?.kind === 'conjunction' && /^(?:and|or|&)$/.test((chunks[k] as Chunk).lower);
  if (isAnd(i + 1) && isNoun(i + 2)) return { noun: i + 2, apposition: false };
  if (chunks[i + 1]?.kind !== 'comma') return null;
  if (isAnd(i + 2) && isNoun(i + 3)) return { noun: i + 3, apposition: false };
  for (let k = i + 1, steps = 0; chunks[k]?.kind === 'comma' && isNoun(k + 1) && steps < REACH; steps++) {
    const end = withOf(chunks, k + 1);
    if (
      (isAnd(end + 1) && isNoun(end + 2)) ||
      (chunks[end + 1]?.kind === 'comma' && isAnd(end + 2) && isNoun(end + 3))
    )
      return { noun: i + 2, apposition: false };
    k = end + 1;
  }
  return null;
}

/** ", the head of the port," behind chunk `i`: ends at a comma, or at the end of what is read. */
function appositionAfter(
  words: readonly TaggedWord[],
  chunks: readonly Chunk[],
  i: number,
  before: boolean,
): Joint | null {
  const noun = chunks[i + 2];
  if (chunks[i + 1]?.kind !== 'comma' || noun?.kind !== 'noun' || noun.wh >= 0 || chunks[i]?.kind !== 'noun')
    return null;
  if (isTime(words, noun) || isTime(words, chunks[i] as Chunk)) return null;
  const end = withOf(chunks, i + 2);
  const closes = chunks[end + 1] === undefined || chunks[end + 1]?.kind === 'comma';
  return closes && (before || words[noun.first]?.pos === 'DET' || words[noun.first]?.pos === 'NOUN')
    ? { noun: i + 2, apposition: true }
    : null;
}

/** Whether the noun at chunk `k` has a verb with a tense behind it. */
function leadsToVerb(chunks: readonly Chunk[], k: number): boolean {
  let i = withOf(chunks, k) + 1;
  for (let steps = 0; steps < REACH; steps++) {
    const { kind, group } = chunks[i] ?? {};
    if (kind === 'verb' && group)
      return (
        group.tensed ||
        (!group.infinitive && /^(?:past|base|either)$/.test(group.form) && chunks[i + 1]?.lower !== 'by')
      );
    if (kind === 'other') i++;
    else if ((kind === 'preposition' || kind === 'conjunction') && chunks[i + 1]?.kind === 'noun')
      i = withOf(chunks, i + 1) + 1;
    else return false;
  }
  return false;
}

/**
 * Whether the noun at chunk `k`, behind a verb, is the subject of a new clause and no object.
 * @param reporting - the verb before lets a clause follow without "that"
 */
export function startsClause(
  words: readonly TaggedWord[],
  chunks: readonly Chunk[],
  k: number,
  reporting: boolean,
): boolean {
  const boundary = /^(?:comma|conjunction|mark)$/.test(chunks[k - 1]?.kind ?? 'mark');
  let i = boundary || reporting ? nextAfter(words, chunks, k) : withOf(chunks, k) + 1;
  for (let steps = 0; steps < REACH; steps++) {
    const chunk = chunks[i];
    if (chunk?.kind === 'verb' && chunk.group !== null) {
      const { group } = chunk;
      if (group.tensed) return true;
      if (group.infinitive || group.form === 'ing' || group.form === 'participle') return false;
      if (group.form === 'either') return (boundary || reporting) && chunks[i + 1]?.lower !== 'by';
      return true;
    }
    if (chunk?.kind === 'other') i++;
    else if (
      chunk?.kind === 'preposition' &&
      chunks[i + 1]?.kind === 'noun' &&
      (chunks[i + 1] as Chunk).wh < 0
    )
      i = withOf(chunks, i + 1) + 1;
    else return false;
  }
  return false;
}

function nextAfter(words: readonly TaggedWord[], chunks: readonly Chunk[], k: number): number {
  return assemble(words, chunks, k, true).next;
}
