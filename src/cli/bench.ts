import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import MiniSearch from 'minisearch';
import { loadCorpusDir } from '../config.ts';
import type { Report } from '../corpus/report.ts';
import type { Engine } from '../engine.ts';
import { type Read, refuseUsage, splitArguments, wholeNumber } from './arguments.ts';
import { exitCodeOf } from './exit-code.ts';
import { readQuestions } from './question-set.ts';
import { table } from './table.ts';

const USAGE = `Usage: npm run --silent bench -- [options]
  --corpus DIR           measure the reports in DIR
  --questions FILE[,…]   ask these question sets (default: the project's own)
  --rounds N             ask each question N times (default 20)
  --json                 print the figures as JSON
  --help                 print this
`;

/** What `bench` is told to do. */
interface BenchArguments {
  readonly corpus: string;
  readonly questions: readonly string[];
  readonly rounds: number;
  readonly json: boolean;
  readonly help: boolean;
}

/** What was measured. Times are in milliseconds, memory is in megabytes. */
interface Figures {
  readonly passages: number;
  readonly questions: number;
  /** A start in a process that has done nothing yet, step by step. */
  readonly start: Readonly<Record<string, number>>;
  /** One question, once everything is warm. */
  readonly question: Readonly<Record<string, Times>>;
  readonly memory: { readonly resident: number; readonly heap: number };
}

interface Times {
  readonly median: number;
  readonly p99: number;
  readonly max: number;
}

/** Measures start, questions and memory. @returns the exit code: 1 for what is broken, 2 for wrong usage */
async function main(args: readonly string[]): Promise<number> {
  const read = readArguments(args);
  if (!read.ok) return refuseUsage('bench', read.problem, USAGE);
  const { value } = read;
  return exitCodeOf('bench', async () => {
    const printed = value.help ? null : await measure(value);
    process.stdout.write(
      printed === null ? USAGE : value.json ? `${JSON.stringify(printed)}\n` : text(printed),
    );
    return 0;
  });
}

async function measure({ corpus, questions, rounds }: BenchArguments): Promise<Figures> {
  const asked = questions.flatMap(readQuestions).map(({ question }) => question);
  const { engine, start } = await measureStart(corpus);
  const bare = bareSearch(engine.reports);
  const ways = {
    'answer (engine.ask)': (question: string) => engine.ask(question),
    'search (engine.search)': (question: string) => engine.search(question),
    'MiniSearch alone': bare,
  };
  for (const way of Object.values(ways)) timesOf(way, asked, 3);
  const question = Object.fromEntries(
    Object.entries(ways).map(([name, way]) => [name, timesOf(way, asked, rounds)]),
  );
  const { rss, heapUsed } = process.memoryUsage();
  return {
    passages: engine.reports.reduce((sum, { passages }) => sum + passages.length, 0),
    questions: asked.length,
    start,
    question,
    memory: { resident: rss / 1e6, heap: heapUsed / 1e6 },
  };
}

/** Takes the steps of a start one by one, each for the first time in this process; `engine` is the sum that counts. */
async function measureStart(
  corpus: string,
): Promise<{ engine: Engine; start: Readonly<Record<string, number>> }> {
  const start: Record<string, number> = {};
  const step = async <T>(name: string, work: () => T | Promise<T>): Promise<T> => {
    const begun = performance.now();
    const made = await work();
    start[name] = performance.now() - begun;
    return made;
  };
  const { loadCorpus, createEngine, createLexicon, openVolume, buildIndex } = await step(
    'modules',
    async () => ({
      ...(await import('../corpus/load.ts')),
      ...(await import('../engine.ts')),
      ...(await import('../text/lexicon.ts')),
      ...(await import('../answer/library.ts')),
      ...(await import('../search/search-index.ts')),
    }),
  );
  const reports = await step('corpus', () => loadCorpus(corpus));
  const lexicon = createLexicon(() => []);
  await step('facts', () => reports.map((report) => openVolume(report, lexicon)));
  await step('index', () => buildIndex(reports));
  const engine = createEngine(reports);
  await step('first answer', () => engine.ask('How many are there?'));
  return { engine, start };
}

/** MiniSearch as it comes, over passages: what an answer costs more than a plain search. */
function bareSearch(reports: readonly Report[]): (question: string) => unknown {
  const index = new MiniSearch<{ id: string; text: string }>({ fields: ['text'] });
  for (const { id, text, passages } of reports)
    index.addAll(
      passages.map(({ number, start, end }) => ({ id: `${id} ${number}`, text: text.slice(start, end) })),
    );
  return (question) => index.search(question);
}

function timesOf(way: (question: string) => unknown, questions: readonly string[], rounds: number): Times {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++)
    for (const question of questions) {
      const begun = performance.now();
      way(question);
      times.push(performance.now() - begun);
    }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;
  return { median: at(0.5), p99: at(0.99), max: at(1) };
}

function text({ passages, questions, start, question, memory }: Figures): string {
  const ms = (value: number) => value.toFixed(value < 10 ? 2 : 0);
  return [
    `${passages} passages, ${questions} questions, Node ${process.version}\n`,
    table(
      ['start, the first time', 'ms'],
      Object.entries(start).map(([name, value]) => [name, ms(value)]),
    ),
    table(
      ['one question, warm', 'median ms', '99 % below', 'longest'],
      Object.entries(question).map(([name, { median, p99, max }]) => [name, ms(median), ms(p99), ms(max)]),
    ),
    `memory: ${memory.resident.toFixed(0)} MB resident, ${memory.heap.toFixed(0)} MB of it heap\n`,
  ].join('\n');
}

function readArguments(args: readonly string[]): Read<BenchArguments> {
  const split = splitArguments(args, {
    corpus: { type: 'string' },
    questions: { type: 'string' },
    rounds: { type: 'string' },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  });
  if (!split.ok) return split;
  const { values, rest } = split.value;
  if (rest.length > 0) return { ok: false, problem: `"${rest[0]}" belongs to no option` };
  const rounds = wholeNumber('rounds', String(values.rounds ?? 20), 1);
  if (!rounds.ok) return rounds;
  const value = {
    corpus: String(values.corpus ?? loadCorpusDir()),
    questions: String(values.questions ?? ownQuestions()).split(','),
    rounds: rounds.value,
    json: values.json === true,
    help: values.help === true,
  };
  return { ok: true, value };
}

/** The question set about the report that is shipped. */
function ownQuestions(): string {
  const root = fileURLToPath(new URL('.', import.meta.resolve('#package.json')));
  return join(root, 'tests/fixtures/questions/own-report.tsv');
}

process.exitCode = await main(process.argv.slice(2));
