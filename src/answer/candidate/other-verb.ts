import type { Fact, SentenceFacts } from '../../facts/fact.ts';
import type { Frame } from '../../text/frames/frames.ts';
import type { SeenFrames } from './frame-match.ts';

/** A form of the verb met less than this is not the verb that is asked about. */
const SAME_VERB = 0.75;

const TIME = /^(?:date|time)$/u;

/**
 * "Built in 1760 and burned down in 1840": whether a date stands beside another verb, while the verb that is asked about has one of its own.
 */
export function isOfOtherVerb({ same }: SeenFrames, sentence: SentenceFacts, fact: Fact): boolean {
  const own = same.filter((seen) => seen.same >= SAME_VERB).map(({ frame }) => frame);
  if (!TIME.test(fact.kind) || own.length === 0 || own.some((frame) => holds(frame, fact))) return false;
  const beside = sentence.facts.find(
    (other) => TIME.test(other.kind) && own.some((frame) => holds(frame, other)),
  );
  if (beside === undefined) return false;
  return (
    sentence.frames.some(
      (frame) => !own.includes(frame) && holds(frame, fact) && !joins(sentence, frame.verb, fact.first),
    ) ||
    (fact.first > beside.last &&
      joins(sentence, beside.last, fact.first) &&
      !own.some(({ verb }) => verb > beside.last))
  );
}

function holds({ prepositions }: Frame, { first }: Fact): boolean {
  return prepositions.some((phrase) => phrase.first <= first && first <= phrase.last);
}

/** Whether a conjunction stands between two words, and a verb behind the second before the next one. */
function joins({ parse: { words } }: SentenceFacts, from: number, to: number): boolean {
  return words.slice(from + 1, to).some(({ pos }) => pos === 'CCONJ');
}
