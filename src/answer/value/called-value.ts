import type { SentenceFacts } from '../../facts/fact.ts';
import type { Anchor } from './gap.ts';
import type { Words } from './whole.ts';

/** How far behind a noun the word may stand that says how it is called, in words; default 4. */
const NAMED_WITHIN = 4;

const NAMING = /^(?:called|named|nicknamed|dubbed|christened|known|titled|entitled|codenamed)$/u;

/** A number that belongs to the name before it. */
const NUMBERED = /^\d{1,3}$/u;

/** What a sentence calls what a question asks the name of, surest first. */
export function calledIn(noun: Anchor | null, sentence: SentenceFacts): Words[] {
  return [...nameBehind(noun, sentence), ...named(sentence), ...calledSo(noun, sentence)];
}

/** "A spaniel named Tubby", "called it Galloping Gertie", "known as “the Pit”". */
function named({ parse: { words } }: SentenceFacts): Words[] {
  return words.flatMap(({ lower }, at) => {
    if (!NAMING.test(lower)) return [];
    let first = at + 1;
    while (/^(?:it|him|her|them|this|that|as|the|a|an|locally|simply)$/u.test(words[first]?.lower ?? ''))
      first++;
    // "Named the storm Brunhild".
    const upper = [0, 1, 2].find((away) => /^[\p{Lu}“"‘]/u.test(words[first + away]?.text ?? '')) ?? 0;
    if (words.slice(first, first + upper).every(({ pos }) => /^(?:NOUN|ADJ)$/u.test(pos))) first += upper;
    if (/^[“"‘]$/u.test(words[first]?.text ?? '')) {
      const close = words.findIndex(({ text }, i) => i > first && /^[”"’]$/u.test(text));
      return close < 0 ? [] : [{ first: first + 1, last: close - 1 }];
    }
    let last = first - 1;
    while (/^\p{Lu}/u.test(words[last + 1]?.text ?? '')) last++;
    // "Called Phoenix 2"
    if (last >= first && NUMBERED.test(words[last + 1]?.text ?? '')) last++;
    return last < first ? [] : [{ first, last }];
  });
}

/** "A method known as step freezing": what the asked noun is called in small letters. */
function calledSo(noun: Anchor | null, { parse: { words, phrases }, occurrences }: SentenceFacts): Words[] {
  return words.flatMap(({ lower }, at) => {
    const said = occurrences.some(
      ({ term, word }) => term === noun?.term && word >= 0 && word < at && word >= at - NAMED_WITHIN,
    );
    const from = words[at + 1]?.lower === 'as' ? at + 2 : at + 1;
    const phrase = phrases.find(({ first }) => first === from);
    return NAMING.test(lower) && said && phrase !== undefined ? [{ first: from, last: phrase.last }] : [];
  });
}

/** "The vaccine rVSV-ZEBOV", "the submarine Nautilus": the name right behind the noun that is asked about. */
function nameBehind(noun: Anchor | null, { parse: { words }, occurrences }: SentenceFacts): Words[] {
  return occurrences.flatMap(({ term, word }) => {
    if (word < 0 || term !== noun?.term || words[word]?.pos !== 'NOUN' || word === 0) return [];
    const first = word + (/^[“"‘,]$/u.test(words[word + 1]?.text ?? '') ? 2 : 1);
    let last = first - 1;
    while (/^\p{Ll}?\p{Lu}/u.test(words[last + 1]?.text ?? '')) {
      last++;
      if (words[last + 1]?.text === '-') last++;
    }
    if (last >= first && NUMBERED.test(words[last + 1]?.text ?? '')) last++;
    return last < first || /^\p{Lu}/u.test(words[word]?.text ?? '') ? [] : [{ first, last }];
  });
}
