import { describe, expect, test } from 'vitest';
import { initialledNames, withInitials } from '../../src/text/initials.ts';
import { tokens } from '../../src/text/terms.ts';

const initialsIn = (text: string): readonly string[] =>
  initialledNames(text, tokens(text)).map(({ initials }) => initials);

describe('initials of a name', () => {
  test.each([
    ['of three words', 'a review by the Air Safety Council', ['asc']],
    ['with small words left out', 'the Ministry of Food and Farm Affairs said', ['mffa']],
    ['of letters with stops', 'the U.S. Weather Office warned', ['uswo']],
    ['without a country before it', 'the UK Small Farms Board met', ['sfb', 'uksfb']],
    ['without a second part', 'the Office for Port Safety and Customs said', ['ops', 'opsc']],
    ['of two words with the small one between', 'the Ministry of Ports said', ['mop']],
    ['of each name of a list', 'the Old Harbour Trust, the New Harbour Trust', ['oht', 'nht']],
    ['behind "and the"', 'from the Small Farms Board and the City Road Fund', ['sfb', 'crf']],
  ])('%s', (_, text, expected) => {
    expect(initialsIn(text)).toEqual(expected);
  });

  test.each([
    ['two words, which are too few', 'the Harbour Trust paid'],
    ['words in small letters', 'the air safety council'],
    ['names that a stop parts', 'He saw Anna. Bert Cole left'],
  ])('are not taken of %s', (_, text) => {
    expect(initialsIn(text)).toEqual([]);
  });
});

describe('the words of a question', () => {
  const text = 'What did the Air Safety Council say?';
  const all = tokens(text);

  test('have the wanted initials before the name', () => {
    const found = withInitials(text, all, (initials) => initials === 'asc');
    const at = found.findIndex(({ term }) => term === 'asc');
    expect(found[at]).toMatchObject({ text: 'Air Safety Council', compound: true, stop: false });
    expect(found.toSpliced(at, 1)).toEqual(all);
  });

  test('stay as they are where none are wanted', () => {
    expect(withInitials(text, all, () => false)).toEqual(all);
  });
});
