import type { Item, Question } from '../question/question.ts';
import { isNominal, REPORTING_VERBS } from '../text/clauses.ts';
import { type TaggedWord, tag } from '../text/tagger.ts';
import { termOf } from '../text/terms.ts';

/** Where the answer of a question stands in a statement of it: "what was he convicted of" asks for what is behind "convicted of". */
export interface Gap {
  /** `subject` of the verb, its `object`, what stands `behind` a preposition, or the name that something is `called`. */
  readonly slot: 'subject' | 'object' | 'behind' | 'called';
  /** The verb, or what else the preposition follows; null where the question has none that says anything. */
  readonly anchor: Item | null;
  /** Of `behind`, else empty. */
  readonly preposition: string;
}

const WH = /^(?:who|whom|whose|what|wat|which|where)$/u;
const PREPOSITION =
  /^(?:of|in|on|at|to|for|from|with|by|after|against|under|into|about|outside|inside|behind|beneath|near|over|through|between|beside|towards?|around|across)$/u;
const PASSED_OVER = /^(?:ADV|PART|AUX)$/u;

/** Words by which something gets its name; not "named after" somebody. */
const CALLS =
  /\b(?:called|calls?|nick-?name[ds]?|known as|dubbed|christened|(?:go|goes|went) by|named?)\b(?! (?:after|for|in|on|by)\b)/iu;

/** Whether a question asks what something is called. */
export function asksName({ text }: Pick<Question, 'text'>): boolean {
  return /^(?:.{0,20}\s)?wh?at\b/iu.test(text) && CALLS.test(text);
}

/** Finds the gap of a question with a question word; null where its words do not tell. */
export function gapOf(question: Question): Gap | null {
  const words = tag(question.text).filter(({ pos }) => pos !== 'PUNCT');
  const wh = words.findIndex(({ lower }) => WH.test(lower));
  if (wh < 0) return null;
  if (asksName(question)) return { slot: 'called', anchor: null, preposition: '' };
  const fronted = words[wh - 1]?.lower ?? '';
  const last = words.length - 1;
  const stranded = words[last]?.lower ?? '';
  const read = readVerb(words, wh);
  if (PREPOSITION.test(fronted)) {
    const anchor = read === null ? null : itemAt(question, words[read.verb]);
    return { slot: 'behind', anchor, preposition: fronted };
  }
  if (PREPOSITION.test(stranded) && last > wh + 1) {
    const anchor = itemAt(question, words[last - 1]) ?? itemAt(question, words[last - 2]);
    return anchor === null ? null : { slot: 'behind', anchor, preposition: stranded };
  }
  const anchor = read === null ? null : itemAt(question, words[read.verb]);
  return read === null || anchor === null ? null : { slot: read.slot, anchor, preposition: '' };
}

/** The main verb behind the question word, and the side of it that is asked for. */
function readVerb(
  words: readonly TaggedWord[],
  wh: number,
): { verb: number; slot: 'subject' | 'object' } | null {
  let at = wh + 1;
  // "Which act governs": a noun between the question word and the verb, whatever the tagger makes of it.
  if (words[at]?.pos === 'VERB' && /^(?:VERB|AUX)$/u.test(words[at + 1]?.pos ?? '')) at++;
  while (at < words.length && !/^(?:VERB|AUX)$/u.test(words[at]?.pos ?? '')) at++;
  if (words[at]?.pos === 'VERB') return { verb: at, slot: 'subject' };
  while (PASSED_OVER.test(words[at]?.pos ?? '')) at++;
  if (words[at]?.pos === 'VERB') return { verb: at, slot: 'subject' };
  for (; at < words.length; at++) {
    const word = words[at] as TaggedWord;
    if (word.pos !== 'VERB') continue;
    // "The suspended accounts", "said to be linked".
    const modifies = isNominal(words[at + 1]) && /^(?:DET|NUM|ADJ)$/u.test(words[at - 1]?.pos ?? '');
    if (!modifies && !(REPORTING_VERBS.has(word.lower) && words[at + 1]?.lower === 'to'))
      return { verb: at, slot: 'object' };
  }
  return null;
}

function itemAt({ items }: Question, word: TaggedWord | undefined): Item | null {
  if (word === undefined) return null;
  const term = termOf(word.lower);
  return items.find((item) => item.text === word.text || item.term === term) ?? null;
}
