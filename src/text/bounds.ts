import type { TaggedWord } from './tagger.ts';

/** Which side of a number is meant: "over 250", "up to 250". */
export type Bound = 'above' | 'below';

const ABOVE = /^(?:over|above|beyond|exceeding|exceeds?|past)$/;
const BELOW = /^(?:under|below|beneath|within|to|until|–)$/;
const MORE = /^(?:more|longer|larger|bigger|greater|higher|older|heavier|further|farther|later|taller)$/;
const LESS = /^(?:less|fewer|shorter|smaller|lower|younger|lighter|nearer|earlier)$/;

/** Which side of the number at a word is meant by the words beside it, a range among them; null where it is the number itself. */
export function boundAt(words: readonly TaggedWord[], at: number): Bound | null {
  let before = at - 1;
  while (/^(?:SYM|PUNCT)$/.test(words[before]?.pos ?? '') && /^[£$€(]$/.test(words[before]?.text ?? ''))
    before--;
  const [far, near] = [words[before - 1]?.lower ?? '', words[before]?.lower ?? ''];
  if (near === 'than') return MORE.test(far) ? 'above' : LESS.test(far) ? 'below' : null;
  if (ABOVE.test(near) || (near === 'least' && far === 'at')) return 'above';
  if (near === 'most' && far === 'at') return 'below';
  if (near === 'to' && far === 'up') return 'below';
  if (near === 'to' || near === '–') return words[before - 1]?.pos === 'NUM' ? 'below' : null;
  if (BELOW.test(near)) return 'below';
  const after = words.slice(at + 1, at + 4).map(({ lower }) => lower);
  // "1,500 to 3,500", "250 or more".
  if (/^(?:to|–)$/.test(after[0] ?? '') && words[at + 2]?.pos === 'NUM') return 'above';
  const [, or, side] = after[0] === 'or' ? ['', ...after] : after;
  if (or === 'or' && /^(?:more|over|above|longer|older)$/.test(side ?? '')) return 'above';
  return or === 'or' && /^(?:less|fewer|under|below|younger|shorter)$/.test(side ?? '') ? 'below' : null;
}
