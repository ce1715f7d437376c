import { RELATIVES, REPORTING_VERBS } from './reporting-verbs.ts';
import { retag } from './retag.ts';
import { isNominal, type TaggedWord, tag } from './tagger.ts';

export { isNominal, REPORTING_VERBS };

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

/** A run of words around one verb. Words are given by their index in the sentence. */
export interface Clause {
  readonly index: number;
  readonly first: number;
  /** Index of the last word, inclusive. */
  readonly last: number;
  readonly joint: ClauseJoint;
  /** The clause it depends on; -1 for a clause that stands by itself. */
  readonly parent: number;
  /** Index of its main verb; -1 where it has none. */
  readonly verb: number;
}

/** A noun phrase without its prepositional tail: `seven plots`, `the UK home secretary Amber Rudd`. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  /** Index of the head noun. */
  readonly head: number;
}

/** A sentence taken apart into words, noun phrases and clauses. */
export interface ParsedSentence {
  readonly words: readonly TaggedWord[];
  readonly phrases: readonly NounPhrase[];
  readonly clauses: readonly Clause[];
  /** For each word the index of its clause. */
  readonly clauseOf: readonly number[];
}

const SUBORDINATORS = new Set(
  'when while because although though unless whereas until till if after before as since once whenever wherever provided lest'.split(
    ' ',
  ),
);
const DASHES = new Set(['—', '–', '--', ';']);
const CLOSERS = new Set(['”', '"', '»']);

/** Parses `text.slice(start, end)`: one sentence. Linear in its length but for short look-aheads. */
export function parseSentence(text: string, start: number, end: number): ParsedSentence {
  return parseWords(tag(text, start, end));
}

/** Parses the words of one sentence as `tag` gives them. */
export function parseWords(tagged: readonly TaggedWord[]): ParsedSentence {
  const words = retag(tagged);
  const { clauses, clauseOf } = findClauses(words);
  return { words, phrases: findPhrases(words), clauses, clauseOf };
}

/** A verb that can carry a clause: not an infinitive, not a bare participle in -ing. */
function isFiniteVerb(words: readonly TaggedWord[], i: number): boolean {
  const word = words[i];
  if (word === undefined || (word.pos !== 'VERB' && word.pos !== 'AUX')) return false;
  if (words[i - 1]?.lower === 'to') return false;
  if (/^(?:be|been|being)$/u.test(word.lower)) return false;
  return !(word.pos === 'VERB' && /ing$/u.test(word.lower));
}

/** Whether a subject and its finite verb start at `i`: "YouTube and Facebook are", "it had". */
function startsClause(words: readonly TaggedWord[], from: number): boolean {
  let nominal = false;
  for (let i = from; i < Math.min(words.length, from + 14); i++) {
    const word = words[i] as TaggedWord;
    if (nominal && isFiniteVerb(words, i)) return true;
    if (isNominal(word) || word.pos === 'PRON') nominal = true;
    else if (!/^(?:DET|ADJ|NUM|PART|ADV|ADP|CCONJ)$/u.test(word.pos) && !/^[’'“"]/u.test(word.text))
      return false;
    else if (!nominal && word.pos === 'ADP') return false;
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

interface Boundary {
  readonly at: number;
  readonly joint: ClauseJoint;
}

function findClauses(words: readonly TaggedWord[]): {
  clauses: readonly Clause[];
  clauseOf: readonly number[];
} {
  const starts: Boundary[] = [{ at: 0, joint: 'main' }];
  let finite = false;
  for (let i = 0; i < words.length; i++) {
    const joint = boundaryAt(words, i, finite);
    if (joint !== null && i > (starts.at(-1) as Boundary).at) {
      starts.push({ at: i, joint });
      finite = false;
    }
    if (isFiniteVerb(words, i)) finite = true;
  }
  return linkClauses(words, starts);
}

/** The joint of a clause that starts at word `i`, or null. `finite`: the current clause has its verb already. */
function boundaryAt(words: readonly TaggedWord[], i: number, finite: boolean): ClauseJoint | null {
  const word = words[i] as TaggedWord;
  const before = words[i - 1];
  if (before === undefined) return null;
  const afterComma = before.text === ',' || CLOSERS.has(before.text);
  if (/^[—–]$/u.test(before.text) && word.pos === 'CCONJ')
    return words[i + 1]?.lower === 'that' ? 'reported' : 'coordinate';
  if (DASHES.has(before.text) || before.text === ':' || before.text === '(')
    return before.text === ';' || before.text === ':' ? 'coordinate' : 'aside';
  if (before.text === ')' && !/[.,;]/u.test(word.text)) return 'coordinate';
  if (afterComma && isFrame(words, i)) return 'frame';
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
    return startsClause(words, i + 1) ? 'coordinate' : null;
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

function isVerbal(word: TaggedWord | undefined): boolean {
  return word?.pos === 'VERB' || word?.pos === 'AUX';
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

function linkClauses(
  words: readonly TaggedWord[],
  starts: readonly Boundary[],
): { clauses: readonly Clause[]; clauseOf: readonly number[] } {
  const clauses: Clause[] = [];
  const clauseOf: number[] = [];
  starts.forEach((start, index) => {
    const last = (starts[index + 1]?.at ?? words.length) - 1;
    const before = clauses[index - 1];
    const parent =
      before === undefined
        ? -1
        : start.joint === 'coordinate'
          ? coordinateParent(before)
          : start.joint === 'reported'
            ? reportedParent(clauses, index)
            : before.index;
    for (let i = start.at; i <= last; i++) clauseOf[i] = index;
    clauses.push({
      index,
      first: start.at,
      last,
      joint: start.joint,
      parent,
      verb: mainVerb(words, start.at, last),
    });
  });
  return { clauses, clauseOf };
}

function coordinateParent(before: Clause): number {
  return before.joint === 'main' ? -1 : before.parent;
}

/** "said that A and that B": both hang on the one that says. */
function reportedParent(clauses: readonly Clause[], index: number): number {
  const before = clauses[index - 1];
  return before === undefined ? -1 : before.joint === 'reported' ? before.parent : before.index;
}

function mainVerb(words: readonly TaggedWord[], first: number, last: number): number {
  let auxiliary = -1;
  for (let i = first; i <= last; i++) {
    if (words[i]?.pos === 'VERB') return i;
    if (words[i]?.pos === 'AUX') auxiliary = i;
  }
  return auxiliary;
}

const CURRENCY = /^\p{Sc}$/u;

/** Finds noun phrases: determiners, adjectives, numbers and nouns in a row up to their head; a possessor is a phrase of its own. */
function findPhrases(words: readonly TaggedWord[]): readonly NounPhrase[] {
  const phrases: NounPhrase[] = [];
  let first = -1;
  let head = -1;
  const close = () => {
    if (head >= 0) phrases.push({ first, last: head, head });
    first = -1;
    head = -1;
  };
  words.forEach((word, i) => {
    if (/^[’']s?$/u.test(word.text) && word.pos === 'PART') {
      close();
      return;
    }
    const nominal = isNominal(word);
    const inner =
      nominal ||
      /^(?:DET|ADJ|NUM|SYM)$/u.test(word.pos) ||
      (word.text === '-' && head >= 0) ||
      (/^[“"‘]$/u.test(word.text) && isNominal(words[i + 1]) && first >= 0);
    // "and profit £6m": an amount of money is no part of the noun before it.
    if (!inner || ((word.pos === 'DET' || CURRENCY.test(word.text)) && head >= 0)) close();
    if (!inner) return;
    if (first < 0) first = i;
    if (nominal) head = i;
  });
  close();
  return phrases;
}
