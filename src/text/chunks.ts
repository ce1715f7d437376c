import { isPremodifier, readNoun } from './noun-chunks.ts';
import { isPlural } from './noun-kinds.ts';
import { isNominal, type TaggedWord } from './tagger.ts';
import { isVerbal, opensVerb, readVerb, type VerbGroup } from './verb-chunks.ts';

/** What a run of words does in its sentence. */
export type ChunkKind =
  | 'noun'
  | 'verb'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  /** "who", "which" and the like without a noun of their own, "how" with its adjective. */
  | 'wh'
  | 'that'
  | 'comma'
  /** Dashes, semicolons, colons and brackets. */
  | 'mark'
  | 'other';

/** A run of words that belongs together. Words are given by their index in the sentence. */
export interface Chunk {
  readonly kind: ChunkKind;
  readonly first: number;
  /** Index of the last word, inclusive. */
  readonly last: number;
  /** Lower-case words of it. */
  readonly lower: string;
  /** Index of the head of a noun chunk; its first word for anything else. */
  readonly head: number;
  /** Index of the question word in it; -1 where there is none. */
  readonly wh: number;
  readonly group: VerbGroup | null;
}

const SUBORDINATORS = new Set(
  'when while because although though unless whereas until till if after before as since once whenever wherever whether lest'.split(
    ' ',
  ),
);
/** Prepositions of two words. */
const PAIRS = new Set(
  'according to|because of|due to|prior to|instead of|out of|ahead of|as of|such as|rather than|owing to|thanks to|along with|together with|apart from|next to|close to|as for|as to'.split(
    '|',
  ),
);
const WH = /^(?:who|whom|whose|which|what|where|when|why|how)$/;

/** Cuts the words of a sentence into chunks, in order; quotation marks and full stops are left out. Linear. */
export function chunksOf(words: readonly TaggedWord[]): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let i = 0; i < words.length; ) {
    const chunk = readChunk(words, i, chunks.at(-1));
    if (chunk === null) {
      i++;
      continue;
    }
    chunks.push(chunk);
    i = chunk.last + 1;
  }
  return chunks;
}

