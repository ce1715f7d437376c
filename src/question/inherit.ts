import type { FactKind } from '../facts/fact.ts';
import type { FollowUp } from './lean.ts';
import type { Item, Question } from './question.ts';
import { NUMBER } from './wants.ts';

/** Share of its weight that a word keeps when new words may stand instead of it; default 0.3. */
const LOOSE = 0.3;
/** A part of what was counted. */
const PART = /(?<!\beach )\b(?:of|among) (?:them|those|these|it)\b/i;
/** What answers "how many of them?": often it is told as a share. */
const PART_WANTS = { ...NUMBER, percent: 1, share: 1 };

/** Whether a question asks for a part of what was told: "how many of them?" */
export function isPart({ original }: Question): boolean {
  return PART.test(original);
}

/** A follow-up and what it goes on from. */
export interface Following {
  readonly question: Question;
  /** The question before, as understood. */
  readonly before: Question;
  readonly lean: FollowUp;
  /** What sort of value answered the same question before; null where that does not matter. */
  readonly kind: FactKind | null;
}

/** A reading of a follow-up: what it took over is marked, and what new words may stand instead of counts for less. */
export function inherit(reading: Question, { question, before, lean, kind }: Following): Question {
  const { text, taken, loose } = lean;
  const items = reading.items.map((item): Item => {
    if (loose.includes(item.text)) {
      const [weight, specific] = [item.weight * LOOSE, item.specific * LOOSE];
      return { ...item, inherited: true, kind: 'other', weight, specific };
    }
    return taken.includes(item.text) ? { ...item, inherited: true } : ownOf(item, before);
  });
  const now = (item: Item | null) => (item === null ? null : (items[reading.items.indexOf(item)] ?? null));
  const isShare = isPart(question) && reading.asking.kind === 'how many';
  const wants = isShare ? PART_WANTS : reading.asking.wants;
  return {
    ...reading,
    asking: { ...reading.asking, wants: kind === null ? wants : { ...wants, [kind]: 1 } },
    items,
    focus: now(reading.focus),
    predicate: now(reading.predicate),
    original: question.original,
    understood: text,
    taken,
  };
}

/** A word of the follow-up's own. A word of the question before does not stand for it: its passengers are no commuters. */
function ownOf(item: Item, before: Question): Item {
  const spent = new Set(before.items.map(({ term }) => term));
  return { ...item, forms: item.forms.filter(({ term }) => term === item.term || !spent.has(term)) };
}
