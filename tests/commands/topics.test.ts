import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadCommands } from '../../commands/index.ts';
import type { Answer } from '../../src/answer/answer.ts';
import type { Topic } from '../../src/answer/topic.ts';
import { figuresOf, verifyEvidence } from '../../src/answer/verify.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import type { Report } from '../../src/corpus/report.ts';
import { createEngine, type Engine } from '../../src/engine.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'tests/fixtures/reports');
const fixtures = readdirSync(folder).sort();
const reports: readonly Report[] = [
  ...loadCorpus(join(root, 'corpus')),
  ...fixtures.flatMap((name) => loadCorpus(join(folder, name))),
];
const engine: Engine = createEngine(reports);
const OWN = 'mi5-briefing-october-2017';

let topics: ReadonlyMap<string, Topic>;
beforeAll(async () => {
  const commands = await loadCommands();
  const found = commands.flatMap((command) =>
    'topic' in command && command.topic !== undefined ? [command.topic] : [],
  );
  topics = new Map(found.map((topic) => [topic.name, topic]));
});

function ask(name: string, report: string): Answer {
  const topic = topics.get(name);
  if (topic === undefined) throw new Error(`no topic ${name}`);
  return engine.brief(topic, { report });
}

/** The line, lead included, that has all of these pieces. */
function lineWith(answer: Answer, ...pieces: readonly string[]): string | undefined {
  return answer.text.split('\n').find((line) => pieces.every((piece) => line.includes(piece)));
}

describe('topics on the shipped report', () => {
  test.each([
    ['arrests', ['379', 'the year to June', 'record', '(¶8)']],
    ['arrests', ['a further 12 terrorists', 'European mainland', '(¶9)']],
    ['legislation', ['up to 15 years', 'terror content', '(¶13)']],
    ['legislation', ['Germany', '€50m', 'within 24 hours', '(¶14)']],
    ['threats', ['critical', 'severe', 'highly likely', '(¶4)']],
    ['threats', ['highest tempo', '(¶2)']],
    ['threats', ['dramatic upshift']],
    ['threats', ['killed 36 people', 'Manchester', '(¶3)']],
    ['threats', ['29 people were injured', 'Parsons Green', '(¶3)']],
    ['threats', ['seven plots since March', '20 since 2013', '(¶5)']],
    ['threats', ['more than 500 live operations', '3,000 people', '(¶8)']],
    ['threats', ['800 British jihadi fighters', '(¶10)']],
  ])('/%s has one line with %j', (name, pieces) => {
    expect(lineWith(ask(name, OWN), ...pieces)).toBeDefined();
  });

  test('arrests lead with their number, and leave open what became of the arrested', () => {
    const answer = ask('arrests', OWN);
    expect(answer.lead).toContain('379');
    expect(answer.text).toMatch(/The report gives no charges or trials and no releases\.$/);
  });
});

describe('topics on reports of other fields', () => {
  test.each([
    ['legislation', 'b-smoking', ['fixed penalty', '£50', '£30']],
    ['legislation', 'b-smoking', ['Ireland', 'first country', '2004']],
    ['legislation', 'prorogation', ['Supreme Court', 'unlawful']],
    ['legislation', 'census', ['fined up to £1,000']],
    ['legislation', 'b-helens', ['signed the act', '44,500 hectares']],
    ['legislation', 'b-note7', ['$179,933', '10 years']],
    ['legislation', 'b-transit', ['penalty charge notice', '£120']],
    ['threats', 'b-helens', ['killed 57 people']],
    ['threats', 'b-helens', ['earthquake', 'magnitude 5.1']],
    ['threats', 'b-note7', ['92 reports', '26 of burns']],
    ['arrests', 'tacoma', ['convicted']],
  ])('/%s on %s has one line with %j', (name, report, pieces) => {
    expect(lineWith(ask(name, report), ...pieces)).toBeDefined();
  });

  test.each([
    ['arrests', 'b-helens'],
    ['arrests', 'b-note7'],
    ['arrests', 'b-smoking'],
    ['arrests', 'recovery'],
    ['legislation', 'recovery'],
    ['legislation', 'tacoma'],
    ['legislation', 'netflix'],
    ['legislation', 'waves'],
    ['threats', 'recovery'],
    ['threats', 'netflix'],
    ['arrests', 'scotland'],
  ])('/%s: %s does not touch it', (name, report) => {
    expect(ask(name, report)).toMatchObject({
      kind: 'missing',
      lead: null,
      text: `The report does not touch ${name}.`,
    });
  });
});

test('every brief is short, proved line by line, and tells nothing twice', () => {
  for (const { id } of reports) {
    for (const name of topics.keys()) {
      const answer = ask(name, id);
      expect(answer.text.length).toBeLessThanOrEqual(1_500);
      if (answer.kind !== 'brief') continue;
      const lines = answer.sections.flatMap((section) => section.lines);
      const texts = [answer.lead, ...lines.map(({ text }) => text)];
      expect(new Set(texts).size).toBe(texts.length);
      for (const { text, evidence } of lines) {
        const report = reports.find((one) => one.id === evidence.report);
        expect(report !== undefined && verifyEvidence(report, evidence)).toBe(true);
        expect(figuresOf(evidence.quote)).toEqual(expect.arrayContaining([...figuresOf(text)]));
      }
    }
  }
});

test('a brief of all reports at once keeps to its length', () => {
  for (const topic of topics.values()) {
    const answer = engine.brief(topic);
    expect(answer.kind).toBe('brief');
    expect(answer.text.length).toBeLessThanOrEqual(1_500);
    expect(new Set(answer.evidence.map(({ report }) => report)).size).toBeGreaterThan(1);
  }
});
