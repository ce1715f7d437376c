import type { Fact, SentenceFacts } from '../facts/fact.ts';
import type { Item, Question } from '../question/question.ts';
import type { Candidate } from './candidate.ts';

/** Where a figure stands in the report's text, in UTF-16 offsets. */
interface Figure {
  readonly start: number;
  readonly end: number;
}

/** How far the figure of a keyword may stand from it, in words: "24% had diabetes", "free cash flow $6.9 billion". */
const NEAR = 3;

/** A score or a vote: "eight votes to three", "384 to 184". */
const SCORE = /[\p{L}\d,-]+ (?:votes?|points?|goals?) (?:to|against) [\p{L}\d,-]+/u;

/**
 * The figure or date of an answer: the one that was chosen, or the other end of its change ("from 16 to 18") where that is asked for.
 * Where a sentence was chosen, the only figure in it that the question may ask for; null where there is none.
 */
export function figureOf(question: Question, candidate: Candidate): Figure | null {
  const { fact, sentence } = candidate;
  if (fact !== null)
    return endOfRange(question, sentence, fact) ?? otherEnd(question, sentence, fact) ?? fact;
  if (question.asking.kind === 'keyword') return question.claim ? null : nearest(question, candidate);
  if (/\bvotes?\b/iu.test(question.text)) {
    const { start, end } = sentence.sentence;
    const score = SCORE.exec(sentence.report.text.slice(start, end));
    if (score !== null) return { start: start + score.index, end: start + score.index + score[0].length };
  }
  if (!/^how (?:many|much|long|old)$/u.test(question.asking.kind)) return null;
  const wanted = sentence.facts.filter(
    ({ kind, value }) => value !== null && (question.asking.wants[kind] ?? 0) > 0.5,
  );
  return wanted.length === 1 ? (wanted[0] as Fact) : null;
}

const ASKS = {
  /** For the state before a change. */
  before:
    /\b(?:before|originally|previous(?:ly)?|earlier|used to|at first|initial(?:ly)?|start(?:ed)?|beg[ia]n|from (?:what|how|which))\b/iu,
  /** For the end of a period. */
  end: /\b(?:end(?:ed|s)?|finish(?:ed|es)?|stop(?:ped|s)?|over|until|till|conclude[ds]?)\b/iu,
  /** For the size of a change. */
  change:
    /\bby how (?:much|many)|\bby what\b|\bhow (?:much|many) (?:more|less|fewer|higher|lower|dearer|cheaper)\b|\b(?:increase|rise|rose|raise[ds]?|go up|went up|fall|fell|drop(?:ped)?|grow|grew)\b/iu,
  /** For the side that lost a vote. */
  against: /\b(?:against|opposed|no)\b/iu,
} as const;

/** "Raised by $3 to $22.99", "voted by 384 to 184": the one of the two that is asked for; null for any other figure. */
function endOfRange(
  { text }: Question,
  { report }: SentenceFacts,
  { kind, start, end }: Fact,
): Figure | null {
  if (kind === 'date' || !/\b(?:by|from)\s+$/iu.test(report.text.slice(Math.max(0, start - 8), start)))
    return null;
  const written = report.text.slice(start, end);
  const to = /\s+to\s+/u.exec(written);
  if (to === null) return null;
  const first = { start, end: start + to.index };
  const second = { start: start + to.index + to[0].length, end };
  if (/\b(?:vot(?:e[ds]?|ing)|ballots?|won|beat)\b/iu.test(text))
    return ASKS.against.test(text) ? second : first;
  return ASKS.change.test(text) || ASKS.before.test(text) ? first : second;
}

/** Words that may stand between "to" and a figure: "from about 25,000 to more than 92,000". */
const SOFTENED =
  '(?:more than |over |about |around |nearly |almost |some |just |only |at least |up to |the |an? )*';
const AFTER_FROM = new RegExp(`\\bfrom\\s+${SOFTENED}$`, 'iu');
const AFTER_TO = new RegExp(`\\b(?:to|until|till)\\s+${SOFTENED}$`, 'iu');

/** "Fell from £96,000 to £71,000", "from 14 July to 9 November": the later of the two unless the earlier is asked for. */
function otherEnd({ text, asking }: Question, { report, facts }: SentenceFacts, fact: Fact): Fact | null {
  const follows = ({ start }: Fact, pattern: RegExp) =>
    pattern.test(report.text.slice(Math.max(0, start - 40), start));
  if (!follows(fact, AFTER_FROM) || ASKS.before.test(text) || ASKS.change.test(text)) return null;
  if (asking.kind === 'when' && !ASKS.end.test(text)) return null;
  if (asking.kind !== 'when' && fact.value === null) return null;
  const later = facts.filter(
    (other) =>
      other.kind === fact.kind &&
      other.clause === fact.clause &&
      other.first > fact.last &&
      follows(other, AFTER_TO),
  );
  return later.sort((a, b) => a.first - b.first)[0] ?? null;
}

/** "Diabetes", "line A passengers": the figure that stands beside the keywords or counts them; null where none does. */
function nearest(question: Question, { sentence }: Candidate): Figure | null {
  const items = question.items.filter(({ kind, generic }) => kind !== 'number' && !generic);
  const asked = (fact: Fact) =>
    sentence.occurrences.some(
      ({ term, word }) =>
        word >= fact.first && word <= fact.last && question.items.some((item) => item.term === term),
    );
  const ranked = sentence.facts
    .filter((fact) => fact.value !== null && !asked(fact))
    .map((fact) => ({ fact, ...nearness(items, fact, sentence) }))
    .filter(({ fact, beside }) => beside >= (TIME.test(fact.kind) ? 1 : 1 / (1 + NEAR)))
    .sort((a, b) => b.score - a.score);
  const [best, next] = ranked;
  if (best === undefined || best.score === next?.score) return null;
  return otherEnd(question, sentence, best.fact) ?? best.fact;
}

/** Times say when or how fast something is more often than what it is: of them only "34-year career". */
const TIME = /^(?:duration|age|time)$/u;

/** How near a figure stands to the keywords, and how firmly it is bound to them: it counts them, or they are beside it. */
function nearness(
  items: readonly Item[],
  fact: Fact,
  sentence: SentenceFacts,
): { beside: number; score: number } {
  let beside = 0;
  let score = 0;
  for (const { forms } of items) {
    const isForm = (term: string) => forms.some((form) => form.term === term);
    const bound = Math.max(
      0,
      ...fact.bindings.filter(({ term }) => isForm(term)).map(({ weight }) => weight),
    );
    const near = besideOf(isForm, fact, sentence);
    beside += near;
    score += Math.max(bound, near);
  }
  return { beside, score };
}

/** 1 for a word right beside a figure, less for one up to `NEAR` words away with no comma between, else 0. */
function besideOf(
  isForm: (term: string) => boolean,
  fact: Fact,
  { occurrences, parse }: SentenceFacts,
): number {
  const found = occurrences
    .filter(({ term, word }) => word >= 0 && isForm(term))
    .map(({ word }) => {
      const [from, to] = word < fact.first ? [word + 1, fact.first] : [fact.last + 1, word];
      const between = parse.words.slice(from, to);
      const apart = between.length > NEAR || between.some(({ text }) => /^[,;:()]$/u.test(text));
      return apart ? 0 : 1 / (1 + between.length);
    });
  return Math.max(0, ...found);
}
