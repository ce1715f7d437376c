import { isNominal, type TaggedWord } from './tagger.ts';
import { isBe, isDo, isHave, isModal, type VerbForm, verbForm } from './verb-forms.ts';

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

const PARTICLES = new Set(['up', 'out', 'off', 'down', 'away', 'back']);
const NEGATIVE = /^(?:not|n[’']t|never)$/;

/** Whether a word is a verb or helps one. */
export function isVerbal(word: TaggedWord | undefined): boolean {
  return word?.pos === 'VERB' || word?.pos === 'AUX';
}

/** Whether a verb with its auxiliaries, or an infinitive, begins at `i`. */
export function opensVerb(words: readonly TaggedWord[], i: number): boolean {
  const word = words[i] as TaggedWord;
  if (isVerbal(word)) return true;
  let next = i + 1;
  if (word.lower === 'to') while (words[next]?.pos === 'ADV') next++;
  return word.lower === 'to' && isVerbal(words[next]) && words[next]?.lower !== 'being';
}

/** Reads the verb that begins at `i`; null where only its auxiliary's "not" or "to" is there. */
export function readVerb(words: readonly TaggedWord[], i: number): { last: number; group: VerbGroup } | null {
  const infinitive = words[i]?.lower === 'to';
  const begin = infinitive ? i + 1 : i;
  const { main, last, be, negated, bare } = readParts(words, begin);
  if (main < 0) return null;
  const form = verbForm((words[main] as TaggedWord).lower);
  const first = (words[begin] as TaggedWord).lower;
  const particle = bare ? null : particleAt(words, last + 1);
  return {
    last: particle === null ? last : last + 1,
    group: {
      main,
      form,
      tensed: !infinitive && words[i]?.pos === 'AUX' && isTensed(first),
      infinitive,
      passive: !bare && be && (form === 'participle' || form === 'either'),
      negated: negated || (infinitive && NEGATIVE.test(words[i - 1]?.lower ?? '')),
      bare,
      particle,
    },
  };
}

/** What a verb is made of: its main word and its last, -1 where there is none, and what stands between. */
interface VerbParts {
  readonly main: number;
  readonly last: number;
  /** The last auxiliary is a form of "be". */
  readonly be: boolean;
  readonly negated: boolean;
  readonly bare: boolean;
}

/** Reads auxiliaries, "not" and adverbs up to the main verb. */
function readParts(words: readonly TaggedWord[], begin: number): VerbParts {
  let main = -1;
  let last = -1;
  let be = false;
  let negated = false;
  for (let k = begin; k < words.length; k++) {
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
    else if (isVerbal(word) || isParticipleAfterBe(words, k, be))
      return { main: k, last: k, be, negated, bare: false };
    else break;
  }
  return { main, last, be, negated, bare: true };
}

/** The particle of a verb that ends before `at`: the "down" of "took down", not of "down to 20". */
function particleAt(words: readonly TaggedWord[], at: number): string | null {
  const word = words[at];
  const behind = words[at + 1];
  if (word === undefined || !PARTICLES.has(word.lower)) return null;
  return /^(?:of|to)$/.test(behind?.lower ?? '') || /^(?:NUM|SYM)$/.test(behind?.pos ?? '')
    ? null
    : word.lower;
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
