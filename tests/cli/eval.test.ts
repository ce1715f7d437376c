import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { evaluate } from '../../src/cli/evaluate.ts';
import { judge } from '../../src/cli/judge.ts';
import { type Expectation, QuestionSetError, readQuestions } from '../../src/cli/question-set.ts';
import { summarize } from '../../src/cli/summary.ts';
import { percent, table } from '../../src/cli/table.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { createEngine } from '../../src/engine.ts';
import { type Built, build } from '../built.ts';

const FORMATS = join(import.meta.dirname, '../fixtures/corpus/formats');
const engine = createEngine(loadCorpus(FORMATS));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'questions-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a question set, one row a line. */
function setOf(name: string, rows: readonly string[]): string {
  const file = join(folder, name);
  writeFileSync(file, rows.join('\n'));
  return file;
}

describe('readQuestions', () => {
  test('reads rows with and without evidence and value, and skips comments', () => {
    const file = setOf('a.tsv', [
      '# a comment',
      '',
      'figure\tHow many?\t34\\d && hives\tto 340||340 hives\t340( hives)?',
      'near-miss\tHow many ants?\tNONE',
    ]);
    expect(readQuestions(file)).toEqual([
      {
        line: 3,
        kind: 'figure',
        question: 'How many?',
        lead: [/34\d/u, /hives/u],
        evidence: ['to 340', '340 hives'],
        short: /^(?:340( hives)?)$/u,
        before: [],
      },
      {
        line: 4,
        kind: 'near-miss',
        question: 'How many ants?',
        lead: null,
        evidence: [],
        short: null,
        before: [],
      },
    ]);
  });

  test('reads each turn of a conversation with the questions before it', () => {
    const turns = [
      { question: 'a', lead: 'x' },
      { question: 'b', lead: 'NONE' },
      { question: 'c', lead: 'z' },
    ];
    const file = setOf('a.jsonl', [JSON.stringify({ turns })]);
    expect(readQuestions(file).map(({ kind, question, before }) => ({ kind, question, before }))).toEqual([
      { kind: 'opening', question: 'a', before: [] },
      { kind: 'follow-up', question: 'b', before: ['a'] },
      { kind: 'follow-up', question: 'c', before: ['a', 'b'] },
    ]);
  });

  test.each([
    ['b.tsv', 'figure\tHow many?', /b\.tsv:1: expected kind, question and expected answer/],
    ['c.tsv', 'figure\tHow many?\t(', /c\.tsv:1: .*Unterminated group/],
    ['c.jsonl', '{"turns":', /c\.jsonl:1: /],
  ])('names file and line of %s', (name, row, problem) => {
    const file = setOf(name, [row]);
    expect(() => readQuestions(file)).toThrow(QuestionSetError);
    expect(() => readQuestions(file)).toThrow(problem);
  });

  test('names a file that is not there', () => {
    expect(() => readQuestions(join(folder, 'none.tsv'))).toThrow(
      /none\.tsv: the question set cannot be read/,
    );
  });
});

describe('judge', () => {
  const expected: Expectation = {
    line: 1,
    kind: 'figure',
    question: 'How many hives are there in Milford?',
    lead: [/340/u],
    evidence: ['risen to 340'],
    short: /^(?:340( hives)?)$/u,
    before: [],
  };
  const answer = engine.ask(expected.question);

  test.each([
    ['right', {}, { outcome: 'right', evidence: true, short: true }],
    ['another figure', { lead: [/341/u] }, { outcome: 'wrong', evidence: true }],
    ['another sentence', { evidence: ['twice as many'] }, { outcome: 'wrong', evidence: false }],
    ['another value', { short: /^(?:34)$/u }, { outcome: 'right', short: false }],
    ['not to be answered', { lead: null }, { outcome: 'answered', evidence: null, short: null }],
  ])('%s', (_, over, verdict) => {
    expect(judge(answer, { ...expected, ...over })).toMatchObject(verdict);
  });

  test('a refusal is right where nothing is to be answered, else not', () => {
    const refusal = engine.ask('How many astronauts flew to Jupiter?');
    expect(judge(refusal, { ...expected, lead: null }).outcome).toBe('right');
    expect(judge(refusal, expected).outcome).toBe('refused');
  });

  test('finds figures in a lead that no cited sentence has, but for a resolved date', () => {
    const told = (lead: string) => judge({ ...answer, lead } as typeof answer, expected).foreign;
    expect(told('There are 340 hives, 12 more than 2014.')).toEqual(['12', '2014']);
    expect(told('Last month (September 2017) there were 340.')).toEqual([]);
  });
});

