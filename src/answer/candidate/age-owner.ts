import type { Fact, SentenceFacts } from '../../facts/fact.ts';
import { termsIn } from '../../facts/terms-in.ts';
import type { Question } from '../../question/question.ts';

/** Whether an age is told right beside the name of somebody, and the question names somebody else: "Ann Reed, a 90-year-old grandmother". */
export function isAgeOfAnother({ items }: Question, sentence: SentenceFacts, age: Fact): boolean {
  const asked = items.filter(({ kind }) => kind === 'name');
  if (age.kind !== 'age' || asked.length === 0) return false;
  // Of two ages the one that is asked for is found by the name before it.
  if (sentence.facts.some((other) => other !== age && other.kind === 'age')) return false;
  const owner = sentence.facts.find((person) => person.kind === 'person' && isBeside(sentence, person, age));
  if (owner === undefined) return false;
  const terms = termsIn(sentence, owner);
  return !asked.some(({ forms }) => forms.some(({ term }) => terms.includes(term)));
}

/** "Ann Reed, 90", "Ann Reed, a 90-year-old", "the 90-year-old nurse Ann Reed". */
function isBeside({ parse: { words } }: SentenceFacts, person: Fact, age: Fact): boolean {
  const between =
    person.last < age.first
      ? words.slice(person.last + 1, age.first).map(({ text, pos }) => (text === ',' ? 'PUNCT' : pos))
      : words.slice(age.last + 1, person.first).map(({ pos }) => pos);
  if (person.last < age.first)
    return between[0] === 'PUNCT' && between.slice(1).every((pos) => pos === 'DET' || pos === 'ADJ');
  return between.every((pos) => /^(?:NOUN|ADJ|PROPN)$/u.test(pos));
}
