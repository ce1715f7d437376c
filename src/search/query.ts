import { type Token, tokens } from '../text/terms.ts';

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
  /** The question's own words, normally with weight 1. */
  readonly terms: readonly QueryTerm[];
  /** Neighbouring words of the question, as `pairs()` gives them. */
  readonly pairs?: readonly string[];
  /** Bits of the kinds of value that the answer should hold (`KIND`); 0 or absent where anything will do. */
  readonly wants?: number;
}

/**
 * Words that stand next to each other once stop words are gone, each two as one term. Compounds are seen through
 * ("terror-related arrests" has "terror related" and "related arrests").
 */
export function pairs(words: readonly Token[]): string[] {
  const found: string[] = [];
  let before: string | null = null;
  for (const { term, stop, compound } of words) {
    if (stop || compound) continue;
    if (before !== null) found.push(`${before}_${term}`);
    before = term;
  }
  return found;
}

/** A query from the bare words of a text: each word once, weight 1, compounds half; no alternatives, no wanted kind. */
export function queryOf(text: string): Query {
  const words = tokens(text);
  const weights = new Map<string, number>();
  for (const { term, stop, compound } of words) {
    if (!stop && !weights.has(term)) weights.set(term, compound ? 0.5 : 1);
  }
  return {
    terms: [...weights].map(([term, weight]) => ({ term, weight })),
    pairs: [...new Set(pairs(words))],
  };
}
