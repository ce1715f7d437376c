import type { Answer } from '../answer/answer.ts';
import type { Engine } from '../engine.ts';
import { createAsker } from './asker.ts';
import { holdsPiece, judge, type Verdict } from './judge.ts';
import type { Expectation } from './question-set.ts';

/** A question of a set with the answer that came and how it was judged. */
export interface Judged {
  /** The file of the question set. */
  readonly file: string;
  readonly expected: Expectation;
  readonly answer: Answer;
  readonly verdict: Verdict;
  /** Whether the best sentence and value found are right, whatever was decided: what the confidence is about. */
  readonly bestRight: boolean;
}

/** Asks each question of a set, a follow-up after the questions before it, and judges the answers. */
export async function evaluate(
  engine: Engine,
  file: string,
  questions: readonly Expectation[],
): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  for (const expected of questions) {
    const asker = createAsker(engine, { report: null, top: 1 });
    const ask = (question: string) => asker.ask({ question, conversation: 'one', report: null });
    for (const before of expected.before) await ask(before);
    const { answer } = await ask(expected.question);
    const verdict = judge(answer, expected);
    const refused = answer.kind === 'missing' || answer.kind === 'help';
    const bestRight = refused ? isBestRight(answer, expected, engine) : verdict.right;
    judged.push({ file, expected, answer, verdict, bestRight });
  }
  return judged;
}

/** Whether what a refusal had found is what was expected: the sentence, and the value where both have one. */
function isBestRight({ best }: Answer, expected: Expectation, { reports }: Engine): boolean {
  const { lead, short } = expected;
  if (best === null || lead === null) return false;
  const sentence = reports.find(({ id }) => id === best.report)?.text.slice(best.start, best.end) ?? '';
  return holdsPiece(sentence, expected) && (short === null || best.short === null || short.test(best.short));
}
