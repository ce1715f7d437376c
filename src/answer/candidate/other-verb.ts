import type { Fact, SentenceFacts } from '../../facts/fact.ts';
import type { Item, Question } from '../../question/question.ts';
import type { Frame } from '../../text/frames/frames.ts';
import type { SeenFrames } from './frame-match.ts';

/** A form of the verb met less than this is not the verb that is asked about. */
const SAME_VERB = 0.75;

const TIME = /^(?:date|time|age)$/u;

/**
 * "Built in 1760 and burned down in 1840", "joined at 17 and retired at 60": whether a date or an age stands beside another verb, while the
 * verb that is asked about has one of its own.
 */
export function isOfOtherVerb(
  { predicate }: Question,
  { same }: SeenFrames,
  sentence: SentenceFacts,
  fact: Fact,
): boolean {
  if (!TIME.test(fact.kind)) return false;
  const seen = same.filter((one) => one.same >= SAME_VERB).map(({ frame }) => frame);
  // "How old was she when she retired"
  const own = seen.length > 0 || predicate === null ? seen : framesOf(predicate, sentence);
  if (own.length === 0 || own.some((frame) => holds(frame, fact))) return false;
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

function framesOf({ forms }: Item, { frames }: SentenceFacts): Frame[] {
  return frames.filter(({ term }) => forms.some((form) => form.term === term && form.weight >= SAME_VERB));
}

function holds({ prepositions }: Frame, { first }: Fact): boolean {
  return prepositions.some((phrase) => phrase.first <= first && first <= phrase.last);
}

/** Whether a conjunction stands between two words, and a verb behind the second before the next one. */
function joins({ parse: { words } }: SentenceFacts, from: number, to: number): boolean {
  return words.slice(from + 1, to).some(({ pos }) => pos === 'CCONJ');
}
