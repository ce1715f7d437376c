import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KIND, kindsOf, wantsOf } from '../../src/search/kinds.ts';
import { queryOf } from '../../src/search/query.ts';
import { buildIndex, type Retrieval, type SearchIndex } from '../../src/search/search-index.ts';
import { createLexicon } from '../../src/text/lexicon.ts';
import { BRIDGE, reportOf } from './reports.ts';

const FERRY = reportOf(['The ferry is new.', 'The bridge is far.'], 'ferry');

/** A retrieval as plain values, for comparison. */
function plain({ passages, sentences }: Retrieval) {
  return {
    passages: passages.map(({ report, passage, score }) => [report.id, passage.number, score]),
    sentences: sentences.map(({ report, sentence, score, share }) => [
      report.id,
      sentence.index,
      score,
      share,
    ]),
  };
}

const find = (index: SearchIndex, question: string, report?: string) =>
  plain(index.retrieve(queryOf(question), { report }));

describe('several reports', () => {
  const index = buildIndex([FERRY, BRIDGE]);

  test('are searched together', () => {
    expect(find(index, 'ferry bridge').passages.map(([report]) => report)).toContain('bridge');
    expect(find(index, 'ferry bridge').passages.map(([report]) => report)).toContain('ferry');
  });

  test('are searched one at a time, as if the other were not there', () => {
    const alone = buildIndex([FERRY]);
    const order = (found: ReturnType<typeof find>) => found.passages.map(([, passage]) => passage);
    expect(find(index, 'the bridge', 'ferry').passages.map(([report]) => report)).toEqual(['ferry']);
    expect(order(find(index, 'new bridge', 'ferry'))).toEqual(order(find(alone, 'new bridge')));
  });

  test('find nothing under an id that is not there', () => {
    expect(find(index, 'ferry', 'nowhere')).toEqual({ passages: [], sentences: [] });
  });

  test('are ranked by id where scores are equal, however they were given', () => {
    const twins = ['b', 'a', 'c'].map((id) => reportOf(['The ferry is new.'], id));
    const ids = find(buildIndex(twins), 'ferry').passages.map(([report]) => report);
    expect(ids).toEqual(['a', 'b', 'c']);
  });
});

describe('a retrieval', () => {
  const index = buildIndex([BRIDGE], { kinds: kindsOf });

  test('gives as many passages and sentences as wanted', () => {
    const { passages, sentences } = index.retrieve(queryOf('bridge cracks detour'), { top: 2 });
    expect([passages.length, sentences.length]).toEqual([2, 2]);
    expect(index.retrieve(queryOf('bridge'), { top: 0 })).toEqual({ passages: [], sentences: [] });
  });

  test('says what part of the question the best sentence has', () => {
    const share = (question: string) => index.retrieve(queryOf(question)).sentences[0]?.share ?? 0;
    expect(share('the Harrow company')).toBeGreaterThan(0.6);
    expect(share('the Harrow company of Birmingham')).toBeLessThan(share('the Harrow company'));
    expect(share('a zebra, a giraffe and a lion at the Harrow company')).toBeLessThan(0.4);
  });

  test('counts a word and its alternatives once', () => {
    const alone = index.retrieve({ terms: [{ term: 'crack', weight: 1 }] });
    const twice = index.retrieve({
      terms: [{ term: 'crack', weight: 1, alternatives: [{ term: 'found', weight: 0.5 }] }],
    });
    expect(twice.passages[0]?.score).toBe(alone.passages[0]?.score);
  });

  test('is empty over no reports and over a report without passages', () => {
    for (const reports of [[], [reportOf([])]]) {
      expect(find(buildIndex(reports), 'ferry')).toEqual({ passages: [], sentences: [] });
    }
  });
});

describe('the same question', () => {
  const questions = [
    'Who built the bridge?',
    'detour in April',
    'How much do the repairs cost?',
    '€12m',
    'ferry',
  ];

  test('finds the same in another index, whatever was asked before', () => {
    const asked = buildIndex([BRIDGE, FERRY]);
    const first = questions.map((question) => find(asked, question));
    const again = questions.map((question) => find(asked, question));
    const others = questions.toReversed().map((question) => find(buildIndex([FERRY, BRIDGE]), question));
    expect(again).toEqual(first);
    expect(others.toReversed()).toEqual(first);
  });

  test('is not changed by the place that the process runs in', () => {
    const sorted = ['ä', 'z', 'a', 'Z', 'å'].map((id) => reportOf(['The ferry.'], id));
    const ids = find(buildIndex(sorted), 'ferry').passages.map(([report]) => report);
    expect(ids).toEqual(['Z', 'a', 'z', 'ä', 'å']);
  });
});

test('any text is answered in time', () => {
  const index = buildIndex([BRIDGE], { kinds: kindsOf });
  const lexicon = createLexicon(() => index.words.keys());
  const words = fc.constantFrom(
    'bridge',
    'killed',
    'the',
    'US',
    '€12m',
    'state-of-the-art',
    'é',
    '\u0000',
    '—',
    '9',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 6000 }),
    fc.array(words, { maxLength: 1200 }).map((all) => all.join(' ').slice(0, 6000)),
  );
  fc.assert(
    fc.property(text, (question) => {
      const ask = () => index.retrieve(queryOf(question, lexicon));
      const first = plain(ask());
      const start = performance.now();
      const second = plain(ask());
      // 20 ms on an idle machine; tests share theirs with others.
      expect(performance.now() - start).toBeLessThan(100);
      expect(second).toEqual(first);
      for (const [, , score, share] of first.sentences) {
        expect(score).toBeGreaterThan(0);
        expect(share).toBeGreaterThan(0);
        expect(share).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 60 },
  );
});

describe('kinds of value', () => {
  test.each([
    ['It was built in 1931.', KIND.number | KIND.date],
    ['It has nine piers.', KIND.number],
    ['It closed in March.', KIND.date | KIND.name],
    ['It was built by Harrow.', KIND.name],
    ['Nothing was said.', 0],
  ])('in "%s"', (text, kinds) => {
    const report = reportOf([text]);
    expect(report.sentences.map((sentence) => kindsOf(report, sentence))).toEqual([kinds]);
  });

  test.each([
    ['How many piers are there?', KIND.number],
    ['When did it close?', KIND.date],
    ['In which years was it closed?', KIND.date],
    ['Who built it?', KIND.name],
    ['What is a pier?', 0],
  ])('wanted by "%s"', (question, kind) => {
    expect(wantsOf(question)).toBe(kind);
  });
});
