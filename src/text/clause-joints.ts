import { RELATIVES, REPORTING_VERBS } from './reporting-verbs.ts';
import { isNominal, type TaggedWord } from './tagger.ts';
import { isVerbal } from './verb-chunks.ts';

/** How a clause hangs on another. */
export type ClauseJoint =
  | 'main'
  | 'coordinate'
  | 'subordinate'
  | 'relative'
  | 'reported'
  | 'participle'
  | 'frame'
  | 'aside';

const SUBORDINATORS = new Set(
  'when while because although though unless whereas until till if after before as since once whenever wherever provided lest'.split(
    ' ',
  ),
);
const DASHES = new Set(['—', '–', '--', ';']);
const CLOSERS = new Set(['”', '"', '»']);

/** A verb that can carry a clause: not an infinitive, not a bare participle in -ing. */
export function isFiniteVerb(words: readonly TaggedWord[], i: number): boolean {
  const word = words[i];
  if (word === undefined || (word.pos !== 'VERB' && word.pos !== 'AUX')) return false;
  if (words[i - 1]?.lower === 'to') return false;
  if (/^(?:be|been|being)$/u.test(word.lower)) return false;
  return !(word.pos === 'VERB' && /ing$/u.test(word.lower));
}

/** Whether a subject and its finite verb start at `i`: "YouTube and Facebook are", "it had". */
function startsClause(words: readonly TaggedWord[], from: number): boolean {
  let nominal = false;
  let within = 0;
  for (let i = from; i < Math.min(words.length, from + 14); i++) {
    const word = words[i] as TaggedWord;
    // "A year after he came": the verb is that of the clause within.
    if (nominal && SUBORDINATORS.has(word.lower) && verbAhead(words, i + 1)) return false;
    // "The tower and the bridge that fell": the verb is the relative clause's.
    if (nominal && (RELATIVES.has(word.lower) || (word.lower === 'that' && isFiniteVerb(words, i + 1)))) {
      within++;
      continue;
    }
    if (nominal && isFiniteVerb(words, i)) {
      if (within === 0) return true;
      within--;
      continue;
    }
    if (isNominal(word) || word.pos === 'PRON') nominal = true;
    else if (!/^(?:DET|ADJ|NUM|PART|ADV|ADP|CCONJ)$/u.test(word.pos) && !/^[’'“"]/u.test(word.text))
      return false;
    else if (!nominal && word.pos === 'ADP') return false;
  }
  return false;
}

/** "And at Salem, ten miles on, the gap had grown": a clause that opens with where or when, set off by commas. */
function startsBehindPlace(words: readonly TaggedWord[], from: number): boolean {
  if (words[from]?.pos !== 'ADP' || words[from - 2]?.text !== ',') return false;
  for (let i = from + 1; i < Math.min(words.length, from + 12); i++) {
    if (words[i]?.text === ',' && startsClause(words, i + 1)) return true;
    if (isFiniteVerb(words, i) || words[i]?.pos === 'CCONJ') return false;
  }
  return false;
}

/** Whether a verb comes before the next comma or dash. */
function verbAhead(words: readonly TaggedWord[], from: number): boolean {
  for (let i = from; i < Math.min(words.length, from + 12); i++) {
    const word = words[i] as TaggedWord;
    if (word.pos === 'VERB' || word.pos === 'AUX') return words[i - 1]?.lower !== 'to';
    if (word.pos === 'PUNCT' && /[,;—–]/u.test(word.text)) return false;
  }
  return false;
}

/** "Since March", "until 2013": a point in time and no clause of its own. */
function namesTime(word: TaggedWord | undefined): boolean {
  return (
    word !== undefined &&
    /^(?:\d+|then|last|this|next|(?:jan|febr)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember|october|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/u.test(
      word.lower,
    )
  );
}

/** The joint of a clause that starts at word `i`, or null. `finite`: the current clause has its verb already. */
export function boundaryAt(words: readonly TaggedWord[], i: number, finite: boolean): ClauseJoint | null {
  const word = words[i] as TaggedWord;
  const before = words[i - 1];
  if (before === undefined) return null;
  const afterComma = before.text === ',' || CLOSERS.has(before.text);
  if (/^[—–]$/u.test(before.text) && word.pos === 'CCONJ')
    return words[i + 1]?.lower === 'that' ? 'reported' : 'coordinate';
  // "(photo: Reuters)": a label and what it is of.
  if (before.text === ':' && isNominal(words[i - 2]) && /^\($/u.test(words[i - 3]?.text ?? '(')) return null;
  if (DASHES.has(before.text) || before.text === ':' || before.text === '(')
    return before.text === ';' || before.text === ':' ? 'coordinate' : 'aside';
  if (before.text === ')' && !/[.,;]/u.test(word.text)) return 'coordinate';
  if (afterComma && isFrame(words, i)) return 'frame';
  // "…, while the other port closed": set beside one another, neither hangs on the other.
  if (word.lower === 'whereas' || (word.lower === 'while' && before.text === ','))
    return verbAhead(words, i + 1) ? 'coordinate' : null;
  if (SUBORDINATORS.has(word.lower))
    return verbAhead(words, i + 1) && !namesTime(words[i + 1]) ? 'subordinate' : null;
  if (RELATIVES.has(word.lower) && (isNominal(before) || afterComma || before.pos === 'ADP'))
    return 'relative';
  if (word.lower === 'that') {
    if (
      REPORTING_VERBS.has(before.lower) ||
      (before.pos === 'ADV' && REPORTING_VERBS.has(words[i - 2]?.lower ?? ''))
    )
      return 'reported';
    if (before.lower === 'and' || before.lower === 'but') return null;
    if (isNominal(before) && !isVerbal(words[i + 1]) && toldBefore(words, i) && verbAhead(words, i + 1))
      return 'reported';
    return isNominal(before) && verbAhead(words, i + 1) ? 'relative' : null;
  }
  const said = REPORTING_VERBS.has(before.lower)
    ? i - 1
    : before.pos === 'ADV' && REPORTING_VERBS.has(words[i - 2]?.lower ?? '')
      ? i - 2
      : -1;
  if (
    said >= 0 &&
    !CLOSERS.has(words[said - 1]?.text ?? '') &&
    (word.pos === 'PRON' || startsClause(words, i)) &&
    startsClause(words, i)
  )
    return 'reported';
  if (word.pos === 'CCONJ' && finite) {
    if (words[i + 1]?.lower === 'that') return 'reported';
    return startsClause(words, i + 1) || startsBehindPlace(words, i + 1) ? 'coordinate' : null;
  }
  if (!afterComma) return null;
  if (word.lower === 'with' && verbAhead(words, i + 1)) return 'participle';
  if (word.pos === 'VERB' && /ing$/u.test(word.lower) && finite) return 'participle';
  return finite && startsClause(words, i) && word.pos !== 'CCONJ' ? 'coordinate' : null;
}

/** How far back "told the papers on Monday that" is looked for, in words; default 10. */
const TOLD_REACH = 10;

/** "told the papers on Monday that": whether a verb of saying comes before in the same run of words. */
function toldBefore(words: readonly TaggedWord[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - TOLD_REACH); k--) {
    const word = words[k] as TaggedWord;
    if (REPORTING_VERBS.has(word.lower)) return true;
    if (/^[,;:()—–]$/u.test(word.text) || word.pos === 'VERB' || RELATIVES.has(word.lower)) return false;
  }
  return false;
}

/** "said Mr Parker" or "Mr Parker said" after a comma or a closing quotation mark. */
function isFrame(words: readonly TaggedWord[], i: number): boolean {
  if (REPORTING_VERBS.has((words[i] as TaggedWord).lower)) return true;
  for (let k = i; k < Math.min(words.length, i + 7); k++) {
    const word = words[k] as TaggedWord;
    if (k > i && REPORTING_VERBS.has(word.lower)) return true;
    if (!isNominal(word) && !/^(?:DET|PRON|PART|ADJ|ADV)$/u.test(word.pos) && word.lower !== 'of')
      return false;
  }
  return false;
}
