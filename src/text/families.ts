import { COUNTRIES } from './countries.ts';
import { termOf } from './terms.ts';
import { KINDS } from './vocabulary/kinds.ts';
import { FAMILIES } from './vocabulary.ts';

/** How far the words of a family stand for each other. */
const WEIGHTS = {
  /** Words on the same side of a family. */
  same: 0.9,
  /** Words across its bar. */
  wider: 0.55,
  /** A country and its people and adjectives. */
  country: 0.85,
  /** A kind for the word for all of them. */
  kind: 0.5,
} as const;

interface Family {
  readonly same: readonly string[];
  /** Stand for those of `same`, and these for them, but not for each other. */
  readonly wider: readonly string[];
  readonly weight: number;
  /** Stand for those of `same`, never these for them. */
  readonly kinds: readonly string[];
}

const families: readonly Family[] = [
  ...COUNTRIES.trim()
    .split('\n')
    .map((line) => ({ same: line.split(' '), wider: [], kinds: [], weight: WEIGHTS.country })),
  ...FAMILIES.trim()
    .split('\n')
    .map((line) => {
      const [same = [], wider = []] = line.split('|').map((side) => side.trim().split(' '));
      return { same, wider, kinds: [], weight: WEIGHTS.same };
    }),
  ...KINDS.trim()
    .split('\n')
    .map((line) => {
      const [word = '', kinds = ''] = line.split(': ');
      return { same: [word], wider: [], kinds: kinds.split(' '), weight: WEIGHTS.same };
    }),
];

/** Families by the first letters of their words, so that only words which may be meant have to be stemmed. */
const byBeginning = new Map<string, Set<Family>>();
for (const family of families) {
  for (const word of [...family.same, ...family.wider]) {
    const key = beginning(word);
    byBeginning.set(key, (byBeginning.get(key) ?? new Set()).add(family));
  }
}

/** Terms of the vocabulary that may stand for a word, with the weight of each; the word's own term is not among them. */
export function familyOf(folded: string): Map<string, number> {
  const own = termOf(folded);
  const found = new Map<string, number>();
  const put = (words: readonly string[], weight: number): void => {
    for (const term of words.map(termOf)) {
      if (term !== own && weight > (found.get(term) ?? 0)) found.set(term, weight);
    }
  };
  const candidates = new Set([
    ...(byBeginning.get(beginning(folded)) ?? []),
    ...(byBeginning.get(beginning(own)) ?? []),
  ]);
  for (const { same, wider, kinds, weight } of candidates) {
    if (has(same, own)) {
      put(same, weight);
      put(wider, WEIGHTS.wider);
      put(kinds, WEIGHTS.kind);
    } else if (has(wider, own)) put(same, WEIGHTS.wider);
  }
  return found;
}

function has(words: readonly string[], term: string): boolean {
  const key = beginning(term);
  return words.some((word) => beginning(word) === key && termOf(word) === term);
}

/** Two letters, because a stem may change the third ("die" and "dying", "tie" and "ties"). */
function beginning(word: string): string {
  return word.slice(0, 2);
}
