import type { Fact } from '../facts/fact.ts';
import type { Question } from '../question/question.ts';
import type { Candidate } from './candidate.ts';

/** The figure of an answer: the one that was chosen; where a sentence was chosen, its only one that the question may ask for. */
export function figureOf(question: Question, { fact, sentence, clause }: Candidate): Fact | null {
  if (fact !== null) return fact;
  const { asking } = question;
  const figures = sentence.facts.filter(({ value }) => value !== null);
  if (asking.kind === 'keyword') {
    const own = figures.filter((figure) => figure.clause === clause);
    return own.length === 1 ? (own[0] as Fact) : null;
  }
  if (!/^how (?:many|much|long|old)$/u.test(asking.kind)) return null;
  const wanted = figures.filter(({ kind }) => (asking.wants[kind] ?? 0) > 0.5);
  return wanted.length === 1 ? (wanted[0] as Fact) : null;
}
