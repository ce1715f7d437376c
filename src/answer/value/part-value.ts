import type { Fact, SentenceFacts } from '../../facts/fact.ts';
import type { Question } from '../../question/question.ts';
import { isNominal } from '../../text/clauses.ts';
import type { ValueSpan } from './value-span.ts';

/** "Of the thirteen", "of its six", "of the school's nine": what stands between a part and its whole. */
const OF =
  /^\s+(?:out\s+)?of\s+(?:(?:the|its|his|her|their|our|these|those|all|some|[\p{L}-]+[’']s?)\s+){0,4}$/iu;

const HAS = /\b(?:has|have|had|own|owns|owned|got)\s*\??\s*$/iu;

/** Behind a whole: what it did or was besides. */
const RELATIVE = /^\s+(?:[\p{L}-]+\s+){0,2}?(?:that|which|who)\s+([^,;.]*)/iu;

/**
 * Of "three of its six reactors" the six where the question asks how many there are ("how many reactors does it have") or what is said of the
 * whole alone ("of the 33 medals that the hosts won"), else the three; null where a figure is neither part nor whole.
 */
export function partOrWhole(question: Question, { facts, report }: SentenceFacts, fact: Fact): Fact | null {
  const figures = facts.filter(({ value }) => value !== null);
  const pair = figures.flatMap((part) =>
    figures
      .filter((whole) => whole.start > part.end && (part === fact || whole === fact))
      .filter((whole) => OF.test(report.text.slice(part.end, whole.start)))
      .map((whole) => ({ part, whole })),
  )[0];
  if (pair === undefined || question.asking.kind !== 'how many') return null;
  const { part, whole } = pair;
  if (HAS.test(question.text)) return whole;
  const own = RELATIVE.exec(report.text.slice(whole.end, whole.end + SIGHT))?.[1];
  const verb = question.predicate;
  if (own !== undefined && verb !== null) {
    const told = own.toLowerCase().split(/[^\p{L}]+/u);
    if (told.some((word) => word === verb.text.toLowerCase() || isPast(verb.text, word))) return whole;
  }
  return part.kind === 'percent' ? null : part;
}

/** How far behind a whole what is said of it may reach, in characters; default 80. */
const SIGHT = 80;

/** Whether a word is likely a form of a verb: "won" of "win", "opened" of "open". */
function isPast(verb: string, word: string): boolean {
  const base = verb.toLowerCase();
  return (
    word.startsWith(base) ||
    (word.length === base.length && word.replace(/[aeiou]/gu, '') === base.replace(/[aeiou]/gu, ''))
  );
}

const ASKS_OF = /\bhow many of\b/iu;
const QUANTIFIED =
  /\b(?:none|one|all|most|half|many|few|some|both|several|neither|each)\s+of\s+(?:them|whom|which)\b/giu;

/** "None of them" for "how many of the trusts passed": the only such part of a sentence, where the question asks for one. */
export function quantifiedOf(
  { text }: Question,
  { report, sentence: { start, end } }: SentenceFacts,
): ValueSpan | null {
  if (!ASKS_OF.test(text)) return null;
  const [one, other] = report.text.slice(start, end).matchAll(QUANTIFIED);
  if (one === undefined || other !== undefined) return null;
  return { start: start + one.index, end: start + one.index + one[0].length };
}

const PEOPLE = /\bhow many (?:people|persons|victims|casualties)\b/iu;

/** "One teacher and four pupils were hurt" for "how many people were hurt": counts of people that share a verb. */
export function jointCount(
  { text, items }: Question,
  { facts, parse, report, occurrences }: SentenceFacts,
  fact: Fact,
): ValueSpan | null {
  if (!PEOPLE.test(text) || fact.kind !== 'count') return null;
  const joint = facts.find(
    (other) =>
      other.kind === 'count' &&
      other.first !== fact.first &&
      JOINS.test(report.text.slice(Math.min(other.end, fact.end), Math.max(other.start, fact.start))),
  );
  if (joint === undefined) return null;
  const [left, right] = joint.first < fact.first ? [joint, fact] : [fact, joint];
  const nouns = [left, right].map(({ last }) => nounBehind(parse.words, last));
  const [a, b] = nouns as [number, number];
  if (a < 0 || b < 0 || !/^(?:VERB|AUX|PUNCT)$/u.test(parse.words[b + 1]?.pos ?? 'PUNCT')) return null;
  const named = items.some(({ term }) =>
    occurrences.some((one) => one.term === term && (one.word === a || one.word === b)),
  );
  return named ? null : { start: left.start, end: parse.words[b]?.end ?? right.end };
}

/** What stands between two counts of one list: a noun of up to two words, with what it is called. */
const JOINS = /^\s+[\p{L}-]+(?:\s+[\p{L}-]+)?(?:,\s+\p{Lu}[^,;.]{0,40},)?\s+and\s+$/u;

function nounBehind(words: SentenceFacts['parse']['words'], last: number): number {
  let at = -1;
  for (let i = last + 1; i <= last + 3 && /^(?:ADJ|NOUN|PROPN)$/u.test(words[i]?.pos ?? ''); i++)
    if (isNominal(words[i])) at = i;
  return at;
}
