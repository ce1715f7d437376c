import { loadCorpusDir } from '../config.ts';
import { loadCorpus } from '../corpus/load.ts';
import type { Report } from '../corpus/report.ts';
import { refuseUsage } from './arguments.ts';
import { ASK_USAGE, type AskArguments, readAskArguments } from './ask-arguments.ts';
import { createAsker } from './asker.ts';
import { chat } from './chat.ts';
import { exitCodeOf } from './exit-code.ts';
import { answerLines } from './pipe.ts';
import { printAnswer } from './print.ts';

/** Answers from the command line. @returns the exit code: 0, 1 for what is broken, 2 for wrong usage */
async function main(args: readonly string[]): Promise<number> {
  const read = readAskArguments(args);
  if (!read.ok) return refuseUsage('ask', read.problem, ASK_USAGE);
  if (read.value.help) {
    process.stdout.write(ASK_USAGE);
    return 0;
  }
  const { value } = read;
  return exitCodeOf('ask', async () => run(value, loadCorpus(value.corpus ?? loadCorpusDir())));
}

async function run(chosen: AskArguments, reports: readonly Report[]): Promise<number> {
  const { report, showText, question, json, top } = chosen;
  for (const id of [report, showText]) {
    if (id !== null && !reports.some((each) => each.id === id))
      return refuseUsage('ask', unknownReport(id, reports), '');
  }
  if (showText !== null) {
    process.stdout.write(reports.find(({ id }) => id === showText)?.text ?? '');
    return 0;
  }
  // Not at the top: the engine brings its language model, which a wrong command line need not wait for.
  const { createEngine } = await import('../engine.ts');
  const asker = createAsker(createEngine(reports), { report, top });
  if (question !== null) {
    printAnswer(question, await asker.ask({ question, conversation: null, report: null }), json);
    return 0;
  }
  return process.stdin.isTTY && process.stdout.isTTY
    ? chat(asker, reports, json)
    : answerLines(asker, reports, json);
}

/** Names the reports there are. */
function unknownReport(id: string, reports: readonly Report[]): string {
  return `no report has the id "${id}"; there is ${reports.map((report) => report.id).join(', ')}`;
}

// A reader that has seen enough, as in `| head`, ends the program quietly.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
process.exitCode = await main(process.argv.slice(2));
