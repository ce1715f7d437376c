import { isPersonsRole, isRole } from './role-nouns.ts';
import { isNominal, type TaggedWord } from './tagger.ts';

/** Whether a word is written as a name is: with a capital, or with one behind a small letter or two ("mRNA"). */
export function isCapital(word: TaggedWord | undefined): boolean {
  return word !== undefined && /^(?:\p{Lu}|\p{Ll}{1,2}\p{Lu})/u.test(word.text) && word.pos !== 'PUNCT';
}

/** Whether the role beside a name is one that only persons have. */
export function isOfPerson(words: readonly TaggedWord[], role: Run | null): boolean {
  if (role === null) return false;
  const head = words[headOf(words, role.first, role.last + 1)];
  const past = words
    .slice(role.first, role.last + 1)
    .some(({ lower }) => /^(?:former|retired|late)$/u.test(lower));
  return head !== undefined && (isPersonsRole(head) || (past && isRole(head)));
}

/** A run of words, inclusive. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** Most words of a role; default 14. */
const LONGEST = 14;

/** The role that the words beside a name give it; null where there is none. */
export function roleOf(words: readonly TaggedWord[], first: number, last: number): Run | null {
  return (
    roleBefore(words, first) ??
    roleBehind(words, last) ??
    roleBeforeComma(words, first, last) ??
    roleBySentence(words, last)
  );
}

/** "UK home secretary Amber Rudd". */
function roleBefore(words: readonly TaggedWord[], first: number): Run | null {
  let from = first;
  while (
    from > 0 &&
    (isNominal(words[from - 1]) || words[from - 1]?.pos === 'ADJ' || words[from - 1]?.text === '-')
  )
    from--;
  const before = words[first - 1];
  return before !== undefined && from < first && isRole(before) && !isCapital(before)
    ? { first: from, last: first - 1 }
    : null;
}

const OPENS_ROLE = /^(?:the|a|an|its|his|her|their|our|my|then|former|until|aged)$/u;

/** "Anna Hill, the head of the Port Office,": between commas, without a verb. */
function roleBehind(words: readonly TaggedWord[], last: number): Run | null {
  const comma = pastOrigin(words, last) + 1;
  if (words[comma]?.text !== ',') return null;
  const from = pastAge(words, comma + 1);
  const end = endOfRole(words, from);
  const opening = words[from];
  if (opening === undefined || end <= from || end - comma >= LONGEST) return null;
  // "1,000 Hindus, 524 Sikhs": others that are counted.
  if (/^\d/u.test(opening.text)) return null;
  const head = words[headOf(words, from, end)];
  const heads = head !== undefined && isRole(head);
  // "The mill, the Hill House": another name that is listed.
  const another = isCapital(head) && !heads && /^(?:the|its|his|her|their)$/u.test(opening.lower);
  const opens =
    (OPENS_ROLE.test(opening.lower) && !another) ||
    (heads && !/^(?:CCONJ|ADV|PART|ADP|SCONJ)$/u.test(opening.pos));
  return opens && closesRole(words, end) ? { first: from, last: end - 1 } : null;
}

/** Index of the last word of a name with where its bearer is from: "Amjad Abdulla of the Maldives". */
function pastOrigin(words: readonly TaggedWord[], last: number): number {
  if (!/^(?:of|from)$/u.test(words[last + 1]?.lower ?? '')) return last;
  let at = words[last + 2]?.lower === 'the' ? last + 3 : last + 2;
  if (!isCapital(words[at])) return last;
  while (isCapital(words[at + 1])) at++;
  return at;
}

/** Past the age that stands between a name and its role: "Anna Hill, 34, a baker". */
function pastAge(words: readonly TaggedWord[], at: number): number {
  return /^\d{1,3}$/u.test(words[at]?.text ?? '') && words[at + 1]?.text === ',' ? at + 2 : at;
}

