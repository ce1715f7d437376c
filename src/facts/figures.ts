import type { ParsedSentence } from '../text/clauses.ts';
import { isNominal } from '../text/clauses.ts';
import type { Frame } from '../text/frames/frames.ts';
import type { NumberSpan } from '../text/numbers.ts';
import { tokens } from '../text/terms.ts';
import {
  changes,
  type Handed,
  isBare,
  isGapped,
  isHeadless,
  ONE,
  type Place,
  PRONOUN,
  refersBack,
} from './elided.ts';
import type { Binding } from './fact.ts';
import { VOTES, votePart } from './votes.ts';
import { isOfPeople, PEOPLE, TIMES, wholeOf } from './wholes.ts';

/** How firmly a number is bound to a word by where the word stands (0 to 1). */
const FIRMNESS = {
  /** The noun that the number counts: "379 arrests". */
  head: 1,
  /** Words between the number and its noun: "379 terror-related arrests". */
  modifier: 0.75,
  /** The noun behind "of": "half of the staff", "12 of the samples". */
  partitive: 0.9,
  /** The noun before "of" and the number: "fines of up to €50m"; less where the number counts a noun of its own. */
  attribute: 1,
  attributeOfCounted: 0.6,
  /** A noun right before the number: "magnitude 9.1". */
  label: 0.9,
  /** The noun of the number before, where this one has none: "seven plots … and 20". */
  elided: 0.85,
  /** The subject of "rose to 5", "was 5", "fell by 5". */
  subject: 0.85,
  /** The subject that a participle takes over: "500 operations involving 3,000 people". */
  loose: 0.45,
  /** The verb that a number is the object of, or that it is the subject of: "injured 120", "3,100 were cancelled". */
  verb: 0.8,
  /** The noun behind a number that is a value of another: the earthquake of "a magnitude 5.1 earthquake". */
  labelled: 0.3,
  /** What a number is a difference to: "£18m over its budget". */
  difference: 0.8,
  /** Share that is left where the number is the earlier one of a comparison: "from 5", "down from 44", "against 33%". */
  earlier: 0.7,
} as const;

/** What stands before the earlier number of two. */
const EARLIER = /^(?:from|against|than|versus)$/u;
/** Nouns that a number right behind them is a value of, and counts nothing: "a magnitude 5.1 earthquake". */
const LABELS =
  /^(?:magnitude|category|level|grade|phase|section|article|number|version|chapter|page|line|type|model|class|stage|step|volume|flight|route|room|platform|aged?)$/u;
/** "£18m over its budget": what the number is a difference to. */
const DIFFERENCE = /^(?:over|above|below|under)$/u;

/** Adds the words from one index to another as bindings. */
type Add = (from: number, to: number, weight: number) => void;

/** What a number is bound to. */
export interface Bound {
  readonly bindings: readonly Binding[];
  readonly handed: Handed;
  /** Whether the verb before it is left out: "but a goose about five". */
  readonly gapped: boolean;
}

/**
 * Binds a number to what it counts or measures, by the words around it.
 * @param before - what the number before it hands on, for "seven plots … and 20" and "3,100 of them"
 */
