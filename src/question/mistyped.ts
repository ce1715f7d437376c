import { isSlip, slipsOf } from '../search/spelling.ts';
import { type Token, termOf } from '../text/terms.ts';
import type { Correction, Knowledge } from './question.ts';

/** Shortest word (characters) of which a letter may be missing, added or wrong; default 7. Shorter ones only have letters swapped. */
const LONG = 7;
/** Shortest word (characters) that is read as an English one; default 4. */
const SHORTEST = 4;

/** Numbers of this module. */
const LIMITS = {
  /** Unknown words of a question that English words are looked up for; default 4. Each takes 1 ms. */
  looked: 4,
  /** Longest question, in words, whose words are put together and apart; default 40. */
  words: 40,
} as const;

/** Reads mistyped words of one question. */
export interface Speller {
  /** What was read as something else, in order. */
  readonly corrections: readonly Correction[];
  /**
   * The folded word that an unknown one was meant to be: a word of the reports, an English word that the reports have in
   * other words, or the only English word that is near. Null where it may well be what was meant: a name with a capital
   * stands for nobody else, unless its letters are all there.
   *
   * @param named - whether it is written as a name
   */
  read(token: Token, named: boolean): string | null;
}

/** A speller for one question. */
export function createSpeller(knowledge: Knowledge): Speller {
  const corrections: Correction[] = [];
  let looked = 0;
  const meantBy = ({ folded, term }: Token, named: boolean): string | null => {
    if (isKnown({ folded, term }, knowledge) || knowledge.isWord(folded)) return null;
    const meant = knowledge.correct(folded);
    if (meant !== null) return !named || isSlip(folded, meant) ? meant : null;
    if (named || folded.length < SHORTEST || !/^\p{Ll}+$/u.test(folded) || looked++ >= LIMITS.looked)
      return null;
    return english(folded, knowledge);
  };
  return {
    corrections,
    read(token, named) {
      const meant = meantBy(token, named);
      if (meant !== null) corrections.push({ from: token.text, to: meant });
      return meant;
    },
  };
}

/** The English word that is not in the reports and was meant all the same. */
function english(folded: string, knowledge: Knowledge): string | null {
  const other = slipsOf(folded, folded.length < LONG).filter((word) => knowledge.isWord(word));
  const said = other.filter((word) => knowledge.related(word).length > 0);
  return only(said) ?? only(other);
}

/** The one word of several spellings or forms; null where there are two. */
function only(words: readonly string[]): string | null {
  return new Set(words.map(termOf)).size === 1 ? (words[0] ?? null) : null;
}

/** Words that a question runs together or tears apart, in the way that the reports write them. Offsets stay. */
export function regrouped(all: readonly Token[], knowledge: Knowledge): readonly Token[] {
  const found: Token[] = [];
  if (all.length > LIMITS.words) return all;
  for (let i = 0; i < all.length; i++) {
    const [token, next] = [all[i] as Token, all[i + 1]];
    const joined = next && joinedWith(token, next, knowledge);
    if (joined) {
      found.push(joined);
      i++;
    } else found.push(...(parted(token, knowledge) ?? [token]));
  }
  return found;
}

function isKnown({ folded, term }: Pick<Token, 'folded' | 'term'>, knowledge: Knowledge): boolean {
  return knowledge.passagesWith(term) > 0 || knowledge.related(folded).length > 0;
}

/** "Home made" where the reports write "homemade". */
function joinedWith(token: Token, next: Token, knowledge: Knowledge): Token | null {
  if (token.compound || next.compound || next.start - token.end !== 1) return null;
  if (!/^\p{Ll}{2,}$/u.test(token.text) || !/^\p{Ll}{2,}$/u.test(next.text) || token.stop || next.stop)
    return null;
  const folded = `${token.folded}${next.folded}`;
  const term = termOf(folded);
  if (folded.length < LONG || knowledge.passagesWith(term) === 0) return null;
  return {
    start: token.start,
    end: next.end,
    text: `${token.text} ${next.text}`,
    folded,
    term,
    stop: false,
    compound: false,
  };
}

/** "Parsonsgreen" where the reports have both words and not the whole. */
function parted(token: Token, knowledge: Knowledge): readonly Token[] | null {
  const { folded, text, start } = token;
  if (token.stop || token.compound || folded.length < LONG || folded.length !== text.length) return null;
  if (!/^\p{L}+$/u.test(folded) || isKnown(token, knowledge) || knowledge.isWord(folded)) return null;
  if (knowledge.correct(folded) !== null) return null;
  for (let at = 3; at <= folded.length - 3; at++) {
    const halves = [folded.slice(0, at), folded.slice(at)].map((part, i) => ({
      start: start + i * at,
      end: start + (i === 0 ? at : folded.length),
      text: text.slice(i * at, i === 0 ? at : folded.length),
      folded: part,
      term: termOf(part),
      stop: false,
      compound: false,
    }));
    if (halves.every(({ term }) => knowledge.passagesWith(term) > 0)) return halves;
  }
  return null;
}
