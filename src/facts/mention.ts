import type { FramePhrase } from '../text/frames/frames.ts';
import type { Gender, Sort } from '../text/noun-kinds.ts';
import type { SentenceFacts } from './fact.ts';

/** A noun phrase, name or list that something may refer back to. Words by index. */
export interface Mention {
  readonly first: number;
  /** Index of the last word, inclusive, what belongs to it by "of" with it. */
  readonly last: number;
  readonly head: number;
  readonly name: boolean;
  /** Content terms of the phrase. */
  readonly terms: readonly string[];
  /** Lower-case nouns that say what it is: the head, or those beside a name ("the shipping company Aldor"). */
  readonly classes: readonly string[];
  /** Terms of a role beside a name: "Anna Hill, the head of the port". */
  readonly role: readonly string[];
  readonly sort: Sort | null;
  readonly gender: Gender;
  /** Whether it is more than one; null where that cannot be told: a team. */
  readonly many: boolean | null;
  /** "the", "these", "both": points at something known. */
  readonly definite: boolean;
  /** The number before it; null where there is none. */
  readonly count: number | null;
  readonly place: Place;
  /** Whether one can be there. */
  readonly site: boolean;
  /** Heads of the phrases between commas that say what a name is: no things of their own. */
  readonly apposition: readonly number[];
}

/** What a phrase does in its clause. */
export type Place = 'subject' | 'object' | 'other' | 'within';

/** What a phrase does in the clauses of its sentence. */
export function placeOf({ frames, parse: { words } }: SentenceFacts, first: number, head: number): Place {
  if (/^[’']s?$/u.test(words[head + 1]?.text ?? '')) return 'within';
  const own = frames.filter(({ inherited }) => !inherited);
  if (own.some(({ subject }) => subject?.head === head)) return 'subject';
  const holds = (phrase: FramePhrase | null) =>
    phrase !== null && phrase.first <= head && head <= phrase.last;
  const core = own.some(
    ({ subject, objects, agent }) => holds(subject) || objects.some(holds) || holds(agent),
  );
  const owned = /^(?:the|an?|his|her|its|their)$/u.test(words[first - 1]?.lower ?? '');
  if (words[owned ? first - 2 : first - 1]?.pos === 'ADP') return core ? 'within' : 'other';
  return own.some(({ subject }) => holds(subject)) ? 'subject' : core ? 'object' : 'other';
}
