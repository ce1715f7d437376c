import type { Fact, SentenceFacts } from '../../facts/fact.ts';
import type { Sight } from './match.ts';
import { once } from './once.ts';

/** Names and numbers from which a clause counts as being about something more than what is asked; default 2. */
const UNASKED = 2;

const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB']);

/** Words that a sentence is about: nouns, names, adjectives and verbs. */
const contentOf = once(
  ({ parse }: SentenceFacts): ReadonlySet<number> =>
    new Set(parse.words.flatMap(({ pos }, at) => (CONTENT.has(pos) ? [at] : []))),
);

/** Names and numbers of a sentence, by clause. */
const particularsOf = once(({ parse: { words, clauses, clauseOf } }: SentenceFacts): readonly number[][] => {
  const found: number[][] = clauses.map(() => []);
  words.forEach(({ pos }, at) => {
    if (pos === 'PROPN' || pos === 'NUM') found[clauseOf[at] ?? 0]?.push(at);
  });
  return found;
});

/** The words of a sentence, by index, that are words of the question or stand for them. */
export function askedWords(sights: readonly Sight[]): ReadonlySet<number> {
  return new Set(
    sights.flatMap(({ forms }) => forms.flatMap(({ occurrences }) => occurrences.map(({ word }) => word))),
  );
}

/** Which share of a sentence's content words the question has. */
export function density(sentence: SentenceFacts, asked: ReadonlySet<number>): number {
  const content = contentOf(sentence);
  let shared = 0;
  for (const word of asked) if (content.has(word)) shared++;
  return shared / Math.max(1, content.size);
}

/** How many names and numbers a clause has that the question has not, the value itself excepted; two or more are 1. */
export function unasked(
  sentence: SentenceFacts,
  clause: number,
  fact: Fact | null,
  asked: ReadonlySet<number>,
): number {
  let found = 0;
  for (const word of particularsOf(sentence)[clause] ?? []) {
    if (asked.has(word) || (fact !== null && word >= fact.first && word <= fact.last)) continue;
    // Two say as much as two hundred.
    if (++found === UNASKED) return 1;
  }
  return found / UNASKED;
}
