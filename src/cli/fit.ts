/**
 * Learns the weights of the decision from question sets, and checks them on each report in turn with a model that never saw it.
 * SQuAD 1.1 (CC BY-SA 4.0, Rajpurkar et al. 2016), which may be added, is on https://rajpurkar.github.io/SQuAD-explorer/.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DECISION } from '../answer/weights.ts';
import { type Read, refuseUsage, splitArguments } from './arguments.ts';
import { exitCodeOf } from './exit-code.ts';
import { calibrate, checkText, leaveOneOut, reportsOf } from './fit-check.ts';
import { examplesOf, findSets } from './fit-examples.ts';
import { type Example, learn } from './fit-model.ts';
import { squadExamples } from './fit-squad.ts';
import { withWeights } from './fit-write.ts';
import { QuestionSetError } from './question-set.ts';

const USAGE = `Usage: npm run --silent fit -- --questions FILE[,FILE…]|DIR [options]
  --questions FILE  question sets (.tsv); of a folder, all. questions/NAME.tsv and questions/NAME.more.tsv ask about the
                    reports in reports/NAME/, or, where that is missing, about the reports of the bot
  --squad FILE      learn from SQuAD 1.1 as well (.json or .json.gz, from https://rajpurkar.github.io/SQuAD-explorer/)
  --write           write what was learnt to src/answer/weights.ts
  --help            print this
`;

/** What `fit` is told to do. */
interface FitArguments {
  readonly questions: readonly string[];
  readonly squad: string | null;
  readonly write: boolean;
  readonly help: boolean;
}

/** Learns and checks. @returns the exit code: 1 for what cannot be read, 2 for wrong usage */
async function main(args: readonly string[]): Promise<number> {
  const read = readArguments(args);
  if (!read.ok) return refuseUsage('fit', read.problem, USAGE);
  if (read.value.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const { value } = read;
  return exitCodeOf('fit', () => run(value));
}

async function run({ questions, squad, write }: FitArguments): Promise<number> {
  const sets = findSets(questions);
  const examples: Example[] = sets.flatMap((set) => examplesOf(set));
  if (reportsOf(examples).length < 2)
    throw new QuestionSetError(
      `${questions.join(', ')}: questions about one report; a check needs two at least`,
    );
  if (squad !== null) examples.push(...squadExamples(squad));
  const checked = leaveOneOut(examples);
  const calibration = calibrate(checked);
  process.stdout.write(
    `${examples.length} questions\n\n${checkText(checked, calibration, DECISION.threshold)}`,
  );
  if (!write) return 0;
  const file = weightsFile();
  writeFileSync(file, withWeights(readFileSync(file, 'utf8'), learn(examples), calibration));
  process.stdout.write(`\nwritten to ${file}\n`);
  return 0;
}

/** The source of the weights, from the sources and from the build alike: package.json names the folder of the project. */
function weightsFile(): string {
  return fileURLToPath(new URL('src/answer/weights.ts', import.meta.resolve('#package.json')));
}

function readArguments(args: readonly string[]): Read<FitArguments> {
  const split = splitArguments(args, {
    questions: { type: 'string' },
    squad: { type: 'string' },
    write: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  });
  if (!split.ok) return split;
  const { values, rest } = split.value;
  const text = (name: string) => (typeof values[name] === 'string' ? values[name] : '');
  const questions = text('questions')
    .split(',')
    .filter((file) => file !== '');
  const help = values.help === true;
  if (rest.length > 0) return { ok: false, problem: `"${rest[0]}" belongs to no option` };
  if (questions.length === 0 && !help) return { ok: false, problem: '--questions names no file' };
  const squad = text('squad') === '' ? null : text('squad');
  return { ok: true, value: { questions, squad, write: values.write === true, help } };
}

process.exitCode = await main(process.argv.slice(2));
