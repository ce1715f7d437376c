import { describe, expect, test } from 'vitest';
import { evidenceOf, figuresOf, verifyEvidence } from '../../src/answer/verify.ts';
import { parseReport } from '../../src/corpus/parse.ts';

const TEXT = 'The port handled 412 ships. It rained.\n\nThe ferry 😀 sank in 1998.\n';
const report = parseReport({ id: 'r', text: TEXT, format: 'plain', file: 'r.txt' });
const good = evidenceOf(report, 1, 0, 27);

test('evidence is a span with its quotation, its passage and the hash of its report', () => {
  expect(good).toEqual({
    report: 'r',
    title: report.title,
    passage: 1,
    start: 0,
    end: 27,
    quote: 'The port handled 412 ships.',
    sha256: report.sha256,
  });
  expect(verifyEvidence(report, good)).toBe(true);
});

test.each([
  ['another word', { ...good, quote: 'The port handled 413 ships.' }],
  ['another place', { ...good, start: 1, end: 28 }],
  ['another passage', { ...good, passage: 2 }],
  ['a passage that is not', { ...good, passage: 0 }],
  ['a passage beyond the last', { ...good, passage: 99 }],
  ['another report', { ...good, report: 's' }],
  ['another version of the report', { ...good, sha256: '0'.repeat(64) }],
  ['more than its passage', { ...good, end: 60, quote: TEXT.slice(0, 60) }],
  ['an end before the start', { ...good, start: 27, end: 0 }],
])('%s does not stand', (_name, evidence) => {
  expect(verifyEvidence(report, evidence)).toBe(false);
});

describe('figuresOf', () => {
  test.each<[string, ...string[]]>([
    ['412 ships and €50m', '412', '50'],
    ['300,000 or 2\u202f500', '300000', '2500'],
    ['22.9%, then 10:30', '22.9', '10', '30'],
    ['none'],
  ])('%s', (text, ...figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });
});
