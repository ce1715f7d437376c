import { expect, test } from 'vitest';
import { passagesOf, reportOf } from './quoted.ts';

const passages = (text: string) => passagesOf(reportOf(text, 'plain'));

test('numbers that number the paragraphs are none of their text', () => {
  const text =
    '4.1 The Chair opened the meeting.\n\n4.2 The clerk read the minutes.\n\n4.3 The members agreed.\n\n5.1 They then left.\n';
  expect(passages(text)).toEqual([
    'The Chair opened the meeting.',
    'The clerk read the minutes.',
    'The members agreed.',
    'They then left.',
  ]);
});

test.each([
  ['too few to be a row', '12 The court sat.\n\n13 The court rose.\n'],
  ['out of order', '12 Members came.\n\n40 Members left.\n\n7 Members spoke.\n'],
])('numbers that are %s stay', (_, text) => {
  expect(passages(text)).toEqual(text.trim().split('\n\n'));
});

test('a hundred thousand paragraphs are read in order of their number', () => {
  const paragraphs = Array.from({ length: 100_000 }, (_, i) => (i % 7 === 0 ? `${i + 1} Ships.` : 'Sand.'));
  const started = process.cpuUsage();
  reportOf(paragraphs.join('\n\n'), 'plain');
  const { user } = process.cpuUsage(started);
  expect(user / 1_000_000).toBeLessThan(10);
});
