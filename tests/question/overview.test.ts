import { describe, expect, test } from 'vitest';
import { parseReport } from '../../src/corpus/parse.ts';
import { createEngine } from '../../src/engine.ts';
import { asksOverview } from '../../src/question/overview.ts';

describe('what a whole report is about is asked', () => {
  test.each([
    'what is this report about?',
    "hey bot, what's the article about",
    'tl;dr',
    'summary pls',
    'can you give me a quick summary',
    'Summarise the report.',
    'what are the main points',
    'what does it say?',
  ])('by "%s"', (message) => {
    expect(asksOverview(message)).toBe(true);
  });

  test.each([
    'what is the fine about?',
    'summarise it in French',
    'what does the report say about ferries?',
    'give me a summary as a poem',
    'How many people read the report?',
  ])('but not by "%s"', (message) => {
    expect(asksOverview(message)).toBe(false);
  });
});

const FERRY = parseReport({
  id: 'ferry',
  format: 'markdown',
  file: 'ferry.md',
  text: '# The ferry\n\nThe harbour at dawn, seen from the pier.\n\nThe island ferry stopped on Monday. Its engine had failed.\n',
});

test('the answer is the sentence that the report opens with, not a caption', () => {
  const answer = createEngine([FERRY]).ask('what is this about?');
  expect(answer).toMatchObject({ kind: 'passage', lead: 'The island ferry stopped on Monday.', short: null });
  expect(answer.evidence.map(({ quote }) => quote)).toEqual(['The island ferry stopped on Monday.']);
});

test('of several reports none speaks for all', () => {
  const other = parseReport({
    id: 'mill',
    format: 'plain',
    text: 'The mill\n\nThe owner sold the mill in May.\n',
  });
  const engine = createEngine([FERRY, other]);
  expect(engine.ask('what is this about?').kind).toBe('missing');
  expect(engine.ask('what is this about?', { report: 'mill' }).lead).toBe('The owner sold the mill in May.');
});
