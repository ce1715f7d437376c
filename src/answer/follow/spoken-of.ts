import { analyse } from '../../question/analyse.ts';
import { personOf } from '../../question/antecedent.ts';
import type { Knowledge } from '../../question/question.ts';
import type { Turn } from '../../question/turn.ts';
import type { Library } from '../open-library.ts';
import { isPersonIn, personAt, spotOf } from './nearby.ts';

/** Who was named last, by a question or by what answered it. */
export function lastPerson(
  turns: readonly Turn[],
  library: Library,
  report: string | undefined,
): string | null {
  const isPerson = (name: string) => isPersonIn(name, library, report);
  for (const turn of turns.toReversed()) {
    const { question, short } = turn;
    const person = personOf(analyse(question, library.knowledge), short, isPerson);
    if (person !== null) return person;
    const named = personAt(spotOf(turn, turns, library, report));
    if (named !== null) return named;
  }
  return null;
}

/** The names and nouns of the question that began the matter. */
export function openingThing(turns: readonly Turn[], knowledge: Knowledge): string {
  const opening = turns.findLast(({ leaned }) => !leaned);
  const items = opening === undefined ? [] : analyse(opening.question, knowledge).items;
  return items
    .filter(({ kind }) => kind === 'noun' || kind === 'name')
    .map(({ text }) => text)
    .join(' ');
}
