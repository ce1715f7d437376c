import type { Span } from '../corpus/report.ts';
import type { Question } from '../question/question.ts';
import type { ParsedSentence } from '../text/clauses.ts';
import { formatDate } from '../text/dates.ts';
import type { Candidate } from './candidate/candidate.ts';
import { LONGEST_LEAD, shortened, windowOf } from './shorten.ts';
import { tidy } from './tidy.ts';
import { answerSpan } from './value/value.ts';
import { figuresOf } from './verify.ts';

/** Lengths of leads, in characters. */
const LENGTHS = {
  most: LONGEST_LEAD,
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
  if (sentence.passage.role === 'table row') return rowLead(candidate, answerSpan(question, candidate));
  const office = fact?.kind === 'role' ? roleLead(candidate) : null;
  if (office !== null) return tidy(office);
  const lead = cutLead(question, candidate);
  return question.asking.kind === 'when' ? withResolvedDate(lead, candidate) : lead;
}

/** The sentence where it is short enough, else the clause that can stand by itself, else what is around the value. */
function cutLead(question: Question, candidate: Candidate): string {
  const { sentence: facts, fact } = candidate;
  const { text } = facts.report;
  const { start, end } = facts.sentence;
  const limit = fact === null ? LENGTHS.most - 2 : LENGTHS.whole;
  if (end - start <= limit) return tidy(text.slice(start, end));
  const piece = clausesSpan(question, candidate);
  const lead = tidy(opened(text.slice(piece.start, piece.end), piece.start > start));
  return lead.length <= LENGTHS.most ? lead : windowOf(facts, fact ?? piece);
}

/** "And that there were …": what joins a piece to the words before it goes. */
function opened(piece: string, cut: boolean): string {
  return cut
    ? piece.replace(/^[\s,;:—–]*(?:(?:and|but|or|so)\s+)?(?:that\s+(?!(?:is|was|are|were)\b))?/iu, '')
    : piece;
}

/**
 * A cell with the head of its column and the label of its row: "Armero — Deaths: about 23,000". A head is no part of the
 * row that is cited, so a figure that it alone has is left out: "First bridge" for "First bridge (1940)".
 */
export function rowLead(
  { sentence, fact }: Pick<Candidate, 'sentence' | 'fact'>,
  value: Span | null = fact,
): string {
  const { cells } = sentence.passage;
  const label = cells[0]?.text.trim() ?? '';
  const own =
    value === null ? -1 : cells.findIndex(({ start, end }) => value.start >= start && value.end <= end);
  const shown = own > 0 ? cells.slice(own, own + 1) : cells.slice(1);
  const filled = shown.filter(({ text }) => text.trim() !== '');
  const figures = new Set(cells.flatMap(({ text }) => figuresOf(text)));
  const values = filled.map((cell) => {
    const head = headWithin(cell.head.trim(), figures);
    return head === '' ? cell.text.trim() : `${head}: ${cell.text.trim()}`;
  });
  const lead = [label, values.join('; ')].filter((part) => part !== '').join(' — ');
  return shortened(lead);
}

/** A column's head without what would bring in figures of its own: a note in brackets, else the whole of it. */
function headWithin(head: string, figures: ReadonlySet<string>): string {
  const known = (text: string) => figuresOf(text).every((figure) => figures.has(figure));
  return [head, head.replace(/\s*\([^()]*\)/gu, '')].find(known) ?? '';
}

/** The name with its role beside it; null where no name is. */
function roleLead({ sentence, fact }: Candidate): string | null {
  const { text } = sentence.report;
  if (fact === null) return null;
  const { words } = sentence.parse;
  const names = sentence.facts.filter(
    ({ kind, members, start, end }) =>
      /^(?:person|name|organisation|place)$/u.test(kind) &&
      members === 1 &&
      !(start >= fact.start && end <= fact.end),
  );
  // "Anna Hill, the mayor", "the mayor, Anna Hill", "Anna Hill, who is the mayor".
  const joined = (from: number, to: number) =>
    words.slice(from + 1, to).every(({ lower }) => /^(?:,|who|which|is|was)$/u.test(lower));
  const beside = names.find(
    ({ first, last }) =>
      (last < fact.first && joined(last, fact.first)) || (first > fact.last && joined(fact.last, first)),
  );
  return beside === undefined
    ? null
    : text.slice(Math.min(beside.start, fact.start), Math.max(beside.end, fact.end));
}

/** The clause of the candidate with those it cannot stand without, in one piece. */
function clausesSpan(question: Question, { sentence, clause }: Candidate): Span {
  const { parse, occurrences } = sentence;
  const { clauses, words } = parse;
  const asked = new Set(
    question.items.flatMap((item) => (item.generic ? [] : item.forms.map(({ term }) => term))),
  );
  let first = clause;
  let last = clause;
  for (const at of clauses) {
    const linked = at.parent === clause && at.joint !== 'reported' && at.joint !== 'coordinate';
    if (at.index > last && linked && occurrences.some((o) => o.clause === at.index && asked.has(o.term)))
      last = at.index;
  }
  while (first > 0 && !mayOpen(parse, first)) first--;
  while (last + 1 < clauses.length && !mayEnd(parse, first, last)) last++;
  const end = words[clauses[last]?.last ?? 0]?.end ?? sentence.sentence.end;
  let from = words[clauses[first]?.first ?? 0]?.start ?? sentence.sentence.start;
  for (let at = first; at > 0 && clauses[at]?.joint !== 'main'; ) {
    at--;
    const wider = words[clauses[at]?.first ?? 0]?.start ?? from;
    if (end - wider > LENGTHS.framed) break;
    if (/^(?:main|frame)$/u.test(clauses[at]?.joint ?? '') && !opensWithVerb(parse, at)) from = wider;
  }
  return { start: from, end };
}

/** Whether a sentence may begin with a clause: not with its verb, nor with what goes on behind a bracket. */
function mayOpen({ clauses, words }: ParsedSentence, index: number): boolean {
  const clause = clauses[index];
  return (
    clause !== undefined &&
    /^(?:main|coordinate|reported)$/u.test(clause.joint) &&
    !opensWithVerb({ clauses, words }, index) &&
    words[clause.first - 1]?.text !== ')'
  );
}

/** Whether a clause begins with its verb, so that its subject is in the one before: "Mary Hill, the mayor, said". */
function opensWithVerb(
  { clauses, words }: Pick<ParsedSentence, 'clauses' | 'words'>,
  index: number,
): boolean {
  const clause = clauses[index];
  return (
    clause !== undefined &&
    (clause.verb === clause.first || /^(?:VERB|AUX)$/u.test(words[clause.first]?.pos ?? ''))
  );
}

const ONLY_WITH_ANOTHER =
  /^(?:as|when|while|although|though|because|since|if|unless|until|after|before|once|whereas|who|which|whose)$/u;

/** Whether a sentence may end behind a run of clauses: the run says something by itself, and what follows only adds to it. */
function mayEnd({ clauses, words }: ParsedSentence, first: number, last: number): boolean {
  const stands = clauses
    .slice(first, last + 1)
    .some(
      (clause) =>
        clause.verb >= 0 &&
        /^(?:main|coordinate|reported)$/u.test(clause.joint) &&
        !ONLY_WITH_ANOTHER.test(words[clause.first]?.lower ?? ''),
    );
  const next = clauses[last + 1];
  if (!stands || next === undefined) return stands;
  const before = words[next.first - 1]?.text ?? '';
  if (words[next.first]?.pos === 'CCONJ') return true;
  return next.joint !== 'reported' && /^[,;:—–(”"]$/u.test(before);
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
