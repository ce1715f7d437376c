import type { Token } from './terms.ts';

/**
 * Whether a word is the "A" of "Line A": a capital letter right behind a capitalised word. It says which one is meant, though by
 * itself it is a stop word.
 * @param all - the words of the text, in order, that `token` is one of
 */
export function isLetterOfName(token: Token, all: readonly Token[]): boolean {
  if (!/^[A-Z]$/.test(token.text) || token.text === 'I') return false;
  const before = all[all.indexOf(token) - 1];
  return before !== undefined && before.end === token.start - 1 && /^[A-Z]/.test(before.text) && !before.stop;
}
