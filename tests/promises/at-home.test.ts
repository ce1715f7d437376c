import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { type Built, build } from '../built.ts';

/** Promise: nothing leaves the machine but what goes to Discord. */

const GUARD = join(import.meta.dirname, 'no-network.cjs');
const guarded = { NODE_OPTIONS: `--require ${GUARD}` };

let built: Built;
beforeAll(async () => {
  built = await build();
});

test('the guard sees what goes out', async () => {
  const script = 'fetch("http://example.org").catch(() => undefined)';
  const { stderr } = await promisify(execFile)(process.execPath, ['--require', GUARD, '-e', script]);
  expect(stderr).toContain('CONNECT example.org\n');
  expect(stderr).toMatch(/^MODULES .*\bhttp\b/m);
});

test('the terminal answers without network, and loads nothing that could reach it', async () => {
  const running = built.script('ask', ['--json'], guarded);
  const questions = [
    'How many live operations are there?',
    'Who is Andrew Parker?',
    'hello',
    '/threats',
    'why?',
  ];
  running.process.stdin?.end(questions.join('\n'));
  expect(await running.ended).toEqual({ code: 0, signal: null });
  expect(running.out().trimEnd().split('\n')).toHaveLength(questions.length);
  expect(running.err()).toBe('MODULES \n');
});

test('without a token the bot reaches this machine alone', async () => {
  const running = built.start({ ...guarded, PORT: '0', LOG_LEVEL: 'info', DATABASE_URL: 'file:at-home.db' });
  while (!running.out().includes('Open http://')) await new Promise((resolve) => setTimeout(resolve, 20));
  running.process.kill('SIGTERM');
  expect((await running.ended).code).toBe(0);
  const reached = running.err().match(/^(?:CONNECT|LOOKUP|DATAGRAM).*$/gm) ?? [];
  expect(reached.length).toBeGreaterThan(0);
  expect(new Set(reached.map((line) => line.split(' ')[1]))).toEqual(new Set(['127.0.0.1']));
});
