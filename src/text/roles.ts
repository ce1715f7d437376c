import { isNominal, type TaggedWord } from './tagger.ts';

const ROLE_NOUNS = new Set(
  (
    'head chief director secretary minister chair chairman chairwoman chairperson president chancellor leader commissioner officer executive manager spokesman spokeswoman spokesperson ' +
    'founder owner inventor engineer architect author editor scientist professor researcher analyst economist governor mayor ambassador general captain commander admiral judge lawyer ' +
    'coach player king queen emperor prince bishop pope physicist chemist historian mathematician composer painter writer poet explorer astronomer geologist surgeon doctor inspector auditor regulator ' +
    'treasurer deputy vice-president senator politician activist candidate artist singer actor actress designer philosopher biologist naturalist cofounder co-founder ceo'
  ).split(' '),
);

/** Whether a word begins with a capital. */
export function isCapital(word: TaggedWord | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text) && word.pos !== 'PUNCT';
}

/** Whether the role beside a name is one that persons have. */
export function hasRoleNoun(words: readonly TaggedWord[], first: number, last: number): boolean {
  const role = roleOf(words, first, last);
  return role !== null && words.slice(role.first, role.last + 1).some(({ lower }) => ROLE_NOUNS.has(lower));
}

/** A run of words, inclusive. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

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

const OPENS_ROLE = /^(?:the|a|an|its|his|her|their|then|former|until)$/u;

/** "Anna Hill, the head of the Port Office,": between commas, without a verb. */
function roleBehind(words: readonly TaggedWord[], last: number): Run | null {
  if (words[last + 1]?.text !== ',') return null;
  const end = endOfRole(words, last + 2);
  const opening = words[last + 2];
  const opens =
    OPENS_ROLE.test(opening?.lower ?? '') ||
    (opening !== undefined &&
      opening.pos !== 'CCONJ' &&
      !isCapital(opening) &&
      headsRole(words, last + 2, end));
  const closes = end === words.length || /^[,.;—–]$/u.test(words[end]?.text ?? '');
  return opens && closes && end > last + 2 && end - last < 14 ? { first: last + 2, last: end - 1 } : null;
}

/** "the port's director, Anna Hill,": the role between the last verb or comma and the comma before the name. */
function roleBeforeComma(words: readonly TaggedWord[], first: number, last: number): Run | null {
  if (words[first - 1]?.text !== ',' || !/^[,.;]$/u.test(words[last + 1]?.text ?? '.')) return null;
  let from = first - 1;
  while (
    from > 0 &&
    first - from < 12 &&
    !/^(?:VERB|AUX|PUNCT|CCONJ|SCONJ|PRON)$/u.test(words[from - 1]?.pos ?? '')
  )
    from--;
  const start = words.findIndex(
    (word, i) => i >= from && /^(?:the|its|his|her|their|our|my|former)$/u.test(word.lower),
  );
  return start >= 0 && start < first - 1 && headsRole(words, start, first - 1)
    ? { first: start, last: first - 2 }
    : null;
}

/** "Anna Hill is the head of the Port Office", "who became director", "was named chief engineer". */
function roleBySentence(words: readonly TaggedWord[], last: number): Run | null {
  let i = last + 1;
  while (words[i]?.text === ',' || words[i]?.lower === 'who' || words[i]?.pos === 'ADV') i++;
  if (!/^(?:is|was|became|remains|be|been|has|will)$/u.test(words[i]?.lower ?? '')) return null;
  while (
    /^(?:is|was|became|remains|be|been|has|will|appointed|named|elected|made|as|now|also|then)$/u.test(
      words[i]?.lower ?? '',
    )
  )
    i++;
  const end = withoutTime(words, i, endOfRole(words, i));
  return end > i && end - i < 14 && headsRole(words, i, end) ? { first: i, last: end - 1 } : null;
}

/** Cuts "in May" and "since 2015" off a role. */
function withoutTime(words: readonly TaggedWord[], from: number, to: number): number {
  const at = words.findIndex(
    (word, i) =>
      i > from &&
      i < to &&
      /^(?:in|on|since|until|after|before|from)$/u.test(word.lower) &&
      (words[i + 1]?.pos === 'NUM' ||
        /^(?:January|February|March|April|May|June|July|August|September|October|November|December|last|this)$/u.test(
          words[i + 1]?.text ?? '',
        )),
  );
  return at < 0 ? to : at;
}

/** Index of the word that ends a role which begins at `from`: a comma, a verb, "who". */
function endOfRole(words: readonly TaggedWord[], from: number): number {
  const at = words.findIndex(
    (word, i) =>
      i >= from &&
      (/^[,.;:()—–]$/u.test(word.text) ||
        /^(?:VERB|AUX)$/u.test(word.pos) ||
        /^(?:who|which|that|when|but)$/u.test(word.lower)),
  );
  return at < 0 ? words.length : at;
}

/** Whether the noun that a run of words is about, the last one before a preposition, is a role of persons. */
function headsRole(words: readonly TaggedWord[], from: number, to: number): boolean {
  const preposition = words.findIndex(
    (word, i) => i > from && i < to && word.pos === 'ADP' && isNominal(words[i - 1]),
  );
  const head = words[(preposition < 0 ? to : preposition) - 1];
  return head !== undefined && isRole(head);
}

function isRole({ lower }: TaggedWord): boolean {
  return ROLE_NOUNS.has(lower);
}
