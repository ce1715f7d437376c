import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { inject } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** The program as a person runs it, built anew for each run of the tests, so that none depends on an old `dist/`. */
export interface Built {
  /** Starts `src/main.ts` with variables, in a working directory without `.env`. */
  start(variables: Variables): Running;
  /** Starts a script of package.json by its own command line, as `npm run` does, in the same surroundings. */
  script(
    name: 'ask' | 'eval' | 'bench' | 'squad' | 'fit',
    args: readonly string[],
    variables?: Variables,
  ): Running;
  /** The same on a terminal of 80 columns (Linux, util-linux): what is written to standard input is typed there. */
  typed(name: 'ask', args: readonly string[], variables?: Variables): Running;
}

type Variables = Readonly<Record<string, string>>;

/** A process that was started. */
export interface Running {
  readonly process: ChildProcess;
  /** What it has written so far, to standard output and to standard error. */
  readonly out: () => string;
  readonly err: () => string;
  /** Resolves when it has ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null }>;
}

/** The program, built by the first test that asks for it; the others, which run beside it, wait. */
export async function build(): Promise<Built> {
  const folder = inject('buildFolder');
  const done = join(folder, 'done');
  try {
    mkdirSync(join(folder, 'dist'));
    await buildInto(folder);
    writeFileSync(done, '');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    while (!existsSync(done)) await delay(20);
  }
  return {
    start: (variables) => run(folder, ['dist/src/main.js'], variables),
    script: (name, args, variables = {}) => run(folder, [...scriptOf(name), ...args], variables),
    typed: (name, args, variables = {}) => {
      const line = ['stty cols 80;', process.execPath, ...scriptOf(name), ...args].join(' ');
      return run(folder, ['-qefc', line, '/dev/null'], { TERM: 'xterm', ...variables }, 'script');
    },
  };
}

/** Types are checked elsewhere, so only what is emitted counts here. */
async function buildInto(folder: string): Promise<void> {
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  await new Promise<void>((resolve) => {
    execFile(process.execPath, [tsc, '-p', ROOT, '--outDir', join(folder, 'dist')], () => resolve());
  });
  copyFileSync(join(ROOT, 'package.json'), join(folder, 'package.json'));
  for (const linked of ['node_modules', 'corpus', 'src'])
    symlinkSync(join(ROOT, linked), join(folder, linked));
}

/** The arguments of `node` in a script of package.json. */
function scriptOf(name: string): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const [node, ...args] = (scripts[name] ?? '').split(' ');
  if (node !== 'node') throw new Error(`script ${name} of package.json does not start node`);
  return args;
}

function run(
  folder: string,
  args: readonly string[],
  variables: Variables,
  program: string = process.execPath,
): Running {
  const { PATH = '' } = process.env;
  const child = spawn(program, args, { cwd: folder, env: { PATH, ...variables } });
  let [out, err] = ['', ''];
  child.stdout.on('data', (data) => {
    out += data;
  });
  child.stderr.on('data', (data) => {
    err += data;
  });
  const ended = new Promise<{ code: number | null; signal: string | null }>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal }));
  });
  return { process: child, out: () => out, err: () => err, ended };
}
