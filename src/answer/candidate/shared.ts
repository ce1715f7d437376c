import type { Question } from '../../question/question.ts';
import type { Source } from './candidate.ts';
import type { Features } from './features.ts';
import { markerOf, uncaused, unsaid } from './marker.ts';
import type { Sight } from './match.ts';
import { absentShare, isTelling, pairsShare, topicalShare } from './met.ts';
import { perQuestion } from './once.ts';

/** Features that all candidates of a sentence have in common. */
export type Shared = Pick<
  Features,
  'absent' | 'unknown' | 'topical' | 'share' | 'rank' | 'pairs' | 'marker' | 'unsaid' | 'uncaused'
>;

const unheardOf = perQuestion(({ items }) => {
  const unknown = items.filter((item) => item.forms.length === 0 && isTelling(item)).length;
  return { absent: absentShare(items), unknown: Math.min(1, unknown / 2) };
});

/** Works them out once a sentence. */
export function sharedFeatures(
  question: Question,
  { sentence, context, share, place }: Source,
  sights: readonly Sight[],
): Shared {
  const marker = markerOf(question, sentence);
  return {
    ...unheardOf(question),
    topical: topicalShare(sights),
    share,
    rank: 1 / (1 + place),
    pairs: pairsShare(question, context),
    marker,
    unsaid: unsaid(question, sentence),
    uncaused: uncaused(question, marker),
  };
}
