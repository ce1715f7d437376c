import type { Question } from '../question/question.ts';
import type { Clause } from '../text/clauses.ts';
import { formatDate } from '../text/dates.ts';
import type { Candidate } from './candidate.ts';
import { answerSpan } from './value.ts';
import { figuresOf } from './verify.ts';

/** Lengths of leads, in characters. */
const LENGTHS = {
  /** Longest lead that the contract allows. */
  most: 300,
  /** A sentence up to this length is shown whole where a value answers; longer ones are cut to the clause. */
  whole: 200,
  /** A reporting frame ("Mr Parker said that") stays while the lead is no longer than this. */
  framed: 220,
} as const;

/** The bare value of a candidate in one line; null where the answer is the sentence itself. */
export function shortOf(question: Question, candidate: Candidate): string | null {
  const span = answerSpan(question, candidate);
  return span === null
    ? null
    : candidate.sentence.report.text.slice(span.start, span.end).replace(/\s+/gu, ' ');
}

/** What the member reads first: the part of the sentence that answers, as one sentence of its own words. */
export function leadOf(question: Question, candidate: Candidate): string {
  const { sentence, fact } = candidate;
  if (sentence.passage.role === 'table row') return rowLead(candidate);
  if (fact?.kind === 'role') return tidy(roleLead(candidate));
  const { text } = sentence.report;
  const whole = text.slice(sentence.sentence.start, sentence.sentence.end);
  const limit = fact === null ? LENGTHS.most - 2 : LENGTHS.whole;
  let lead = whole.length <= limit ? whole : clausesLead(question, candidate);
  if (lead.length > LENGTHS.most) lead = windowOf(candidate, lead);
  lead = tidy(lead);
  return question.asking.kind === 'when' ? withResolvedDate(lead, candidate) : lead;
}

/**
 * A cell with the head of its column and the label of its row: "Armero — Deaths: about 23,000". A head is no part of the
 * row that is cited, so a figure that it alone has is left out: "First bridge" for "First bridge (1940)".
 */
export function rowLead({ sentence, clause, fact }: Pick<Candidate, 'sentence' | 'clause' | 'fact'>): string {
  const { cells } = sentence.passage;
  const label = cells[0]?.text.trim() ?? '';
  const shown = fact !== null && clause > 0 ? cells.slice(clause, clause + 1) : cells.slice(1);
  const figures = new Set(cells.flatMap(({ text }) => figuresOf(text)));
  const values = shown.map((cell) => {
    const head = headWithin(cell.head.trim(), figures);
    return head === '' ? cell.text.trim() : `${head}: ${cell.text.trim()}`;
  });
  const lead = `${label} — ${values.join('; ')}`;
  return lead.length <= LENGTHS.most ? lead : tidy(lead.slice(0, lead.lastIndexOf(' ', LENGTHS.most - 1)));
}

/** A column's head without what would bring in figures of its own: a note in brackets, else the whole of it. */
function headWithin(head: string, figures: ReadonlySet<string>): string {
  const known = (text: string) => figuresOf(text).every((figure) => figures.has(figure));
  return [head, head.replace(/\s*\([^()]*\)/gu, '')].find(known) ?? '';
}

/** The name with its role beside it. */
function roleLead({ sentence, fact }: Candidate): string {
  const { text } = sentence.report;
  if (fact === null) return '';
  const names = sentence.facts.filter(
    ({ kind, members }) => /^(?:person|name|organisation|place)$/u.test(kind) && members === 1,
  );
  const beside = names.find(({ first, last }) => last === fact.first - 2 || first === fact.last + 1);
  return beside === undefined
    ? text.slice(fact.start, fact.end)
    : text.slice(Math.min(beside.start, fact.start), Math.max(beside.end, fact.end));
}

