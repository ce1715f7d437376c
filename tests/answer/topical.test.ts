import { expect, test } from 'vitest';
import { gather } from '../../src/answer/decide.ts';
import { openLibrary } from '../../src/answer/open-library.ts';
import { parseReport } from '../../src/corpus/parse.ts';
import { analyse } from '../../src/question/analyse.ts';

/** The features of the candidate without a value of the sentence that begins so. */
function featuresOf(text: string, asked: string, opening: string) {
  const library = openLibrary([parseReport({ id: 'r', text, format: 'plain', file: 'r.txt' })]);
  const candidates = gather(analyse(asked, library.knowledge), library.index, library.volumes, undefined);
  const found = candidates.find(
    ({ fact, sentence }) => fact === null && text.startsWith(opening, sentence.sentence.start),
  );
  if (found === undefined) throw new Error(`no candidate begins with “${opening}”`);
  return found.features;
}

const TEXT =
  'Anna Hill, the mayor of Sorby, praised the ferry crew. Anna Hill promised the voters of Sorby a bridge. Nobody drowned.';

test('a sentence with all names and another predicate shares the topic only', () => {
  const asked = 'What did Anna Hill promise the voters of Sorby?';
  expect(featuresOf(TEXT, asked, 'Anna Hill, the mayor').topical).toBe(1);
  expect(featuresOf(TEXT, asked, 'Anna Hill promised').topical).toBe(0);
});

test('no verb of the sentence is the one that is asked about', () => {
  const asked = 'Who promised a bridge?';
  expect(featuresOf(TEXT, asked, 'Anna Hill, the mayor').unframed).toBe(1);
  expect(featuresOf(TEXT, asked, 'Anna Hill promised').unframed).toBe(0);
});

test('words that cannot be told as the answer are told apart from those that can', () => {
  expect(featuresOf(TEXT, 'What did Anna Hill praise?', 'Anna Hill, the').valueless).toBe(0);
  expect(featuresOf(TEXT, 'Why did nobody drown in Sorby?', 'Nobody drowned').valueless).toBe(1);
  expect(featuresOf(TEXT, 'Did nobody drown?', 'Nobody drowned').valueless).toBe(0);
});

test('an adjective that is not met is told, however common it is', () => {
  const text = 'The old ferry sank in 1998. The crew of the ferry was small.';
  expect(featuresOf(text, 'How many fast ferries sank?', 'The old ferry').otherLost).toBe(1);
  expect(featuresOf(text, 'How many old ferries sank?', 'The old ferry').otherLost).toBe(0);
});

test('a question for one that can be named is not told by a sentence that names none', () => {
  const text = 'Nobody drowned.\n\nThe crew of the ferry drowned off Sorby.';
  expect(featuresOf(text, 'Which of them drowned?', 'Nobody drowned').nameless).toBe(1);
  expect(featuresOf(text, 'Where did the crew drown?', 'The crew').nameless).toBe(0);
});

test('a question for advice is answered by none', () => {
  const text = 'The owners cleaned the mill stone in May.\n\nYou must clean the mill stone with salt.';
  expect(featuresOf(text, 'How do I clean the mill stone?', 'The owners cleaned').valueless).toBe(1);
  expect(featuresOf(text, 'How do I clean the mill stone?', 'You must clean').valueless).toBe(0);
});
