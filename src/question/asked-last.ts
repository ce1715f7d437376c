import { STOP_WORDS } from '../text/stop-words.ts';
import { tokens } from '../text/terms.ts';
import { isKnown } from './mistyped.ts';
import type { Knowledge } from './question.ts';

/** A part of a message that asks for a value, behind a mark: ", how much did they put in?" */
const BEHIND =
  /(?<=[,.;:!?–—-]\s)(?:(?:and|but|so|ok|then|like|wait) )*(?<asks>(?:who|whose|what|what['’]s|whats|which|when|where|why|how)\b(?! (?:is|was|were|are) (?:that|it)(?: right| true)?\W*$).*)$/iu;
/** What stands for something that was named before. */
const STANDS_FOR = /\b(?:it|that|this|those|these|they|them|he|him|she|there|one|exactly|really)\b/iu;
/** Whose something is; what the question has named itself may have it: "how many kids got their jab". */
const POSSESSIVE = /\b(?:its|their|his|her)\b/iu;
/** Least words that say something in a question that needs none of what was said before it; default 2. */
const OWN_WORDS = 2;

/** "Loads of people had none on, how many is it really": what was said has the rest of the question. */
const HOW_MANY =
  /^(?:loads|lots|tons|heaps|plenty|an? (?:lot|load|bunch|ton)|hardly any|nearly all|not many|so many|too many|most|some|few|only a few|many)(?: of)?(?: the)? (?<rest>\p{Ll}.*?)[\s,.;:!?–—-]+(?:(?:and|but|so|ok) )*how many(?: (?:is|was|are|were) (?:it|that|there|they))?(?: (?:exactly|really|actually|in (?:fact|total)))*\W*$/iu;

/** A message whose number is asked for behind it, as one question. */
export function asOne(text: string): string {
  const rest = HOW_MANY.exec(text)?.groups?.rest;
  return rest === undefined ? text : `how many ${rest}`;
}

/** What was said before a question, and the question; null where the message ends with none. */
export interface AskedLast {
  readonly said: string;
  readonly asks: string;
  /** Whether the question can be read without what was said before. */
  readonly alone: boolean;
}

/** The question behind something that was said: "nobody was hurt, who paid for the repairs?" */
export function askedLast(text: string): AskedLast | null {
  const match = BEHIND.exec(text);
  const asks = match?.groups?.asks;
  if (match === null || asks === undefined) return null;
  const own = tokens(asks).filter(({ folded, stop }) => !stop && !STOP_WORDS.has(folded));
  const whose = POSSESSIVE.exec(asks)?.index ?? asks.length;
  const named = whose === asks.length || own.some(({ end }) => end <= whose);
  return {
    said: text.slice(0, match.index).trim(),
    asks,
    alone: own.length >= OWN_WORDS && named && !STANDS_FOR.test(asks),
  };
}

/**
 * The one of two questions that the reports have all words of, where the other has some that they have not: "who was that hammer guy, who
 * brought down the gavel". What asks one thing stays as it is.
 */
export function clearerOf(text: string, knowledge: Knowledge): string {
  const last = askedLast(text);
  if (last === null || !/^(?:who|whose|what|what['’]s|whats|which|when|where|why|how)\b/iu.test(last.said))
    return text;
  const unknown = (part: string) => tokens(part).some((token) => !token.stop && !isKnown(token, knowledge));
  if (last.alone && unknown(last.said) && !unknown(last.asks)) return last.asks;
  return askedLast(`, ${last.said}`)?.alone === true && unknown(last.asks) && !unknown(last.said)
    ? last.said
    : text;
}
