import { REPORTING_VERBS } from './reporting-verbs.ts';
import { hasRoleNoun, isCapital, roleOf } from './roles.ts';
import { isNominal, type TaggedWord } from './tagger.ts';

/** What a name stands for, as far as its form and its neighbours tell. */
export type NameType = 'person' | 'organisation' | 'place' | 'other';

/** A proper name in a sentence. Words are given by index. */
export interface NameSpan {
  readonly first: number;
  /** Index of the last word, inclusive. */
  readonly last: number;
  readonly type: NameType;
  /** A role beside the name: the word indexes of "the head of MI5", "home secretary"; null where there is none. */
  readonly role: { readonly first: number; readonly last: number } | null;
}

const TITLES = new Set(
  'mr mrs ms miss dr prof professor sir lady lord dame baroness baron president prime king queen prince princess pope captain colonel general judge justice senator governor sergeant major lieutenant admiral inspector reverend saint mayor councillor'.split(
    ' ',
  ),
);
const PLACE_WORDS = new Set(
  'street road avenue lane square station airport county city town village river lake sea ocean bay island islands mount mountain mountains valley bridge park hill hills north south east west district province state region harbour harbor port beach forest desert coast peninsula canal dam tower palace cathedral stadium arena gulf strait cape creek falls borough central parliament'.split(
    ' ',
  ),
);
const ORGANISATION_WORDS = new Set(
  'university college institute institution school ministry department office agency authority commission committee council board bank company corporation group inc ltd plc llc corp association federation union party police army navy force forces service services court trust foundation society club laboratory observatory survey museum hospital parliament congress senate assembly church network times post news reuters bureau administration centre center league organisation organization'.split(
    ' ',
  ),
);
const LOCATIVES = new Set(
  'in at near from to towards outside inside around across throughout within off via into over through'.split(
    ' ',
  ),
);
/** Behind these "to" and "from" lead to no place: "according to Anna Hill". */
const NO_WAY =
  /^(?:according|thanks|due|owing|addressed|spoke|spoken|speaking|talked|talking|listened|linked|belong(?:s|ed|ing)?|married|compared|contrary|attributed|related|close|said|wrote|written|letter|heard|inherited|borrowed|bought|message|messages|quote|quotes)$/u;
const JOINERS = new Set(['of', 'for', 'the', 'and', '&', 'de', 'la', 'del', 'von', 'van', 'der', 'al', 'on']);

/** What a dictionary says of lower-cased words. */
export interface NameKnowledge {
  /** Whether a name is known to be a place. */
  isPlace(name: string): boolean;
  /** Whether a word is an ordinary word of the language. */
  isWord(word: string): boolean;
  /** Whether a lower-case word is written with a capital where only a name is, in the same report. */
  isNamed?(word: string): boolean;
}

/** Finds proper names: capitalised words in a row, joined by "of", "for the" and the like. */
export function findNames(words: readonly TaggedWord[], knowledge: NameKnowledge): readonly NameSpan[] {
  const names: NameSpan[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!startsName(words, i, knowledge)) continue;
    const last = endOfName(words, i);
    names.push({ first: i, last, type: typeOf(words, i, last, knowledge), role: roleOf(words, i, last) });
    i = last;
  }
  return names;
}

