import type { Fact, SentenceFacts } from '../../facts/fact.ts';
import type { Question } from '../../question/question.ts';
import { parseAmount } from '../../text/amounts.ts';
import { isNominal } from '../../text/clauses.ts';
import { boundTo } from '../candidate/binding.ts';
import type { Candidate } from '../candidate/candidate.ts';
import { uncontrasted } from '../candidate/contrast.ts';
import { askedFigure } from './asked-figure.ts';
import { askedOf } from './change.ts';
import { eventDate } from './event-date.ts';
import { keywordFigure } from './keyword-value.ts';
import { jointCount, partOrWhole } from './part-value.ts';
import { periodOf } from './period.ts';
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
  if (
    /^(?:what|how|keyword)$/u.test(asking.kind) &&
    /\bvotes?\b(?! (?:for|on|to|about|against)\W*$)/iu.test(text)
  ) {
    const { start, end } = sentence.sentence;
    const score = SCORE.exec(sentence.report.text.slice(start, end));
    if (score !== null) return { start: start + score.index, end: start + score.index + score[0].length };
  }
  const side = voteSide(question, sentence);
  if (side !== null) return side;
  const chosen = fact ?? (asking.kind === 'keyword' ? keywordFigure(question, sentence) : null);
  if (chosen !== null) {
    const joint = jointCount(question, sentence, chosen);
    if (joint !== null) return joint;
    const better =
      partOrWhole(question, sentence, chosen) ??
      eventDate(question, sentence, chosen) ??
      askedFigure(question, sentence, chosen) ??
      uncontrasted(question, sentence, chosen) ??
      asAsked(question, sentence, chosen) ??
      chosen;
    return better.value === null || better.kind === 'time'
      ? (periodOf(question, sentence, better) ??
          withHour(question, sentence, better) ??
          limitOf(question, sentence, better) ??
          better)
      : withUnit(question, sentence, askedOf(question, sentence, better) ?? better);
  }
  return onlyOne(question, sentence, 0.5) ?? levelOf(question, sentence);
}

const VOTES = /\bby\s+(?<for>[\p{L}\d,-]+)(?:\s+votes)?\s+to\s+(?<against>[\p{L}\d,-]*[\p{L}\d])/u;
const ASKS_SIDE =
  /\bhow many\b.*\b(?:vot(?:ed?|es|ing) (?:(?<against>against|no)|for|in favou?r|yes|to)|(?<opposed>oppos(?:ed?|ing)|reject(?:ed)?)|backed|supported)\b/iu;

/** "104" or "87" of "by 104 votes to 87" for how many voted for, or against; null for any other question or sentence. */
function voteSide({ text }: Question, { report, sentence }: SentenceFacts): ValueSpan | null {
  const asked = ASKS_SIDE.exec(text)?.groups;
  const said = asked === undefined ? null : VOTES.exec(report.text.slice(sentence.start, sentence.end));
  if (said === null || !Number.isFinite(parseAmount(said.groups?.for ?? ''))) return null;
  const against = asked?.against ?? asked?.opposed;
  const value = (against === undefined ? said.groups?.for : said.groups?.against) ?? '';
  const at = said[0].lastIndexOf(value, against === undefined ? said[0].lastIndexOf(' to ') : undefined);
  const start = sentence.start + said.index + at;
  return { start, end: start + value.length };
}

/** What may stand between the parts of a time: "6.20pm on Monday", "Monday at 6.20pm", "a week later, on 19 May". */
const PARTS = /^,?\s(?:(?:on|at)\s)?$/iu;

/**
 * A day with the hour beside it, or a time told by another with the day that is named beside it, for "when": null where the question
 * asks for the day alone, or nothing more is told.
 */
