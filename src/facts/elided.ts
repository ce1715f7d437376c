import type { ParsedSentence } from '../text/clauses.ts';
import type { NumberSpan } from '../text/numbers.ts';

/** A number with the words around it. */
export interface Place {
  readonly parse: ParsedSentence;
  readonly number: NumberSpan & { readonly first: number; readonly last: number };
  /** Index of the word before the number and its qualifier. */
  readonly left: number;
  /** Index of the noun behind the number; -1 where there is none. */
  readonly head: number;
  /** Index of the last word of the number with its noun. */
  readonly tail: number;
}

/** What stands for a noun that was named before. */
export const ONE = /^(?:one|that|those)$/u;
export const PRONOUN = /^(?:them|these|those|which|whom)$/u;

/** "3,100 of them", "one of £20", "among them 26 of burns", "of 900 on the list 700 came": what is counted was named with the number before. */
export function refersBack({ parse: { words }, number, left, head, tail }: Place): boolean {
  const before = words[left]?.lower ?? '';
  if (before === 'of' && ONE.test(words[left - 1]?.lower ?? '')) return true;
  if (head < 0 && PRONOUN.test(before) && /^(?:among|of|including)$/u.test(words[left - 1]?.lower ?? ''))
    return true;
  if (head < 0 && before === 'including') return true;
  if (words[tail + 1]?.lower === 'of' && PRONOUN.test(words[tail + 2]?.lower ?? '')) return true;
  const acts = /^(?:VERB|AUX)$/u.test(words[tail + 1]?.pos ?? '');
  return (
    head < 0 &&
    acts &&
    words[0]?.lower === 'of' &&
    words.slice(1, 4).some(({ pos }) => pos === 'NUM') &&
    number.first > 3
  );
}

/** "£50, reduced to £30", "4,300, compared with 3,900": a figure that tells what another became, or what it was. */
export function changes({ parse: { words }, left }: Place): boolean {
  return (
    /^(?:to|with|by)$/u.test(words[left]?.lower ?? '') && /^(?:VERB|ADJ)$/u.test(words[left - 1]?.pos ?? '')
  );
}

/** "Asia gained 3m, Latin America 2m": a noun and its number behind a comma or "and", with the verb left out. */
export function isGapped({ parse: { words, phrases }, left }: Place): boolean {
  // "and waiters one of £20"
  const last = words[left]?.lower === 'of' && ONE.test(words[left - 1]?.lower ?? '') ? left - 2 : left;
  const label = phrases.find((np) => np.last === last);
  const at = (label?.first ?? 0) - 1;
  // "in Kent five boats sank, in Fife only two"
  const before = words[words[at]?.pos === 'ADP' && words[at - 1]?.text === ',' ? at - 1 : at];
  return label !== undefined && before !== undefined && (before.text === ',' || before.pos === 'CCONJ');
}

/** "Thirteen went in that morning", "in 2022 there had been 27": what is counted is left to the sentence before. */
export function isHeadless({ parse: { words, clauses }, number, left, tail }: Place): boolean {
  const before = words[left]?.lower ?? '';
  const opens = left < (clauses[0]?.first ?? 0) || words[left]?.text === ',';
  const acts = /^(?:VERB|AUX)$/u.test(words[tail + 1]?.pos ?? '');
  if (opens && acts) return true;
  const there = words.slice(0, number.first).some(({ lower }) => lower === 'there');
  return there && /^(?:is|are|was|were|been|be|only|just)$/u.test(before);
}
