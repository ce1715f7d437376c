import type { Fact, SentenceFacts } from '../facts/fact.ts';
import type { Item, Question } from '../question/question.ts';
import type { NounPhrase } from '../text/clauses.ts';
import { tokens } from '../text/terms.ts';
import type { Candidate } from './candidate.ts';

/** Where a bare value stands in the report's text, in UTF-16 offsets. */
interface ValueSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * The bare value of an answer: the fact that was chosen, or, where a sentence was chosen for "which photographer" or "what kind of
 * bomb", the name or noun phrase in it that is one. Null where the answer is the sentence itself.
 */
export function answerSpan(question: Question, { fact, sentence, clause }: Candidate): ValueSpan | null {
  if (fact !== null) return fact;
  const { focus, asking } = question;
  if (asking.kind === 'keyword') return onlyNumber(sentence, clause);
  if (asking.kind !== 'what' && asking.kind !== 'which' && asking.kind !== 'who') return null;
  const named =
    focus === null ? null : (nameWith(focus, sentence) ?? phraseWith(question, focus, { sentence, clause }));
  return named ?? objectOf(question, sentence);
}

/** "london bridge deaths": the number of the clause, if it has just one. */
function onlyNumber({ facts }: SentenceFacts, clause: number): ValueSpan | null {
  const numbers = facts.filter((fact) => fact.value !== null && fact.clause === clause);
  return numbers.length === 1 ? (numbers[0] as Fact) : null;
}

/** How many words may stand between a verb and its object: "convicted of grand larceny", "the use of artificial intelligence". */
const OBJECT_WITHIN = 3;

/** "What was he convicted of", "what does it recommend": the noun phrase behind the verb that the question ends with. */
function objectOf(question: Question, sentence: SentenceFacts): ValueSpan | null {
  const verb = question.items.findLast(({ kind, generic }) => kind === 'verb' && !generic);
  if (verb === undefined || !/\b(?:what|which|who)\b/i.test(question.text)) return null;
  const { parse, occurrences, report } = sentence;
  for (const { term, word } of occurrences) {
    if (word < 0 || !verb.forms.some((form) => form.term === term && form.weight >= 0.7)) continue;
    const phrase = parse.phrases.find((np) => np.first > word && np.first - word <= OBJECT_WITHIN);
    if (phrase === undefined || parse.clauseOf[phrase.head] !== parse.clauseOf[word]) continue;
    const span = withoutDeterminer(phrase, sentence);
    const said = tokens(report.text, span.start, span.end).every(
      ({ term: own, stop }) => stop || question.items.some((item) => item.term === own),
    );
    if (!said) return span;
  }
  return null;
}

/** "Reid Blackburn, a newspaper photographer", "President Jimmy Carter", "the agent Hallett French". */
function nameWith(focus: Item, { facts, occurrences }: SentenceFacts): ValueSpan | null {
  const at = occurrences.filter(({ term }) => focus.forms.some((form) => form.term === term));
  for (const fact of facts) {
    if (!/^(?:person|name|organisation|place)$/u.test(fact.kind)) continue;
    const role = facts.find(
      (other) => other.kind === 'role' && (other.last === fact.first - 1 || other.first === fact.last + 2),
    );
    const inRole = role !== undefined && at.some(({ word }) => word >= role.first && word <= role.last);
    if (inRole || at.some(({ word }) => word >= fact.first - 1 && word <= fact.last)) return fact;
  }
  return null;
}

/** "homemade bomb" for "what kind of bomb": the phrase whose head is asked about, with a word that the question does not have. */
function phraseWith(
  question: Question,
  focus: Item,
  { sentence, clause }: Pick<Candidate, 'sentence' | 'clause'>,
): ValueSpan | null {
  const { parse, occurrences, report } = sentence;
  const heads = occurrences.filter(
    ({ term, word }) => word >= 0 && focus.forms.some((form) => form.term === term),
  );
  const ranked = [...heads].sort((a, b) => Number(b.clause === clause) - Number(a.clause === clause));
  for (const { word } of ranked) {
    const phrase = parse.phrases.find((np) => np.head === word);
    if (phrase === undefined) continue;
    const span = withoutDeterminer(phrase, sentence);
    const says = tokens(report.text, span.start, span.end).some(
      ({ term, stop }) => !stop && !question.items.some((item) => item.term === term),
    );
    if (says) return span;
  }
  return null;
}

function withoutDeterminer({ first, last }: NounPhrase, { parse }: SentenceFacts): ValueSpan {
  let from = first;
  while (from < last && /^(?:DET|PUNCT)$/u.test(parse.words[from]?.pos ?? '')) from++;
  return { start: parse.words[from]?.start ?? 0, end: parse.words[last]?.end ?? 0 };
}
