import { createInterface } from 'node:readline';
import type { Report } from '../corpus/report.ts';
import { type Asker, loadTopics } from './asker.ts';
import { printAnswer } from './print.ts';

/** Settings of the prompt. */
const PROMPT = {
  sign: '› ',
  /** Lines that the arrow keys reach back to (default 500). */
  history: 500,
} as const;

/** Talks with a person on a terminal, as one conversation, until Ctrl-D or Ctrl-C. @returns the exit code */
export async function chat(asker: Asker, reports: readonly Report[], json: boolean): Promise<number> {
  const topics = (await loadTopics()).map(({ name }) => `/${name}`);
  const prompt = createInterface({
    input: process.stdin,
    output: process.stdout,
    prompt: PROMPT.sign,
    historySize: PROMPT.history,
    removeHistoryDuplicates: true,
    completer: (typed: string) => [topics.filter((name) => name.startsWith(typed)), typed],
  });
  const hint = `Ask about ${named(reports)}, or type ${topics.join(', ')}. Ctrl-D ends.`;
  process.stdout.write(`${hint}\n\n`);
  prompt.prompt();
  for await (const line of prompt) {
    if (line.trim() === '/help') process.stdout.write(`${hint}\n`);
    else if (line.trim() !== '') {
      const timed = await asker.ask({ question: line, conversation: 'terminal', report: null });
      process.stdout.write('\n');
      printAnswer(line, timed, json);
    }
    process.stdout.write('\n');
    prompt.prompt();
  }
  process.stdout.write('\n');
  return 0;
}

function named(reports: readonly Report[]): string {
  const [first] = reports;
  return reports.length === 1 ? `“${first?.title}”` : `${reports.length} reports`;
}
