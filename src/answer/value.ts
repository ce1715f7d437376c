import type { SentenceFacts } from '../facts/fact.ts';
import type { Item, Question } from '../question/question.ts';
import { tokens } from '../text/terms.ts';
import type { Candidate } from './candidate.ts';
import { figureOf } from './figure-value.ts';
import { fillersOf, type Words } from './filler.ts';
import { gapOf } from './gap.ts';

/** Where a bare value stands in the report's text, in UTF-16 offsets. */
interface ValueSpan {
  readonly start: number;
  readonly end: number;
}

const NAMED = /^(?:person|name|organisation|place)$/u;
const NAMES_SOMETHING = /^(?:person|name|organisation|place|agent|spot|role)$/u;

/**
 * The bare value of an answer: the figure or date that was chosen, or the name or phrase of the sentence that fills the gap of the
 * question. Null where the answer is the sentence itself.
 */
export function answerSpan(question: Question, candidate: Candidate): ValueSpan | null {
  const { fact, sentence } = candidate;
  const { kind } = question.asking;
  if (fact !== null && !NAMES_SOMETHING.test(fact.kind)) return figureOf(question, candidate);
  if (kind === 'who is' || kind === 'why' || kind === 'meaning' || kind === 'whether') return fact;
  if (sentence.passage.role === 'table row') return fact ?? cellOf(question, candidate);
  const filled = fillerIn(question, candidate);
  if (fact !== null) {
    const better = nameOfKind(question, candidate) ?? (filled?.sure ? filled.span : null);
    return unbroken(better ?? fact, sentence);
  }
  const value =
    nameOfKind(question, candidate) ??
    phraseOfKind(question, candidate) ??
    filled?.span ??
    figureOf(question, candidate);
  return value === null ? null : unbroken(value, sentence);
}

/** What fills the gap of the question; sure where the words around it are those of the question. */
function fillerIn(
  question: Question,
  { sentence, clause }: Candidate,
): { span: ValueSpan; sure: boolean } | null {
  const gap = gapOf(question);
  if (gap === null) return null;
  for (const filler of fillersOf(gap, sentence, clause)) {
    const span = spanOf(filler, sentence);
    if (!saysMore(question, sentence, span)) continue;
    const compound = sentence.parse.words[filler.last + 1]?.text === '-';
    return { span, sure: gap.slot === 'behind' || gap.slot === 'called' || compound };
  }
  return null;
}

/** A run of words as it is shown: without its article, and a name rather than what stands around it. */
function spanOf({ first, last }: Words, { parse: { words }, facts }: SentenceFacts): ValueSpan {
  let from = first;
  while (from < last && /^(?:DET|PUNCT)$/u.test(words[from]?.pos ?? '')) from++;
  const name = facts.find((fact) => NAMED.test(fact.kind) && fact.members === 1 && fact.last === last);
  if (name !== undefined && name.first >= from && name.kind === 'person') return name;
  return { start: words[from]?.start ?? 0, end: words[last]?.end ?? 0 };
}

/** Whether a span has a word that the question does not have. */
function saysMore({ items }: Question, { report }: SentenceFacts, { start, end }: ValueSpan): boolean {
  return tokens(report.text, start, end).some(
    ({ term, stop }) => !stop && !items.some((item) => item.term === term),
  );
}

/** "Reid Blackburn, a newspaper photographer", "Parsons Green station": the name that has what is asked for in it or beside it. */
function nameOfKind(question: Question, { sentence, fact }: Candidate): ValueSpan | null {
  const { focus } = question;
  if (focus === null || (fact !== null && !/^(?:which|where)$/u.test(question.asking.kind))) return null;
  const { facts, occurrences } = sentence;
  const at = occurrences.filter(({ term }) => isForm(focus, term)).map(({ word }) => word);
  const within = (from: number, to: number) => at.some((word) => word >= from && word <= to);
  for (const name of facts) {
    if (!NAMED.test(name.kind) || !saysMore(question, sentence, name)) continue;
    if (fact !== null) {
      if (name.members === 1 && within(name.first, name.last)) return name;
      continue;
    }
    const role = facts.find(
      (other) => other.kind === 'role' && (other.last === name.first - 1 || other.first === name.last + 2),
    );
    if ((role !== undefined && within(role.first, role.last)) || within(name.first - 1, name.last))
      return name;
  }
  return null;
}

/** "Homemade bomb" for "what kind of bomb": the phrase whose head is asked about, with a word that the question does not have. */
function phraseOfKind(question: Question, { sentence, clause }: Candidate): ValueSpan | null {
  const { focus } = question;
  if (focus === null) return null;
  const { parse, occurrences } = sentence;
  const heads = occurrences
    .filter(({ term, word }) => word >= 0 && isForm(focus, term))
    .sort((a, b) => Number(b.clause === clause) - Number(a.clause === clause));
  for (const { word } of heads) {
    const phrase = parse.phrases.find((np) => np.head === word);
    if (phrase === undefined) continue;
    const span = spanOf(phrase, sentence);
    if (saysMore(question, sentence, span)) return span;
  }
  return null;
}

/** The cell whose column or own words are of the kind that is asked for: "which act" in a column of laws. */
function cellOf(question: Question, { sentence }: Candidate): ValueSpan | null {
  const { focus } = question;
  if (focus === null) return null;
  const { passage, occurrences } = sentence;
  const at = passage.cells.findIndex((_, index) =>
    occurrences.some(({ term, clause }) => clause === index && isForm(focus, term)),
  );
  const cell = passage.cells[at];
  return cell === undefined || !saysMore(question, sentence, cell) ? null : cell;
}

function isForm({ forms }: Item, term: string): boolean {
  return forms.some((form) => form.term === term);
}

/** A value that is not cut inside a word ("Koh Dong-jin") nor inside a name ("New England Journal of Medicine"). */
function unbroken({ start, end }: ValueSpan, { report: { text } }: SentenceFacts): ValueSpan {
  const rest = /^[-‑]\p{L}+/u.exec(text.slice(end, end + 40))?.[0] ?? '';
  return { start, end: end + rest.length };
}

