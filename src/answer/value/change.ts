import type { Fact, SentenceFacts } from '../../facts/fact.ts';
import { termsIn } from '../../facts/terms-in.ts';
import type { Question } from '../../question/question.ts';
import { isOtherOne } from '../candidate/contrast.ts';

/** The part that a figure has in a change: "fell by 738 to 122,404", "rose from 14 to 18". */
type Part = 'difference' | 'start' | 'end';

/** A change and its figures; of the three at least two are there. */
type Change = Readonly<Partial<Record<Part, Fact>>>;

const CHANGED =
  '(?:r[io]se[ns]?|rising|f[ae]ll(?:en|s|ing)?|gr[eo]w[ns]?|growing|(?:drop|slip)(?:p?ed|s|ping)?|(?:climb|jump|gain|sh[ro]+t|plummet|shed)(?:ed|s|ing)?|(?:declin|increas|decreas|soar|surg|plung|slump|rais|reduc|chang|doubl|tripl|trebl|halv|slash|shr[aiu]nk)(?:ed|es?|s|ing)?|lost|sank|went|gone|cut|up|down|lower(?:ed)?|higher)';

/** Words that may stand between what tells the part of a figure and the figure. */
const SOFT =
  '(?:(?:more than|fewer than|less than|at least|up to|just (?:over|under)|over|about|around|nearly|almost|some|only|just|roughly|a|an|the|its|record|new|usual|normal|previous|average|earlier|total|high|low|peak|of|estimated)\\s+)*';

/** What stands right before a figure of each part, the first that fits deciding. */
const BEFORE: readonly (readonly [Part, RegExp])[] = [
  [
    'start',
    new RegExp(
      `\\b(?:from|against|instead of|(?<!\\b(?:more|less|fewer|other|rather) )than|compared (?:with|to))\\s+${SOFT}$`,
      'iu',
    ),
  ],
  ['difference', new RegExp(`\\b(?:by|another|a further)\\s+${SOFT}$`, 'iu')],
  ['end', new RegExp(`\\bto\\s+${SOFT}$`, 'iu')],
  ['difference', new RegExp(`\\b${CHANGED}\\s+(?:by\\s+)?${SOFT}$`, 'iu')],
  [
    'difference',
    new RegExp(`\\b(?:rise|fall|drop|increase|decrease|growth|cut|decline|jump),?\\s+of\\s+${SOFT}$`, 'iu'),
  ],
];
/** What stands right behind a difference. */
const MORE = /^\s+(?:\p{L}+\s+)?(?:more|less|fewer|higher|lower|up|down)(?:\s+(?:than|on)\b|\s*[,.;])/iu;
const CHANGES = new RegExp(
  `\\b(?:${CHANGED}|(?:more|less|fewer|higher|lower) than|compared|against)\\b`,
  'iu',
);
const VOTED = /\b(?:vot(?:ed|ing)|votes? (?:for|against|by|to)|majority|won|beat(?:en)?|defeated)\b/iu;

/** What a question asks of a change; where it asks none of these it asks what came of it. */
const ASKS = {
  difference:
    /\bby how (?:much|many)\b|\bby wh?at\b|\bhow (?:much|many)(?: \p{L}+)? (?:more|less|fewer|higher|lower|dearer|cheaper|extra)\b|\bhow (?:much|many|far|big|large|steep|sharp)(?:ly)?\b(?: \p{L}+){0,2} (?:did|do|does|has|have|had|will|would|was|were|is|are|could|can)\b[^?]*\b(?:increas(?:e|ed|es)|rise|rose|risen|raise[ds]?|go(?:ne)? (?:up|down)|went (?:up|down)|fall|fallen|fell|drop(?:ped)?|gr[eo]wn?|decline[ds]?|shr[aiu]nk|cut|reduced?|gain(?:ed)?|los[et]|climb(?:ed)?)\b(?! (?:to|from)\b)|\bhow (?:big|large|small|high|steep)\b[^?]*\b(?:increase|rise|drop|fall|cut)\b|\bwh?at\b[^?]*\b(?:increase|rise|fall|drop|growth|decline|change)\b/iu,
  start:
    /\b(?:before|originally|previous(?:ly)?|earlier|used? to|at first|initial(?:ly)?|start(?:ed)?|beg[ia]n|usual(?:ly)?|normal(?:ly)?|once|formerly|from (?:wh?at|how|which)|(?:fall|drop|rise|fell|rose|go up|went up|cut|come down) from)\b/iu,
  /** "How low did it fall" asks for the level and not for the drop. */
  end: /\bhow (?:low|high|few)\b|\b(?:to|at) (?:wh?at|which|how)\b|\b(?:fall|drop|rise|fell|rose|go up|went up|cut|grow) to\b/iu,
} as const;

/** A figure of a kind that the question wants less than this does not take the place of one that it wants more. */
const HALF_WANTED = 0.5;

/**
 * The figure of a change that is asked for: of "fell by 738 to 122,404" the level that it came to, unless the question asks by how much, or
 * what it was before. Null where the figure is part of no change.
 */
export function askedOf(question: Question, sentence: SentenceFacts, figure: Fact): Fact | null {
  const change = changeAround(sentence, figure);
  if (change === null) return null;
  const asked = change[askedPart(question, sentence, change)];
  if (asked === undefined) return null;
  const [own, other] = [asked, figure].map(({ kind }) => question.asking.wants[kind] ?? 0) as [
    number,
    number,
  ];
  // "By how much was the budget cut" wants money, and is told by a third as well.
  const part =
    (asked === change.difference && /^(?:percent|share)$/u.test(asked.kind)) ||
    // "The age rose from 29.1 to 30.4 years".
    (figure.kind === 'age' && asked.kind === 'duration');
  return own < HALF_WANTED && own < other && !part ? null : asked;
}

