import type { NounPhrase, ParsedSentence } from '../text/clauses.ts';
import { isNominal } from '../text/clauses.ts';
import type { Frame } from '../text/frames.ts';
import type { NumberSpan } from '../text/numbers.ts';
import type { TaggedWord } from '../text/tagger.ts';
import { termOf, tokens } from '../text/terms.ts';
import type { Binding } from './fact.ts';

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
  /** The verb that a number is the object of, or that it is the subject of: "injured 120", "3,100 were cancelled". */
  verb: 0.8,
  /** The noun behind a number that is a value of another: the earthquake of "a magnitude 5.1 earthquake". */
  labelled: 0.3,
  /** Share that is left where the number is the earlier one of a comparison: "from 5", "down from 44", "against 33%". */
  earlier: 0.7,
} as const;

/** What stands before the earlier number of two. */
const EARLIER = /^(?:from|against|than|versus)$/u;
const PRONOUN = /^(?:them|these|those|which|whom)$/u;

/**
 * Binds a number to what it counts or measures, by the words around it.
 * @param before - the bindings of the number before it, for "seven plots … and 20" and "3,100 of them"
 */
export function bindNumber(
  text: string,
  { parse, frames }: { readonly parse: ParsedSentence; readonly frames: readonly Frame[] },
  number: NumberSpan & { readonly first: number; readonly last: number },
  before: readonly Binding[],
): readonly Binding[] {
  const { words } = parse;
  const bindings: Binding[] = [];
  const add = (from: number, to: number, weight: number) => {
    for (let i = from; i <= to; i++) {
      const word = words[i];
      if (word === undefined || !/^(?:NOUN|PROPN|ADJ|VERB|X)$/u.test(word.pos)) continue;
      for (const { term, stop } of tokens(text, word.start, word.end))
        if (!stop) bindings.push({ term, weight });
    }
  };
  const left = beforeQualifier(number);
  const share = EARLIER.test(words[left]?.lower ?? '') ? FIRMNESS.earlier : 1;
  const head = headAfter(parse, number.last);
  const labelled = head >= 0 && LABELS.test(words[left]?.lower ?? '');
  if (labelled) {
    add(left, left, FIRMNESS.label);
    add(head, head, FIRMNESS.labelled);
  } else if (head >= 0) {
    add(head, head, FIRMNESS.head);
    add(number.last + 1, head - 1, FIRMNESS.modifier);
  }
  const tail = head >= 0 ? head : number.last;
  if (words[tail + 1]?.lower === 'of' && PRONOUN.test(words[tail + 2]?.lower ?? ''))
    bindings.push(...before.map(({ term, weight }) => ({ term, weight: weight * FIRMNESS.partitive })));
  else if (words[tail + 1]?.lower === 'of') {
    const phrase = parse.phrases.find((np) => np.first <= tail + 2 && np.last >= tail + 2);
    if (phrase !== undefined) {
      add(phrase.head, phrase.head, FIRMNESS.partitive);
      add(phrase.first, phrase.head - 1, FIRMNESS.partitive * FIRMNESS.modifier);
    }
  }
  if (words[left]?.lower === 'of' && /^(?:one|that|those)$/u.test(words[left - 1]?.lower ?? '')) {
    bindings.push(...before.map(({ term, weight }) => ({ term, weight: weight * FIRMNESS.elided })));
    addPhraseEndingAt(parse, left - 2, FIRMNESS.label, add);
  } else if (words[left]?.lower === 'of')
    addPhraseEndingAt(parse, left - 1, head < 0 ? FIRMNESS.attribute : FIRMNESS.attributeOfCounted, add);
  else if (isNominal(words[left]) && head < 0) addPhraseEndingAt(parse, left, FIRMNESS.label, add);
  const vote = votePart(words, number.first, tail);
  const gapped = head < 0 && isGapped(parse, left);
  const shares = words[left]?.pos === 'CCONJ' && bindings.length === 0;
  if (head < 0 && (shares || gapped || share < 1 || vote === 'against')) {
    const own = new Set([
      ...VOTES.for.map(({ term }) => term),
      ...(gapped ? subjectTerms(text, parse, frames, number.first) : []),
    ]);
    bindings.push(
      ...before
        .filter(({ term }) => !own.has(term))
        .map(({ term, weight }) => ({ term, weight: weight * FIRMNESS.elided })),
    );
  }
  if (vote !== null) bindings.push(...VOTES[vote]);
  if (DIFFERENCE.test(words[tail + 1]?.lower ?? ''))
    addPhraseFrom(parse, tail + 2, FIRMNESS.attribute * FIRMNESS.modifier, add);
  if (!gapped) addSubject(parse, frames, number.first, add);
  addVerb(parse, left, tail, add);
  return share === 1 ? bindings : bindings.map(({ term, weight }) => ({ term, weight: weight * share }));
}

