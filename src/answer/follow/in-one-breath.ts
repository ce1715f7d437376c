import type { Fact, SentenceFacts } from '../../facts/fact.ts';
import type { Question } from '../../question/question.ts';
import { termOf } from '../../text/terms.ts';
import type { Candidate } from '../candidate/candidate.ts';
import type { Library } from '../open-library.ts';
import { candidatesAt, type Spot, writtenOf } from './nearby.ts';

/** Words between a value and what says whose it is, at most; default 6. */
const FARTHEST = 6;

/** What opens such a follow-up before its own words. */
const OPENING =
  /^(?:(?:and|but|so|ok|what about|how about)[\s,]+)*(?:(?:in|for|at|on|of|by|with|from|to)\s+)?(?:(?:the|all|those|these)\s+)?(?:of (?:the|them)\s+)?/iu;

/**
 * "And in total?", "and the others?", "and in London?" after a figure: the other figure of the sentence that answered, beside those very
 * words; null where the sentence has none.
 *
 * @param kind - of the figure that was told
 */
export function besideThoseWords(
  question: Question,
  spot: Spot,
  kind: Fact['kind'] | null,
  library: Library,
): Candidate | null {
  const sentence = spot.volume.sentences[spot.index];
  const own =
    question.original
      .replace(OPENING, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  if (sentence === undefined || kind === null || own.length === 0 || own.length > 3) return null;
  const at = placeOf(own, sentence);
  const told = sentence.facts.find(
    (fact) => fact.kind === kind && writtenOf({ sentence, fact }) === spot.turn.short,
  );
  if (at < 0 || told === undefined) return null;
  const last = at + own.length - 1;
  const far = ({ first, last: end }: Fact) => (end < at ? at - end : first > last ? first - last : 0);
  const [found] = candidatesAt(question, spot, library, [spot.index])
    .filter(({ fact }) => fact?.kind === kind && far(fact) <= FARTHEST)
    .sort((a, b) => (a.fact === null || b.fact === null ? 0 : far(a.fact) - far(b.fact)));
  return found?.fact != null && far(found.fact) < far(told) ? found : null;
}

/** Where some words stand in a sentence one behind the other, in any of their forms; -1 where they do not. */
function placeOf(own: readonly string[], { parse: { words } }: SentenceFacts): number {
  const terms = own.map((word) => termOf(word.replace(/^others$/u, 'other')));
  return words.findIndex((_, i) => terms.every((term, k) => termOf(words[i + k]?.lower ?? '') === term));
}
