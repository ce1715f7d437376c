import type { Binding, Fact, Reference, SentenceFacts } from './fact.ts';

/**
 * What numbers count by way of a word that stands for it: the suppliers in "up to 30,000 of them", the boys in "four more came out".
 * Binds each number to the terms of what it is beside.
 */
export function withReferences(sentence: SentenceFacts, references: readonly Reference[]): readonly Fact[] {
  const { facts } = sentence;
  return references.length === 0
    ? facts
    : facts.map((fact) => {
        if (fact.value === null) return fact;
        const more = counted(sentence, fact, references);
        return more.length === 0 ? fact : { ...fact, bindings: [...fact.bindings, ...more] };
      });
}

function counted({ parse }: SentenceFacts, fact: Fact, references: readonly Reference[]): Binding[] {
  const { words, phrases } = parse;
  const of = words[fact.last + 1]?.lower === 'of' ? fact.last + 2 : -1;
  const phrase = phrases.find(
    ({ first, head }) => (first <= fact.first && fact.last < head) || (of >= 0 && first === of),
  );
  const last = phrase?.last ?? Math.max(fact.last, of);
  return references
    .filter(({ word }) => word >= fact.first && word <= last)
    .map(({ term, weight }) => ({ term, weight }));
}
