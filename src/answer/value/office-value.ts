import type { Fact, SentenceFacts } from '../../facts/fact.ts';
import { termsIn } from '../../facts/terms-in.ts';
import type { Item, Question } from '../../question/question.ts';
import type { Candidate } from '../candidate/candidate.ts';
import { isForm, type ValueSpan } from './value-span.ts';

/** "A professor of medicine and epidemiology": a role with what it is of, up to the next stop. */
export function withOffice({ start, end }: ValueSpan, { report: { text } }: SentenceFacts): ValueSpan {
  const office = /^\s+(?:of|at|for|in)\s+[^,.;:()“”"–—]{1,60}(?=[,.;:()“”"–—])/u.exec(
    text.slice(end, end + 80),
  )?.[0];
  const opening = /^(?:Its|His|Her|Their|Our|The|An?)\s+/u.exec(text.slice(start, end))?.[0];
  return { start: start + (opening?.length ?? 0), end: end + (office?.length ?? 0) };
}

/** "Who is the director" asks for a name, "who is anna hill" for an office. */
const ASKS_WHO_IS = /\bwho(?:['’]?s| (?:\p{L}+ )?(?:is|was|are|were))\b(?!\s+the\b)/iu;

/** "Who is anna hill": the name in the sentence that is all that the question has; null where it asks something else. */
export function namedIn({ text, items }: Question, sentence: SentenceFacts): Fact | null {
  if (!ASKS_WHO_IS.test(text)) return null;
  const asked = items.filter(({ generic }) => !generic);
  const has = (fact: Fact, item: Item) => termsIn(sentence, fact).some((term) => isForm(item, term));
  const names = sentence.facts.filter(
    ({ kind, members }) => /^(?:person|name)$/u.test(kind) && members === 1,
  );
  return (
    names.find((name) => asked.length > 0 && asked.length <= 3 && asked.every((item) => has(name, item))) ??
    null
  );
}

/** The role beside a name, before or behind it: "the mayor, Anna Hill", "Anna Hill, who is the mayor of Ryde". */
export function officeOf({ first, last }: Fact, sentence: SentenceFacts): ValueSpan | null {
  const beside = sentence.facts.find(
    (other) =>
      /^(?:role|agent)$/u.test(other.kind) &&
      ((other.first > last && other.first <= last + 4) || (other.last < first && other.last >= first - 2)),
  );
  return beside === undefined ? null : withOffice(beside, sentence);
}

/** "Highly likely" for "how likely is": the asked adjective with its degree. */
export function degreeOf({ text, items }: Question, { sentence }: Candidate): ValueSpan | null {
  const asked = /\bhow (\p{L}+) (?:is|are|was|were|will|would|has|have|had|do|does|did)\b/iu.exec(text)?.[1];
  const item = items.find((one) => one.text === asked);
  const { words } = sentence.parse;
  const at = sentence.occurrences.find(({ term }) => term === item?.term)?.word ?? -1;
  if (words[at]?.pos !== 'ADJ' || words[at - 1]?.pos !== 'ADV') return null;
  return { start: words[at - 1]?.start ?? 0, end: words[at]?.end ?? 0 };
}