export function bindNumber(
  text: string,
  { parse, frames }: { readonly parse: ParsedSentence; readonly frames: readonly Frame[] },
  number: NumberSpan & { readonly first: number; readonly last: number },
  before: Handed,
): Bound {
  const { words } = parse;
  const bindings: Binding[] = [];
  const add: Add = (from, to, weight) => {
    for (let i = from; i <= to; i++) {
      const word = words[i];
      if (word === undefined || !/^(?:NOUN|PROPN|ADJ|VERB|X)$/u.test(word.pos)) continue;
      for (const { term, stop } of tokens(text, word.start, word.end))
        if (!stop) bindings.push({ term, weight });
    }
  };
  const head = headAfter(parse, number.last);
  const place: Place = {
    parse,
    number,
    left: beforeQualifier(number),
    head,
    tail: head >= 0 ? head : number.last,
  };
  const earlier = EARLIER.test(words[place.left]?.lower ?? '');
  const bracketed = head < 0 && words[place.left]?.text === '(';
  const gapped = head < 0 && isGapped(place);
  addNoun(place, add);
  // "Poland (743,000)"
  if (bracketed) addPhraseEndingAt(parse, place.left - 1, FIRMNESS.label, add);
  if (isOfPeople(place)) bindings.push({ term: PEOPLE, weight: FIRMNESS.partitive });
  if (/^(?:twice|thrice)$/u.test(words[number.first]?.lower ?? ''))
    bindings.push({ term: TIMES, weight: FIRMNESS.head });
  addBefore(place, add);
  const vote = votePart(words, number.first, place.tail);
  const near =
    gapped ||
    bracketed ||
    earlier ||
    vote === 'against' ||
    (words[place.left]?.pos === 'CCONJ' && (bindings.length === 0 || before.part)) ||
    (bindings.length === 0 && changes(place));
  const elided = head < 0 && (before.far ? isHeadless(place) : near);
  const bare = !elided && isBare(place);
  const taken = refersBack(place) ? FIRMNESS.partitive : elided || bare ? FIRMNESS.elided : 0;
  if (taken > 0)
    for (const { term, weight } of bare ? before.counted : before.bindings)
      if (!VOTES.for.some((side) => side.term === term)) bindings.push({ term, weight: weight * taken });
  if (vote !== null) bindings.push(...VOTES[vote]);
  const counted = bindings.slice();
  addVerb(place, add);
  const own = bindings.slice();
  if (!gapped) addSubject(place, frames, add);
  const share = earlier ? FIRMNESS.earlier : 1;
  return {
    bindings: bindings.map(({ term, weight }) => ({ term, weight: weight * share })),
    handed: refersBack(place)
      ? { ...before, part: true, far: false }
      : { bindings: own.length > 0 ? own : bindings, counted, part: false, far: false },
    gapped,
  };
}

/** The noun that is counted, and the one behind "of". */
function addNoun(place: Place, add: Add): void {
  const { parse, number, left, head, tail } = place;
  const { words } = parse;
  if (head >= 0 && LABELS.test(words[left]?.lower ?? '')) {
    add(left, left, FIRMNESS.label);
    add(head, head, FIRMNESS.labelled);
  } else if (head >= 0) {
    add(head, head, FIRMNESS.head);
    add(number.last + 1, head - 1, FIRMNESS.modifier);
  }
  if (words[tail + 1]?.lower === 'of') addPhrase(parse, tail + 2, FIRMNESS.partitive, add);
  else if (head < 0) {
    const whole = wholeOf(place);
    if (whole !== null) add(whole.first, whole.head, FIRMNESS.partitive);
  }
  if (DIFFERENCE.test(words[tail + 1]?.lower ?? '')) addPhrase(parse, tail + 2, FIRMNESS.difference, add);
}

/** "fines of up to €50m", "waiters one of £20", "magnitude 9.1". */
function addBefore(place: Place, add: Add): void {
  const { parse, left, head } = place;
  const { words } = parse;
  if (words[left]?.lower === 'of' && ONE.test(words[left - 1]?.lower ?? ''))
    addPhraseEndingAt(parse, left - 2, FIRMNESS.label, add);
  else if (words[left]?.lower === 'of')
    addPhraseEndingAt(parse, left - 1, head < 0 ? FIRMNESS.attribute : FIRMNESS.attributeOfCounted, add);
  else if (isNominal(words[left]) && head < 0 && payer(parse, left) < 0 && !refersBack(place))
    addPhraseEndingAt(parse, left, FIRMNESS.label, add);
}

/** "pays the council £150": the index of the verb whose other object stands between it and the number; -1 where there is none. */
function payer({ words, phrases }: ParsedSentence, left: number): number {
  const other = phrases.find((np) => np.last === left);
  if (other === undefined || words[other.first]?.pos !== 'DET') return -1;
  return words[other.first - 1]?.pos === 'VERB' ? other.first - 1 : -1;
}

