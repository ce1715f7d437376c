import type { Question } from '../../question/question.ts';
import type { Candidate } from '../candidate/candidate.ts';
import type { Library } from '../open-library.ts';
import { candidatesAt, isSameSection, type Spot, sentencesAround } from './nearby.ts';

/** Numbers of this module. */
const LIKEWISE = {
  /** Passages on either side of the answer before in which the same may be told of another thing; default 3. */
  passages: 3,
  /** Least that each word of the other thing must be met (0..1); default 0.9. */
  met: 0.9,
  /** Words from the start of a clause within which it says what it is about; default 5. */
  opening: 5,
  /** Sentences of its passage, nearest first, that may say there is none; default 3. */
  beside: 3,
  /** Words from the start of a sentence within which it names its subject; default 3. */
  head: 3,
  /** Fewest words of a sentence that tells anything: "Germany." is a heading; default 4. */
  shortest: 4,
} as const;

/** What says that there is no value. */
const NONE =
  /\b(?:not|no|none|nothing|nobody|never|neither|nor|exempt(?:ed)?|excluded|unaffected|free|unchanged|the same)\b/iu;
/** Where clauses and what is set apart in them begin. */
const JOINT = /[,;:–—]|\b(?:and|but|while|whereas)\b/u;

/** "And the coral?" after an answer in words: the nearest sentence that is about it; null where none is. */
export function likewise(question: Question, spot: Spot, library: Library): Candidate | null {
  const own = question.items.flatMap((item, i) => (item.inherited || item.generic ? [] : [i]));
  if (own.length === 0) return null;
  const { report } = spot.volume;
  const passageOf = (index: number) => report.sentences[index]?.passage ?? 0;
  const isUnder = (index: number) => isSameSection(report, passageOf(spot.index), passageOf(index));
  const nearest = sentencesAround(spot, LIKEWISE.passages).filter(
    (index) => index !== spot.index && isUnder(index),
  );
  const texts = candidatesAt(question, spot, library, [spot.index, ...nearest]).filter(
    ({ fact }) => fact === null,
  );
  const found = texts.find(
    (one) =>
      own.every((i) => (one.met[i] ?? 0) >= LIKEWISE.met) &&
      isAbout(
        one,
        own.map((i) => question.items[i]?.text ?? ''),
      ),
  );
  if (found === undefined || wordsOf(textOf(found)).length >= LIKEWISE.shortest) return found ?? null;
  const { sentence, passage } = found.sentence;
  return (
    texts.find(
      (one) => one.sentence.passage === passage && one.sentence.sentence.index === sentence.index + 1,
    ) ?? null
  );
}

/**
 * "And private cars?" after a value: a sentence beside it that begins with them and says that there is
 * none, such as "private cars are exempt"; null where none does.
 */
export function beginning(question: Question, spot: Spot, library: Library): Candidate | null {
  if (question.asking.kind !== 'how many' && question.asking.kind !== 'how much') return null;
  const own = question.items.flatMap((item, i) => (item.inherited || item.generic ? [] : [i]));
  const beside = sentencesAround(spot)
    .filter((index) => index !== spot.index)
    .slice(0, LIKEWISE.beside);
  const found = candidatesAt(question, spot, library, beside).find((one) => {
    const head = wordsOf(textOf(one)).slice(0, LIKEWISE.head);
    return (
      one.fact === null &&
      NONE.test(textOf(one)) &&
      own.every((i) => isAmong(question.items[i]?.text ?? '', head))
    );
  });
  return own.length === 0 ? null : (found ?? null);
}

/** Whether a clause of the sentence begins with one of the words, or nearly so. */
function isAbout(candidate: Candidate, own: readonly string[]): boolean {
  const heads = textOf(candidate)
    .split(JOINT)
    .flatMap((part) => wordsOf(part).slice(0, LIKEWISE.opening));
  return own.some((word) => isAmong(word, heads));
}

/** Whether a word is among others, but for an ending. */
function isAmong(word: string, others: readonly string[]): boolean {
  const stem = word.toLowerCase().slice(0, Math.max(4, word.length - 2));
  return others.some((other) => other.startsWith(stem));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}

function textOf({ sentence: { report, sentence } }: Candidate): string {
  return report.text.slice(sentence.start, sentence.end).replace(/\s+/gu, ' ');
}
