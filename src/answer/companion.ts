import type { SentenceFacts } from '../facts/fact.ts';
import type { Candidate } from './candidate/candidate.ts';
import { LONGEST_LEAD } from './shorten.ts';
import { tidy } from './tidy.ts';

/** A sentence that a lead needs beside its own, and on which side. */
export interface Companion {
  readonly sentence: SentenceFacts;
  readonly side: 'before' | 'after';
}

/** A sentence that begins with one of these leans on the one before it. */
const LEANS =
  /^[“"‘']?(?:it|its|they|their|he|his|she|her|this|these|those|some of (?:them|those|these)|both|neither|either|such)\b/i;
/** "It is a defence not to have known": nothing that was said before is meant. */
const STANDS =
  /^[“"‘']?it (?:is|was|has been|will be|would be|seems|appears|took|takes|follows) (?:[\p{L}-]+ ){1,4}?(?:to|that|for|whether)\b/iu;
/** A sentence with one of these draws on the one before it for its reason. */
const CONCLUDES =
  /\b(?:therefore|thus|hence|consequently|as a result(?! of)|th(?:at|is) is why|for (?:that|this) reason)\b/i;
/** A sentence that begins with one of these goes on with what the one before it says. */
const GOES_ON =
  /^(?:it|they|he|she|this|these|those|then|since then|instead|however|but|later|afterwards|now)\b/i;

/**
 * The neighbour, within the passage, that makes a lead whole: the sentence before one that begins with "it", or the one that goes on
 * where a sentence rather than a value in it is the answer. Null where none is needed or both are longer than a lead may be.
 */
export function companionOf(
  { sentence, context }: Candidate,
  lead: string,
  value: string | null,
): Companion | null {
  if (sentence.passage.role === 'table row') return null;
  const fits = (other: SentenceFacts) => lead.length + 1 + tidy(textOf(other)).length <= LONGEST_LEAD;
  if ((LEANS.test(lead) && !STANDS.test(lead)) || CONCLUDES.test(lead)) {
    return context.before !== null && fits(context.before)
      ? { sentence: context.before, side: 'before' }
      : null;
  }
  const { after } = context;
  return (value === null || !lead.includes(value)) &&
    after !== null &&
    GOES_ON.test(textOf(after)) &&
    fits(after)
    ? { sentence: after, side: 'after' }
    : null;
}

/** A sentence in one line. */
export function textOf({ report, sentence }: SentenceFacts): string {
  return report.text.slice(sentence.start, sentence.end).replace(/\s+/gu, ' ');
}