describe('summarize', () => {
  test('counts by kind, by file and by confidence', async () => {
    const file = setOf('d.tsv', [
      'figure\tHow many hives are there in Milford?\t340\trisen to 340\t340( hives)?',
      'figure\tHow many hives are there in Milford?\t350\trisen to 340\t350',
      'near-miss\tHow many astronauts flew to Jupiter?\tNONE',
      'near-miss\tHow many hives are there in Milford?\tNONE',
      'refusal\tHow many astronauts flew to Jupiter?\t7\tseven flew',
    ]);
    const judged = await evaluate(engine, file, readQuestions(file));
    const { kinds, files, total, answerable, unanswerable, reliability, misses } = summarize(judged);
    const none = { right: 0, wrong: 0, refused: 0, answered: 0 };
    expect(kinds).toEqual([
      {
        ...none,
        name: 'figure',
        questions: 2,
        right: 1,
        wrong: 1,
        evidence: { of: 2, right: 2 },
        short: { of: 2, right: 1 },
      },
      {
        ...none,
        name: 'near-miss',
        questions: 2,
        right: 1,
        answered: 1,
        evidence: { of: 0, right: 0 },
        short: { of: 0, right: 0 },
      },
      {
        ...none,
        name: 'refusal',
        questions: 1,
        refused: 1,
        evidence: { of: 1, right: 0 },
        short: { of: 0, right: 0 },
      },
    ]);
    expect(files.map(({ name, questions }) => [name, questions])).toEqual([[file, 5]]);
    expect(total).toMatchObject({ questions: 5, right: 2, wrong: 1, refused: 1, answered: 1 });
    expect([answerable, unanswerable]).toEqual([
      { of: 3, right: 1 },
      { of: 2, right: 1 },
    ]);
    expect(misses.map(({ expected }) => expected.line)).toEqual([2, 4, 5]);
    expect(reliability).toHaveLength(10);
    expect(reliability.reduce((sum, { of }) => sum + of, 0)).toBe(5);
    // The same answer three times, in one bin, once right.
    const confidence = judged[0]?.answer.confidence ?? 0;
    expect(reliability[Math.floor(confidence * 10)]).toMatchObject({ of: 3, right: 1 });
  });
});

describe('table', () => {
  test('sets figures to the right', () => {
    expect(
      table(
        ['', 'n'],
        [
          ['a', '10'],
          ['bcd', '9'],
        ],
      ),
    ).toBe('      n\n---  --\na    10\nbcd   9\n');
  });

  test.each([
    [1, 3, '33.3%'],
    [0, 5, '0.0%'],
    [0, 0, '–'],
  ])('%i of %i is %s', (right, of, text) => {
    expect(percent(right, of)).toBe(text);
  });
});

describe('the command', () => {
  let built: Built;
  let questions: string;
  beforeAll(async () => {
    built = await build();
    questions = setOf('e.tsv', [
      'figure\tHow many hives are there in Milford?\t340\trisen to 340\t340( hives)?',
      'figure\tHow many hives are there in Milford?\t350\trisen to 340\t350',
    ]);
  }, 60_000);

  async function run(...args: readonly string[]) {
    const running = built.script('eval', args);
    const { code } = await running.ended;
    return { code, out: running.out(), err: running.err() };
  }

  test('prints the tables and every miss with what was said', async () => {
    const { code, out, err } = await run('--corpus', FORMATS, '--questions', questions);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^figure +2 +50\.0% +1 +0 +0 +100\.0% +50\.0%$/m);
    expect(out).toContain('answerable and right:    1 of 2 (50.0%)');
    expect(out).toContain('figures in leads that no cited sentence has: 0');
    expect(out).toMatch(/^0\.9 to 1\.0 /m);
    expect(out).toMatch(
      /^wrong {2}.*e\.tsv:2 {2}figure: How many hives are there in Milford\?\n {2}expected {2}350\n {2}said .*340/m,
    );
  });

  test('holds a floor with --min-right', async () => {
    const set = ['--report', join(FORMATS, 'bees.txt'), '--questions', questions];
    expect(await run(...set, '--min-right', '50')).toMatchObject({ code: 0, err: '' });
    expect(await run(...set, '--min-right', '51')).toMatchObject({
      code: 1,
      err: 'eval: 1 of 2 are right, fewer than 51 per cent\n',
    });
  });

  test('prints JSON for scripts', async () => {
    const { out } = await run('--corpus', FORMATS, '--questions', `${questions},${questions}`, '--json');
    const { total, misses, overconfident } = JSON.parse(out);
    expect(total).toMatchObject({ questions: 4, right: 2 });
    expect(misses).toHaveLength(2);
    expect(misses[0]).toMatchObject({
      file: questions,
      line: 2,
      outcome: 'wrong',
      short: expect.stringMatching('340'),
    });
    expect(overconfident).toEqual(expect.any(Array));
  });

  test.each([
    [['--questions', 'none.tsv'], 1, /^eval: none\.tsv: the question set cannot be read [^\n]*\n$/],
    [['--corpus', 'nowhere', '--questions', 'Q'], 1, /^eval: nowhere: there is no such folder[^\n]*\n$/],
    [
      ['--report', 'nowhere.md', '--questions', 'Q'],
      1,
      /^eval: nowhere\.md: the file cannot be read[^\n]*\n$/,
    ],
    [[], 2, /^eval: --questions names no file\n/],
    [['--questions', 'Q', '--min-right', 'x'], 2, /^eval: --min-right is "x"/],
    [
      ['--questions', 'Q', '--corpus', 'a', '--report', 'b'],
      2,
      /^eval: --corpus and --report exclude each other\n/,
    ],
    [['--questions', 'Q', 'more'], 2, /^eval: "more" belongs to no option\n/],
  ])('%j exits with %i', async (args, code, err) => {
    const given = args.map((arg) => (arg === 'Q' ? questions : arg));
    expect(await run(...given)).toEqual({ code, out: '', err: expect.stringMatching(err) });
  });
});
