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
    expect(asksOverview(message)).toBe('report');
  });

  test.each([
    'what is the fine about?',
    'summarise it in French',
    'what does the report say about ferries?',
    'give me a summary as a poem',
    'How many people read the report?',
  ])('but not by "%s"', (message) => {
    expect(asksOverview(message)).toBeNull();
  });
});

test.each([
  'what does the picture show?',
  "what's in the photo",
  'who is in the picture',
  'hey bot, what does the caption say',
  'describe the image pls',
])('what its picture shows is asked by "%s"', (message) => {
  expect(asksOverview(message)).toBe('picture');
});

test.each(['who took the photo?', 'when was the picture taken', 'what does the picture of the ferry cost'])(
  'but not by "%s"',
  (message) => {
    expect(asksOverview(message)).toBeNull();
  },
);

test('a picture shows what its caption says', () => {
  const report = parseReport({
    id: 'quay',
    format: 'plain',
    text: 'Fishing boats at the quay of Arden © Harbour News\n\nNo boats leave Arden\n\nThe harbour of Arden froze over on Monday.\n',
  });
  const engine = createEngine([report]);
  expect(engine.ask('What does the picture show?').lead).toBe(
    'Fishing boats at the quay of Arden © Harbour News.',
  );
  expect(createEngine([FERRY]).ask('What does the picture show?').kind).toBe('missing');
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
