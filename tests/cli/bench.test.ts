import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type Built, build } from '../built.ts';

let built: Built;
beforeAll(async () => {
  built = await build();
});

const QUESTIONS = join(import.meta.dirname, '../fixtures/questions/own-report.tsv');

async function bench(...args: readonly string[]) {
  const running = built.script('bench', args);
  const { code } = await running.ended;
  return { code, out: running.out(), err: running.err() };
}

test('measures start, questions beside a bare search, and memory', async () => {
  const { code, out, err } = await bench('--questions', QUESTIONS, '--rounds', '2', '--json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const { passages, questions, start, question, memory } = JSON.parse(out);
  expect(passages).toBeGreaterThan(10);
  expect(questions).toBeGreaterThan(40);
  expect(Object.keys(start)).toEqual(['modules', 'corpus', 'facts', 'index', 'first answer']);
  expect(Object.keys(question)).toEqual([
    'answer (engine.ask)',
    'search (engine.search)',
    'MiniSearch alone',
  ]);
  for (const { median, p99, max } of Object.values<Record<string, number>>(question)) {
    expect(median).toBeGreaterThan(0);
    expect(p99).toBeGreaterThanOrEqual(median ?? Number.NaN);
    expect(max).toBeGreaterThanOrEqual(p99 ?? Number.NaN);
  }
  expect(memory.resident).toBeGreaterThan(memory.heap);
});

test('prints a table', async () => {
  const { out } = await bench('--questions', QUESTIONS, '--rounds', '1');
  expect(out).toMatch(/^16 passages, \d+ questions, Node v\d+/);
  expect(out).toMatch(/^answer \(engine\.ask\) +[\d.]+ +[\d.]+ +[\d.]+$/m);
  expect(out).toMatch(/^memory: \d+ MB resident, \d+ MB of it heap$/m);
});

test.each([
  [['--rounds', '0'], 2, /^bench: --rounds is "0": it takes a whole number from 1\n/],
  [['--questions', 'none.tsv'], 1, /^bench: none\.tsv: the question set cannot be read[^\n]*\n$/],
  [['--corpus', 'nowhere', '--questions', QUESTIONS], 1, /^bench: nowhere: there is no such folder[^\n]*\n$/],
])('%j exits with %i', async (args, code, err) => {
  expect(await bench(...args)).toEqual({ code, out: '', err: expect.stringMatching(err) });
});
