import { COUNTRIES } from './countries.ts';
import { termOf } from './terms.ts';
import { KINDS } from './vocabulary/kinds.ts';
import { OPPOSITES } from './vocabulary/opposites.ts';
import { RIVALS } from './vocabulary/rivals.ts';
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
  /** How far those of `same` stand for each other. */
  readonly weight: number;
  /** Stand for those of `same`, but not for each other. */
  readonly others: readonly string[];
  readonly othersWeight: number;
  /** Whether those of `same` stand for the others as well: a wider word yes, a kind no. */
  readonly mutual: boolean;
}

type Reader = (line: string) => Family;

/** The tables, and how a line of each is read. */
const TABLES: readonly (readonly [table: string, read: Reader])[] = [
  [
    COUNTRIES,
    (line) => ({
      same: line.split(' '),
      weight: WEIGHTS.country,
      others: [],
      othersWeight: 0,
      mutual: false,
    }),
  ],
  [
    FAMILIES,
    (line) => {
      const [same = [], others = []] = line.split('|').map((side) => side.trim().split(' '));
      return { same, weight: WEIGHTS.same, others, othersWeight: WEIGHTS.wider, mutual: true };
    },
  ],
  [
    KINDS,
    (line) => {
      const [word = '', kinds = ''] = line.split(': ');
      return {
        same: [word],
        weight: WEIGHTS.same,
        others: kinds.split(' '),
        othersWeight: WEIGHTS.kind,
        mutual: false,
      };
    },
  ],
];

/** A line of a table, read only when one of its words may be meant: reading all took 5 ms of every start. */
class Line {
  readonly #text: string;
  readonly #read: Reader;
  #family: Family | null = null;

  constructor(text: string, read: Reader) {
    this.#text = text;
    this.#read = read;
  }

  get family(): Family {
    this.#family ??= this.#read(this.#text);
    return this.#family;
  }
}

let lines: ReadonlyMap<number, readonly Line[]> | null = null;

/** Lines by the first letters of their words, so that only words which may be meant have to be stemmed. */
function linesByBeginning(): Map<number, Line[]> {
  const found = new Map<number, Line[]>();
  for (const [table, read] of TABLES) {
    for (const text of table.trim().split('\n')) {
      const line = new Line(text, read);
      for (let at = 0; at >= 0; at = text.indexOf(' ', at) + 1 || -1) {
        const key = beginning(text, at);
        const same = found.get(key);
        if (same === undefined) found.set(key, [line]);
        else if (same.at(-1) !== line) same.push(line);
      }
    }
  }
  return found;
}

/** Terms of the vocabulary that may stand for a word, with the weight of each; the word's own term is not among them. */
export function familyOf(folded: string): Map<string, number> {
  lines ??= linesByBeginning();
  const own = termOf(folded);
  const found = new Map<string, number>();
  const put = (words: readonly string[], weight: number): void => {
    for (const term of words.map(termOf)) {
      if (term !== own && weight > (found.get(term) ?? 0)) found.set(term, weight);
    }
  };
  const candidates = new Set([...(lines.get(beginning(folded)) ?? []), ...(lines.get(beginning(own)) ?? [])]);
  for (const { family } of candidates) {
    const { same, weight, others, othersWeight, mutual } = family;
    if (has(same, own)) {
      put(same, weight);
      put(others, othersWeight);
    } else if (mutual && has(others, own)) put(same, othersWeight);
  }
  return found;
}

function has(words: readonly string[], term: string): boolean {
  return words.some((word) => mayBegin(word, term) && termOf(word) === term);
}

/** Whether a word may have a term, by their first letters: the third is another only in short words. */
function mayBegin(word: string, term: string): boolean {
  if (beginning(word) !== beginning(term)) return false;
  return word.length <= 4 || term.length <= 3 || word.charCodeAt(2) === term.charCodeAt(2);
}

/** Two letters, because a stem may change the third ("die" and "dying", "tie" and "ties"), as one number. */
function beginning(text: string, at = 0): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

let sides: readonly (readonly [readonly string[], readonly string[]])[] | null = null;

/** Terms of the vocabulary that are the opposite of a word. */
export function oppositesOf(folded: string): string[] {
  sides ??= OPPOSITES.trim()
    .split('\n')
    .map((line) => {
      const [one = [], other = []] = line.split('|').map((side) => side.trim().split(' ').map(termOf));
      return [one, other] as const;
    });
  const own = termOf(folded);
  return sides.flatMap(([one, other]) => (one.includes(own) ? other : other.includes(own) ? one : []));
}

let rivals: ReadonlyMap<string, ReadonlySet<string>> | null = null;

const NO_RIVALS: ReadonlySet<string> = new Set();

/** Terms of the groups and things that those of a term are told apart from: girls for boys. */
export function rivalsOf(term: string): ReadonlySet<string> {
  if (rivals === null) {
    const found = new Map<string, Set<string>>();
    for (const line of RIVALS.trim().split('\n')) {
      const all = line.split(' ').map(termOf);
      for (const one of all) {
        const others = found.get(one) ?? new Set();
        for (const other of all) if (other !== one) others.add(other);
        found.set(one, others);
      }
    }
    rivals = found;
  }
  return rivals.get(term) ?? NO_RIVALS;
}