/** "injured 120", "3,100 were cancelled": the verb right before the number or behind what it counts. */
function addVerb({ parse, left, tail }: Place, add: Add): void {
  const { words } = parse;
  const giving = payer(parse, left);
  if (giving >= 0) add(giving, giving, FIRMNESS.verb);
  if (words[left]?.pos === 'VERB') add(left, left, FIRMNESS.verb);
  let i = tail + 1;
  if (words[i]?.lower === 'of' && PRONOUN.test(words[i + 1]?.lower ?? '')) i += 2;
  while (words[i]?.pos === 'AUX' || words[i]?.pos === 'ADV') i++;
  if (words[i]?.pos === 'VERB') add(i, i, FIRMNESS.verb);
}

/** Index of the noun that a number stands before, or -1. Commas, prepositions and verbs end the phrase. */
function headAfter({ words }: ParsedSentence, last: number): number {
  let head = -1;
  for (let i = last + 1; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) break;
    if (isNominal(word)) head = i;
    else if (words[i - 1]?.text === '-' && word.pos === 'VERB') continue;
    else if (
      word.text === '-' ||
      /^[“"‘]$/u.test(word.text) ||
      word.pos === 'ADJ' ||
      (word.pos === 'VERB' && head < 0 && i === last + 1)
    )
      continue;
    else if (word.pos === 'CCONJ' && words[i - 1]?.pos === 'ADJ' && words[i + 1]?.pos === 'ADJ') continue;
    else break;
  }
  return head;
}

/** Index of the word before the number and its qualifier. */
function beforeQualifier(number: NumberSpan & { readonly first: number }): number {
  const skip = number.qualifier === '' ? 0 : number.qualifier.split(/\s+/u).length;
  return number.first - 1 - skip;
}

function addPhraseEndingAt(parse: ParsedSentence, last: number, weight: number, add: Add): void {
  const phrase = parse.phrases.find((np) => np.last === last);
  if (phrase === undefined) return;
  add(phrase.head, phrase.head, weight);
  add(phrase.first, phrase.head - 1, weight * FIRMNESS.modifier);
}

/** The phrase that begins at a word, or right behind "its". */
function addPhrase(parse: ParsedSentence, first: number, weight: number, add: Add): void {
  const at = parse.words[first]?.pos === 'PRON' ? first + 1 : first;
  const phrase = parse.phrases.find((np) => np.first <= at && np.last >= at);
  if (phrase === undefined) return;
  add(phrase.head, phrase.head, weight);
  add(phrase.first, phrase.head - 1, weight * FIRMNESS.modifier);
}

/** Adds the subject of the verb before a number: "the death toll rose to 36". Its frame tells, else the clause up to its verb. */
function addSubject({ parse, number: { first }, left }: Place, frames: readonly Frame[], add: Add): void {
  const frame = frames.findLast(
    ({ verb, objects, prepositions }) =>
      verb < first &&
      [...objects, ...prepositions].some((phrase) => phrase.first <= first && first <= phrase.last),
  );
  // "Put the loss at £3m", "valued the firm at £61m": the figure is said of the object.
  const told = parse.words[left]?.lower === 'at' && frame?.voice === 'active' ? frame.objects[0] : undefined;
  const subject = told ?? frame?.subject;
  const clause = parse.clauses[parse.clauseOf[first] ?? 0];
  const phrases =
    subject && (told !== undefined || (frame?.verb ?? -1) > subject.first)
      ? parse.phrases.filter((np) => np.first >= subject.first && np.head <= subject.last)
      : clause === undefined || clause.verb > first
        ? []
        : parse.phrases.filter((np) => np.first >= clause.first && np.last < clause.verb);
  const hangs =
    told === undefined && frame?.inherited === true && /^(?:participle|infinitive)$/u.test(frame.relation);
  const weight = hangs ? FIRMNESS.loose : FIRMNESS.subject;
  for (const np of phrases) {
    add(np.head, np.head, weight);
    add(np.first, np.head - 1, weight * FIRMNESS.modifier);
  }
}
