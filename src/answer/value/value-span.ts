import type { SentenceFacts } from '../../facts/fact.ts';
import type { Item, Question } from '../../question/question.ts';
import { termOf } from '../../text/terms.ts';
import { perQuestion } from '../candidate/once.ts';
import type { Words } from './whole.ts';

/** Where a bare value stands in the report's text, in UTF-16 offsets. */
export interface ValueSpan {
  readonly start: number;
  readonly end: number;
}

/** Kinds of facts that are proper names. */
export const NAMED = /^(?:person|name|organisation|place)$/u;

/** A run of words as it is shown: without its article, and a name rather than what stands around it. */
export function spanOf(
  { first, last }: Words,
  { parse: { words }, facts }: SentenceFacts,
  person: RegExp = /^person$/u,
): ValueSpan {
  let from = first;
  while (from < last && /^(?:DET|PUNCT)$/u.test(words[from]?.pos ?? '') && words[from]?.lower !== 'no')
    from++;
  // "No contest", "no plans": without its "no" it would say the opposite.
  if (words[from - 1]?.lower === 'no') from--;
  // "For the first time online shops": the time is no part of the thing.
  if (
    from + 1 < last &&
    /^(?:first|second|last|next|this|same)$/u.test(words[from]?.lower ?? '') &&
    /^(?:time|year|month|week|day|night)$/u.test(words[from + 1]?.lower ?? '')
  )
    from += 2;
  // "The mayor, Anna Hill", "the mayor Anna Hill": the person rather than what stands before.
  const isName = facts.some(({ kind, first: at, last: to }) => NAMED.test(kind) && at >= from && to === last);
  // "An independent body, the Port Authority": whatever it is that is named.
  const kinds = /^(?:an?|another)$/u.test(words[first]?.lower ?? '') ? NAMED : person;
  const beside = words[last + 2]?.lower === 'the' ? last + 3 : last + 2;
  /** A name behind a preposition is not what the run is about: "the mayor of Ryde". */
  const belongs = (at: number) => {
    const part = facts.find(({ kind, first: one, last: to }) => NAMED.test(kind) && one <= at && to >= at);
    return (
      part !== undefined &&
      part.first > from &&
      words.slice(from, part.first).some(({ pos }) => pos === 'NOUN') &&
      /^(?:of|for|from)$/u.test(
        words[part.first - (words[part.first - 1]?.lower === 'the' ? 2 : 1)]?.lower ?? '',
      )
    );
  };
  const name = facts.find(
    (fact) =>
      fact.members === 1 &&
      ((person.test(fact.kind) &&
        ((fact.last === last && fact.first >= from && !belongs(fact.first)) ||
          (!isName && fact.first === last + 1))) ||
        // "The mayor of Ryde, Anna Hill".
        (fact.kind === 'person' &&
          belongs(last) &&
          fact.first === last + 2 &&
          words[last + 1]?.text === ',') ||
        // "On black cabs, George Michael sang": a subject of its own.
        (kinds.test(fact.kind) &&
          !isName &&
          fact.first === beside &&
          words[last + 1]?.text === ',' &&
          !/^(?:VERB|AUX)$/u.test(words[fact.last + 1]?.pos ?? ''))),
  );
  // "Anna Hill, the winner of the race, and Bob Ray": the one that the run begins with.
  const opening = facts.find(
    (fact) => person.test(fact.kind) && fact.members === 1 && fact.first === from && fact.last < last,
  );
  const apposed =
    words[(opening?.last ?? last) + 1]?.text === ',' && words[(opening?.last ?? last) + 2]?.pos === 'DET';
  if (name !== undefined && opening !== undefined && apposed) return opening;
  if (name !== undefined) return name;
  return { start: words[from]?.start ?? 0, end: words[last]?.end ?? 0 };
}

/** The terms of a question's words, and what several of them stand for. */
const termsOf = perQuestion(
  ({ items, words }) =>
    new Set([...items.map(({ term }) => term), ...words.map(({ lower }) => termOf(lower))]),
);

/** Whether a span has a word that the question does not have. */
export function saysMore(
  question: Question,
  { parse, occurrences }: SentenceFacts,
  { start, end }: ValueSpan,
): boolean {
  const asked = termsOf(question);
  return occurrences.some(({ term, word }) => {
    const at = parse.words[word];
    return at !== undefined && at.start >= start && at.end <= end && !asked.has(term);
  });
}

/** Whether a term of the report is a form of a word of the question. */
export function isForm({ forms }: Item, term: string): boolean {
  return forms.some((form) => form.term === term);
}

/** What ends a name: "vitamin A". */
const ENDS_NAME = /^ [A-HJ-Z](?=[\s,.;:)]|$)/u;

/** "The board that she could not accept it" behind "told": whom it was told is no part of it. */
const TOLD = /\b(?:tell|tells|told|telling|warned|assured|reminded|informed|convinced)\s+$/iu;
const TOLD_TO = /^(?:(?:the|an?|his|her|its|their|all)\s+)?(?:[\p{L}-]+\s+){1,3}?that\s+(?=\p{L})/iu;

/** A span that begins behind whom it was told, and at the beginning of a word with hyphens; it ends behind the letter or number of a name and closes its quotation. */
export function wholeWords({ start: from, end }: ValueSpan, { report: { text } }: SentenceFacts): ValueSpan {
  const told = TOLD.test(text.slice(Math.max(0, from - 14), from))
    ? (TOLD_TO.exec(text.slice(from, end))?.[0].length ?? 0)
    : 0;
  const start = from + told;
  const before = /\p{L}[\p{L}-]*-$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  const cut = /\p{L}$/u.test(text.slice(start, end))
    ? (ENDS_NAME.exec(text.slice(end, end + 8))?.[0] ?? '')
    : '';
  const number = /\bnumber$/iu.test(text.slice(start, end))
    ? (/^ (?:\d+|one|two|three|four|five|six)\b/u.exec(text.slice(end, end + 8))?.[0] ?? '')
    : '';
  // Letters that the tagger does not know cut a word: "Ion Bărbuţă".
  const letters = /\p{L}$/u.test(text.slice(start, end))
    ? (/^(?:[\p{L}\p{M}]+(?:\s(?=\p{Lu}\p{Ll}*[^\p{ASCII}\P{L}])\p{L}+)?|[–-]\p{Lu}\p{L}+)/u.exec(
        text.slice(end, end + 40),
      )?.[0] ?? '')
    : '';
  const open = /“[^”]*$|^[^"]*"[^"]*$/u.test(text.slice(start, end));
  const closing = open && /^[”"]/u.test(text.slice(end, end + 1)) ? 1 : 0;
  return { start: start - before.length, end: end + (letters || number || cut).length + closing };
}
