import type { TaggedWord } from '../text/tagger.ts';
import { termOf } from '../text/terms.ts';
import type { Binding } from './fact.ts';

/** How firmly a vote's number is bound to the words for its side, which the text leaves out (0 to 1). */
const FIRMNESS = 0.8;

const bind = (words: string): readonly Binding[] =>
  words.split(' ').map((word) => ({ term: termOf(word), weight: FIRMNESS }));

/** What the two numbers of "by 384 to 184" count, though the words for it are not there. */
export const VOTES = {
  for: bind('vote favour support back'),
  against: bind('oppose reject against'),
} satisfies Record<string, readonly Binding[]>;

const VOTED =
  /^(?:vot(?:e|es|ed|ing)|majority|pass(?:ed)?|approved?|rejected|carried|resolved|ruled|held|decided|backed|defeated)$/u;

/** Which side of a vote a number is: "passed by 384 to 184", "by nine votes to two". */
export function votePart(
  words: readonly TaggedWord[],
  first: number,
  tail: number,
): keyof typeof VOTES | null {
  if (!words.some(({ lower }) => VOTED.test(lower))) return null;
  if (words[first - 1]?.lower === 'by' && words[tail + 1]?.lower === 'to' && words[tail + 2]?.pos === 'NUM')
    return 'for';
  const to = words[first - 1]?.lower === 'to' ? first - 2 : -1;
  const number = words[to]?.pos === 'NUM' ? to : to - 1;
  return to > 0 && words[number]?.pos === 'NUM' && words[number - 1]?.lower === 'by' ? 'against' : null;
}