function withHour(
  { asking, text }: Question,
  { facts, report }: SentenceFacts,
  time: Fact,
): ValueSpan | null {
  if (asking.kind !== 'when' || /\b(?:date|day|month|year|hour|what time)\b/iu.test(text)) return null;
  const other = facts.find(
    ({ kind, start, end }) =>
      ((kind === 'time' && time.kind === 'date') ||
        (kind === 'date' && (time.kind === 'time' || start > time.end))) &&
      PARTS.test(report.text.slice(Math.min(end, time.end), Math.max(start, time.start))),
  );
  return other === undefined
    ? null
    : { start: Math.min(other.start, time.start), end: Math.max(other.end, time.end) };
}

/** Before the later of two figures that share a unit: "from 100 to". */
const FROM = /\bfrom\s+[\d.,]+\s+to\s+$/iu;
const UNIT = /^\s+(\p{Ll}{3,}s)\b/u;

/** "250 millisieverts" of "from 100 to 250 millisieverts", where the question does not say of what. */
function withUnit({ asking, items }: Question, { report: { text } }: SentenceFacts, fact: Fact): ValueSpan {
  if (
    fact.kind !== 'count' ||
    asking.kind === 'how many' ||
    !FROM.test(text.slice(fact.start - 40, fact.start))
  )
    return fact;
  const unit = UNIT.exec(text.slice(fact.end, fact.end + 40));
  const isAsked = items.some(({ text: word }) => word.toLowerCase() === unit?.[1]);
  return unit === null || isAsked ? fact : { start: fact.start, end: fact.end + unit[0].length };
}

const LIMIT = /\b(?:(?:shortly|just|soon|long) )?(?:before|after)\s+$/iu;

/** "Before 8pm", "shortly after 2010": a date that is not the time itself, with the word that says so; null for any other. */
function limitOf(
  { asking }: Question,
  { report: { text }, sentence }: SentenceFacts,
  { start, end }: Fact,
): ValueSpan | null {
  const limit = asking.kind === 'when' ? LIMIT.exec(text.slice(sentence.start, start)) : null;
  return limit === null ? null : { start: sentence.start + limit.index, end };
}

