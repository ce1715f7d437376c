import type { Answer } from '../answer/answer.ts';
import type { Timed } from './asker.ts';

/** One answer as `--json` prints it. Scripts build on these keys: they may neither change nor go. */
export type AnswerJson = Pick<
  Answer,
  'kind' | 'lead' | 'text' | 'short' | 'confidence' | 'missing' | 'evidence' | 'best' | 'passages'
> & {
  /** As it was asked. */
  readonly question: string;
  /** What the engine took, in milliseconds. */
  readonly ms: number;
};

/** Picks what `--json` prints of an answer, in its order. */
export function answerJson(question: string, { answer, ms }: Timed): AnswerJson {
  const { kind, lead, text, short, confidence, missing, evidence, best, passages } = answer;
  return {
    question,
    kind,
    lead,
    text,
    short,
    confidence,
    missing,
    evidence: evidence.map(({ report, title, passage, start, end, quote, sha256 }) => ({
      report,
      title,
      passage,
      start,
      end,
      quote,
      sha256,
    })),
    best: best && { short: best.short, report: best.report, start: best.start, end: best.end },
    passages: passages.map(({ report, passage, start, end, score }) => ({
      report,
      passage,
      start,
      end,
      score,
    })),
    ms: Math.round(ms * 1000) / 1000,
  };
}

/** What stands in the place of an answer to a line that could not be read, so that answers stay in step with lines. */
export function problemJson(line: string, problem: string): AnswerJson {
  return {
    question: line.slice(0, 200),
    kind: 'help',
    lead: problem.slice(0, 300),
    text: problem,
    short: null,
    confidence: 0,
    missing: [],
    evidence: [],
    best: null,
    passages: [],
    ms: 0,
  };
}
