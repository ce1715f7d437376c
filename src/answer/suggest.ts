import type { Fact, SentenceFacts } from '../facts/fact.ts';
import type { Volume } from './library.ts';

/** A question that a report may answer, with the value that would be right. */
export interface Suggestion {
  readonly question: string;
  readonly value: string;
}

/**
 * Questions that a report's facts answer, in the order of the text: how many of what is counted, and who the persons with a role are.
 * Whether the engine really answers them is for the caller to try.
 */
export function suggestions({ sentences }: Volume): readonly Suggestion[] {
  return sentences.flatMap((sentence) => {
    const found: (Suggestion | null)[] = sentence.facts.map((fact) =>
      fact.kind === 'count' ? howMany(sentence, fact) : whoIs(sentence, fact),
    );
    return found.filter((suggestion) => suggestion !== null);
  });
}

/** "379 terror-related arrests" asks "How many terror-related arrests were there?". */
function howMany(sentence: SentenceFacts, { start, end, last }: Fact): Suggestion | null {
  const { parse, report } = sentence;
  const phrase = parse.phrases.find((np) => np.first <= last && np.head > last);
  const head = parse.words[phrase?.head ?? -1];
  const from = parse.words[last + 1];
  if (phrase === undefined || head === undefined || from === undefined || !head.lower.endsWith('s'))
    return null;
  const thing = report.text.slice(from.start, head.end).replace(/\s+/gu, ' ');
  return { question: `How many ${thing} were there?`, value: report.text.slice(start, end) };
}

/** A person with a role asks "Who is …?". */
function whoIs({ report, facts }: SentenceFacts, fact: Fact): Suggestion | null {
  if (fact.kind !== 'person') return null;
  const role = facts.find(
    (other) => other.kind === 'role' && (other.last === fact.first - 1 || other.first === fact.last + 2),
  );
  const name = report.text.slice(fact.start, fact.end);
  return role === undefined || !/^\p{Lu}\p{Ll}+ \p{Lu}/u.test(name) || /^(?:Mr|Mrs|Ms|Dr) /u.test(name)
    ? null
    : { question: `Who is ${name}?`, value: report.text.slice(role.start, role.end) };
}
