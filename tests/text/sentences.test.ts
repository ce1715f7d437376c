import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/text/sentences.ts';

const split = (text: string) =>
  splitSentences(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

/** Each row is what is tried, then the sentences in it. */
const cases: readonly (readonly [string, ...string[]])[] = [
  // Plain ends.
  ['an end before a capital', 'It rained.', 'They left.'],
  ['an end before a figure', 'It rained.', '29 people left.'],
  ['an end before a quotation', 'It rained.', '“We left.”'],
  ['an end before a bracket', 'It rained.', '(They left.)', 'It stopped.'],
  ['questions and exclamations', 'Why now?', 'Stop!', 'Really?!', 'Yes.'],
  ['no final stop', 'It rained.', 'They left'],
  ['no stop at all', 'Armed officers in Westminster'],
  ['an end before money', 'The law is new.', '€50m is the fine.'],
  ['an end before a brand in lower case', 'Sales fell.', 'iPhone prices rose.'],
  ['an end before a dash', 'It rained.', '– They left.'],

  // Titles, initials, abbreviations.
  ['titles', 'Dr. Smith met Mr. Lee, Mrs. Ray, Gen. Poe and Prof. Ng.', 'They spoke.'],
  ['titles without a stop', 'Mr Parker spoke.', 'Ms Rudd left.'],
  ['initials', 'J. K. Rowling met George W. Bush and J.K. Simmons.', 'He left.'],
  ['a letter that is a label', 'They chose plan B.', 'Then it rained.'],
  ['a letter that is a vitamin', 'The fruit has vitamin C.', 'Scientists agree.'],
  ['a state before a starter', 'He lives in the U.K.', 'The law is new there.'],
  ['a state before a name', 'The U.K. Parliament and the U.S. Senate agreed.'],
  ['a state before lower case', 'The U.S. government agreed.'],
  ['Latin', 'Sites, e.g. Twitter, and tools, i.e. Apps, count (cf. Table 2).', 'Others do not.'],
  ['numbers named', 'See No. 10, Fig. 3, p. 7, vol. II and approx. 40 more in Jan. 2017.', 'It rained.'],
  ['no is a word', 'He said no.', 'She said “No.”', 'They left.'],
  ['companies', 'Apple Inc. said so, as did Time Inc. Magazines and Bell Ltd.', 'The others agreed.'],
  ['places', 'They met at St. Paul’s on Main St.', 'It was late.'],
  ['people and others', 'Smith et al. found it, and Davis Jr. agreed, etc.', 'Police came.'],
  ['morning before a day', 'It began at 10 a.m. Monday and ended at 5 p.m. GMT.', 'They left.'],
  ['morning before a sentence', 'It began at 10 a.m.', 'Police came.'],
  ['versus', 'It was Smith vs. Jones.', 'Jones won.'],
  ['cases at law', 'In Smith v. Jones the court agreed, as in R. v. Hill.', 'Others did not.'],
  ['years of a life', 'He (d. 1523) met her (b. 1490) at Op. 58 (fl. 1510).', 'It rained.'],
  ['middle initials', 'Edmund P. Joyce met Susan L. Ray.', 'They spoke.'],
  ['a letter that is a unit', 'It reached 37 °C.', 'Water boils at 100 °C.', 'Ice melts.'],
  ['numbers in a running list', 'It lists France (93%); 2. Spain (92%); and 3. Italy.', 'It ends there.'],
  ['a number at the end of a list', 'They are 1, 2, 3, 4.', 'The rest is not.'],
  ['degrees', 'She has a Ph.D. from Bonn.', 'He has none.'],

  // Figures.
  ['decimals', 'It rose by 3.5 per cent to 1.250.000.', 'Then it fell.'],
  ['money', 'Fines reach €50m.', 'They are new.', 'He paid $1.5M.', 'She did not.'],
  ['times and versions', 'At 10.30 they ran version 2.1.', 'It failed.'],
  ['a year at the end', 'It has run since 2013.', 'In 2017 it grew.'],
  ['addresses', 'See www.example.org/a.b?c=D.e for more.', 'It helps.'],
  ['list numbers', '1. The first point.', '2. The second point.'],
  ['list letters', 'a. The first point.', 'It is short.'],
  ['Roman list numbers', 'iv. The fourth point.', 'It is long.'],
  ['numbers of sections', '2.1. Scope of the report.', 'It is wide.'],

  // Ellipses.
  ['an ellipsis that goes on', 'He waited… and left.', 'She stayed.'],
  ['an ellipsis that ends', 'He waited...', 'Then he left.'],
  ['a spaced ellipsis', 'He waited . . . and left.', 'She stayed.'],
  ['an ellipsis at the head', '… and so it went.', 'It ended.'],

  // Quotations.
  [
    'attribution after a comma',
    '“We have seen it this year,” said Mr Ray.',
    '“It’s at its highest.',
    'Yes.”',
  ],
  ['a quotation that ends', 'He called it “new.”', 'She did not.'],
  ['a quotation that stays open', '“It is the highest in my career.'],
  ['a question and its attribution', '“Why now?” asked Mr Ray.', 'No one knew.'],
  ['a question and its attribution by name', '“Why now?” Mr Ray asked.', 'No one knew.'],
  ['a shout that goes on', 'Crowds cried “Stop!” and left.', 'It rained.'],
  ['a stop in quotes that goes on', 'The rule of “no.” and more was dropped.', 'Good.'],
  ['a quotation before a new sentence', '“They left.”', 'Mr Ray said that it rained.'],
  [
    'a short quotation within a sentence',
    'He shouted “Help! Over here! We are lost!”',
    'A note read: "It rained. We left."',
    'Then it was over.',
  ],
  ['a quotation that is not closed', 'He shouted “Help!', 'Then it was over.'],
  ['straight quotes', '"We left."', '"We did not," she said.', '"It rained!" he added.'],
  ['single quotes', '‘We left.’', '‘We did not.’', 'It rained.'],
  ['quotes within quotes', '“She said ‘no.’”', 'He agreed.'],
  ['quotations back to back', '“It is the highest in my career.”', '“It is clear.”'],
  ['a bracket at the end', 'They left (it rained).', 'She stayed (it was dry.)', 'Good.'],
  ['a sentence inside a bracket', 'They left (why? nobody knew) at ten.', 'It rained.'],

  // Notes and markup.
  ['note references', 'It rained.[1][2]', 'They left.[^a]', 'She stayed.'],
  ['emphasis', '**It rained.**', '*They left.*', 'She stayed.'],
  ['names with marks', 'He used Yahoo! and left.', 'She used Node.js and stayed.'],
  ['other scripts', 'Это случилось в Москве.', 'Потом шёл дождь.'],
  ['accents', 'Il pleut.', 'Élise est là.'],
  ['symbols alone', '* * *'],
];

describe('splitSentences', () => {
  test.each(cases)('%s', (_name, ...sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  test('line breaks are white space like any other', () => {
    expect(split('It rained\nall day.\r\nThey left.\n')).toEqual(['It rained\nall day.', 'They left.']);
  });

  test('sentences that touch, as after a closing quotation mark or a note reference', () => {
    expect(split('“It is the highest.”“It is clear.”')).toEqual(['“It is the highest.”', '“It is clear.”']);
    expect(split('It rained.[4]The rest left.')).toEqual(['It rained.[4]', 'The rest left.']);
  });

  test('punctuation that stands alone belongs to the sentence before it', () => {
    expect(split('It rained. * * *')).toEqual(['It rained. * * *']);
    expect(split('... It rained. )')).toEqual(['... It rained. )']);
  });

  test('offsets are those of the whole text, and nothing outside the stretch counts', () => {
    const text = 'Before. It rained. They left. After.';
    expect(splitSentences(text, 8, 29)).toEqual([
      { start: 8, end: 18 },
      { start: 19, end: 29 },
    ]);
  });

  test('a blank stretch has no sentence', () => {
    expect(splitSentences('', 0, 0)).toEqual([]);
    expect(splitSentences('a   b', 1, 4)).toEqual([]);
  });
});

describe('splitSentences on any text', () => {
  const word = fc.constantFrom(
    'Mr',
    'U.K',
    'No',
    'J',
    'a.m',
    'Inc',
    'e.g',
    'the',
    'The',
    'Ray',
    '“We',
    'said',
    '29',
    '€50m',
    '3.5',
    '(it',
    'no)”',
    '…',
    '—',
    '[1]',
    '🎉',
    '\uD800',
  );
  const glue = fc.constantFrom(
    ' ',
    '. ',
    '.',
    '? ',
    '!” ',
    '.” ',
    '... ',
    '\n',
    ',',
    ',” ',
    '.\u00A0',
    '  ',
    '\r\n\t',
  );
  const prose = fc.array(fc.tuple(word, glue), { maxLength: 40 }).map((pairs) => pairs.flat().join(''));
  const texts = fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 200 }));

  test('spans are in order, disjoint, tight, and cover every visible character', () => {
    fc.assert(
      fc.property(texts, fc.nat(20), fc.nat(20), (text, skip, drop) => {
        const start = Math.min(skip, text.length);
        const end = Math.max(start, text.length - drop);
        let at = start;
        for (const span of splitSentences(text, start, end)) {
          expect(text.slice(at, span.start).trim()).toBe('');
          expect(span.end).toBeGreaterThan(span.start);
          const sentence = text.slice(span.start, span.end);
          expect(sentence).toBe(sentence.trim());
          at = span.end;
        }
        expect(at).toBeLessThanOrEqual(end);
        expect(text.slice(at, end).trim()).toBe('');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('splitSentences takes linear time', () => {
  const million = 1_000_000;
  test.each([
    ['no full stop', 'word '.repeat(million / 5)],
    ['full stops alone', '.'.repeat(million)],
    ['spaced full stops', '. '.repeat(million / 2)],
    ['questions', '? '.repeat(million / 2)],
    ['letters and stops', 'a.'.repeat(million / 2)],
    ['initials', 'A. '.repeat(million / 3)],
    ['open brackets', `It. ${'('.repeat(million)}`],
    ['closing brackets', `It.${')'.repeat(million)}`],
    ['stops in brackets', '.)'.repeat(million / 2)],
    ['note references', '.[1]'.repeat(million / 4)],
    ['blanks', `It.${' '.repeat(million)}They`],
    ['blanks between stops', `It.${' '.repeat(1000)}`.repeat(million / 1000)],
    ['one long word', `${'a'.repeat(million)}. The`],
    ['sentences', 'It rained. '.repeat(million / 11)],
  ])('%s', (_name, text) => {
    const from = performance.now();
    const spans = splitSentences(text, 0, text.length);
    const spent = performance.now() - from;
    expect(spans.length).toBeGreaterThan(0);
    // Linear work takes under 0.3 s here; quadratic work would take minutes.
    expect(spent).toBeLessThan(3000);
  });

  test('many stretches of a text without a full stop', () => {
    const text = 'word '.repeat(million / 5);
    const from = performance.now();
    for (let at = 0; at < million; at += 20) splitSentences(text, at, at + 20);
    expect(performance.now() - from).toBeLessThan(3000);
  });
});
