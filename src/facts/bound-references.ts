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
        const own = counted(sentence, fact, references);
        const more = own.length > 0 ? own : countedByPart(sentence, fact, references);
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

/** "881 were injured and 513 of them died": a number without a noun counts what its part is a part of. */
function countedByPart(
  { parse: { words }, facts }: SentenceFacts,
  { kind, last }: Fact,
  references: readonly Reference[],
): Binding[] {
  if (kind !== 'count' || !/^(?:VERB|AUX)$/u.test(words[last + 1]?.pos ?? '')) return [];
  const next = facts.reduce<Fact | null>(
    (near, fact) =>
      fact.value !== null && fact.first > last && (near === null || fact.first < near.first) ? fact : near,
    null,
  );
  if (next === null || words[next.last + 1]?.lower !== 'of') return [];
  return references
    .filter(({ word }) => word === next.last + 2)
    .map(({ term, weight }) => ({ term, weight }));
}
