import type { Fact, SentenceFacts } from '../../facts/fact.ts';
import type { Item } from '../../question/question.ts';
import { termOf } from '../../text/terms.ts';

/** How well "score" is met by "4-2", and "stadium" by "the crowd was 78,011" (0..1). */
const SAID = 0.85;

/** What a score is asked for by: "4-2" says itself that it is one. */
const SCORE = /^(?:scores?|scorelines?|results?)$/iu;
const IS_SCORE = /^\d{1,3}\s?[-–]\s?\d{1,3}$/u;

/** Who a crowd is made of, and where it is. */
const CROWD =
  /^(?:people|fans|spectators|audience|crowd|attendance|stadium|ground|arena|watche?d?|watching|attend(?:ed)?|there)$/iu;
const CROWDS: readonly string[] = ['crowd', 'attendance', 'audience', 'spectators'].map(termOf);

/** How well a figure meets (0 or `SAID`) a word that what it counts goes without saying for. */
export function saidBy({ text }: Item, { report }: SentenceFacts, fact: Fact): number {
  if (fact.kind !== 'count') return 0;
  if (SCORE.test(text)) return IS_SCORE.test(report.text.slice(fact.start, fact.end)) ? SAID : 0;
  if (!CROWD.test(text)) return 0;
  return fact.bindings.some(({ term, weight }) => weight >= 0.5 && CROWDS.includes(term)) ? SAID : 0;
}
