import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** The program as a person runs it, built into a folder of its own, so that no test depends on an old `dist/`. */
export interface Built {
  /** Starts `src/main.ts` with variables, in a working directory without `.env`. */
  start(variables: Readonly<Record<string, string>>): Running;
  remove(): void;
}

/** A process that was started. */
export interface Running {
  readonly process: ChildProcess;
  /** What it has written so far, to standard output and to standard error. */
  readonly out: () => string;
  readonly err: () => string;
  /** Resolves when it has ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null }>;
}

/** Builds the program. Types are checked elsewhere, so only what is emitted counts here. */
export async function build(): Promise<Built> {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-'));
  await new Promise<void>((resolve) => {
    execFile(
      process.execPath,
      [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', ROOT, '--outDir', join(folder, 'dist')],
      () => resolve(),
    );
  });
  copyFileSync(join(ROOT, 'package.json'), join(folder, 'package.json'));
  for (const linked of ['node_modules', 'corpus', 'src'])
    symlinkSync(join(ROOT, linked), join(folder, linked));
  return {
    start: (variables) => run(folder, variables),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

function run(folder: string, variables: Readonly<Record<string, string>>): Running {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [join(folder, 'dist/src/main.js')], {
    cwd: folder,
    env: { PATH, ...variables },
  });
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
