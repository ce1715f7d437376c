import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../src/search/search-index.ts';
import { distance, isSlip, slipsOf } from '../../src/search/spelling.ts';
import { createLexicon } from '../../src/text/lexicon.ts';
import { BRIDGE, reportOf } from './reports.ts';

const { isWord } = createLexicon(() => []);
const index = buildIndex([
  BRIDGE,
  reportOf(
    [
      'Extremists were arrested in Manchester this year. MI5 says the threat to train lines is severe. Parker left.',
    ],
    'threat',
  ),
]);

describe('a mistyped word is read as', () => {
  test.each([
    ['a letter doubled', 'arrrested', 'arrested'],
    ['two letters swapped', 'yaer', 'year'],
    ['the first two swapped', 'rbidge', 'bridge'],
    ['two letters swapped around a third', 'brigde', 'bridge'],
    ['a letter missing', 'brige', 'bridge'],
    ['a letter wrong', 'petitian', 'petition'],
    ['two mistakes in a long word', 'manchestre', 'manchester'],
    ['two letters missing in a long word', 'extrmsts', 'extremists'],
    ['a plural whose end is right', 'cyclits', 'cyclist'],
    ['a name', 'prker', 'parker'],
  ])('%s: %s', (_, typed, meant) => {
    expect(index.correct(typed, isWord)).toBe(meant);
  });
});

describe('a word is left alone when it is', () => {
  test.each([
    ['in the reports', 'bridges'],
    ['an English word that the reports lack', 'trance'],
    ['an English word near one of the reports', 'treat'],
    ['a country', 'france'],
    ['short', 'mi6'],
    ['of three letters', 'yar'],
    ['with digits', 'threa7'],
    ['too far off', 'brxxxe'],
    ['two mistakes in a short word', 'brgid'],
    ['different in its first letter', 'tridge'],
    ['empty', ''],
    ['no word', '…'],
  ])('%s: %s', (_, word) => {
    expect(index.correct(word, isWord)).toBeNull();
  });

  test('as near to two words of the reports', () => {
    const twins = buildIndex([reportOf(['A barge and a badge.'])]);
    expect(twins.correct('bakge', isWord)).toBeNull();
    expect(twins.correct('bargge', isWord)).toBe('barge');
  });

  test('unless one of the two is far more frequent', () => {
    const unequal = buildIndex([reportOf(['Parks here.', 'A badge, a barge, a barge, a barge.'])]);
    expect(unequal.correct('bahge', isWord)).toBe('barge');
  });
});

describe('a name is only mistyped where', () => {
  test.each([
    ['two letters are swapped', 'koera', 'korea', true],
    ['a letter is not doubled', 'rud', 'rudd', true],
    ['a long one lost a letter', 'manchster', 'manchester', true],
    ['not where a letter is another', 'petersen', 'peterson', false],
    ['not where a short one may be whole', 'johnson', 'johnston', false],
  ])('%s: %s', (_, typed, meant, slip) => {
    expect(isSlip(typed, meant)).toBe(slip);
  });
});

test('slips are one likely mistake away', () => {
  expect(slipsOf('lenght', true)).toContain('length');
  expect(slipsOf('recomend', false)).toContain('recommend');
  expect(slipsOf('seperate', false)).toContain('separate');
  expect(slipsOf('lenght', true).every((word) => distance(word, 'lenght', 2) === 1)).toBe(true);
});

describe('the distance of two words', () => {
  test.each([
    ['', '', 0],
    ['bridge', 'bridge', 0],
    ['bridge', 'bridges', 1],
    ['bridge', 'bride', 1],
    ['bridge', 'bribge', 1],
    ['bridge', 'brigde', 1],
    ['bridge', 'rbigde', 2],
  ])('%j and %j: %i', (a, b, expected) => {
    expect(distance(a, b, 2)).toBe(expected);
  });

  test('is the same both ways, and above the bound where it is not told', () => {
    const word = fc.stringMatching(/^[abc]{0,7}$/);
    fc.assert(
      fc.property(word, word, (a, b) => {
        const full = distance(a, b, 99);
        expect(distance(b, a, 99)).toBe(full);
        expect(Math.min(distance(a, b, 1), 2)).toBe(Math.min(full, 2));
        expect(full).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
        expect(full === 0).toBe(a === b);
      }),
    );
  });
});
