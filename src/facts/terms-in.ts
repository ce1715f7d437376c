import type { Fact, Occurrence } from './fact.ts';

/** A run of words by their indexes, both ends included. */
export type Run = Pick<Fact, 'first' | 'last'>;

/** By word the terms that stand there: a long sentence is asked for hundreds of its runs. */
const byWord = new WeakMap<readonly Occurrence[], readonly string[][]>();

/** The content terms of a run of words of a sentence. */
export function termsIn(
  { occurrences }: { readonly occurrences: readonly Occurrence[] },
  { first, last }: Run,
): readonly string[] {
  let terms = byWord.get(occurrences);
  if (terms === undefined) {
    terms = termsByWord(occurrences);
    byWord.set(occurrences, terms);
  }
  const found: string[] = [];
  for (let word = Math.max(0, first); word <= last && word < terms.length; word++)
    found.push(...(terms[word] ?? []));
  return found;
}

function termsByWord(occurrences: readonly Occurrence[]): readonly string[][] {
  const terms: string[][] = [];
  for (const { term, word } of occurrences) {
    while (terms.length <= word) terms.push([]);
    terms[word]?.push(term);
  }
  return terms;
}
