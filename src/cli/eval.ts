import { loadCorpusDir } from '../config.ts';
import { loadCorpus, loadReport } from '../corpus/load.ts';
import { createEngine } from '../engine.ts';
import { type Read, refuseUsage, splitArguments, wholeNumber } from './arguments.ts';
import { evalJson, evalText } from './eval-report.ts';
import { evaluate, type Judged } from './evaluate.ts';
import { exitCodeOf } from './exit-code.ts';
import { readQuestions } from './question-set.ts';
import { summarize } from './summary.ts';

const USAGE = `Usage: npm run --silent eval -- [--corpus DIR | --report FILE] --questions FILE[,FILE…] [options]
  --corpus DIR      ask the reports in DIR
  --report FILE     ask the report in FILE alone
  --questions FILE  question sets: .tsv, or .jsonl for conversations
  --min-right N     exit with 1 where fewer than N per cent are right
  --json            print the figures and misses as JSON
  --help            print this
`;

/** What `eval` is told to do. */
interface EvalArguments {
  readonly corpus: string | null;
  readonly report: string | null;
  readonly questions: readonly string[];
  /** Per cent, 0 to 100. */
  readonly minRight: number;
  readonly json: boolean;
  readonly help: boolean;
}

/** Measures answers against question sets. @returns the exit code: 1 for what is broken or too few right, 2 for wrong usage */
async function main(args: readonly string[]): Promise<number> {
  const read = readArguments(args);
  if (!read.ok) return refuseUsage('eval', read.problem, USAGE);
  if (read.value.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const { value } = read;
  return exitCodeOf('eval', () => run(value));
}

async function run({ corpus, report, questions, minRight, json }: EvalArguments): Promise<number> {
  const sets = questions.map((file) => ({ file, questions: readQuestions(file) }));
  const engine = createEngine(report === null ? loadCorpus(corpus ?? loadCorpusDir()) : [loadReport(report)]);
  const judged: Judged[] = [];
  for (const set of sets) judged.push(...(await evaluate(engine, set.file, set.questions)));
  const summary = summarize(judged);
  process.stdout.write(json ? `${JSON.stringify(evalJson(summary))}\n` : evalText(summary));
  const { right, questions: of } = summary.total;
  if (right * 100 >= minRight * of) return 0;
  process.stderr.write(`eval: ${right} of ${of} are right, fewer than ${minRight} per cent\n`);
  return 1;
}

function readArguments(args: readonly string[]): Read<EvalArguments> {
  const split = splitArguments(args, {
    corpus: { type: 'string' },
    report: { type: 'string' },
    questions: { type: 'string' },
    'min-right': { type: 'string' },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  });
  if (!split.ok) return split;
  const { values, rest } = split.value;
  const text = (name: string) => (typeof values[name] === 'string' ? values[name] : null);
  const minRight = wholeNumber('min-right', text('min-right') ?? '0', 0);
  if (!minRight.ok) return minRight;
  const questions = (text('questions') ?? '').split(',').filter((file) => file !== '');
  const help = values.help === true;
  if (rest.length > 0) return { ok: false, problem: `"${rest[0]}" belongs to no option` };
  if (questions.length === 0 && !help) return { ok: false, problem: '--questions names no file' };
  if (text('corpus') !== null && text('report') !== null)
    return { ok: false, problem: '--corpus and --report exclude each other' };
  return {
    ok: true,
    value: {
      corpus: text('corpus'),
      report: text('report'),
      questions,
      minRight: minRight.value,
      json: values.json === true,
      help,
    },
  };
}

process.exitCode = await main(process.argv.slice(2));
