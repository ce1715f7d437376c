import { describe, expect, test } from 'vitest';
import { kindsOf } from '../../src/search/kinds.ts';
import { queryOf } from '../../src/search/query.ts';
import { buildIndex } from '../../src/search/search-index.ts';
import { createLexicon } from '../../src/text/lexicon.ts';
import { BRIDGE, reportOf } from './reports.ts';

/** Passages in the order of their rank, as written; those that are not found are missing. */
function ranked(passages: readonly string[], question: string): readonly string[] {
  const report = reportOf(passages);
  const index = buildIndex([report], { kinds: kindsOf });
  const lexicon = createLexicon(() => index.words.keys());
  return index
    .retrieve(queryOf(question, lexicon))
    .passages.map(({ passage }) => report.text.slice(passage.start, passage.end));
}

describe('of two passages the better one comes first, because', () => {
  // Each row: the reason, a question, the worse passage, the better one. The worse one stands first in the text.
  test.each([
    ['a rare word says more', 'bridge cracks', 'The bridge is old.', 'The cracks are wide.'],
    ['two words say more than one twice', 'stone ferry', 'Stone upon stone.', 'A stone and a ferry.'],
    [
      'a word counts more in a short text',
      'ferry',
      'A ferry and much else that nobody needs.',
      'A ferry came.',
    ],
    [
      'words that stand together are a phrase',
      'stone crossing',
      'A crossing of old stone.',
      'An old stone crossing.',
    ],
    ['the word itself beats a related one', 'purchased', 'They bought it.', 'They purchased it.'],
    ['a related word beats none', 'Who purchased the ferry?', 'The ferry is blue.', 'They bought the ferry.'],
    ['a related word alone is found', 'fatalities', 'It rained.', 'Two people were killed.'],
    ['a figure is wanted', 'How many signatures?', 'There are red signatures.', 'There are 43 signatures.'],
    ['a date is wanted', 'When was it built?', 'It was built by hand.', 'It was built in 1931.'],
    ['a name is wanted', 'Who built it?', 'It was built by hand.', 'It was built by Harrow.'],
    [
      'one telling sentence beats words spread over two',
      'ferry petition',
      'A ferry came. A petition was read.',
      'A petition for ferry boats. It was long.',
    ],
    ['a number word is a figure', '7 piers', 'There are nine piers.', 'There are seven piers.'],
    ['a name says more than another word', 'Is Wick upstream?', 'It lies upstream.', 'It lies at Wick.'],
    ['a word that carries the question says little', 'what kind of ferry', 'They are kind.', 'The ferry.'],
  ])('%s', (_, question, worse, better) => {
    const others = ['The bridge was closed.', 'The bridge stays closed.'];
    expect(ranked([worse, better, ...others], question)[0]).toBe(better);
  });

  test('a word in the heading above counts, but less than one in the text', () => {
    const passages = ['The shop is open.', '## Ferry', 'The boats are blue.', '## Road', 'The ferry is red.'];
    expect(ranked(passages, 'ferry')).toEqual(['The ferry is red.', 'The boats are blue.']);
  });

  test('equals stand in the order of the text', () => {
    const passages = ['A ferry came.', 'A ferry left.', 'A ferry sank.'];
    expect(ranked(passages, 'ferry')).toEqual(passages);
  });
});

describe('the report of the bridge', () => {
  const index = buildIndex([BRIDGE], { kinds: kindsOf });
  const lexicon = createLexicon(() => index.words.keys());
  const sentences = (question: string) =>
    index
      .retrieve(queryOf(question, lexicon))
      .sentences.map(({ sentence }) => BRIDGE.text.slice(sentence.start, sentence.end));

  test.each([
    ['Who built the bridge?', /^The bridge was built in 1931/],
    ['When did the bridge close?', /^The Aldmoor bridge was closed in March/],
    ['How much do the repairs cost?', /^Repairs will cost €12m/],
    ['what does the fix cost', /^Repairs will cost €12m/],
    ['Who is the chief engineer?', /^Mara Lind/],
    ['Was anybody wounded?', /^A cyclist was injured/],
    ['How long is the detour?', /^The detour costs drivers/],
    ['How many people signed the petition?', /^Their petition has 4,300/],
    ['€12 million', /^Repairs will cost €12m/],
    ['11 kilometers', /^Traffic has been sent/],
  ])('%s', (question, expected) => {
    expect(sentences(question)[0]).toMatch(expected);
  });

  test('lifts a sentence by its passage and by the sentence before it', () => {
    // "Their petition" and "Shopkeepers want a ferry" stand together; the petition is found first, its neighbour next.
    expect(sentences('petition')).toEqual([
      'Their petition has 4,300 signatures.',
      'Shopkeepers want a ferry.',
    ]);
    expect(sentences('shopkeepers')).toEqual([
      'Shopkeepers want a ferry.',
      'Their petition has 4,300 signatures.',
    ]);
  });

  test('finds nothing for what it does not mention', () => {
    expect(sentences('helicopter zebra')).toEqual([]);
    expect(sentences('what is it?')).toEqual([]);
    expect(sentences('')).toEqual([]);
  });
});
