import type { Fact, Occurrence, SentenceFacts } from '../facts/fact.ts';
import type { Item } from '../question/question.ts';

/** Words between a value and a word of the question at which nearness is a half; default 8. */
const HALF_DISTANCE = 8;

/** How near a word stands to a value: 1 beside it, a half at `HALF_DISTANCE`, less across a clause's end. */
function closeness({ word, clause }: Occurrence, fact: Fact): number {
  const apart = word < 0 ? 0 : word < fact.first ? fact.first - word : word - fact.last;
  return (HALF_DISTANCE / (HALF_DISTANCE + apart)) * (clause === fact.clause ? 1 : 0.7);
}

/** For each item how near its nearest form in the sentence stands to a value, weighed by the form (0..1). */
export function closenesses(items: readonly Item[], { occurrences }: SentenceFacts, fact: Fact): number[] {
  return items.map((item) => {
    let best = 0;
    for (const form of item.forms) {
      for (const occurrence of occurrences) {
        if (occurrence.term !== form.term || (occurrence.word >= fact.first && occurrence.word <= fact.last))
          continue;
        best = Math.max(best, form.weight * closeness(occurrence, fact));
      }
    }
    return best;
  });
}
