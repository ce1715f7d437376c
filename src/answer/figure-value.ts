import type { Fact, SentenceFacts } from '../facts/fact.ts';
import type { Question } from '../question/question.ts';
import type { Candidate } from './candidate.ts';
import { keywordFigure } from './keyword-value.ts';
import type { ValueSpan } from './value-span.ts';

/** A score or a vote: "eight votes to three", "384 to 184". */
const SCORE =
  /[\p{L}\d,-]+\s(?:votes?|points?|goals?)\s(?:to|against)\s[\p{L}\d,-]*[\p{L}\d]|(?<=\bby\s)\d[\d,]*\sto\s\d[\d,]*(?=\s)/u;

/**
 * The figure or date of an answer: the one that was chosen, or the one beside it that its words ask for ("from 16 to 18", "£18m
 * over its budget"). Where a sentence was chosen, the only figure in it that the question may ask for; null where there is none.
 */
export function figureOf(question: Question, { fact, sentence }: Candidate): ValueSpan | null {
  const { asking, claim, text } = question;
  if (asking.kind === 'keyword' && claim) return null;
  if (/^(?:what|how|keyword)$/u.test(asking.kind) && /\bvotes?\b/iu.test(text)) {
    const { start, end } = sentence.sentence;
    const score = SCORE.exec(sentence.report.text.slice(start, end));
    if (score !== null) return { start: start + score.index, end: start + score.index + score[0].length };
  }
  const chosen = fact ?? (asking.kind === 'keyword' ? keywordFigure(question, sentence) : null);
  if (chosen !== null) {
    const better = asAsked(question, sentence, chosen) ?? chosen;
    return endOfRange(question, sentence, better) ?? otherEnd(question, sentence, better) ?? better;
  }
  return onlyOne(question, sentence, 0.5);
}

/** A figure of a kind that the question wants less than this gives way to the only one of the sentence that it wants most. */
const HALF_WANTED = 0.6;

/** What a figure stands before where it measures a difference. */
const DIFFERENCE =
  /\bhow (?:far|much|many [\p{L}]+|long)? ?(over|under|above|below|behind|beyond|short|late|early|ahead)\b/iu;

/** The figure of the sentence that is asked for in so many words, where that is not the one that was chosen. */
function asAsked(question: Question, sentence: SentenceFacts, fact: Fact): Fact | null {
  const { text } = sentence.report;
  if (fact.value === null) return null;
  const figures = sentence.facts.filter(({ value }) => value !== null);
  const word = DIFFERENCE.exec(question.text)?.[1]?.toLowerCase();
  if (word !== undefined)
    return figures.find(({ end }) => text.slice(end).trimStart().startsWith(word)) ?? null;
  if (/\bby (?:how much|how many|what)\b/iu.test(question.text)) {
    const changes = figures.filter(
      ({ start, end }) =>
        /\bby\s+\S*\s*$/u.test(text.slice(start - 20, start)) ||
        /^\s+(?:more|less|fewer|higher|lower)\b/u.test(text.slice(end, end + 10)),
    );
    return changes.length === 1 ? (changes[0] as Fact) : null;
  }
  const wanted = question.asking.wants[fact.kind] ?? 0;
  // "Five of the eight weeks" says how many weeks by its part.
  if (/^\s+of\b/u.test(text.slice(fact.end, fact.end + 4))) return null;
  return wanted > HALF_WANTED && !asksCost(question) ? null : onlyOne(question, sentence, 0.99);
}

