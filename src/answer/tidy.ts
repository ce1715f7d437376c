import { plainInline } from '../corpus/inline.ts';
import { figuresOf } from './verify.ts';

/** A first word that is written with a small letter also where a sentence begins: "iPhone", "mRNA". */
const KEEPS_SMALL = /^[“"‘]?\p{Ll}+\p{Lu}/u;

/** Makes a sentence of a piece of one: its wording with a capital and a full stop. */
export function tidy(piece: string): string {
  const words = wording(piece);
  const lead = KEEPS_SMALL.test(words)
    ? words
    : words.replace(/^([“"‘(]*)(\p{Ll})/u, (_m, open: string, letter: string) => open + letter.toUpperCase());
  return /[.!?…][”"’)]*$/u.test(lead) ? lead : `${lead}.`;
}

/** A piece of a text in one line: no markup, no loose marks at its ends, quotation marks and brackets in pairs. */
export function wording(piece: string): string {
  const bare = withoutMarkup(piece)
    .replace(/^[\s,;:—–.)\]]+/u, '')
    .replace(/[\s,;:—–([]+$/u, '');
  return pair(pairQuotes(bare), '(', ')');
}

/** The words on one line without emphasis, links and tags; as they are where that would make other figures of them ("2*3*4"). */
function withoutMarkup(piece: string): string {
  const raw = piece.replace(/\s+/gu, ' ').trim();
  const plain = plainInline(piece);
  const figures = new Set(figuresOf(raw));
  return figuresOf(plain).every((figure) => figures.has(figure)) ? plain : raw;
}

/** Opens what only closes and closes what only opens, for quotation marks of both sorts. */
function pairQuotes(text: string): string {
  const curly = pair(text, '“', '”');
  if ((curly.split('"').length - 1) % 2 === 0) return curly;
  // The first straight mark opens where a word follows and none is before it.
  return /(?:^|[\s(—–])"(?=\S)/u.test(curly.slice(0, curly.indexOf('"') + 2)) ? `${curly}"` : `"${curly}`;
}

function pair(text: string, open: string, close: string): string {
  let depth = 0;
  let missing = 0;
  for (const mark of text) {
    if (mark === open) depth++;
    else if (mark === close && depth > 0) depth--;
    else if (mark === close) missing++;
  }
  return open.repeat(missing) + text + close.repeat(depth);
}
