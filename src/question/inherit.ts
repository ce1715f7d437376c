import type { FactKind } from '../facts/fact.ts';
import type { FollowUp } from './lean.ts';
import type { Item, Question } from './question.ts';
import { NUMBER } from './wants.ts';

/** Share of its weight that a word keeps when new words may stand instead of it; default 0.3. */
const LOOSE = 0.3;
/** A part of what was counted. */
const PART = /\b(?:of|among) (?:them|those|these|it)\b/i;
/** What answers "how many of them?": often it is told as a share. */
const PART_WANTS = { ...NUMBER, percent: 1, share: 1 };

/** Whether a question asks for a part of what was told: "how many of them?" */
export function isPart({ original }: Question): boolean {
  return PART.test(original);
}

/**
 * The follow-up as understood: what it took over is marked, and what new words may stand instead of counts for less.
 * @param kind - what sort of value answered the same question before
 */
export function inherit(whole: Question, asked: Question, lean: FollowUp, kind: FactKind | null): Question {
  const { text, taken, loose } = lean;
  const item = (one: Item): Item => {
    if (!loose.includes(one.text)) return taken.includes(one.text) ? { ...one, inherited: true } : one;
    const [weight, specific] = [one.weight * LOOSE, one.specific * LOOSE];
    return { ...one, inherited: true, kind: 'other', weight, specific };
  };
  const items = whole.items.map(item);
  const now = (one: Item | null) => (one === null ? null : (items[whole.items.indexOf(one)] ?? null));
  const part = isPart(asked) && whole.asking.kind === 'how many' ? PART_WANTS : whole.asking.wants;
  const wants = kind === null ? part : { ...part, [kind]: 1 };
  return {
    ...whole,
    asking: { ...whole.asking, wants },
    items,
    focus: now(whole.focus),
    predicate: now(whole.predicate),
    original: asked.original,
    understood: text,
    taken,
  };
}
