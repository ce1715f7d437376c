import { distance, isSlip, slipsOf } from '../search/spelling.ts';
import { canBeAs, usesOf } from '../text/dictionary.ts';
import { type Token, termOf, tokens } from '../text/terms.ts';
import { asHeard } from './as-heard.ts';
import type { Correction, Knowledge } from './question.ts';

/** Shortest word (characters) of which a letter may be missing, added or wrong; default 6. Shorter ones only have letters swapped. */
const LONG = 6;
/** What may be a mistyped English word: 4 to 20 letters. */
const ENGLISH = /^\p{Ll}{4,20}$/u;
/** Numbers of this module. */
const LIMITS = {
  /** Unknown words of a question that are looked at, each in 0.1 ms; default 16. */
  unknown: 16,
  /** Unknown words of a question that English words are looked up for; default 4. Each takes 0.5 ms. */
  looked: 4,
  /** How many times as common as the word typed, in any text, the word of the reports must be that was meant; default 10. */
  commoner: 10,
  /** Uses (`usesOf`) that make a word common enough for a short one to be a slip of it; default 60. */
  common: 60,
  /** Shortest English word (characters) that another may have been meant by; default 5. */
  misspelt: 5,
} as const;

/** A question with its mistyped words as they were meant. */
export interface Respelled {
  readonly text: string;
  /** What was read as something else, in order. */
  readonly corrections: readonly Correction[];
}

/**
 * Writes the unknown words of a question as they were meant: as a word of the reports, as an English word that the reports
 * have in other words, or as the only English word that is near. What may well be meant stays: a name with a capital stands
 * for nobody else, unless its letters are all there.
 */
export function respelled(text: string, knowledge: Knowledge): Respelled {
  const corrections: Correction[] = [];
  let unknown = 0;
  let looked = 0;
  let written = '';
  let from = 0;
  for (const token of tokens(text)) {
    if (token.stop || token.compound || token.start < from || isKnown(token, knowledge)) continue;
    if (++unknown > LIMITS.unknown) break;
    const named = token.start > 0 && /^\p{Lu}\p{Ll}/u.test(token.text);
    const meant = knowledge.isWord(token.folded)
      ? commoner(token, knowledge)
      : meantBy(token.folded, named, looked++ < LIMITS.looked, knowledge);
    if (meant === null) continue;
    corrections.push({ from: token.text, to: meant });
    const capital = /^\p{Lu}/u.test(token.text)
      ? meant.replace(/^./u, (first) => first.toUpperCase())
      : meant;
    written += text.slice(from, token.start) + capital;
    from = token.end;
  }
  return { text: written + text.slice(from), corrections };
}

/**
 * The word of the reports that is so much commoner than the English one as typed, and one likely slip away, that it was meant:
 * "solders" for soldiers, "minster" for minister. What is a place, or begins with a capital, stays.
 */
function commoner({ folded, text }: Token, knowledge: Knowledge): string | null {
  if (text !== folded || folded.length < LIMITS.misspelt || !ENGLISH.test(folded)) return null;
  if (knowledge.isPlace(folded)) return null;
  const least = LIMITS.commoner * (usesOf(folded) + 1);
  const meant = slipsOf(folded, false).filter(
    (word) =>
      isLikely(folded, word) &&
      knowledge.passagesWith(termOf(word)) > 0 &&
      usesOf(word) + 1 >= least &&
      (canBeAs(folded, word) || isDoubled(folded, word)),
  );
  return only(meant);
}

/**
 * Whether a slip is likely even where it makes another word: two letters behind the first swapped, one not doubled, an unstressed
 * vowel lost or wrong. Who asks for a hostel means no hotel, nor a lane for a line.
 */
function isLikely(typed: string, meant: string): boolean {
  if (isDoubled(typed, meant)) return true;
  const at = [...meant].findIndex((letter, i) => letter !== typed[i]);
  if (at < 1 || meant.length < typed.length) return false;
  const [was, is] = [typed[at] ?? '', meant[at] ?? ''];
  const lost = meant.length > typed.length;
  if (!lost && typed[at + 1] === is) return true;
  if (lost && is === meant[at - 1]) return true;
  return VOWEL.test(is) && (lost || VOWEL.test(was)) && VOWEL.test(meant.slice(0, at));
}

/** "Finned" for fined: the letter before an ending doubled. */
function isDoubled(typed: string, meant: string): boolean {
  return typed.replace(/([bdfgklmnprstvz])\1(?=(?:ed|ing)$)/u, '$1') === meant;
}

const VOWEL = /[aeiou]/u;

/** @param deep - whether words that no report has are looked at */
function meantBy(folded: string, named: boolean, deep: boolean, knowledge: Knowledge): string | null {
  const meant = knowledge.correct(folded);
  if (named) {
    if (meant !== null) return isSlip(folded, meant) ? meant : null;
    return folded.length > 20 ? null : only(slipsOf(folded, true).filter((word) => isSaid(word, knowledge)));
  }
  if (meant !== null && distance(folded, meant, 1) <= 1) return meant;
  const single = folded.slice(0, -1);
  if (folded.at(-1) === folded.at(-2) && isSaid(single, knowledge)) return single;
  const heard = meant === null ? asHeard(folded) : null;
  if (heard !== null) return heard;
  const looks = deep && ENGLISH.test(folded);
  // Two mistakes are less likely than one in a word that the reports have only in another form.
  return (looks ? english(folded, meant !== null, knowledge) : null) ?? meant;
}

/** The English word that is not in the reports and was meant all the same. */
function english(folded: string, swapsOnly: boolean, knowledge: Knowledge): string | null {
  const short = folded.length < LONG;
  const other = slipsOf(folded, swapsOnly).filter(
    (word) => knowledge.isWord(word) && (!short || usesOf(word) >= LIMITS.common || isSwap(folded, word)),
  );
  return clearest(other.filter((word) => isSaid(word, knowledge))) ?? (swapsOnly ? null : clearest(other));
}

/** Whether the letters are the same, two of them swapped. */
function isSwap(typed: string, meant: string): boolean {
  return typed.length === meant.length && slipsOf(typed, true).includes(meant);
}

/** Whether the reports have an English word in some form or other words. */
function isSaid(word: string, knowledge: Knowledge): boolean {
  return isKnown({ folded: word, term: termOf(word) }, knowledge) && knowledge.isWord(word);
}

/** The one word, or the one that is far commoner than any other: "instead" and not "insead". */
function clearest(words: readonly string[]): string | null {
  const [first, ...others] = [...words].sort((a, b) => usesOf(b) - usesOf(a));
  const rival = others.find((other) => termOf(other) !== termOf(first ?? ''));
  const wins = rival === undefined || usesOf(first ?? '') + 1 >= LIMITS.commoner * (usesOf(rival) + 1);
  return first !== undefined && wins ? first : null;
}

/** The one word of several spellings or forms; null where there are two. */
function only(words: readonly string[]): string | null {
  return new Set(words.map(termOf)).size === 1 ? (words[0] ?? null) : null;
}

/** Whether the reports have a word in some form, or other words for it. */
export function isKnown({ folded, term }: Pick<Token, 'folded' | 'term'>, knowledge: Knowledge): boolean {
  return knowledge.passagesWith(term) > 0 || knowledge.related(folded).length > 0;
}
