import { isNominal, type TaggedWord } from './tagger.ts';

/** Third-person pronouns by what they stand for. */
export type Pronoun =
  | 'he'
  | 'she'
  | 'it'
  | 'they'
  /** More of the same kind: "others", "four more". */
  | 'ones';

const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ...['he', 'him', 'his'].map((word) => [word, 'he'] as const),
  ...['she', 'her', 'hers'].map((word) => [word, 'she'] as const),
  ...['it', 'its'].map((word) => [word, 'it'] as const),
  ...['they', 'them', 'their', 'theirs'].map((word) => [word, 'they'] as const),
]);

/** The pronoun at a word; null where there is none, or one that stands for nothing. */
export function pronounAt(words: readonly TaggedWord[], at: number): Pronoun | null {
  const { lower, text } = words[at] as TaggedWord;
  const pronoun = PRONOUNS.get(lower);
  // "IT" is a field of work.
  if (/^(?:these|those)$/u.test(lower) && /^(?:VERB|AUX)$/u.test(words[at + 1]?.pos ?? '')) return 'they';
  if (pronoun === undefined) return isElliptic(words, at) ? 'ones' : null;
  return (text.length > 1 && text === text.toUpperCase()) || (pronoun === 'it' && isEmptyIt(words, at))
    ? null
    : pronoun;
}

/** "Four more came out", "three others followed", "and many had been made to wait": a number of those just spoken of. */
function isElliptic(words: readonly TaggedWord[], at: number): boolean {
  const { lower, pos } = words[at] as TaggedWord;
  if (/^(?:others|rest)$/u.test(lower)) return words[at - 1]?.pos !== 'NUM';
  if (isOutstanding(words, at)) return true;
  const counts =
    pos === 'NUM'
      ? /^\p{L}+$/u.test(lower)
      : /^(?:some|many|several|most|few|none|both|all|each)$/u.test(lower);
  if (!counts || !/^(?:[,;“"‘]|and|but|the|last|first|other|of which|)$/u.test(words[at - 1]?.lower ?? ''))
    return false;
  const more = /^(?:more|others?)$/u.test(words[at + 1]?.lower ?? '') ? 1 : 0;
  return /^(?:VERB|AUX)$/u.test(words[at + 1 + more]?.pos ?? '');
}

/** "The youngest, Ann Lee, is 19", "the last to leave", "the first was found": one of those just spoken of. */
function isOutstanding(words: readonly TaggedWord[], at: number): boolean {
  const { lower } = words[at] as TaggedWord;
  if (words[at - 1]?.lower !== 'the' || !/^(?:first|last|second|third|\p{L}{3,}est)$/u.test(lower))
    return false;
  if (/^(?:west|interest|request|forest|harvest|protest|contest|guest|arrest|quest)$/u.test(lower))
    return false;
  const next = words[at + 1];
  return (
    next !== undefined &&
    (/^(?:to|,|was|were|is|of them|had|came|has)$/u.test(next.lower) || next.pos === 'AUX') &&
    !(next.lower === ',' && isNominal(words[at + 2]) && words[at + 2]?.pos === 'NOUN')
  );
}

/** Whether a word is a possessive pronoun: "her" of "her ship". */
export function isPossessive(words: readonly TaggedWord[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  return (
    /^(?:his|its|their)$/u.test(lower) ||
    (lower === 'her' && (isNominal(words[at + 1]) || words[at + 1]?.pos === 'ADJ'))
  );
}

const SEEMS =
  /^(?:is|was|’s|'s|has been|had been|will be|would be|may be|might be|could be|became|seems?|seemed|remains?|remained|appears?|appeared) /u;

/** "It was unclear whether", "it was Ann who", "it took a year": an "it" that stands for nothing. */
function isEmptyIt(words: readonly TaggedWord[], at: number): boolean {
  const rest = words
    .slice(at + 1, at + 12)
    .map(({ lower }) => lower)
    .join(' ');
  const verb = SEEMS.exec(rest)?.[0];
  if (verb === undefined)
    return /^(?:takes?|took|rains?|rained|snowed|turns? out|turned out|follows) /u.test(rest);
  const behind = rest.slice(verb.length);
  return (
    /^(?:\p{L}+ ){0,3}?(?:that|to|what|whether|how|if|for) /u.test(behind) ||
    (words[at + 2]?.pos === 'PROPN' && / who /u.test(behind))
  );
}

/** "There it was destroyed", not "there were". */
export function isThere(words: readonly TaggedWord[], at: number): boolean {
  return (
    words[at]?.lower === 'there' &&
    !/^(?:AUX|ADV)$/u.test(words[at + 1]?.pos ?? '') &&
    !/^(?:[’']s|remains?|remained|exists?|to)$/u.test(words[at + 1]?.lower ?? '')
  );
}

/** "Experts expect this to cost": what was said before. */
export function isThis(words: readonly TaggedWord[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  if (lower !== 'this' && !(lower === 'that' && at === 0)) return false;
  return (
    /^(?:VERB|AUX|PART|ADV|PUNCT)$/u.test(words[at + 1]?.pos ?? 'PUNCT') &&
    !/^[“"]$/u.test(words[0]?.text ?? '')
  );
}
