import { answerJson } from './answer-json.ts';
import type { Timed } from './asker.ts';
import { renderAnswer, renderPlain } from './render.ts';

/** Prints one answer: as JSON, else readable on a terminal, else as plain text. */
export function printAnswer(question: string, timed: Timed, json: boolean): void {
  const { stdout } = process;
  if (json) stdout.write(`${JSON.stringify(answerJson(question, timed))}\n`);
  else if (stdout.isTTY)
    stdout.write(
      // hasColors() is false where NO_COLOR is set.
      renderAnswer(timed.answer, { width: stdout.columns, colours: stdout.hasColors() }),
    );
  else stdout.write(renderPlain(timed.answer));
}
