import type { Range } from './scores.ts';

/**
 * The places of the `count` highest scores above zero in a range of `scores`, best first; of equal scores the earlier
 * place comes first. Linear for small counts.
 */
export function best(scores: Float64Array, { from, to }: Range, count: number): number[] {
  const top: number[] = [];
  for (let place = from; place < to; place++) {
    const score = scores[place] as number;
    if (score <= 0 || (top.length === count && score <= (scores[top[count - 1] as number] as number)))
      continue;
    let at = top.length === count ? count - 1 : top.length;
    while (at > 0 && (scores[top[at - 1] as number] as number) < score) {
      top[at] = top[at - 1] as number;
      at--;
    }
    top[at] = place;
  }
  return top;
}
