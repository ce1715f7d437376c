import { ABOUT, OPENING } from './follow-forms.ts';
import { base, type FollowUp, lean, type Reading, taken } from './lean.ts';
import type { Item, Question } from './question.ts';

const PREPOSITION = /^(?:in|on|at|by|for|from|since|until|to|of|during|before|after|the)\s+/i;
const PREPOSITION_BEFORE =
  /(?<=^|\s)(?:in|on|at|by|for|from|since|until|to|of|during|before|after)(?: the)? $/i;

/** "The one", "the ones": whatever the question before was about. */
const ONE = /\b(?:(?:the|that|this|those) )?ones?\b(?! \w+ed)/giu;

/** A word that stands there twice. */
const TWICE = /\b(?<word>\p{L}+) \k<word>\b/giu;
/** "Compared with 2019": what it is compared with is what is asked. */
const COMPARED_WITH = /\b(?:(?:as )?compared (?:with|to)|versus|vs)\b\.?\s*/iu;

/** "and in Scotland?": the part of the question before that is of the same kind gives way, or the new part is added. */
export function substitute(question: Question, before: Question): FollowUp {
  const part = question.text
    .replace(ABOUT, '')
    .replace(ONE, '')
    .replace(COMPARED_WITH, '')
    .replace(/\s+/gu, ' ')
    .replace(OPENING, '')
    .replace(/[?!.\s]+$/u, '');
  const opposed =
    opposedIn(question.text, withoutPart(base(before))) ?? alikeIn(part, withoutPart(base(before)));
  if (opposed !== null) return lean('other', opposed, taken(before));
  const mine = question.items.filter(
    (item) =>
      (!item.generic && !/^(?:ones?|compared)$/iu.test(item.text)) || isWritten(item.text, question.original),
  );
  const old = sameKind(mine, before, PREPOSITION.test(part) && !/^the /iu.test(part));
  const whole = withoutPart(base(before));
  if (mine.length === 0) return { ...lean('other', `${whole}${ADDED}${part}`, taken(before)), own: '' };
  const from = Math.min(...old.map(({ text }) => whole.indexOf(text)).filter((at) => at >= 0));
  const named = Math.max(...old.map(({ text }) => whole.indexOf(text) + text.length));
  const isProper = mine.some(({ kind, place }) => kind === 'name' && !place) && !/^the /iu.test(part);
  const to = isProper ? endOfWhole(whole, named, before) : named;
  if (old.length === 0 || !Number.isFinite(from)) {
    const loose = before.items.filter(({ kind }) => kind !== 'verb').map(({ text }) => text);
    const thing = /^the /iu.test(part) ? `what is ${part}` : null;
    const others = [
      ...countedInstead(part, mine, { ...before, text: whole }),
      ...namedInstead(part, whole, before),
    ];
    return { ...lean('other', `${whole}${ADDED}${part}`, taken(before)), loose, thing, others };
  }
  const bareNew = part.replace(PREPOSITION, '');
  const keepsPreposition = PREPOSITION_BEFORE.test(whole.slice(0, from)) && bareNew !== part;
  const head = keepsPreposition ? whole.slice(0, from).replace(PREPOSITION_BEFORE, '') : whole.slice(0, from);
  // "The Premium plan" gives way to "the Basic plan", whose noun stands there already.
  const text = `${head}${keepsPreposition ? part : bareNew}${whole.slice(to)}`.replace(TWICE, '$<word>');
  const kept = before.items.filter((item) => !old.includes(item)).map((item) => item.text);
  return lean('other', text, kept);
}

/** "And Total?": a word that says little by itself is a name where it is written as one within the question. */
function isWritten(word: string, original: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word) && original.indexOf(word) > 0 && /\p{Ll}/u.test(original[0] ?? '');
}

/** "The British prime minister" gives way as a whole to "Greenpeace": where a phrase with a name in front ends, by its nouns. */
function endOfWhole(whole: string, to: number, { items, focus }: Question): number {
  const next = items.find(
    (item) => item.kind !== 'verb' && item !== focus && whole.slice(to).startsWith(` ${item.text}`),
  );
  return next === undefined ? to : to + 1 + next.text.length;
}

/** "How many cars were there?" – "and lorries?": what is counted gives way to another thing; nothing where none is counted. */
function countedInstead(part: string, mine: readonly Item[], before: Question): readonly Reading[] {
  const { focus, asking, text, items } = before;
  const isThing = mine.every(({ kind }) => kind === 'noun' || kind === 'other') && !PREPOSITION.test(part);
  const at = focus === null ? -1 : text.indexOf(focus.text);
  if (focus === null || at < 0 || asking.kind !== 'how many' || !isThing) return [];
  const from = /\bhow many\b/iu.exec(text)?.index ?? -1;
  if (from < 0 || from > at) return [];
  const kept = items.filter((item) => item !== focus).map((item) => item.text);
  return [
    {
      text: `how many ${part.replace(/^(?:the|any) /iu, '')}${text.slice(at + focus.text.length)}`,
      taken: kept,
    },
  ];
}

