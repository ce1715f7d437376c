import type { SentenceFacts } from '../../facts/fact.ts';
import type { Item, Question } from '../../question/question.ts';
import type { Frame, FramePhrase } from '../../text/frames/frames.ts';
import type { Candidate } from '../candidate/candidate.ts';
import { asks } from '../candidate/once.ts';
import { spanFrom } from './reach.ts';
import { isForm, saysMore, type ValueSpan } from './value-span.ts';

/** "What happened to the bridge", "what became of it". */
const FATE =
  /\bwh?at (?:did|does|has|have|had)\s(?:\S+\s){1,6}?(?:do|done) to\b|\bwh?at(?:['’]s|\s+(?:ha[sd]|will|would|could|can|might|may|is going to))?\s+(?:happen(?:s|ed|ing)?|bec[oa]mes?)\s+(?:to|of|with)\b/iu;
/** "What did the firm do in May": not "what did he do for a living". */
const DEED =
  /\bwh?at\s+(?:do|does|did|has|have|had|is|are|was|were)\s+(?:\S+\s+){1,7}?(?:do|done|doing)\b(?!\s+(?:for (?:a living|work)|with|about|before)\b)/iu;

/** "What does the trust do": what it does as a rule. */
const HABIT = /\bwh?at (?:do|does) (?:\S+ ){1,7}?do\W*$/iu;

/** Whether a question asks what happened to somebody or something, which nobody's name answers. */
export const asksFate = asks(FATE);

/** "Were closed" for "what happened to the ports", "abstained" for "what did the party do in the vote"; null where the question asks otherwise or nothing is told. */
export function deedOf(question: Question, { sentence, clause }: Candidate): ValueSpan | null {
  const fate = asksFate(question);
  if (!fate && (!DEED.test(question.text) || HABIT.test(question.text))) return null;
  const asked = question.items.filter(
    ({ generic, text }) => (fate || !generic) && !/^(?:happen|becom|became|do|did)/u.test(text),
  );
  const { clauseOf, words } = sentence.parse;
  const isAsked = (at: number) =>
    /^(?:happen|occur|took|take)/u.test(words[at]?.lower ?? '') ||
    sentence.occurrences.some(({ term, word }) => word === at && asked.some((item) => isForm(item, term)));
  const all = sentence.frames.filter(
    ({ relation }) => !/^(?:participle|infinitive|adverbial)$/u.test(relation),
  );
  const metIn = (phrase: FramePhrase) => asked.filter((item) => isIn(item, phrase, sentence)).length;
  // "The judge jailed the mayor": what was done to somebody happened to him.
  const places: readonly ((frame: Frame) => readonly FramePhrase[])[] = fate
    ? [
        ({ subject }) => (subject === null ? [] : [subject]),
        ({ objects }) => objects,
        (one) => one.prepositions,
      ]
    : [({ subject }) => (subject === null ? [] : [subject])];
  const metBy = (frame: Frame, place: (typeof places)[number]) => Math.max(0, ...place(frame).map(metIn));
  const place = places.find((one) => all.some((frame) => metBy(frame, one) > 0));
  if (place === undefined) return null;
  const frames = all
    .map((frame) => ({ frame, met: metBy(frame, place) }))
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

function isIn(item: Item, { first, last }: FramePhrase, { occurrences }: SentenceFacts): boolean {
  return occurrences.some(({ term, word }) => word >= first && word <= last && isForm(item, term));
}
