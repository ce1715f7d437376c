import type { ParsedSentence } from '../text/clauses.ts';
import type { NameSpan } from '../text/names.ts';
import { termOf } from '../text/terms.ts';
import type { Fact, Occurrence } from './fact.ts';

/** Years between two that can be a life and hardly a term of office; default 16. */
const LEAST_LIFE = 16;

const BORN = ['born', 'birth'];
const DIED = ['die', 'death'];

const DASH = /^[-–—]$/u;
const YEARS = /^(\d{4})\s?[-–—]\s?(\d{4})$/u;

/** "Born" and "died" where only a bracket says so: "Ada Hill (12 April 1879 – 3 October 1951)", "Ada Hill (b. 1879)". */
export function lifeDates(
  text: string,
  parse: ParsedSentence,
  dates: readonly Fact[],
  names: readonly NameSpan[],
): Occurrence[] {
  const { words, clauseOf } = parse;
  return names.flatMap(({ type, last }) => {
    const at = last + 1;
    if (type !== 'person' || words[at]?.text !== '(') return [];
    const told = (word: number, nouns: readonly string[]) =>
      nouns.map((noun) => ({ term: termOf(noun), word, clause: clauseOf[word] ?? 0 }));
    const label = words[at + 1]?.lower ?? '';
    if (label === 'b.') return told(at + 1, BORN);
    if (label === 'd.') return told(at + 1, DIED);
    const born = dates.find(({ first }) => first === at + 1);
    if (born === undefined) return [];
    const [, from, to] = YEARS.exec(text.slice(born.start, born.end)) ?? [];
    if (from !== undefined && to !== undefined && words[born.last + 1]?.text === ')')
      return Number(to) - Number(from) < LEAST_LIFE ? [] : [...told(at, BORN), ...told(at, DIED)];
    const died = dates.find(({ first }) => first === born.last + 2);
    const joined = DASH.test(words[born.last + 1]?.text ?? '') && words[(died?.last ?? 0) + 1]?.text === ')';
    return died !== undefined && joined ? [...told(at, BORN), ...told(born.last + 1, DIED)] : [];
  });
}
