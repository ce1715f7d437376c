import { expect, test } from 'vitest';
import { decide, gather } from '../../../src/answer/decide.ts';
import { openLibrary } from '../../../src/answer/open-library.ts';
import { parseReport } from '../../../src/corpus/parse.ts';
import { analyse } from '../../../src/question/analyse.ts';

/** Features of the best candidate of the sentence that has `piece`. */
function featuresIn(text: string, asked: string, piece: string) {
  const { knowledge, index, volumes } = openLibrary([parseReport({ id: 'a', text, format: 'plain' })]);
  const question = analyse(asked, knowledge);
  const candidates = gather(question, index, volumes, undefined).filter(({ sentence: { sentence } }) =>
    text.slice(sentence.start, sentence.end).includes(piece),
  );
  const best = decide(question, candidates)?.candidate;
  if (best === undefined) throw new Error(`no candidate in "${piece}"`);
  return best.features;
}

const TEXT = [
  'Forty people died in the floods.',
  'The museum, which opened in Leeds in 2011, remembers a storm in which nine people died at Whitby.',
].join(' ');
const ASKED = 'How many people died?';

test('a sentence that says nothing else has more of the question than one that mentions it', () => {
  const plain = featuresIn(TEXT, ASKED, 'floods');
  const aside = featuresIn(TEXT, ASKED, 'museum');
  expect(plain.density).toBeGreaterThan(0.6);
  expect(aside.density).toBeLessThan(0.4);
  expect([plain.main, aside.main]).toEqual([1, 0]);
});

test('names and numbers of the clause that the question has not count, the value itself does not', () => {
  expect(featuresIn(TEXT, ASKED, 'floods').unasked).toBe(0);
  expect(featuresIn(TEXT, ASKED, 'museum').unasked).toBe(0.5);
  expect(featuresIn(TEXT, 'How many people died at Whitby?', 'museum').unasked).toBe(0);
});
