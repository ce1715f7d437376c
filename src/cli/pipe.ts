import type { Report } from '../corpus/report.ts';
import { answerJson, problemJson } from './answer-json.ts';
import type { Read } from './arguments.ts';
import type { Asker, Timed } from './asker.ts';
import { linesOf } from './lines.ts';
import { renderLine } from './render.ts';
import { type Request, readRequest } from './request.ts';

/**
 * Answers standard input, one line for each line and in order, each before the next one is read. A line that cannot be
 * read is named on standard error, and what is wrong with it stands in the place of its answer.
 *
 * @returns the exit code: 0, or 1 where answering itself broke
 */
export async function answerLines(asker: Asker, reports: readonly Report[], json: boolean): Promise<number> {
  let [number, code] = [0, 0];
  for await (const line of linesOf(process.stdin)) {
    number += 1;
    const request = requestFor(line, reports);
    const answered = request.ok ? await answer(asker, request.value) : request;
    if (answered.ok) {
      const { question, timed } = answered.value;
      await write(json ? JSON.stringify(answerJson(question, timed)) : renderLine(timed.answer));
      continue;
    }
    if (request.ok) code = 1;
    const problem = `line ${number}: ${answered.problem}`.replace(/\s+/gu, ' ');
    process.stderr.write(`ask: ${problem}\n`);
    await write(json ? JSON.stringify(problemJson(line, problem)) : problem);
  }
  return code;
}

/** Answers one request; what breaks on the way is told as a problem, so that the questions after it are answered. */
async function answer(asker: Asker, request: Request): Promise<Read<{ question: string; timed: Timed }>> {
  try {
    return { ok: true, value: { question: request.question, timed: await asker.ask(request) } };
  } catch (error) {
    return { ok: false, problem: `could not be answered: ${(error as Error).message}` };
  }
}

function requestFor(line: string, reports: readonly Report[]): Read<Request> {
  const request = readRequest(line);
  if (!request.ok || request.value.report === null) return request;
  const { report } = request.value;
  if (reports.some(({ id }) => id === report)) return request;
  return { ok: false, problem: `no report has the id "${report}"` };
}

/** Writes a line, and waits for a reader that is slower than the answers, so that they do not pile up in memory. */
async function write(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`))
    await new Promise((resolve) => process.stdout.once('drain', resolve));
}
