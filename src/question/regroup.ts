import { type Token, termOf } from '../text/terms.ts';
import { isKnown } from './mistyped.ts';
import type { Knowledge } from './question.ts';

/** Shortest word (characters) that is put together or apart; default 6. */
const LONG = 6;
/** Longest question, in words, whose words are put together and apart; default 40. */
const WORDS = 40;

/** Words that a question runs together or tears apart, in the way that the reports write them. Offsets stay. */
export function regrouped(all: readonly Token[], knowledge: Knowledge): readonly Token[] {
  const found: Token[] = [];
  if (all.length > WORDS) return all;
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
