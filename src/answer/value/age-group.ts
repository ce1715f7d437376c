import type { Fact, SentenceFacts } from '../../facts/fact.ts';
import type { Question } from '../../question/question.ts';
import { askedOf } from './change.ts';

/** "Aged 21 to 24", "18- to 20-year-olds", "a 16-year-old", "over-65s". */
const GROUP =
  /\b(?:age[ds]?|ages of|those of|people of)\s+(?:between\s+)?(\d{1,2})(?:\s*(?:to|and|[-–])\s*(\d{1,2}))?(\s+(?:or|and) (?:over|above|older|under|younger))?|\b(\d{1,2})(?:(?:-?\s?(?:to|and|or)\s|\s?[-–]\s?)(\d{1,2}))?[-\s]years?[-\s]olds?|\b((?:over|under)[-\s]?)(\d{1,2})s?\b/giu;

/** A group of ages and where it is named. */
interface Group {
  readonly from: number;
  readonly to: number;
  readonly start: number;
}

/** Nobody is older; default 200 years. */
const OLDEST = 200;

function groupsIn(text: string, offset = 0): readonly Group[] {
  return [...text.matchAll(GROUP)].map((found) => {
    const [, aged, until, open, old, oldest, side, limit] = found;
    const low = Number(aged ?? old ?? limit);
    const high = Number(until ?? oldest ?? low);
    const bound = `${open ?? ''}${side ?? ''}`.toLowerCase();
    const from = /under|younger/u.test(bound) ? 0 : low;
    const to = /over|above|older/u.test(bound) ? OLDEST : high;
    return { from, to, start: offset + found.index };
  });
}

/**
 * What is told of the group of ages that a question names: the £5.90 of "the rate for those aged 21 to 24 is £7.38, and 18- to 20-year-olds
 * get £5.90" for "what does an 18 year old get". Null where either names none, or the group has no figure of its own.
 */
export function groupFigure(question: Question, sentence: SentenceFacts): Fact | null {
  if (!/^(?:what|how much|how many|how)$/u.test(question.asking.kind)) return null;
  const [asked, other] = groupsIn(question.text);
  if (asked === undefined || other !== undefined) return null;
  const { start, end } = sentence.sentence;
  const groups = groupsIn(sentence.report.text.slice(start, end), start);
  const at =
    exactly(groups, asked) ?? groups.findIndex(({ from, to }) => from <= asked.from && asked.to <= to);
  if (at < 0) return null;
  const to = groups[at + 1]?.start ?? end;
  const own = sentence.facts.filter(
    (fact) =>
      fact.value !== null &&
      /^(?:money|percent|measure)$/u.test(fact.kind) &&
      fact.start > (groups[at]?.start ?? end) &&
      fact.start < to,
  );
  const [first] = own;
  if (first === undefined || own.some(({ kind }) => kind !== first.kind)) return null;
  return askedOf(question, sentence, first) ?? first;
}

function exactly(groups: readonly Group[], asked: Group): number | null {
  const at = groups.findIndex(({ from, to }) => from === asked.from && to === asked.to);
  return at < 0 ? null : at;
}