/** What the two numbers of "by 384 to 184" count, though the words for it are not there. */
const VOTES = {
  for: ['vote', 'favour', 'support', 'back'].map((word) => ({ term: termOf(word), weight: 0.8 })),
  against: ['oppose', 'reject', 'against'].map((word) => ({ term: termOf(word), weight: 0.8 })),
} satisfies Record<string, readonly Binding[]>;

/** Nouns that a number right behind them is a value of, and counts nothing: "a magnitude 5.1 earthquake". */
const LABELS =
  /^(?:magnitude|category|level|grade|phase|section|article|number|version|chapter|page|line|type|model|class|stage|step|volume|flight|route|room|platform|aged?)$/u;
/** "£18m over its budget": what the number is a difference to. */
const DIFFERENCE = /^(?:over|above|below|under)$/u;

/** Which side of a vote a number is: "passed by 384 to 184", "by nine votes to two". */
function votePart(words: readonly TaggedWord[], first: number, tail: number): keyof typeof VOTES | null {
  if (!words.some(({ lower }) => VOTED.test(lower))) return null;
  if (words[first - 1]?.lower === 'by' && words[tail + 1]?.lower === 'to' && words[tail + 2]?.pos === 'NUM')
    return 'for';
  const to = words[first - 1]?.lower === 'to' ? first - 2 : -1;
  const number = words[to]?.pos === 'NUM' ? to : to - 1;
  return to > 0 && words[number]?.pos === 'NUM' && words[number - 1]?.lower === 'by' ? 'against' : null;
}

const VOTED =
  /^(?:vot(?:e|es|ed|ing)|majority|pass(?:ed)?|approved?|rejected|carried|resolved|ruled|held|decided|backed|defeated)$/u;

/** "injured 120", "3,100 were cancelled": the verb right before the number or behind what it counts. */
function addVerb(
  { words }: ParsedSentence,
  left: number,
  tail: number,
  add: (from: number, to: number, weight: number) => void,
): void {
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

function addPhraseEndingAt(
  parse: ParsedSentence,
  last: number,
  weight: number,
  add: (from: number, to: number, weight: number) => void,
): void {
  const phrase = parse.phrases.find((np) => np.last === last);
  if (phrase === undefined) return;
  add(phrase.head, phrase.head, weight);
  add(phrase.first, phrase.head - 1, weight * FIRMNESS.modifier);
}

function addPhraseFrom(
  parse: ParsedSentence,
  first: number,
  weight: number,
  add: (from: number, to: number, weight: number) => void,
): void {
  const phrase = parse.phrases.find((np) => np.first <= first && np.head >= first);
  if (phrase !== undefined) add(phrase.head, phrase.head, weight);
}

/** "Asia gained 3m, Latin America 2m": a noun and its number behind a comma or "and", with the verb left out. */
function isGapped({ words, phrases }: ParsedSentence, left: number): boolean {
  const label = phrases.find((np) => np.last === left);
  const before = words[(label?.first ?? 0) - 1];
  return label !== undefined && before !== undefined && (before.text === ',' || before.pos === 'CCONJ');
}

/** The subject of the verb before a number: the frame of it tells, else the phrases of the clause before its verb. */
function subjectsOf(parse: ParsedSentence, frames: readonly Frame[], first: number): readonly NounPhrase[] {
  const frame = frames.findLast(
    ({ verb, objects, prepositions }) =>
      verb < first &&
      [...objects, ...prepositions].some((phrase) => phrase.first <= first && first <= phrase.last),
  );
  const subject = frame?.subject;
  if (subject && frame.verb > subject.first)
    return parse.phrases.filter((np) => np.first >= subject.first && np.head <= subject.last);
  const clause = parse.clauses[parse.clauseOf[first] ?? 0];
  if (clause === undefined || clause.verb < 0 || clause.verb > first) return [];
  return parse.phrases.filter((np) => np.first >= clause.first && np.last < clause.verb);
}

function subjectTerms(
  text: string,
  parse: ParsedSentence,
  frames: readonly Frame[],
  first: number,
): readonly string[] {
  return subjectsOf(parse, frames, first).flatMap((np) =>
    tokens(text, parse.words[np.first]?.start, parse.words[np.last]?.end).map(({ term }) => term),
  );
}

/** "The death toll rose to 36": the subject of the verb. */
function addSubject(
  parse: ParsedSentence,
  frames: readonly Frame[],
  first: number,
  add: (from: number, to: number, weight: number) => void,
): void {
  for (const np of subjectsOf(parse, frames, first)) {
    add(np.head, np.head, FIRMNESS.subject);
    add(np.first, np.head - 1, FIRMNESS.subject * FIRMNESS.modifier);
  }
}
