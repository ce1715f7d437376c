import type { Fact, SentenceFacts } from '../../facts/fact.ts';
import type { NounPhrase } from '../../text/clauses.ts';
import { NAMED, type ValueSpan } from './value-span.ts';
import type { Words } from './whole.ts';

/** Most words of what is set beside a noun as its name or names; default 14. */
const LONGEST = 14;

/** "Cape Ashford, a bulk carrier built in Leith": the head of what is set beside a name; -1 where nothing is. */
export function headBeside({ parse: { words, phrases } }: SentenceFacts, { last }: Words): number {
  const opens =
    words[last + 1]?.text === ',' &&
    /^(?:an?|the|its|his|her|their|one|another)$/u.test(words[last + 2]?.lower ?? '');
  return opens
    ? (phrases.find(({ first, last: to }) => first <= last + 3 && to >= last + 3)?.head ?? -1)
    : -1;
}

/** "Kernlab in Basel and the Pasteur Centre" of "two laboratories, Kernlab in Basel and the Pasteur Centre, found": the name or names beside a noun; null where none stand there. */
export function namesBeside(sentence: SentenceFacts, phrase: NounPhrase): ValueSpan | null {
  const { words } = sentence.parse;
  const opens = phrase.last + 1;
  if (phrase.head !== phrase.last || !/^[,:—–(]$/u.test(words[opens]?.text ?? '')) return null;
  // "The painting", "the stolen painting", "two laboratories".
  const opening = words.slice(Math.max(0, phrase.first - 2), phrase.head);
  if (!opening.some(({ pos }) => /^(?:DET|NUM|PRON)$/u.test(pos))) return null;
  const from = /^(?:the|an?)$/u.test(words[opens + 1]?.lower ?? '') ? opens + 2 : opens + 1;
  if (!/^\p{Lu}/u.test(words[from]?.text ?? '')) return null;
  const many = words.slice(phrase.first, phrase.head).some(({ pos }) => pos === 'NUM');
  const last = many ? endOfList(sentence, from) : endOfName(sentence, from);
  return last < from ? null : { start: words[from]?.start ?? 0, end: words[last]?.end ?? 0 };
}

/** The last word of one name that is closed by a comma or a stop, without whom it is by: "Woman with Lamp by Jan Vries,". */
function endOfName({ parse: { words } }: SentenceFacts, from: number): number {
  const close = words.findIndex(({ text }, i) => i > from && /^[,.;:)—–]$/u.test(text));
  const run = words.slice(from, close < 0 ? words.length : close);
  if (run.length > LONGEST || run.some(({ pos }) => /^(?:VERB|AUX)$/u.test(pos))) return -1;
  const by = run.findIndex(({ lower }) => lower === 'by');
  return from + (by < 1 ? run.length : by) - 1;
}

/** The last word of the names of a list: what is between them are commas, "and", and where each is. */
function endOfList({ parse: { words }, facts }: SentenceFacts, from: number): number {
  const names = facts.filter(({ kind, members }) => NAMED.test(kind) && members === 1);
  const inName = (at: number): Fact | undefined => names.find(({ first, last }) => first <= at && last >= at);
  let last = -1;
  for (let at = from; at < words.length && at < from + LONGEST * 2; at++) {
    const name = inName(at);
    if (name !== undefined) {
      last = name.last;
      at = name.last;
    } else if (!/^(?:,|and|&|in|of|at|from|the|near)$/u.test(words[at]?.lower ?? '')) break;
  }
  return last;
}
