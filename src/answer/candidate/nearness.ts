import type { Fact, Occurrence } from '../../facts/fact.ts';
import type { Sight } from './match.ts';

/** Words between a value and a word of the question at which nearness is a half; default 8. */
const HALF_DISTANCE = 8;

/** How near a word stands to a value: 1 beside it, a half at `HALF_DISTANCE`, less across a clause's end. */
function closeness({ word, clause }: Occurrence, fact: Fact): number {
  const apart =
    word < 0 || isWithin(word, fact.role) ? 0 : word < fact.first ? fact.first - word : word - fact.last;
  return (HALF_DISTANCE / (HALF_DISTANCE + apart)) * (clause === fact.clause ? 1 : 0.7);
}

/** Whether a word tells what the bearer of a name is. */
function isWithin(word: number, role: Fact['role']): boolean {
  return role !== undefined && word >= role.first && word <= role.last;
}

/** For each word of the question how near its nearest form in the sentence stands to a value, weighed by the form (0..1). */
export function closenesses(sights: readonly Sight[], fact: Fact): number[] {
  return sights.map(({ forms }) => {
    let best = 0;
    for (const form of forms) {
      if (form.weight <= best) continue;
      for (const occurrence of form.occurrences) {
        if (occurrence.word >= fact.first && occurrence.word <= fact.last) continue;
        best = Math.max(best, form.weight * closeness(occurrence, fact));
      }
      for (const reference of form.references)
        if (reference.word < fact.first || reference.word > fact.last)
          best = Math.max(best, form.weight * reference.weight * closeness(reference, fact));
    }
    return best;
  });
}