function readChunk(words: readonly TaggedWord[], i: number, before: Chunk | undefined): Chunk | null {
  const word = words[i] as TaggedWord;
  const next = words[i + 1];
  const make = (kind: ChunkKind, last = i, over: Partial<Chunk> = {}): Chunk => ({
    kind,
    first: i,
    last,
    lower: words
      .slice(i, last + 1)
      .map(({ lower }) => lower)
      .join(' '),
    head: i,
    wh: -1,
    group: null,
    ...over,
  });
  if (word.text === ',') return make('comma');
  if (/^(?:[;:—–()]|--|\.\.\.|…)$/u.test(word.text)) return make('mark');
  if (word.pos === 'PUNCT' || /^[“”"‘’'«».?!-]$/u.test(word.text)) return null;
  if (
    /^(?:following|including|excluding|regarding|concerning)$/.test(word.lower) &&
    next !== undefined &&
    !isVerbal(next) &&
    next.pos !== 'PUNCT'
  )
    return make('preposition');
  if (PAIRS.has(`${word.lower} ${next?.lower}`) && !isVerbal(words[i + 2])) return make('preposition', i + 1);
  if (WH.test(word.lower)) {
    const asked = readAsked(words, i);
    return make(asked.head < 0 ? 'wh' : 'noun', asked.last, { wh: i, head: Math.max(i, asked.head) });
  }
  if (word.lower === 'that' && opensThat(words, i, before)) return make('that');
  if (word.pos === 'CCONJ' || word.text === '&') return make('conjunction');
  if (opensVerb(words, i) && !(before?.kind === 'preposition' && isPremodifier(words, i, before.lower))) {
    const read = readVerb(words, i);
    if (read !== null) return make('verb', read.last, { head: read.group.main, group: read.group });
  }
  const noun = readNoun(words, i);
  if (noun !== null) return make('noun', noun.last, { head: noun.head });
  if (SUBORDINATORS.has(word.lower) && word.pos !== 'ADJ')
    return make(governsClause(words, i) ? 'subordinator' : 'preposition');
  if (word.pos === 'ADP' || word.pos === 'SCONJ' || (word.lower === 'to' && word.pos === 'PART'))
    return make('preposition');
  return make('other');
}

/** "which company", "how many people", "how long": the noun or the word that is asked for. */
function readAsked(words: readonly TaggedWord[], i: number): { last: number; head: number } {
  const { lower } = words[i] as TaggedWord;
  const next = words[i + 1];
  if (lower === 'how' && next !== undefined && /^(?:ADJ|ADV)$/.test(next.pos)) {
    const noun =
      isNominal(words[i + 2]) || words[i + 2]?.pos === 'ADJ' || isPremodifier(words, i + 2)
        ? readNoun(words, i + 2)
        : null;
    if (noun !== null && /^(?:many|much|few|little)$/.test(next.lower))
      return { last: noun.last, head: noun.head };
    return { last: i + 1, head: -1 };
  }
  if (
    /^(?:which|what|whose)$/.test(lower) &&
    next !== undefined &&
    (isNominal(next) || /^(?:ADJ|NUM)$/.test(next.pos))
  ) {
    const noun = readNoun(words, i + 1);
    if (noun !== null && isNominal(words[noun.head])) return { last: noun.last, head: noun.head };
  }
  return { last: i, head: -1 };
}

/** Whether "that" opens a clause and is not "that boat". */
function opensThat(words: readonly TaggedWord[], i: number, before: Chunk | undefined): boolean {
  const next = words[i + 1];
  if (next === undefined || before === undefined || before.kind === 'preposition') return false;
  // "widens that gap.", but "said that wind, rain and snow had"
  const ends = /^(?:PUNCT|ADP)$/.test(words[i + 2]?.pos ?? 'PUNCT');
  if (next.pos === 'NOUN' && ends && !isPlural(next.lower) && !listsSubjects(words, i + 2)) return false;
  if (words[i]?.pos === 'SCONJ') return true;
  return next.pos !== 'NOUN' || before.kind === 'noun' || before.kind === 'verb';
}

/** Whether what a comma at `i` goes on with is a list that a verb follows: ", rain and snow had". */
function listsSubjects(words: readonly TaggedWord[], i: number): boolean {
  if (words[i]?.text !== ',') return false;
  const verb = words.findIndex((word, k) => k > i && isVerbal(word));
  const and = words.findIndex(({ lower }, k) => k > i && lower === 'and');
  return verb > 0 && and > 0 && and < verb && verb - i < 9;
}

/** Whether a subject and a verb follow "after", "since", "as" before the next comma. */
function governsClause(words: readonly TaggedWord[], i: number): boolean {
  const { lower } = words[i] as TaggedWord;
  if (/^(?:because|although|though|unless|whereas|if|while|when|whether|once|lest)$/.test(lower)) return true;
  const next = words[i + 1];
  const dated =
    /^[12]\d{3}$/.test(next?.text ?? '') || (next?.pos === 'NUM' && words[i + 2]?.pos === 'PROPN');
  if (dated && !isVerbal(words[i + 2])) return false;
  for (let k = i + 1; k < Math.min(words.length, i + 14); k++) {
    const word = words[k] as TaggedWord;
    if (isVerbal(word))
      return (
        k > i + 1 &&
        words[k - 1]?.lower !== 'to' &&
        !/ing$/.test(word.lower) &&
        subjectBetween(words, i + 1, k)
      );
    if (/^[,;:—–(]$/u.test(word.text) || word.pos === 'CCONJ' || WH.test(word.lower)) return false;
  }
  return false;
}

function subjectBetween(words: readonly TaggedWord[], from: number, to: number): boolean {
  return words.slice(from, to).some((word) => isNominal(word) || word.pos === 'PRON' || word.pos === 'NUM');
}
