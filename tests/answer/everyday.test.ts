import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseReport } from '../../src/corpus/parse.ts';
import { createEngine } from '../../src/engine.ts';

const FOLDER = new URL('../fixtures/everyday/', import.meta.url);

/**
 * Short reports with what anybody may ask about them, apart by an empty line: the report (" // " between its paragraphs), then a line a question
 * with the bare value of the answer, or with nothing where the report does not tell.
 */
const REPORTS = readdirSync(FOLDER).flatMap((file) =>
  readFileSync(new URL(file, FOLDER), 'utf8')
    .trim()
    .split('\n\n')
    .map((block) => {
      const [text = '', ...lines] = block.split('\n');
      const asked = lines.map((line) => {
        const [, question = '', value = ''] = /^- (.+) =(?: (.+))?$/u.exec(line) ?? [];
        return [question, value === '' ? null : value] as const;
      });
      return { text: text.replaceAll(' // ', '\n\n'), asked };
    }),
);

test('there are reports with questions', () => {
  expect(REPORTS.length).toBeGreaterThan(25);
  for (const { asked } of REPORTS) expect(asked.every(([question]) => question !== '')).toBe(true);
});

describe.each(REPORTS)('$text', ({ text, asked }) => {
  const report = `# Report\n\n${text}\n\nThe weather on the coast was calm for most of the spring.\n`;
  const engine = createEngine([parseReport({ id: 'r', text: report, format: 'markdown', file: 'r.md' })]);

  test.each(asked)('%s', (question, value) => {
    const answer = engine.ask(question);
    expect(answer.kind === 'missing' ? null : answer.short).toBe(value);
  });
});
