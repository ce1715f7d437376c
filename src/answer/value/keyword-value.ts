import type { Fact, SentenceFacts } from '../../facts/fact.ts';
import { termsIn } from '../../facts/terms-in.ts';
import type { Item, Question } from '../../question/question.ts';
import { boundTo } from '../candidate/binding.ts';

/** How far the figure of a keyword may stand from it, in words: "24% had diabetes", "free cash flow $6.9 billion". */
const NEAR = 3;

/** What a name among the keywords counts for beside 1 for another word; default 2. */
const NAMED = 2;

/** "Diabetes", "line A passengers": the figure that stands beside the keywords or counts them; null where none does. */
export function keywordFigure(question: Question, sentence: SentenceFacts): Fact | null {
  const items = question.items.filter(({ kind, generic }) => kind !== 'number' && !generic);
  const asked = (fact: Fact) =>
    termsIn(sentence, fact).some((term) => question.items.some((item) => item.term === term));
  const ranked = sentence.facts
    .filter((fact) => fact.value !== null && !asked(fact))
    .map((fact) => ({ fact, ...nearness(items, fact, sentence) }))
    .filter(({ fact, beside }) => beside >= (TIME.test(fact.kind) ? 1 : 1 / (1 + NEAR)))
    .sort((a, b) => b.score - a.score);
  const [best, next] = ranked;
  if (best === undefined) return onlyCount(items, sentence);
  return best.score === next?.score ? null : best.fact;
}

/** A figure that counts a noun at least so firmly is meant by it, wherever the noun stands; default 0.8. */
const COUNTS = 0.8;

/** "Arrests in the port numbered 379" for "arrests year to June": the only figure that counts one of the keywords. */
function onlyCount(items: readonly Item[], { facts }: SentenceFacts): Fact | null {
  const nouns = items.filter(({ kind }) => kind === 'noun');
  const counting = facts.filter(
    (fact) => fact.kind === 'count' && nouns.some((noun) => boundTo([noun], fact) >= COUNTS),
  );
  return counting.length === 1 ? (counting[0] ?? null) : null;
}

/** Times say when or how fast something is more often than what it is: of them only "34-year career". */
const TIME = /^(?:duration|age|time)$/u;

/** How near a figure stands to the keywords, and how firmly it is bound to them: it counts them, or they are beside it. */
function nearness(
  items: readonly Item[],
  fact: Fact,
  sentence: SentenceFacts,
): { beside: number; score: number } {
  let beside = 0;
  let score = 0;
  for (const { forms, kind } of items) {
    const isForm = (term: string) => forms.some((form) => form.term === term);
    const bound = Math.max(
      0,
      ...fact.bindings.filter(({ term }) => isForm(term)).map(({ weight }) => weight),
    );
    const near = besideOf(isForm, fact, sentence);
    beside += near;
    // "Wales saw rents climb by 7.1%, and London by 6.8%": whose figure it is.
    score += Math.max(bound, near) * (kind === 'name' ? NAMED : 1);
  }
  return { beside, score };
}

/** 1 for a word right beside a figure, less for one up to `NEAR` words away with no comma between, else 0. */
function besideOf(
  isForm: (term: string) => boolean,
  fact: Fact,
  { occurrences, parse }: SentenceFacts,
): number {
  const found = occurrences
    .filter(({ term, word }) => word >= 0 && isForm(term))
    .map(({ word }) => {
      const [from, to] = word < fact.first ? [word + 1, fact.first] : [fact.last + 1, word];
      const between = parse.words.slice(from, to);
      const apart = between.length > NEAR || between.some(({ text }) => /^[,;:()]$/u.test(text));
      return apart ? 0 : 1 / (1 + between.length);
    });
  return Math.max(0, ...found);
}
