import type { SentenceFacts } from '../../facts/fact.ts';
import type { Item, Question } from '../../question/question.ts';
import type { Candidate } from '../candidate/candidate.ts';
import { spanFrom } from './reach.ts';
import { isForm, saysMore, type ValueSpan } from './value-span.ts';

/** "What happened to the bridge", "what became of it". */
const FATE =
  /\bwh?at(?:['’]s|\s+(?:ha[sd]|will|would|could|can|might|may|is going to))?\s+(?:happen(?:s|ed|ing)?|bec[oa]mes?)\s+(?:to|of|with)\b/iu;
/** "What did the firm do in May": not "what did he do for a living". */
const DEED =
  /\bwh?at\s+(?:do|does|did|has|have|had|is|are|was|were)\s+(?:\S+\s+){1,7}?(?:do|done|doing)\b(?!\s+(?:for (?:a living|work)|with|about|before)\b)/iu;

/** "What does the trust do": what it does as a rule. */
const HABIT = /\bwh?at (?:do|does) (?:\S+ ){1,7}?do\W*$/iu;

/** "Were closed" for "what happened to the ports", "abstained" for "what did the party do in the vote"; null where the question asks otherwise or nothing is told. */
export function deedOf(question: Question, { sentence, clause }: Candidate): ValueSpan | null {
  const fate = FATE.test(question.text);
  if (!fate && (!DEED.test(question.text) || HABIT.test(question.text))) return null;
  const asked = question.items.filter(
    ({ generic, text }) => (fate || !generic) && !/^(?:happen|becom|became|do|did)/u.test(text),
  );
  const { clauseOf, words } = sentence.parse;
  const isAsked = (at: number) =>
    /^(?:happen|occur|took|take)/u.test(words[at]?.lower ?? '') ||
    sentence.occurrences.some(({ term, word }) => word === at && asked.some((item) => isForm(item, term)));
  const frames = sentence.frames
    .filter(({ relation }) => !/^(?:participle|infinitive|adverbial)$/u.test(relation))
    .map((frame) => ({ frame, met: asked.filter((item) => isSubject(item, frame.subject, sentence)).length }))
    .filter(({ met }) => met > 0)
    .sort(
      (a, b) =>
        b.met - a.met ||
        Number(b.frame.relation !== 'relative') - Number(a.frame.relation !== 'relative') ||
        Number(clauseOf[b.frame.verb] === clause) - Number(clauseOf[a.frame.verb] === clause),
    );
  for (const { frame } of frames) {
    if (frame.reports || (frame.term === 'be' && !fate)) continue;
    if (isAsked(frame.verb)) continue;
    const span = spanFrom(
      sentence,
      fate || frame.negated ? frame.first : frame.last === frame.verb ? frame.first : frame.verb,
    );
    if (saysMore(question, sentence, span)) return span;
  }
  return null;
}

function isSubject(
  item: Item,
  subject: { readonly first: number; readonly last: number } | null,
  { occurrences }: SentenceFacts,
): boolean {
  return (
    subject !== null &&
    occurrences.some(({ term, word }) => word >= subject.first && word <= subject.last && isForm(item, term))
  );
}
