import { describe, expect, test } from 'vitest';
import { parseReport } from '../../src/corpus/parse.ts';
import { createEngine } from '../../src/engine.ts';

const table = `# Results

The year was good for the group.

| £m | 2020 | 2021 |
| --- | ---: | ---: |
| Revenue | 410 | 455 |
| Operating profit | 31 | 38 |
| Dividends paid | 9 | 12 |
`;

function ask(question: string) {
  return createEngine([parseReport({ id: 'results', text: table, format: 'markdown' })]).ask(question);
}

describe('a cell of a table', () => {
  test.each([
    ['What was the revenue in 2020?', /410/],
    ['What was the revenue in 2021?', /455/],
    ['How much was the operating profit in 2021?', /38/],
  ])('is found by its row and column: %s', (question, value) => {
    const answer = ask(question);
    expect(answer.kind).toBe('fact');
    expect(answer.short ?? '').toMatch(value);
  });

  test('is that of the latest year where none is asked for', () => {
    expect(ask('How much was paid in dividends?').short ?? '').toMatch(/\b12\b/);
  });

  test('is quoted in a row as it is written', () => {
    const { best } = ask('What was the revenue in 2020?');
    expect(best && table.slice(best.start, best.end)).toBe('| Revenue | 410 | 455 |');
  });
});
