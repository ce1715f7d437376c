import type { Fact, SentenceFacts } from '../../facts/fact.ts';
import type { Question } from '../../question/question.ts';
import type { NounPhrase } from '../../text/clauses.ts';
import { focusOf } from '../value/gap.ts';
import { isForm, NAMED, type ValueSpan } from '../value/value-span.ts';
import { perQuestion } from './once.ts';

/** "What kind of bomb". */
export const KIND = /\b(?:kind|sort|type)s? of\b/iu;

/** "Which newspapers", "the names of the guards": asks for one or several of a kind, not for what kind. */
export const asksMember = perQuestion(
  ({ text }) => !KIND.test(text) && /\bwhich \p{L}|\bnames? of\b|[’']s? names?\b/iu.test(text),
);

/** "The names of the two laboratories", "the guards' names": the noun that is named. */
export const ownerOfName = perQuestion(({ text, items }) => {
  const { of, own } = NAME_OF.exec(text)?.groups ?? {};
  const noun = of ?? own;
  return noun === undefined ? null : (items.find((item) => item.text === noun) ?? null);
});
const NAME_OF =
  /\bnames of (?:(?:the|its|his|her|their) )?(?:[\p{L}\d-]+ ){0,2}?(?<of>\p{L}+)(?=\W*$| (?:that|who|which|in|on|of|at)\b)|\b(?<own>\p{L}+)[’']s? names\b/iu;

/** "Three newspapers" for "which newspapers": a number of them, which names none. */
export function isUnnamed(question: Question, sentence: SentenceFacts, { kind, first, last }: Fact): boolean {
  return (
    /^(?:agent|spot)$/u.test(kind) &&
    asksMember(question) &&
    isOnlyCounted({ first, head: last, last }, sentence)
  );
}

/** "The Green Party's Mia Berg": who a person belongs to, where the question asks who. */
export function ownsPerson({ facts, parse: { words } }: SentenceFacts, { last }: Fact): boolean {
  return (
    /^[’']s?$/u.test(words[last + 1]?.text ?? '') &&
    facts.some(({ kind, first, members }) => kind === 'person' && members === 1 && first === last + 2)
  );
}

/** The same of a value. */
export function namesNone(question: Question, sentence: SentenceFacts, { start, end }: ValueSpan): boolean {
  if (!asksMember(question)) return false;
  const { words } = sentence.parse;
  const first = words.findIndex((word) => word.end > start);
  const last = words.findLastIndex((word) => word.start < end);
  return last > first && words[last]?.pos === 'NOUN' && isOnlyCounted({ first, head: last, last }, sentence);
}

/** "The 13th century" is one in particular. */
const ORDINAL = /(?:st|nd|rd|th|first|second|third)$/u;

export function isOnlyCounted(
  { first, head, last }: Pick<NounPhrase, 'first' | 'head' | 'last'>,
  { parse: { words } }: SentenceFacts,
): boolean {
  const before = words.slice(first, head);
  return (
    head === last &&
    !/^\p{Lu}/u.test(words[head]?.text ?? '') &&
    before.some(({ pos, lower }) => pos === 'NUM' && !ORDINAL.test(lower)) &&
    before.every(
      ({ pos, lower }) =>
        (/^(?:NUM|DET)$/u.test(pos) && !ORDINAL.test(lower)) || /^(?:other|of)$/u.test(lower),
    )
  );
}

/** Whether a sentence counts those that are asked for and has no name: "three newspapers refused" for "which newspapers refused". */
export function onlyCounts(question: Question, sentence: SentenceFacts): boolean {
  const focus = asksMember(question) ? (focusOf(question) ?? ownerOfName(question)) : null;
  if (focus === null || sentence.facts.some(({ kind }) => NAMED.test(kind))) return false;
  return sentence.occurrences.some(({ term, word }) => {
    const phrase = isForm(focus, term) ? sentence.parse.phrases.find(({ head }) => head === word) : undefined;
    return phrase !== undefined && isOnlyCounted(phrase, sentence);
  });
}
