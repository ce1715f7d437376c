import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSquad } from '../../src/cli/squad-data.ts';
import { type Built, build } from '../built.ts';

/** A data set in SQuAD's format: two articles, one question that has no answer. */
const DATA = {
  version: '1.1',
  data: [
    {
      title: 'Harbour',
      paragraphs: [
        {
          context: 'The pier was built in 1931. It is blue.',
          qas: [
            { id: '1', question: 'When was the pier built?', answers: [{ text: '1931', answer_start: 22 }] },
            { id: '2', question: 'Who painted it?', answers: [] },
          ],
        },
        {
          context: 'A ferry leaves at nine.',
          qas: [{ id: '3', question: 'What leaves?', answers: [{ text: 'ferry', answer_start: 2 }] }],
        },
      ],
    },
    { title: 'Empty', paragraphs: [] },
  ],
};

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'squad-'));
  file = join(folder, 'data.json.gz');
  writeFileSync(file, gzipSync(JSON.stringify(DATA)));
  writeFileSync(join(folder, 'plain.json'), JSON.stringify(DATA));
  writeFileSync(join(folder, 'other.json'), '{"data":[{"title":1}]}');
  writeFileSync(join(folder, 'broken.json'), '{');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the data set', () => {
  test('gives each article as a report, with where the answers stand in it', () => {
    const { report, questions } = openSquad(file).article(0);
    expect(report.passages.map(({ start, end }) => report.text.slice(start, end))).toEqual(
      DATA.data[0]?.paragraphs.map(({ context }) => context),
    );
    expect(
      questions.map(({ answers: [at], paragraph }) => [report.text.slice(at?.start, at?.end), paragraph]),
    ).toEqual([
      ['1931', { start: 0, end: 39 }],
      ['ferry', { start: 41, end: 64 }],
    ]);
  });

  test('is read gzipped or not', () => {
    expect(openSquad(join(folder, 'plain.json')).article(0)).toEqual(openSquad(file).article(0));
  });

  test.each([
    ['nowhere.json', /nowhere\.json: ENOENT/],
    ['broken.json', /broken\.json: .*JSON/],
    ['other.json', /other\.json: not in the format of SQuAD 1\.1/],
  ])('says what is wrong with %s', (name, message) => {
    expect(() => openSquad(join(folder, name))).toThrow(message);
  });
});

describe('npm run squad', () => {
  let built: Built;
  beforeAll(async () => {
    built = await build();
  }, 60_000);

  async function squad(...args: readonly string[]) {
    const running = built.script('squad', args);
    const { code } = await running.ended;
    return { code, out: running.out(), err: running.err() };
  }

  test('prints one line a system', async () => {
    const { code, out, err } = await squad(file, '--articles', '1', '--engine');
    expect([code, err]).toEqual([0, '']);
    const rows = out.trim().split('\n').slice(1);
    expect(
      rows.map((row) =>
        row
          .trim()
          .replace(/ +[\d.]+$/, '')
          .split(/ {2,}/),
      ),
    ).toEqual([
      ['MiniSearch, defaults', '2', '100.0', '100.0', '100.0', '100.0'],
      ['search', '2', '100.0', '100.0', '100.0', '100.0'],
      ['whole engine', '2', '100.0', '100.0', '100.0', '100.0'],
    ]);
  }, 30_000);

  test.each([
    ['no file', [], /give one data file[\s\S]*usage/],
    ['two files', ['a', 'b'], /give one data file/],
    ['an unknown option', ['a', '--no'], /--no/],
    ['a number that is none', ['a', '--articles', 'x'], /--articles x: give a whole number/],
  ])('refuses %s', async (_, args, message) => {
    const { code, out, err } = await squad(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });

  test.each([
    ['1', /no questions/],
    ['2', /--from 2: the file has 2 articles/],
  ])('refuses articles from %s on', async (from, message) => {
    const { code, err } = await squad(file, '--from', from);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  test('names a file that is not there', async () => {
    const { code, err } = await squad(join(folder, 'nowhere.json'));
    expect([code, err.trim().split('\n').length]).toEqual([1, 1]);
    expect(err).toContain('nowhere.json');
  });
});