/** "What was the tax": asks for nothing but a thing, which a figure may be said of. */
const ASKS_LEVEL =
  /^wh?at(?:['’]?s| (?:is|was|were|are|did|does))\b(?!.*\b(?:about|for|like|over|against|called)\W*$)/iu;

/** The figure that a sentence tells of what is asked about, "the tax rose from 18 to 21 per cent"; null where it counts something itself. */
function levelOf(question: Question, sentence: SentenceFacts): Fact | null {
  const asked = question.items.filter(
    ({ kind, generic }) => !generic && kind !== 'date' && kind !== 'number',
  );
  const [only] = asked;
  if (!ASKS_LEVEL.test(question.text) || asked.length !== 1 || only === undefined || only.kind !== 'noun')
    return null;
  const figures = sentence.facts.filter(
    (fact) =>
      fact.value !== null &&
      boundTo([only], fact) >= SAID_OF &&
      sentence.occurrences.some(({ term, word }) => term === only.term && word < fact.first),
  );
  const [figure] = figures;
  if (figure === undefined) return null;
  const change = askedOf(question, sentence, figure);
  return change ?? (figures.length === 1 ? figure : null);
}

/** A figure bound at least so firmly to a noun before it tells how much that is; default 0.55. */
const SAID_OF = 0.55;

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
  const own = inBrackets(question, sentence, fact);
  if (own !== null) return own;
  const share = shareBeside(question, sentence, fact);
  if (share !== null) return share;
  const age = ageBehind(question, sentence);
  if (age !== null) return age;
  const word = DIFFERENCE.exec(question.text)?.[1]?.toLowerCase();
  if (word !== undefined)
    return figures.find(({ end }) => text.slice(end).trimStart().startsWith(word)) ?? null;
  const wanted = question.asking.wants[fact.kind] ?? 0;
  // "Five of the eight weeks" says how many weeks by its part.
  if (/^\s+of\b/u.test(text.slice(fact.end, fact.end + 4))) return null;
  // "While the old one produced 350": the unit was named before.
  const elided =
    fact.kind === 'count' &&
    !isNominal(sentence.parse.words[fact.last + 1]) &&
    !/\b(?:than|instead of|against|compared (?:with|to))\s+$/iu.test(
      text.slice(
        sentence.sentence.start,
        fact.start - (fact.qualifier.length > 0 ? fact.qualifier.length + 1 : 0),
      ),
    );
  if (elided && boundTo(question.items, fact) >= SAID_OF) return null;
  return wanted > HALF_WANTED && !asksCost(question) ? null : onlyOne(question, sentence, 0.99);
}

/** "31%" of "four lands have half of them: Arden (31%), Norden (12%)" for the share of Arden: what stands in brackets behind the asked name. */
function inBrackets(
  { asking, items }: Question,
  { facts, parse: { words }, occurrences }: SentenceFacts,
  figure: Fact,
): Fact | null {
  const wanted = asking.wants[figure.kind] ?? 0;
  const isAsked = (at: number) =>
    items.some(
      ({ kind, inherited, term }) =>
        kind === 'name' && !inherited && occurrences.some((one) => one.word === at && one.term === term),
    );
  const found = facts.filter(
    ({ value, kind, first }) =>
      value !== null &&
      (asking.wants[kind] ?? 0) >= wanted &&
      words[first - 1]?.text === '(' &&
      isAsked(first - 2),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

const ASKS_SHARE = /\b(?:percentage|per ?cent|proportion|share)\b|%/iu;
const ASKS_PERCENT = /\b(?:percentage|per ?cent)\b|%/iu;

/**
 * "17.8%" of "538,300 people could speak it, or 17.8%" and of "one in six (17.8%)" for which percentage, "10 million" of "one in six (17.8%, or
 * 10 million people)" for how many; null where the figure is what is asked for itself, or nothing stands beside it.
 */
function shareBeside(
  { text, asking }: Question,
  { facts, report }: SentenceFacts,
  figure: Fact,
): Fact | null {
  const asked =
    (figure.kind === 'count' && ASKS_SHARE.test(text)) || (figure.kind === 'share' && ASKS_PERCENT.test(text))
      ? 'percent'
      : asking.kind === 'how many' && /^(?:share|percent)$/u.test(figure.kind)
        ? 'count'
        : null;
  const next = facts.find(({ kind, start }) => kind === asked && start > figure.end);
  const between = next === undefined ? '' : report.text.slice(figure.end, next.start);
  return next !== undefined && BESIDE.test(between) ? next : null;
}

/** What may stand between a figure and the same said otherwise: ", or about", "people (16.8%, or". */
const BESIDE = /^[^().:;]*(?:,? or|\((?:[\d.]+ ?%, or)?) ?(?:about |around |roughly |nearly )?$/iu;

/** The age that stands behind the name of whom the question asks about: "Jane Moss, 44,"; null where none does. */
function ageBehind(
  { asking, items }: Question,
  { facts, parse: { words }, occurrences }: SentenceFacts,
): Fact | null {
  if (asking.kind !== 'how old') return null;
  const persons = facts.filter(
    ({ kind, first, last }) =>
      kind === 'person' &&
      items.some(
        (item) =>
          item.kind === 'name' &&
          occurrences.some(({ term, word }) => term === item.term && word >= first && word <= last),
      ),
  );
  return (
    facts.find(
      ({ value, first }) =>
        value !== null && persons.some(({ last }) => words[last + 1]?.text === ',' && first === last + 2),
    ) ?? null
  );
}

const COSTS = /\b(?:worth|costs?|priced?)\b/iu;
const MOST =
  /\bwh?at(?:'s|’s|s| is| was| are| were) the (?:\p{L}+est|maximum|minimum|average|total|most|least)\b|\bwh?at(?:['’]?s| (?:is|was|are|were))\s+(?:[\p{L}\p{N}'’-]+\s+){0,5}?(?:targets?|goals?|estimates?|limit|mortality|rate|toll|turnout|fine|penalty|price|cost|fare|fee|charge|salary|wage|minimum|maximum|budget|deficit|profit|loss|speed|capacity|population|area|width|height|depth|length|weight|distance)\b/iu;

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