/** "How many witnesses did the prosecution call?" – "and the defence?": a noun that was spoken of as "the" gives way to another. */
function namedInstead(part: string, whole: string, { items, focus }: Question): readonly Reading[] {
  if (!/^the /iu.test(part)) return [];
  return items.flatMap((item) => {
    const old = `the ${item.text}`;
    const at = whole.toLowerCase().indexOf(old.toLowerCase());
    if (item.kind !== 'noun' || item === focus || at < 0) return [];
    const taken = items.filter((one) => one !== item).map(({ text }) => text);
    return [{ text: `${whole.slice(0, at)}${part}${whole.slice(at + old.length)}`, taken }];
  });
}

/** "How many right-wing suspects were there?" – "and left-wing?": the word that ends alike gives way; null where none does. */
function alikeIn(part: string, whole: string): string | null {
  const ending = /^\p{L}+(?<ending>-\p{L}+)$/u.exec(part)?.groups?.ending;
  if (ending === undefined) return null;
  const old = new RegExp(`\\b\\p{L}+${ending}\\b`, 'iu');
  return old.test(whole) && !whole.toLowerCase().includes(part.toLowerCase())
    ? whole.replace(old, part)
    : null;
}

/** Words of which one stands for the other thing where there are two or a few. */
const OPPOSED: readonly (readonly string[])[] = [
  ['first', 'second', 'third', 'fourth', 'fifth', 'last', 'next'],
  ['old', 'new', 'current', 'previous'],
  ['north', 'south', 'east', 'west'],
  ['northern', 'southern', 'eastern', 'western'],
  ['upper', 'lower'],
  ['left', 'right'],
  ['men', 'women'],
  ['boys', 'girls'],
  ['male', 'female'],
  ['adults', 'children'],
  ['oldest', 'youngest'],
  ['biggest', 'smallest'],
  ['largest', 'smallest'],
  ['highest', 'lowest'],
  ['longest', 'shortest'],
  ['best', 'worst'],
  ['most', 'least', 'fewest'],
  ['minimum', 'maximum'],
  ['winner', 'loser'],
  ['for', 'against'],
  ['morning', 'afternoon', 'evening', 'night'],
  ['summer', 'winter', 'spring', 'autumn'],
];
/** Words of a follow-up that name but the other of two: "and the second one?". */
const OTHER_OF =
  /^(?:and|but|so|what about|how about)?\s*(?:the |in the )?(?<word>\p{L}+)(?: (?:ones?|time))?\W*$/iu;

/** "When was the first one built?" – "and the second?": the question with the other word; null where it has none of the sort. */
function opposedIn(text: string, whole: string): string | null {
  const word = OTHER_OF.exec(text)?.groups?.word?.toLowerCase() ?? '';
  for (const others of OPPOSED.filter((one) => one.includes(word)))
    for (const other of others) {
      const old = new RegExp(`\\b${other}\\b`, 'iu');
      if (other !== word && old.test(whole)) return whole.replace(old, word);
    }
  return null;
}

/** What stands between a question and the part that was added to it: "how much do lorries pay – vans". */
const ADDED = ' – ';

/** A question without the part that a follow-up added: the next one stands instead of it. */
function withoutPart(whole: string): string {
  const at = whole.lastIndexOf(ADDED);
  return at < 0 ? whole : whole.slice(0, at);
}

/** The items of the question before that the new ones stand instead of. */
function sameKind(mine: readonly Item[], before: Question, isAt: boolean): readonly Item[] {
  const theirs = before.items;
  if (mine.some(({ kind }) => kind === 'date')) {
    const dates = theirs.filter(({ kind }) => kind === 'date');
    // "18 May" is one date, of which the day is a number.
    const days = theirs.filter(
      ({ kind, text }) => kind === 'number' && dates.some((date) => isBeside(before.text, text, date.text)),
    );
    return [...days, ...dates];
  }
  const names = theirs.filter(({ kind }) => kind === 'name');
  const name = mine.find(({ kind }) => kind === 'name');
  if (name !== undefined) {
    const alike = names.filter(({ place }) => place === name.place);
    // "How old is Ward?" – "and during the Games?" leaves her where she is.
    if (isAt && !names.some(({ text }) => isLed(before.text, text)))
      return alike.filter(({ place }) => place);
    return alike.length > 0 ? alike : names;
  }
  if (mine.some(({ kind }) => kind === 'verb'))
    return theirs.filter(({ kind, generic }) => kind === 'verb' && !generic);
  return [];
}

/** Whether a word stands behind a preposition. */
function isLed(text: string, word: string): boolean {
  const at = text.indexOf(word);
  return at >= 0 && PREPOSITION_BEFORE.test(text.slice(0, at));
}

/** Whether two words stand next to each other. */
function isBeside(text: string, one: string, other: string): boolean {
  return text.includes(`${one} ${other}`) || text.includes(`${other} ${one}`);
}
