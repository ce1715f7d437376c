import type { Lexicon } from '../text/lexicon.ts';
import { type Token, termOf, tokens } from '../text/terms.ts';
import { wantsOf } from './kinds.ts';
import { pairs } from './pairs.ts';

/** A word that may stand for another: its term, and how sure that is (0..1). */
export interface Alternative {
  readonly term: string;
  readonly weight: number;
}

/** One word of a question. A text that has the word or any of its alternatives has it once, at the best weight. */
export interface QueryTerm extends Alternative {
  readonly alternatives?: readonly Alternative[];
}

/** What to look for. */
export interface Query {
  /** The question's own words, normally with weight 1; the weights of alternatives are absolute, not shares of it. */
  readonly terms: readonly QueryTerm[];
  /** Neighbouring words of the question, as `pairs()` gives them. */
  readonly pairs?: readonly string[];
  /** Bits of the kinds of value that the answer should hold (`KIND`); 0 or absent where anything will do. */
  readonly wants?: number;
}

/** What a word weighs in a query; tuned on 60 articles of SQuAD's training set. */
export const QUERY_WEIGHTS = {
  /** A compound whose parts are searched too ("terror-related"); default 0.5. */
  compound: 0.5,
  /** A word that only carries the question ("what kind of", "happened"); default 0.4. It seldom stands in the answer. */
  carrier: 0.4,
  /** A word written with a capital inside the text; default 1.2. */
  name: 1.2,
  /** Share of the relation's weight that a related word has; default 0.7. */
  related: 0.7,
} as const;

/** Most different words of a text that are looked for; default 64. */
const MOST_TERMS = 64;

const CARRIERS: ReadonlySet<string> = new Set(
  `type kind sort form way example term name call know title refer mention describe happen use get want thing something someone
  particular accord besides percentage many year date day month`
    .split(/\s+/)
    .map(termOf),
);

/**
 * A query for a free text, without any analysis of what it asks beyond its question word. With a lexicon, related words
 * may stand for the text's own.
 */
export function queryOf(text: string, lexicon?: Pick<Lexicon, 'related'>): Query {
  const words = tokens(text);
  const terms = new Map<string, QueryTerm>();
  for (const word of words) {
    if (word.stop || terms.has(word.term)) continue;
    if (terms.size === MOST_TERMS) break;
    const weight = weightOf(word);
    const alternatives = (lexicon?.related(word.folded) ?? []).map((related) => ({
      term: related.term,
      weight: weight * QUERY_WEIGHTS.related * related.weight,
    }));
    terms.set(word.term, { term: word.term, weight, alternatives });
  }
  return { terms: [...terms.values()], pairs: [...new Set(pairs(words))], wants: wantsOf(text) };
}

function weightOf({ term, text, start, compound }: Token): number {
  if (compound) return QUERY_WEIGHTS.compound;
  if (CARRIERS.has(term)) return QUERY_WEIGHTS.carrier;
  return start > 0 && /^\p{Lu}/u.test(text) ? QUERY_WEIGHTS.name : 1;
}
