import { describe, expect, it } from 'vitest';
import { parseReport } from '../../src/corpus/parse.ts';
import { createEngine } from '../../src/engine.ts';

function ask(sentence: string, question: string): string | null {
  const text = `# Report\n\nThe site is near Ghent. ${sentence} Officials met on Friday.\n`;
  const report = parseReport({ id: 'x', text, format: 'markdown', file: 'x.md' });
  return createEngine([report]).ask(question).lead;
}

describe('what members ask in other words than a report', () => {
  it.each([
    ['How long did Nadia Brook give evidence for?', 'Nadia Brook spent seven days on the stand.'],
    ['How many lost their jobs?', 'There were 340 redundancies.'],
    ['How much oil leaked?', 'The pipeline spilled 4,000 barrels.'],
    ['How much power does the wind farm make?', 'The wind farm generates 90 megawatts.'],
  ])('answers "%s"', (question, sentence) => {
    expect(ask(sentence, question)).toContain(sentence);
  });

  it.each([
    ['How many people were convicted?', 'Police arrested 14 people.'],
    ['How many people were killed?', 'The crash injured 22 people.'],
    ['When was the law passed?', 'The law was proposed in May.'],
    ['How many homes were destroyed?', 'The storm damaged 64 homes.'],
    ['How many lost their jobs?', 'The firm hired 340 people.'],
  ])('does not answer "%s" with a near miss', (question, sentence) => {
    expect(ask(sentence, question) ?? '').not.toContain(sentence);
  });
});