/** The clause of the candidate with those it cannot stand without, in one piece. */
function clausesLead(question: Question, { sentence, clause, context: _ }: Candidate): string {
  const { parse, report, occurrences } = sentence;
  const asked = new Set(
    question.items.flatMap((item) => (item.generic ? [] : item.forms.map(({ term }) => term))),
  );
  const { clauses } = parse;
  let first = clause;
  let last = clause;
  for (const at of clauses) {
    const linked = at.parent === clause && at.joint !== 'reported' && at.joint !== 'coordinate';
    if (at.index > last && linked && occurrences.some((o) => o.clause === at.index && asked.has(o.term)))
      last = at.index;
  }
  while (first > 0 && !/^(?:main|coordinate|reported)$/u.test(clauses[first]?.joint ?? 'main')) first--;
  // "Mr Parker said" without what he said, or a phrase without a verb, is no sentence.
  while (last + 1 < clauses.length && !standsAlone(clauses.slice(first, last + 1), clauses[last + 1])) last++;
  const end = parse.words[clauses[last]?.last ?? 0]?.end ?? sentence.sentence.end;
  let from = parse.words[clauses[first]?.first ?? 0]?.start ?? sentence.sentence.start;
  for (let at = first; at > 0 && clauses[at]?.joint !== 'main'; ) {
    at--;
    const wider = parse.words[clauses[at]?.first ?? 0]?.start ?? from;
    if (end - wider > LENGTHS.framed) break;
    if (clauses[at]?.joint === 'main' || clauses[at]?.joint === 'frame') from = wider;
  }
  return report.text.slice(from, end);
}

/** Whether a run of clauses has a verb and, if it ends by saying that somebody says something, also says what. */
function standsAlone(run: readonly Clause[], next: Clause | undefined): boolean {
  const last = run.at(-1);
  return run.some(({ verb }) => verb >= 0) && !(next?.joint === 'reported' && next.parent === last?.index);
}

/** The part of a long clause around the value, from comma to comma. */
function windowOf({ sentence, fact, clause }: Candidate, lead: string): string {
  const { text } = sentence.report;
  const focus =
    fact?.start ??
    sentence.parse.words[sentence.parse.clauses[clause]?.first ?? 0]?.start ??
    sentence.sentence.start;
  const stop = fact?.end ?? focus;
  const { start, end } = sentence.sentence;
  let from = focus;
  let to = stop;
  for (const cut of [/[,;:—–]\s/gu, /\s/gu]) {
    const cuts = [...text.slice(start, end).matchAll(cut)].map((m) => start + m.index);
    from = Math.max(start, ...cuts.filter((at) => at <= focus && stop - at < LENGTHS.most / 2));
    const left = cuts.filter((at) => at < focus && stop - at < LENGTHS.most - 40);
    from = left.length > 0 ? Math.min(...left) : from;
    const right = [...cuts, end].filter((at) => at >= stop && at - from <= LENGTHS.most - 4);
    if (right.length > 0) {
      to = Math.max(...right);
      break;
    }
  }
  const window = text.slice(from, to);
  return window.trim() === '' ? lead.slice(0, LENGTHS.most) : window;
}

/** Makes a sentence of a piece of one: no loose marks at its ends, a capital, a full stop, quotation marks in pairs. */
export function tidy(piece: string): string {
  let lead = piece
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,;:—–.)\]]+/u, '')
    .replace(/^(?:and|but|or|so)\s+(?:that\s+)?|^that\s+(?!\p{L}+ (?:is|was|are|were)\b)/iu, '')
    .replace(/[\s,;:—–([]+$/u, '');
  if (/[“]/u.test(lead) !== /[”]/u.test(lead) || count(lead, '“') !== count(lead, '”'))
    lead = pairQuotes(lead);
  lead = lead.replace(
    /^([“"‘]?)(\p{Ll})/u,
    (_m, quote: string, letter: string) => quote + letter.toUpperCase(),
  );
  return /[.!?…][”"’)]*$/u.test(lead) ? lead : `${lead}.`;
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

function pairQuotes(lead: string): string {
  return count(lead, '“') > count(lead, '”')
    ? `${lead}”`
    : count(lead, '“') < count(lead, '”')
      ? `“${lead}`
      : lead;
}

/** "last month" is shown as "last month (September 2017)" when the report's date tells. */
function withResolvedDate(lead: string, { fact, sentence }: Candidate): string {
  if (fact?.date?.relative !== true || fact.date.value === null) return lead;
  const written = sentence.report.text.slice(fact.start, fact.end);
  const at = lead.toLowerCase().indexOf(written.toLowerCase());
  const resolved = ` (${formatDate(fact.date.value)})`;
  return at < 0 || lead.length + resolved.length > LENGTHS.most
    ? lead
    : lead.slice(0, at + written.length) + resolved + lead.slice(at + written.length);
}
