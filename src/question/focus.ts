import { isNominal } from '../text/clauses.ts';
import { meaningsOf } from '../text/dictionary.ts';
import type { TaggedWord } from '../text/tagger.ts';
import { termOf, tokens } from '../text/terms.ts';
import type { Item, Knowledge } from './question.ts';

/** "Which tech companies …", "what responsibility …": the noun right behind the question word. */
export function headAfterWh(words: readonly TaggedWord[]): TaggedWord | null {
  const at = words.findIndex(({ lower }) => /^(?:which|what|whose)$/u.test(lower));
  if (at < 0) return null;
  let head: TaggedWord | null = null;
  // "What kind of bomb" asks about the bomb.
  const kindOf =
    /^(?:kinds?|types?|sorts?)$/.test(words[at + 1]?.lower ?? '') && words[at + 2]?.lower === 'of' ? 2 : 0;
  const from = at + 1 + kindOf;
  for (const [i, word] of words.slice(from, from + 5).entries()) {
    if (head !== null && isLoneVerb(words, from + i)) break;
    if (isNominal(word) || (word.pos === 'ADJ' && isAuxiliary(words[from + i + 1]))) head = word;
    else if (!/^(?:ADJ|NUM|DET)$/u.test(word.pos)) break;
  }
  return head;
}

/** "Which family controls Hydra Power": a verb that the tagger read as a noun, where the question has no other. */
function isLoneVerb(words: readonly TaggedWord[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined || !/[^su]s$/u.test(word.lower)) return false;
  if (!/^(?:PROPN|DET)$/u.test(next.pos) && !/^\p{Lu}/u.test(next.text)) return false;
  return (
    meaningsOf(word.lower).some(({ pos }) => pos === 'verb') &&
    !words.some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  );
}

/** The item that a noun of the question has become; null where it has become none. */
export function itemAt(text: string, noun: TaggedWord | null, items: readonly Item[]): Item | null {
  if (noun === null) return null;
  const term = tokens(text, noun.start, noun.end).at(-1)?.term;
  return items.find((item) => item.term === term) ?? null;
}

/** The term of the noun that a phrase of the question ends in: "side effects" for "how many serious …" with the focus "serious"; null without a focus. */
export function headOf(
  focus: string,
  text: string,
  words: readonly TaggedWord[],
  knowledge: Knowledge,
): string | null {
  if (focus === '') return null;
  const from = text.indexOf(focus);
  let at = words.findIndex(({ end }) => end > from);
  while (
    at >= 0 &&
    at + 1 < words.length &&
    !isNominal(words[at]) &&
    /^(?:ADJ|NUM|VERB|ADV)$/u.test(words[at]?.pos ?? '') &&
    isPhrase(words, at + 1)
  )
    at++;
  // "How many operations mi5 is running": a plural before a name is not part of the name.
  const ends = (i: number) =>
    /[^su]s$/u.test(words[i]?.lower ?? '') && knowledge.isName(termOf(words[i + 1]?.lower ?? ''));
  while (at >= 0 && isNominal(words[at]) && isNominal(words[at + 1]) && !ends(at)) at++;
  const word = words[at];
  const own = word === undefined ? undefined : tokens(text, word.start, word.end).at(-1)?.term;
  return own ?? tokens(focus).at(-1)?.term ?? null;
}

/** Whether a noun stands at `at`, or behind adjectives there. */
function isPhrase(words: readonly TaggedWord[], at: number): boolean {
  for (let i = at; i < words.length; i++) {
    if (isNominal(words[i])) return true;
    if (
      !/^(?:ADJ|NUM|PUNCT)$/u.test(words[i]?.pos ?? '') ||
      (words[i]?.pos === 'PUNCT' && words[i]?.text !== '-')
    )
      return false;
  }
  return false;
}

function isAuxiliary(word: TaggedWord | undefined): boolean {
  return (
    word !== undefined &&
    (word.pos === 'AUX' || /^(?:is|are|was|were|did|does|do|has|have|had|will)$/u.test(word.lower))
  );
}

/** "What is the capital of Germany": the noun behind "what is". */
export function attribute(
  text: string,
  words: readonly TaggedWord[],
  items: readonly Item[],
  kind: string,
): Item | null {
  if (kind !== 'what') return null;
  const at = words.findIndex(({ lower }) => /^(?:what|wat|whats)$/u.test(lower));
  let from = words[at]?.lower === 'whats' ? at + 1 : at + 2;
  if (at < 0 || (from === at + 2 && !/^(?:is|are|was|were|['’]s)$/u.test(words[at + 1]?.lower ?? '')))
    return null;
  let head = -1;
  for (; from < words.length; from++) {
    const word = words[from];
    if (isNominal(word)) head = from;
    else if (
      word === undefined ||
      !/^(?:ADJ|NUM|DET|PART|PUNCT|ADV)$/u.test(word.pos) ||
      (word.pos === 'PUNCT' && word.text !== '-')
    )
      break;
  }
  return itemAt(text, words[head] ?? null, items);
}

/** "How long was the main span": the thing measured is the first noun that says something, or a verb that says itself what was paid. */
export function measured(items: readonly Item[], asks: string, text: string): Item | null {
  if (asks !== 'how long' && asks !== 'how much' && asks !== 'how old') return null;
  const telling = items.filter(({ generic }) => !generic);
  // "What did it cost to mend the pier" measures the mending.
  const sums = /(?<!\bit )\b(?:cost|fine|charge)\b/iu.exec(text)?.[0];
  return (
    telling.find((item) => item.kind === 'noun' || item.text === sums) ??
    telling.find((item) => item.kind === 'name') ??
    null
  );
}
