import {
  AFTER_TIME_OF_DAY,
  BEFORE_NUMBER,
  LABELLED_BY_LETTER,
  NEVER_FINAL,
  SELDOM_FINAL,
  SENTENCE_STARTERS,
} from './abbreviations.ts';
import { startsLower, startsUpper } from './letter-case.ts';
import { cutLong } from './long-sentences.ts';

/** A span of a text in UTF-16 offsets: `text.slice(start, end)`. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** How far the splitter looks around a mark, in characters. Bounded, so that any input takes linear time. */
const REACH = {
  /** Back, for the word that carries the stop. Longer words are no abbreviations. Default 24. */
  before: 24,
  /** Ahead, for the word after the mark and for "Mr Parker asked" after a quoted question. Default 80. */
  after: 80,
  /** Longest text that may stand before a stop and be a list number ("12.", "iv."). Default 8. */
  label: 8,
  /** Longest quotation within a sentence that is kept whole though it has several sentences. Default 160. */
  quotation: 160,
} as const;

const MARKS = /[.!?…]+/g;
const VISIBLE = /\S/g;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/gu;
/** What may close after the mark: quotation marks, brackets, emphasis, and note references ("[12]", "[^a]"). */
const CLOSERS = /(?:[”’"'»)\]}*_]|\[\^?\w{1,6}\])*/y;
const OPENERS = /\s*[“‘’"'«([{*_–—-]*\s*[“‘’"'«([{*_]*/y;
/** The word that carries the stop, with a figure or a dash inside it but without what opens before it. */
const WORD_BEFORE = /(?:^|[\s(“”"‘[{/…–—])['’]?([^\s(“”"‘[{/…–—'’][^\s(“”"‘[{/…–—]*)$/;
const WORD_START = /^[^\s.,;:!?)”"–—]+/;
/** An abbreviation of single letters or pairs: "U.K", "a.m", "Ph.D". */
const DOTTED = /^(?:[^\d.]{1,2}\.)+[^\d.]{1,2}$/;
/** A digit, or a Roman numeral that is not the word "I". */
const NUMBER_START = /^(?:\d|(?:[IVXL]{2,}|[VXL])\b)/;
/** A number inside a list that runs on: "France (93%); 2. Spain; and 3. Italy". */
const INLINE_NUMBER = /[;:]\s+(?:and\s+)?\d{1,2}$/;
const LIST_LABEL = /^[([]?(?:\d{1,3}(?:\.\d{1,3})*|[A-Za-z]|[ivxl]{1,5})$/;
const ATTRIBUTION =
  /^(?:(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady)\.? )?(?:[A-Z\u00C0-\u017F][^\s,.]* ){1,4}(?:said|asked|says|asks|added|wondered|replied|told|shouted|cried|wrote)\b/;

/**
 * Splits a stretch of text into sentences. English rules; other scripts split at a mark that white space follows.
 * What is longer than any sentence, for want of stops, is cut. Linear time for any input; the text is not changed and not copied.
 *
 * @param text - the text that all offsets point into
 * @param start - offset where the stretch begins
 * @param end - offset after its last character
 * @returns spans in order, disjoint, without surrounding white space; every visible character of the stretch lies in
 * exactly one; empty where the stretch is blank
 */
export function splitSentences(text: string, start: number, end: number): Span[] {
  // A slice is a view of the text: it keeps every search inside the stretch, so that many stretches stay linear.
  return sentencesOf(text.slice(start, end)).flatMap((span) =>
    cutLong(text, { start: start + span.start, end: start + span.end }),
  );
}

function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  const end = text.trimEnd().length;
  let from = seek(VISIBLE, text, 0);
  let firstWord = seek(LETTER_OR_DIGIT, text, from);
  MARKS.lastIndex = from;
  for (let mark = MARKS.exec(text); mark !== null; mark = MARKS.exec(text)) {
    const after = MARKS.lastIndex;
    if (mark.index < firstWord) continue;
    const close = match(CLOSERS, text, after);
    const next = seek(VISIBLE, text, close);
    if (next === text.length) break;
    if (endsSentence(text, { from, mark: mark.index, after, close, next })) {
      spans.push({ start: from, end: close });
      from = next;
      firstWord = seek(LETTER_OR_DIGIT, text, from);
    }
    MARKS.lastIndex = after;
  }
  if (from >= end) return spans;
  // A rest of bare punctuation belongs to the sentence before it.
  const before = firstWord === text.length ? spans.pop() : undefined;
  spans.push({ start: before?.start ?? from, end });
  return spans;
}

/** Offsets around one run of marks: the sentence's start, the marks, what closes after them, what comes next. */
interface Place {
  readonly from: number;
  readonly mark: number;
  readonly after: number;
  readonly close: number;
  readonly next: number;
}

function endsSentence(text: string, place: Place): boolean {
  const open = match(OPENERS, text, place.next);
  const follows = text.slice(open, open + REACH.after);
  if (place.next === place.close && !joinsWithoutSpace(text, place)) return false;
  const goesOn = startsLower(follows) && !startsUpper(follows.slice(1));
  if (goesOn || /^[.!?…,;:]/.test(follows)) return false;
  if (isWithinQuotation(text, place)) return false;
  const marks = text.slice(place.mark, Math.min(place.after, place.mark + 2));
  if (marks === '.') return stopEnds(text, place, follows);
  if (/^[.…]/.test(marks)) return startsUpper(follows);
  return place.close === place.after || !ATTRIBUTION.test(follows);
}

/** Whether a mark stands in a short quotation that opened within the sentence: `They shouted “Help! Over here!” again`. */
function isWithinQuotation(text: string, { from, mark, close }: Place): boolean {
  const begin = Math.max(from, mark - REACH.quotation);
  const said = text.slice(begin, close);
  const curly = said.lastIndexOf('“');
  // Straight marks are told apart by counting them from the start of the sentence.
  const odd = begin === from && (said.split('"').length - 1) % 2 === 1;
  const opened = curly > said.lastIndexOf('”') ? curly : odd ? said.lastIndexOf('"') : -1;
  if (opened < 0 || begin + opened <= from) return false;
  return /[”"]/u.test(text.slice(close, begin + opened + REACH.quotation));
}

/** Whether a sentence may begin right after the mark, as in `career.”“It` or `1999.[4]The`. */
function joinsWithoutSpace(text: string, { after, close, next }: Place): boolean {
  return close > after && startsUpper(text.slice(next, next + 2).replace(/^[“‘«]/, ''));
}

/** Decides on a single full stop that white space and no lower-case word follow. */
function stopEnds(text: string, { from, mark }: Place, follows: string): boolean {
  if (mark - from <= REACH.label && LIST_LABEL.test(text.slice(from, mark))) return false;
  const before = text.slice(Math.max(from, mark - REACH.before), mark);
  if (INLINE_NUMBER.test(before)) return false;
  const word = WORD_BEFORE.exec(before)?.[1] ?? '';
  if (NEVER_FINAL.has(word)) return false;
  const goesWithNumber = BEFORE_NUMBER.has(word) || (word.length === 1 && startsLower(word));
  if (goesWithNumber && NUMBER_START.test(follows)) return false;
  const nextWord = WORD_START.exec(follows)?.[0] ?? '';
  if (/^[ap]\.m$/i.test(word)) return !AFTER_TIME_OF_DAY.has(nextWord);
  const isInitial = word.length === 1 && startsUpper(word);
  if (!isInitial && !SELDOM_FINAL.has(word) && !DOTTED.test(word)) return true;
  if (SENTENCE_STARTERS.has(nextWord)) return follows[nextWord.length] !== '.';
  return isInitial && isLabel(before);
}

/** Whether the single letter at the end of `before` is a label ("Plan B") rather than an initial. */
function isLabel(before: string): boolean {
  const noun = /(\S+)\s+\S$/.exec(before)?.[1];
  return noun !== undefined && LABELLED_BY_LETTER.has(noun.toLowerCase());
}

function match(sticky: RegExp, text: string, at: number): number {
  sticky.lastIndex = at;
  return at + (sticky.exec(text)?.[0].length ?? 0);
}

/** Offset of the first match at or after `from`; the text's length where there is none. */
function seek(global: RegExp, text: string, from: number): number {
  global.lastIndex = from;
  return global.exec(text)?.index ?? text.length;
}
