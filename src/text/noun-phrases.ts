import { isNominal, type TaggedWord } from './tagger.ts';

/** A noun phrase without its prepositional tail: `seven plots`, `the UK home secretary Amber Rudd`. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  /** Index of the head noun. */
  readonly head: number;
}

const CURRENCY = /^\p{Sc}$/u;

/** Finds noun phrases: determiners, adjectives, numbers and nouns in a row up to their head; a possessor is a phrase of its own. */
export function findPhrases(words: readonly TaggedWord[]): readonly NounPhrase[] {
  const phrases: NounPhrase[] = [];
  let first = -1;
  let head = -1;
  const close = () => {
    if (head >= 0) phrases.push({ first, last: head, head });
    first = -1;
    head = -1;
  };
  words.forEach((word, i) => {
    if (/^[’']s?$/u.test(word.text) && word.pos === 'PART') {
      close();
      return;
    }
    const nominal = isNominal(word);
    const inner =
      nominal ||
      /^(?:DET|ADJ|NUM|SYM)$/u.test(word.pos) ||
      // "The 400-metre vessel".
      (word.text === '-' &&
        (head >= 0 || (words[i - 1]?.pos === 'NUM' && words[i - 1]?.end === word.start))) ||
      (/^[“"‘]$/u.test(word.text) && isNominal(words[i + 1]) && first >= 0);
    // "and profit £6m": an amount of money is no part of the noun before it.
    if (!inner || ((word.pos === 'DET' || CURRENCY.test(word.text)) && head >= 0)) close();
    if (!inner) return;
    if (first < 0) first = i;
    if (nominal) head = i;
  });
  close();
  return phrases;
}