function askedPart({ text, items }: Question, sentence: SentenceFacts, { start, end }: Change): Part {
  if (ASKS.end.test(text)) return 'end';
  if (ASKS.difference.test(text)) return 'difference';
  if (ASKS.start.test(text)) return 'start';
  // "From 900 in 2010 to 412 in 2020" for a question about 2010.
  const dated = items.filter(({ kind }) => kind === 'date' || kind === 'number');
  const [first, last] = start === undefined ? [0, -1] : reachOf(sentence, start);
  const near = termsIn(sentence, { first, last });
  const atStart = dated.every(({ term }) => near.includes(term));
  if (dated.length > 0 && atStart) return 'start';
  if (dated.some(({ term }) => term === firstYear(sentence, start, end))) return 'start';
  // "57 km, compared with 50 km for the Channel Tunnel" for a question about the latter.
  const isLater = start !== undefined && end !== undefined && start.first > end.first;
  const isOwn = items.some(({ generic, kind, term }) => {
    if (!isLater || generic || !/^(?:name|noun|other)$/u.test(kind)) return false;
    const words = sentence.occurrences.filter((one) => one.term === term).map(({ word }) => word);
    return (
      words.length > 0 &&
      words.every((word) => word >= first && word <= last && !isOtherOne(items, sentence, word))
    );
  });
  return isOwn ? 'start' : 'end';
}

/** The earlier of two years in which a change began and ended, "from 900 to 412 between 2010 and 2020"; null where each figure has its own. */
function firstYear(
  { occurrences }: SentenceFacts,
  start: Fact | undefined,
  end: Fact | undefined,
): string | null {
  if (start === undefined || end === undefined) return null;
  const [from, to] = [Math.min(start.first, end.first), Math.max(start.last, end.last)];
  const years = occurrences.filter(({ term }) => /^(?:1[5-9]|20)\d\d$/u.test(term));
  const [first, last] = years;
  const apart = years.every(({ word }) => word < from || word > to);
  return years.length === 2 && apart && first !== undefined && first.term < (last?.term ?? '')
    ? first.term
    : null;
}

/** Indexes of the words between a figure and the next one or the next stop. */
function reachOf({ parse: { words }, facts }: SentenceFacts, { last }: Fact): [number, number] {
  let to = last;
  while (
    to + 1 < words.length &&
    !/^[,;:—–.]$/u.test(words[to + 1]?.text ?? '') &&
    !facts.some(({ value, first }) => value !== null && first === to + 1)
  )
    to++;
  return [last + 1, to];
}

/** The figures that tell of one change with a figure, each by its part; null where it stands alone. */
function changeAround(sentence: SentenceFacts, figure: Fact): Change | null {
  const { report, facts } = sentence;
  const figures = facts
    .filter(({ value, kind }) => value !== null && kind !== 'rate' && kind !== 'time')
    .sort((a, b) => a.start - b.start);
  const groups: Partial<Record<Part, Fact>>[] = [];
  let previous: Fact | null = null;
  for (const one of figures) {
    const group = groups.at(-1);
    const part = partOf(sentence, one);
    const joined: boolean =
      group !== undefined &&
      previous !== null &&
      part !== null &&
      group[part] === undefined &&
      goesOn(sentence, previous, one);
    if (
      joined &&
      group !== undefined &&
      part !== null &&
      Object.values(group).every((other) => fits(part, one, other))
    )
      group[part] = one;
    else groups.push({ [part ?? 'end']: one });
    previous = one;
  }
  const group = groups.find((one) => Object.values(one).includes(figure));
  if (group === undefined || Object.keys(group).length < 2) return null;
  const told = report.text.slice(sentence.sentence.start, sentence.sentence.end);
  return CHANGES.test(told) && !VOTED.test(told) ? group : null;
}

function partOf({ report: { text }, sentence }: SentenceFacts, { start, end }: Fact): Part | null {
  const before = text.slice(Math.max(sentence.start, start - SIGHT), start);
  const told = BEFORE.find(([, pattern]) => pattern.test(before))?.[0];
  return told ?? (MORE.test(text.slice(end, Math.min(sentence.end, end + SIGHT))) ? 'difference' : null);
}

/** How far around a figure what tells its part may stand, in characters; default 60. */
const SIGHT = 60;
/** How far apart two figures of one change may stand, in characters; default 90. */
const APART = 90;

/** Whether a figure goes on with what the one before began: "£4m, up from £3m", "by 738 in a year to 122,404". */
function goesOn(sentence: SentenceFacts, previous: Fact, one: Fact): boolean {
  const between = sentence.report.text.slice(previous.end, one.start);
  if (between.length > APART || /;|[.!?]\s/u.test(between)) return false;
  return (
    partOf(sentence, previous) !== null ||
    /[,(–—]/u.test(between) ||
    /\b(?:compared|against|from)\b/u.test(between)
  );
}

/** Whether two figures may be of one change by their kinds: "from 14 to 18 days", "12% to £4m". */
function fits(part: Part, one: Fact, other: Fact): boolean {
  const bare = (fact: Fact) => fact.kind === 'count' || fact.kind === 'share';
  return (
    one.kind === other.kind ||
    [one, other].every(({ kind }) => /^(?:age|duration)$/u.test(kind)) ||
    bare(one) ||
    bare(other) ||
    (part === 'difference' ? one : other).kind === 'percent'
  );
}
