import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../src/answer/answer.ts';
import { verifyEvidence } from '../../src/answer/verify.ts';
import { loadTopics } from '../../src/cli/asker.ts';
import { corpusFolder } from '../../src/corpus/folder.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { createEngine } from '../../src/engine.ts';
import { askAll, SUBJECTS } from '../subjects.ts';

/** Promise: every quotation is the report's own text, checked again just before an answer is sent. */

describe.each(SUBJECTS)('each answer about $name', (subject) => {
  test('quotes the report byte for byte, with passage, offsets and hash', async () => {
    const { engine, judged } = await askAll(subject);
    const reports = new Map(engine.reports.map((report) => [report.id, report]));
    const evidence = judged.flatMap(({ answer }) => answer.evidence);
    expect(evidence.length).toBeGreaterThan(10);
    for (const each of evidence) {
      const report = reports.get(each.report);
      if (report === undefined) throw new Error(`no report ${each.report}`);
      const passage = report.passages[each.passage - 1];
      expect(report.text.slice(each.start, each.end)).toBe(each.quote);
      expect(createHash('sha256').update(report.text, 'utf8').digest('hex')).toBe(each.sha256);
      expect(passage?.start).toBeLessThanOrEqual(each.start);
      expect(passage?.end).toBeGreaterThanOrEqual(each.end);
    }
  });
});

describe('a brief', () => {
  test('stands on quotations, line by line', async () => {
    const engine = createEngine(loadCorpus(corpusFolder(undefined)));
    const [report] = engine.reports;
    for (const topic of await loadTopics()) {
      const answer = engine.brief(topic);
      if (answer.kind !== 'brief' || report === undefined) throw new Error(`no brief on ${topic.name}`);
      const lines = answer.sections.flatMap((section) => section.lines);
      expect(lines.length).toBeGreaterThan(0);
      for (const { evidence } of lines) expect(verifyEvidence(report, evidence)).toBe(true);
    }
  });
});

describe('evidence is refused', () => {
  const [report] = loadCorpus(corpusFolder(undefined));
  if (report === undefined) throw new Error('no report is shipped');
  const [evidence] = createEngine([report]).ask('How many live operations are there?').evidence;
  if (evidence === undefined) throw new Error('the question is not answered');

  test('not as it is', () => {
    expect(verifyEvidence(report, evidence)).toBe(true);
  });

  test.each<[string, Partial<Evidence>]>([
    ['with another letter', { quote: evidence.quote.replace('e', 'a') }],
    ['with a letter less', { quote: evidence.quote.slice(1) }],
    ['a letter further on', { start: evidence.start + 1, end: evidence.end + 1 }],
    ['of another text', { sha256: evidence.sha256.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) }],
    ['of another report', { report: 'other' }],
    ['in another passage', { passage: evidence.passage + 1 }],
    ['in no passage', { passage: 0 }],
    ['over the end of its passage', { end: report.text.length, quote: report.text.slice(evidence.start) }],
  ])('%s', (_, over) => {
    expect(verifyEvidence(report, { ...evidence, ...over })).toBe(false);
  });
});
