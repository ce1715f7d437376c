import { termOf } from '../text/terms.ts';
import type { Place } from './elided.ts';

/** "59% of those who replied", "half of those polled": these are people. */
const THOSE = /^(?:who|asked|polled|surveyed|questioned|interviewed|present|responding|replying)$/u;
/** What those who did something are counted as. */
export const PEOPLE = termOf('people');
/** What "twice" counts. */
export const TIMES = termOf('times');

/** "Of the patients, 12 died": what a number that counts nothing of its own is a part of, where its sentence opens with that. */
export function wholeOf({ parse, number: { first }, left }: Place): { first: number; head: number } | null {
  const { words, phrases, clauseOf } = parse;
  if (words[0]?.lower !== 'of' || words[left]?.pos === 'ADP') return null;
  const whole = phrases.find((np) => np.first === 1);
  if (whole === undefined || whole.last >= first) return null;
  // In a clause of its own a number may count anything.
  const own = words.some(({ pos }, i) => pos === 'VERB' && i < first && clauseOf[i] === clauseOf[first]);
  return !own || words[left]?.text === ',' ? whole : null;
}

/** Whether a number counts people that it does not name. */
export function isOfPeople({ parse: { words }, left, tail }: Place): boolean {
  const opens = words[0]?.lower === 'of' && words[left]?.text === ',';
  const at = words[tail + 1]?.lower === 'of' ? tail + 2 : opens ? 1 : -1;
  return words[at]?.lower === 'those' && THOSE.test(words[at + 1]?.lower ?? '');
}
