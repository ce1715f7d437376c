import type { SentenceFacts } from '../../facts/fact.ts';
import { spanFrom } from './reach.ts';
import type { ValueSpan } from './value-span.ts';
import type { Words } from './whole.ts';

/** "Médecins Sans Frontières (MSF)": what an abbreviation stands for, before the brackets it stands in. */
export function expandedIn(sentence: SentenceFacts, { first, last }: Words): ValueSpan | null {
  const { words, phrases } = sentence.parse;
  const letters = (words[first]?.text ?? '').replace(/[^\p{Lu}]/gu, '');
  if (words[first - 1]?.text === '(' && words[last + 1]?.text === ')') {
    for (let from = first - 2; from >= Math.max(0, first - 2 - 2 * letters.length); from--) {
      const initials = words
        .slice(from, first - 1)
        .map(({ text }) => (/^\p{Lu}/u.test(text) ? text[0] : ''))
        .join('');
      const all = words
        .slice(from, first - 1)
        .map(({ text }) => text[0]?.toUpperCase())
        .join('');
      if (letters.length > 1 && (initials === letters || all === letters))
        return { start: words[from]?.start ?? 0, end: words[first - 2]?.end ?? 0 };
    }
    const phrase = phrases.find((np) => np.last === first - 2);
    return phrase === undefined
      ? null
      : { start: words[phrase.first]?.start ?? 0, end: words[phrase.last]?.end ?? 0 };
  }
  // "MSF (Médecins Sans Frontières)", "MSF stands for …".
  const lower = words[last + 1]?.lower ?? '';
  if (words[last + 1]?.text === '(') {
    const close = words.findIndex(({ text }, i) => i > last && text === ')');
    return close < last + 2 ? null : { start: words[last + 2]?.start ?? 0, end: words[close - 1]?.end ?? 0 };
  }
  const forAt = /^(?:stands?|stood|,)$/u.test(lower)
    ? words.findIndex(({ lower: own }, i) => i > last && i <= last + 4 && own === 'for')
    : -1;
  return forAt < 0 ? null : spanFrom(sentence, forAt + 1);
}
