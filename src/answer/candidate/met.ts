import type { SentenceFacts } from '../../facts/fact.ts';
import type { Item, Question } from '../../question/question.ts';
import { type Context, linkedClauses, type Sight } from './match.ts';

/** Numbers of this module. */
const LIMITS = {
  /** A word says much from this specificity on; default 0.5. */
  telling: 0.5,
  /** A word met less than this is as good as not met; default 0.25. */
  lost: 0.25,
  /** The same for an adjective or adverb; default 0.3. */
  otherLost: 0.3,
  /** A synonym of this weight or more says the same; default 0.75. */
  close: 0.75,
} as const;

/** Whether a word says much by itself. */
export function isTelling({ specific }: Item): boolean {
  return specific >= LIMITS.telling;
}

/** Whether a word must be met: names, numbers and dates. */
export function isStrict({ kind }: Item): boolean {
  return kind === 'name' || kind === 'number' || kind === 'date';
}

/** All that is not met of words that say something, three words or more counting as 1. */
export function unmetShare(items: readonly Item[], met: readonly number[]): number {
  return Math.min(1, items.reduce((sum, { specific }, i) => sum + specific * (1 - (met[i] ?? 0)), 0) / 3);
}

/** The weightiest item of a kind by how much of it is not met. */
export function gap(items: readonly Item[], met: readonly number[], kind: Item['kind']): number {
  let most = 0;
  items.forEach((item, i) => {
    if (item.kind === kind) most = Math.max(most, item.specific * (1 - (met[i] ?? 0)));
  });
  return most;
}

/** How many items of a kind that say much are as good as not met. */
export function lost(items: readonly Item[], met: readonly number[], kind: Item['kind']): number {
  return items.filter((item, i) => item.kind === kind && isTelling(item) && (met[i] ?? 0) < LIMITS.lost)
    .length;
}

/** Whether a word that is neither name, verb nor noun is as good as not met, however common it is: "how many *early* warnings". */
export function isOtherLost(items: readonly Item[], met: readonly number[]): boolean {
  return items.some(
    ({ kind, generic }, i) => kind === 'other' && !generic && (met[i] ?? 0) < LIMITS.otherLost,
  );
}

/**
 * How much of what a question says besides names, numbers and dates is in no words of the sentence itself, nor in what stands for them
 * there (0..1): a sentence may have all its names and tell something else.
 */
export function topicalShare(sights: readonly Sight[]): number {
  let said = 0;
  let total = 0;
  for (const { item, forms } of sights) {
    if (isStrict(item)) continue;
    total += item.specific;
    let most = 0;
    for (const { weight, occurrences, references } of forms)
      if (weight > most && (occurrences.length > 0 || references.length > 0)) most = weight;
    said += item.specific * most;
  }
  return total === 0 ? 0 : 1 - said / total;
}

/** Share of the question's weight that no report has in any form. */
export function absentShare(items: readonly Item[]): number {
  let absent = 0;
  let total = 0;
  for (const { weight, forms } of items) {
    total += weight;
    if (forms.length === 0) absent += weight;
  }
  return total === 0 ? 1 : absent / total;
}

/** How much of the question's weight is met. */
export function supportOf(items: readonly Item[], met: readonly number[]): number {
  let sum = 0;
  let total = 0;
  items.forEach((item, i) => {
    sum += item.weight * (met[i] ?? 0);
    total += item.weight;
  });
  return total === 0 ? 0 : sum / total;
}

/** The worst met of some items; 1 where there are none of them. */
export function worst(
  items: readonly Item[],
  met: readonly number[],
  takes: (item: Item, index: number) => boolean,
): number {
  let least = 1;
  items.forEach((item, i) => {
    if (takes(item, i)) least = Math.min(least, met[i] ?? 0);
  });
  return least;
}

/** For each clause of a sentence the question's weight that is met by its words, or by those of clauses that hang together with it. */
export function clauseSupports(
  items: readonly Item[],
  sights: readonly Sight[],
  { parse }: SentenceFacts,
): number[] {
  const linked = linkedClauses(parse.clauses);
  return parse.clauses.map(({ index }) => {
    const near = linked[index] ?? [];
    const met = sights.map(({ forms }) => {
      let best = 0;
      for (const { weight, occurrences } of forms)
        if (weight > best && occurrences.some(({ clause }) => clause === index || near[clause]))
          best = weight;
      return best;
    });
    return supportOf(items, met);
  });
}

/** The neighbouring words of the question that are neighbours in the sentence, as a share of all its pairs. */
export function pairsShare({ query }: Question, { pairs }: Context): number {
  const asked = query.pairs ?? [];
  return asked.length === 0 ? 0 : asked.filter((pair) => pairs.has(pair)).length / asked.length;
}

/** How far a word that says which one of its noun is meant is not met where the noun is: the "foreign" of "foreign secretary". */
export function modifierGap({ modifiers }: Question, met: readonly number[]): number {
  let worstGap = 0;
  for (const [modifier, head] of modifiers)
    worstGap = Math.max(worstGap, (met[head] ?? 0) * (1 - (met[modifier] ?? 0)));
  return worstGap;
}

/**
 * How much less a word of a kind is met here than the reports could meet it: they have it, or a close synonym, elsewhere, and would have
 * used it here. The worst of its kind.
 */
export function elsewhere(items: readonly Item[], met: readonly number[], kind: Item['kind']): number {
  let most = 0;
  items.forEach((item, i) => {
    const best = item.forms[0]?.weight ?? 0;
    if (item.kind === kind && !item.generic && best >= LIMITS.close)
      most = Math.max(most, best - (met[i] ?? 0));
  });
  return most;
}
