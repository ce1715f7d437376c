import { expect, test } from 'vitest';
import { parseReport } from '../../src/corpus/parse.ts';
import { createEngine } from '../../src/engine.ts';

const TEXT = `# Report

The Orrin Star, a bulk carrier built in Leith, ran aground off Port Selwyn. The probe Halcyon flew past Neptune in August 2031.
The vase belonged to the Count of Arenberg. Tests at two laboratories, Kernlab in Basel and the Pasteur Centre in Lille, found lead.
Three newspapers refused to print the photographs. The mayor of Brightwell, Anna Silva, supported a rescue. The River Teme burst its
banks at Ludbridge. Erik Toth had succeeded Klaus Rehm in 2009. The count was unfair, said Hill's lawyer, Janos Bako.
`;

const engine = createEngine([parseReport({ id: 'x', text: TEXT, format: 'markdown', file: 'x.md' })]);

test.each([
  ['Which ship ran aground?', 'Orrin Star'],
  ['Which planet did the probe fly past?', 'Neptune'],
  ['What is Halcyon?', 'probe'],
  ['Who owned the vase?', 'Count of Arenberg'],
  ['Which laboratories found lead?', 'Kernlab in Basel and the Pasteur Centre in Lille'],
  ['Who supported a rescue?', 'Anna Silva'],
  ['Which river burst its banks?', 'River Teme'],
  ['Who did Toth succeed?', 'Klaus Rehm'],
])('%s %s', (question, value) => {
  const answer = engine.ask(question);
  expect('short' in answer ? answer.short : null).toBe(value);
});

test('a number of them names none of them', () => {
  const answer = engine.ask('Which newspapers refused to print the photographs?');
  expect('short' in answer ? (answer.short ?? null) : null).toBeNull();
});