const NEVER =
  /^(?:i|the|a|an|this|that|it|he|she|we|they|in|on|at|as|if|when|while|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/u;

function startsName(
  words: readonly TaggedWord[],
  i: number,
  { isPlace, isWord, isNamed }: NameKnowledge,
): boolean {
  const word = words[i];
  if (word === undefined || !isCapital(word) || NEVER.test(word.lower)) return false;
  const opensSentence = i === 0 || /^[“"‘'(.:]$/u.test(words[i - 1]?.text ?? '');
  if (!opensSentence) return word.pos !== 'PRON' && word.pos !== 'DET';
  if (/^[A-Z0-9]{2,}$/u.test(word.text) || isCapital(words[i + 1]))
    return word.pos === 'PROPN' || isNominal(word) || /^[A-Z0-9]{2,}$/u.test(word.text);
  // "Twitter reported": only somebody can say something, however common the word is.
  const speaks = REPORTING_VERBS.has(words[i + 1]?.lower ?? '');
  if (isNamed?.(word.lower) === true) return isNominal(word);
  return word.pos === 'PROPN' && (speaks || !isWord(word.lower) || isPlace(word.lower));
}

function endOfName(words: readonly TaggedWord[], first: number): number {
  let last = first;
  for (let i = first + 1; i < words.length; i++) {
    const word = words[i] as TaggedWord;
    if (isCapital(word) && !/^(?:I)$/u.test(word.text) && !/day$/u.test(word.lower)) last = i;
    else if (word.text === '.' && /^\p{Lu}$/u.test(words[i - 1]?.text ?? '') && isCapital(words[i + 1]))
      continue;
    else if (
      (word.text === '-' || word.text === '’') &&
      isCapital(words[i + 1]) &&
      word.start === words[i - 1]?.end
    )
      continue;
    else if (JOINERS.has(word.lower) && word.lower !== 'and' && joins(words, i)) continue;
    else if (
      PLACE_WORDS.has(word.lower) &&
      word.pos === 'NOUN' &&
      i === last + 1 &&
      /^(?:station|road|street|bridge|river|airport|county|city|square|park)$/u.test(word.lower)
    )
      last = i;
    else if (isNumberOfName(words[last], word) && i === last + 1 && words[i + 1]?.pos !== 'NOUN') last = i;
    else break;
  }
  return last;
}

/** "Section 12", "NGC 4993": a short number, behind an abbreviation a longer one that is no year. */
function isNumberOfName(before: TaggedWord | undefined, { text }: TaggedWord): boolean {
  if (/^\d{1,3}$/u.test(text)) return true;
  return (
    /^[A-Z]{2,}$/u.test(before?.text ?? '') && /^\d{4,5}$/u.test(text) && !/^(?:1[5-9]|20)\d\d$/u.test(text)
  );
}

const JOINED_BY_OF = new Set(
  'north south east west centre center house houses kingdom republic isle isles city gulf bay strait cape duke duchess prince princess king queen earl battle tower states state union secretary minister president bishop archbishop church lord head chamber order act treaty statue museum journal gazette bulletin annals proceedings hall mayor chancellor commissioner governor'.split(
    ' ',
  ),
);

/** "Bank of England", "Department for Transport": a joiner (and an article) before another capital, where the word before takes one. */
function joins(words: readonly TaggedWord[], i: number): boolean {
  const next = words[i + 1];
  const before = words[i - 1]?.lower ?? '';
  if ((words[i] as TaggedWord).lower === 'of' && !ORGANISATION_WORDS.has(before) && !JOINED_BY_OF.has(before))
    return false;
  if (
    /^(?:for|on)$/u.test((words[i] as TaggedWord).lower) &&
    !ORGANISATION_WORDS.has(words[i - 1]?.lower ?? '')
  )
    return false;
  return isCapital(next) || (next?.lower === 'the' && isCapital(words[i + 2]));
}

function typeOf(
  words: readonly TaggedWord[],
  first: number,
  last: number,
  { isPlace }: NameKnowledge,
): NameType {
  const head = words[last] as TaggedWord;
  const opening = words[first] as TaggedWord;
  const name = words
    .slice(first, last + 1)
    .map((word) => word.lower)
    .join(' ');
  if (TITLES.has(opening.lower) || TITLES.has(words[first - 1]?.lower ?? '')) return 'person';
  if (ORGANISATION_WORDS.has(head.lower) || ORGANISATION_WORDS.has(opening.lower)) return 'organisation';
  if (isPlace(name)) return 'place';
  // Before the words that places end in, because people are called Hill and Bridges as well.
  if (hasRoleNoun(words, first, last) && last - first <= 2) return 'person';
  if (
    (PLACE_WORDS.has(head.lower) && last > first) ||
    /^(?:mount|lake|river|cape|port|fort)$/u.test(opening.lower)
  )
    return 'place';
  if (/^[A-Z0-9&.-]{2,}$/u.test(head.text)) return 'organisation';
  if (
    (LOCATIVES.has(words[first - 1]?.lower ?? '') && !NO_WAY.test(words[first - 2]?.lower ?? '')) ||
    (words[first - 1]?.lower === 'the' && LOCATIVES.has(words[first - 2]?.lower ?? ''))
  )
    return 'place';
  return 'other';
}
