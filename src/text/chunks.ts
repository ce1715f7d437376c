import { isNominal } from './clauses.ts';
import type { TaggedWord } from './tagger.ts';
import { isBe, isDo, isHave, isModal, type VerbForm, verbForm } from './verb-forms.ts';

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

/** A verb with all that helps it: "would not have been built". */
export interface VerbGroup {
  /** Index of the main verb, or of the auxiliary where that is all there is. */
  readonly main: number;
  readonly form: VerbForm;
  /** Begins with an auxiliary that has a tense. */
  readonly tensed: boolean;
  readonly infinitive: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  /** Nothing but auxiliaries: "did", "has been". */
  readonly bare: boolean;
  readonly particle: string | null;
}

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
const PARTICLES = new Set(['up', 'out', 'off', 'down', 'away', 'back']);
const POSSESSIVE = /^(?:my|your|his|her|its|our|their|whose)$/;
const WH = /^(?:who|whom|whose|which|what|where|when|why|how)$/;
const NEGATIVE = /^(?:not|n[’']t|never)$/;

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
  if (PAIRS.has(`${word.lower} ${next?.lower}`) && !isVerbal(words[i + 2])) return make('preposition', i + 1);
  if (WH.test(word.lower)) {
    const asked = readAsked(words, i);
    return make(asked.head < 0 ? 'wh' : 'noun', asked.last, { wh: i, head: Math.max(i, asked.head) });
  }
  if (word.lower === 'that' && opensThat(words, i, before)) return make('that');
  if (word.pos === 'CCONJ' || word.text === '&') return make('conjunction');
  if (opensVerb(words, i) && !(before?.kind === 'preposition' && isPremodifier(words, i))) {
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
  if (words[i]?.pos === 'SCONJ') return true;
  return next.pos !== 'NOUN' || before.kind === 'noun' || before.kind === 'verb';
}

/** "damaged vehicles": a participle that says what kind the noun behind it is. */
function isPremodifier(words: readonly TaggedWord[], i: number): boolean {
  const form = verbForm(words[i]?.lower ?? '');
  return words[i]?.pos === 'VERB' && (form === 'either' || form === 'participle') && isNominal(words[i + 1]);
}

const isVerbal = (word: TaggedWord | undefined): boolean => word?.pos === 'VERB' || word?.pos === 'AUX';

function opensVerb(words: readonly TaggedWord[], i: number): boolean {
  const word = words[i] as TaggedWord;
  if (isVerbal(word)) return true;
  let next = i + 1;
  if (word.lower === 'to') while (words[next]?.pos === 'ADV') next++;
  return word.lower === 'to' && isVerbal(words[next]) && words[next]?.lower !== 'being';
}

function readVerb(words: readonly TaggedWord[], i: number): { last: number; group: VerbGroup } | null {
  const infinitive = words[i]?.lower === 'to';
  let main = -1;
  let last = i - 1;
  let be = false;
  let negated = false;
  let bare = true;
  for (let k = infinitive ? i + 1 : i; k < words.length; k++) {
    const word = words[k] as TaggedWord;
    const { lower } = word;
    const helper = word.pos === 'AUX' && (isBe(lower) || isDo(lower) || isHave(lower) || isModal(lower));
    if (helper && !(main >= 0 && isTensed(lower))) {
      main = last = k;
      be = isBe(lower) || (be && !isHave(lower) && !isDo(lower) && !isModal(lower));
    } else if (NEGATIVE.test(lower)) {
      negated = true;
      if (main >= 0) last = k;
    } else if (word.pos === 'ADV' && main >= 0) continue;
    else if (isVerbal(word) || isParticipleAfterBe(words, k, be)) {
      main = last = k;
      bare = false;
      break;
    } else break;
  }
  if (main < 0) return null;
  const form = verbForm((words[main] as TaggedWord).lower);
  const first = (words[infinitive ? i + 1 : i] as TaggedWord).lower;
  const after = words[last + 1];
  const particle =
    !bare &&
    after !== undefined &&
    PARTICLES.has(after.lower) &&
    words[last + 2]?.lower !== 'of' &&
    !/^(?:NUM|SYM)$/.test(words[last + 2]?.pos ?? '') &&
    words[last + 2]?.lower !== 'to'
      ? after.lower
      : null;
  return {
    last: particle === null ? last : last + 1,
    group: {
      main,
      form,
      tensed: !infinitive && words[i]?.pos === 'AUX' && isTensed(first),
      infinitive,
      passive: !bare && be && (form === 'participle' || form === 'either'),
      negated,
      bare,
      particle,
    },
  };
}

/** Whether an auxiliary has a tense or is modal: what a sentence's own verb begins with. */
function isTensed(lower: string): boolean {
  return !/^(?:be|been|being|having)$/.test(lower);
}

/** "was injured": read as a verb though the tagger takes it for an adjective, where no noun follows. */
function isParticipleAfterBe(words: readonly TaggedWord[], k: number, be: boolean): boolean {
  const word = words[k] as TaggedWord;
  return (
    be &&
    word.pos === 'ADJ' &&
    /[^e]ed$/.test(word.lower) &&
    !isNominal(words[k + 1]) &&
    words[k + 1]?.pos !== 'ADJ'
  );
}

/** Reads a noun phrase with what stands before its head and its possessors; null where none begins. */
function readNoun(words: readonly TaggedWord[], i: number): { last: number; head: number } | null {
  let head = -1;
  let fallback = -1;
  let k = skipQuantity(words, i);
  for (; k < words.length; k++) {
    const word = words[k] as TaggedWord;
    if (isNominal(word)) head = k;
    else if (/^[’'](?:s)?$/u.test(word.text) && head >= 0 && k === head + 1 && opensNoun(words[k + 1]))
      head = -1;
    else if (word.pos === 'PRON' && !POSSESSIVE.test(word.lower)) {
      if (head < 0 && fallback < 0) fallback = k;
      k++;
      break;
    } else if (word.pos === 'DET' || POSSESSIVE.test(word.lower)) {
      if (head >= 0 || (fallback >= 0 && words[fallback]?.pos !== 'DET')) break;
      fallback = k;
    } else if (word.pos === 'NUM') {
      if (endsTime(words[k - 1], word) && k > i) break;
      if (head < 0) fallback = k;
    } else if (word.pos === 'SYM' || word.text === '-' || word.pos === 'X') continue;
    else if (word.pos === 'ADJ') {
      const before = words[k - 1];
      if (
        head >= 0 &&
        (!isNominal(words[k + 1]) || before?.pos === 'NOUN' || /^(?:last|next|this)$/.test(word.lower))
      )
        break;
      if (
        head < 0 &&
        fallback >= 0 &&
        (words[fallback]?.pos === 'DET' || POSSESSIVE.test(words[fallback]?.lower ?? ''))
      )
        fallback = k;
    } else if (!isInner(words, k, head, i)) break;
  }
  const last =
    head >= 0 ? lastWith(words, head, k - 1) : words[fallback + 1]?.text === '%' ? fallback + 1 : fallback;
  return last < i ? null : { last, head: head >= 0 ? head : fallback };
}

/** "In 2016 40 people", "within 28 days 482 patients": a number behind a time begins a phrase of its own. */
function endsTime(before: TaggedWord | undefined, number: TaggedWord): boolean {
  if (before === undefined || /^[12]\d{3}$/.test(number.text)) return false;
  return (
    /^[12]\d{3}$/.test(before.text) ||
    /^(?:days?|weeks?|months?|years?|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
      before.lower,
    )
  );
}

/** "Section 12", "£5 m": what stands right behind the head and belongs to it. */
function lastWith(words: readonly TaggedWord[], head: number, limit: number): number {
  let last = head;
  while (last < limit && words[last + 1]?.pos === 'NUM') last++;
  return last;
}

function opensNoun(word: TaggedWord | undefined): boolean {
  return word !== undefined && (isNominal(word) || /^(?:ADJ|NUM|VERB)$/.test(word.pos));
}

/** Words inside a noun phrase that are no nouns: "the newly built bridge", "red and blue boats". */
function isInner(words: readonly TaggedWord[], k: number, head: number, first: number): boolean {
  const word = words[k] as TaggedWord;
  const next = words[k + 1];
  if (head >= 0 || next === undefined) return false;
  if (word.pos === 'VERB')
    return (k > first && (isNominal(next) || next.pos === 'ADJ')) || isPremodifier(words, k);
  if (word.pos === 'ADV')
    return /^(?:NUM|ADJ)$/.test(next.pos)
      ? next.pos === 'NUM' || isNominal(words[k + 2])
      : k > first && next.pos === 'VERB' && isNominal(words[k + 2]);
  return word.pos === 'CCONJ' && words[k - 1]?.pos === 'ADJ' && next.pos === 'ADJ' && k > first;
}

/** "more than 40", "at least 40", "up to 40": past the words before the number. */
function skipQuantity(words: readonly TaggedWord[], i: number): number {
  const pair = `${words[i]?.lower} ${words[i + 1]?.lower}`;
  const number = /^(?:NUM|SYM|DET)$/.test(words[i + 2]?.pos ?? '');
  return number &&
    /^(?:(?:more|less|fewer|greater|other) than|at (?:least|most)|up to|as (?:many|much) as)$/.test(pair)
    ? i + 2
    : i;
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