function closesRole(words: readonly TaggedWord[], end: number): boolean {
  const closing = words[end];
  return (
    closing === undefined ||
    /^[,.;—–()“"]$/u.test(closing.text) ||
    /^(?:who|whose|which)$/u.test(closing.text)
  );
}

/** "the port's director, Anna Hill,": the role between the last verb or comma and the comma before the name. */
function roleBeforeComma(words: readonly TaggedWord[], first: number, last: number): Run | null {
  const comma = beforeAge(words, first) - 1;
  if (words[comma]?.text !== ',' || !/^[,.;)]$/u.test(words[last + 1]?.text ?? '.')) return null;
  let from = comma;
  while (from > 0 && comma - from < 12 && goesOnBefore(words, from - 1)) from--;
  const start = words.findIndex(
    (word, i) =>
      i >= from &&
      (/^(?:the|a|an|its|his|her|their|our|my|former)$/u.test(word.lower) ||
        // "Hill's lawyer, Anna Ray".
        (isCapital(word) && /^[’']s?$/u.test(words[i + 1]?.text ?? ''))),
  );
  return start >= 0 && start < comma && headsRole(words, start, comma)
    ? { first: start, last: comma - 1 }
    : null;
}

function goesOnBefore(words: readonly TaggedWord[], i: number): boolean {
  const word = words[i];
  if (word === undefined) return false;
  return (
    !/^(?:VERB|AUX|PUNCT|CCONJ|SCONJ|PRON)$/u.test(word.pos) ||
    /^(?:its|his|her|their|our|my)$/u.test(word.lower) ||
    (word.text === '-' && word.end === words[i + 1]?.start)
  );
}

/** Index of the first word of "25-year-old" where that stands right before a name; else that of the name. */
function beforeAge(words: readonly TaggedWord[], first: number): number {
  return words[first - 1]?.lower === 'old' && words[first - 3]?.lower === 'year' ? first - 5 : first;
}

/** "Anna Hill is the head of the Port Office", "who became director", "who had been named chief engineer". */
function roleBySentence(words: readonly TaggedWord[], last: number): Run | null {
  let i = last + 1;
  while (words[i]?.text === ',' || words[i]?.lower === 'who' || words[i]?.pos === 'ADV') i++;
  if (
    !/^(?:is|was|became|remains|be|been|has|had|will|serves|served|works|worked)$/u.test(
      words[i]?.lower ?? '',
    )
  )
    return null;
  while (
    /^(?:is|was|became|remains|be|been|has|had|will|serves|served|works|worked|appointed|named|elected|made|as|now|also|then)$/u.test(
      words[i]?.lower ?? '',
    )
  )
    i++;
  // "Anna Hill had three guides": no role of hers.
  if (/^(?:has|had|will)$/u.test(words[i - 1]?.lower ?? '')) return null;
  const end = withoutTime(words, i, endOfRole(words, i));
  return end > i && end - i < LONGEST && headsRole(words, i, end) ? { first: i, last: end - 1 } : null;
}

/** Cuts "in May" and "since 2015" off a role. */
function withoutTime(words: readonly TaggedWord[], from: number, to: number): number {
  const at = words.findIndex(
    (word, i) =>
      i > from &&
      i < to &&
      (/^(?:only|just|when|where|until|till)$/u.test(word.lower) ||
        (/^(?:in|on|since|after|before|from|for)$/u.test(word.lower) &&
          (words[i + 1]?.pos === 'NUM' ||
            /^(?:January|February|March|April|May|June|July|August|September|October|November|December|last|this)$/u.test(
              words[i + 1]?.text ?? '',
            )))),
  );
  return at < 0 ? to : at;
}

/** Index of the word that ends a role which begins at `from`: a comma, a verb, "who". */
function endOfRole(words: readonly TaggedWord[], from: number): number {
  const at = words.findIndex(
    (word, i) =>
      i >= from &&
      (/^[,.;:()—–“”"]$/u.test(word.text) ||
        (/^(?:VERB|AUX)$/u.test(word.pos) && !isKind(words, from, i)) ||
        /^(?:who|Who|which|that|when|but|where)$/u.test(word.text)),
  );
  return at < 0 ? words.length : at;
}

/** "The policing minister", "a retired vet": a participle before the noun that it tells of. */
function isKind(words: readonly TaggedWord[], from: number, i: number): boolean {
  return (
    /(?:ing|ed|en)$/u.test(words[i]?.lower ?? '') &&
    isNominal(words[i + 1]) &&
    (i === from || /^(?:DET|ADJ|PRON|PART)$/u.test(words[i - 1]?.pos ?? ''))
  );
}

/** Index of the noun that a run of words is about: the last one before a preposition or "and". */
function headOf(words: readonly TaggedWord[], from: number, to: number): number {
  const preposition = words.findIndex(
    (word, i) => i > from && i < to && word.pos === 'ADP' && isNominal(words[i - 1]),
  );
  return (preposition < 0 ? to : preposition) - 1;
}

/** Whether what a run of words is about is a role of persons. */
function headsRole(words: readonly TaggedWord[], from: number, to: number): boolean {
  const head = words[headOf(words, from, to)];
  return head !== undefined && isRole(head);
}