const COSTS = /\b(?:worth|costs?|priced?)\b/iu;
const MOST =
  /\bwh?at(?:'s|’s|s| is| was| are| were) the (?:\p{L}+est|maximum|minimum|average|total|most|least)\b/iu;

function asksCost({ asking, text }: Pick<Question, 'asking' | 'text'>): boolean {
  return COSTS.test(text) && (asking.wants.percent ?? 0) < 1 && /^(?:what|how much|how)$/u.test(asking.kind);
}

/** The only figure of a sentence that the question wants at least so much; null where there is none or more than one. */
function onlyOne({ asking, text }: Question, { facts }: SentenceFacts, least: number): Fact | null {
  const figures = facts.filter(({ value }) => value !== null);
  const asksFigure = /^how (?:many|much|long|old)$/u.test(asking.kind);
  const wanted = asksCost({ asking, text })
    ? figures.filter(({ kind }) => kind === 'money')
    : asksFigure
      ? figures.filter(({ kind }) => (asking.wants[kind] ?? 0) >= least)
      : figures.filter(() => MOST.test(text));
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
  /** For one side of a vote. */
  vote: /\bhow many\b.*\b(?:vot(?:e[ds]?|ing)|ballots?)\b/iu,
  /** For the side that was against. */
  against: /\b(?:against|opposed|no)\b/iu,
} as const;

const VOTED = /\bvot(?:e[ds]?|ing)\b[^.;]*$/iu;

/** "Raised by $3 to $22.99", "voted by 384 to 184": the one of the two that is asked for; null for any other figure. */
function endOfRange(
  { text }: Question,
  { report }: SentenceFacts,
  { kind, start, end }: Fact,
): ValueSpan | null {
  if (kind === 'date' || !/\b(?:by|from)\s+$/iu.test(report.text.slice(Math.max(0, start - 8), start)))
    return null;
  const written = report.text.slice(start, end);
  const to = /\s+to\s+/u.exec(written);
  if (to === null) return null;
  const first = { start, end: start + to.index };
  const second = { start: start + to.index + to[0].length, end };
  if (VOTED.test(report.text.slice(Math.max(0, start - 40), start)) && !ASKS.vote.test(text)) return null;
  if (ASKS.vote.test(text)) return ASKS.against.test(text) ? second : first;
  return ASKS.change.test(text) || ASKS.before.test(text) ? first : second;
}

/** Words that may stand between "to" and a figure: "from about 25,000 to more than 92,000". */
const SOFTENED =
  '(?:more than |over |about |around |nearly |almost |some |just |only |at least |up to |the |an? )*';
const AFTER_FROM = new RegExp(`\\bfrom\\s+${SOFTENED}$`, 'iu');
const AFTER_TO = new RegExp(`\\b(?:to|until|till)\\s+${SOFTENED}$`, 'iu');

/** "Fell from £96,000 to £71,000", "raised by £2 to £14", "from 14 July to 9 November": the later of the two unless the earlier is asked for. */
function otherEnd({ text, asking, items }: Question, sentence: SentenceFacts, fact: Fact): Fact | null {
  const { report, facts, occurrences } = sentence;
  const follows = ({ start }: Fact, pattern: RegExp) =>
    pattern.test(report.text.slice(Math.max(0, start - 40), start));
  const before = report.text.slice(Math.max(0, fact.start - 40), fact.start);
  const raised = /\bby\s+$/iu.test(before) && !VOTED.test(before);
  if (!(raised || follows(fact, AFTER_FROM)) || ASKS.before.test(text) || ASKS.change.test(text)) return null;
  if (asking.kind === 'when' && !ASKS.end.test(text)) return null;
  if (asking.kind !== 'when' && fact.value === null) return null;
  const later = facts
    .filter((other) => other.kind === fact.kind && other.clause === fact.clause && other.first > fact.last)
    .sort((a, b) => a.first - b.first)
    .find((other) =>
      raised ? /^\s+to\s+$/u.test(report.text.slice(fact.end, other.start)) : follows(other, AFTER_TO),
    );
  if (later === undefined) return null;
  // "From 900 in 2010 to 412 in 2020" for a question about 2010.
  const own = occurrences.some(
    ({ term, word }) =>
      word > fact.last &&
      word < later.first &&
      items.some((item) => (item.kind === 'date' || item.kind === 'name') && item.term === term),
  );
  return own ? null : later;
}
