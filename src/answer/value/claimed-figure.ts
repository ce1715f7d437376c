import type { Fact, FactKind, SentenceFacts } from '../../facts/fact.ts';
import type { Question } from '../../question/question.ts';
import { findNumbers } from '../../text/numbers.ts';
import { boundTo } from '../candidate/binding.ts';

/** What a report may have where a claim has a bare number: "20 billion" may be pounds. */
const FOR_COUNT: readonly FactKind[] = ['count', 'money'];
const ASKS_SUM = /\bhow much\b/iu;

/**
 * The figure that a claim is to be checked against: of the kind that the claim has itself ("my brother says it cost a billion") and, of several,
 * the one bound most firmly to its words. Null where the claim has none, or none stands out.
 */
export function claimedFigure({ claim, items, text }: Question, { facts }: SentenceFacts): Fact | null {
  if (!claim) return null;
  const kinds = findNumbers(text).flatMap(({ kind }): readonly FactKind[] =>
    kind === 'count' ? FOR_COUNT : [kind],
  );
  if (kinds.length === 0 && ASKS_SUM.test(text)) kinds.push('money');
  const figures = facts.filter(({ kind, value }) => value !== null && kinds.includes(kind));
  if (figures.length < 2) return figures[0] ?? null;
  const bound = figures.map((figure) => boundTo(items, figure));
  const most = Math.max(...bound);
  const firmest = figures.filter((_, i) => bound[i] === most);
  return most > 0 && firmest.length === 1 ? (firmest[0] ?? null) : null;
}
