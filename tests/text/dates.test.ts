import { describe, expect, test } from 'vitest';
import { dateParts, findDates, formatDate } from '../../src/text/dates.ts';

/** The dates of a text as `words = value`, `?` where it cannot be known, `~` before what is relative. */
const read = (text: string, today: string | null = null) =>
  findDates(text, 0, text.length, today).map(
    ({ start, end, value, relative }) => `${relative ? '~' : ''}${text.slice(start, end)} = ${value ?? '?'}`,
  );

describe('findDates', () => {
  test.each<[string, ...string[]]>([
    ['on 17 September 2017 it fell', '17 September 2017 = 2017-09-17'],
    ['on September 17, 2017', 'September 17, 2017 = 2017-09-17'],
    ['the 3rd of May 1998', '3rd of May 1998 = 1998-05-03'],
    ['since 2017-09-17', '2017-09-17 = 2017-09-17'],
    ['Monday 7 November 1940', 'Monday 7 November 1940 = 1940-11-07'],
    ['between 4 and 9 October 2017', '4 and 9 October 2017 = 2017-10-04'],
    ['from 30–31 May', '30–31 May = ?'],
    ['on October 4-9, 2017', 'October 4-9, 2017 = 2017-10-04'],
    ['in March 2020', 'March 2020 = 2020-03'],
    ['in Sept. 2020', 'Sept. 2020 = 2020-09'],
    ['in late June 2019', 'late June 2019 = 2019-06'],
    ['since 2013', '2013 = 2013'],
    ['in 2016/17 and 2018-19', '2016/17 = ?', '2018-19 = ?'],
    ['between 1914 and 1918', '1914 = 1914', '1918 = 1918'],
    ['in the first half of 2017', 'the first half of 2017 = ?'],
    ['in Q3 2021', 'Q3 2021 = ?'],
    ['in the 1980s', 'the 1980s = ?'],
    ['in the nineteenth century', 'the nineteenth century = ?'],
    ['from 616 BC to 605 BC', '616 BC to 605 BC = ?'],
    ['about 2,500 BCE', '2,500 BCE = ?'],
    ['from the 8th to the 10th century AD', 'the 8th to the 10th century AD = ?'],
    ['in the summer of 1999', 'the summer of 1999 = ?'],
    ['on 5 October', '5 October = ?'],
    ['by April', 'April = ?'],
    ['in the year to June', 'the year to June = ?'],
  ])('%s', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each<[string, ...string[]]>([
    ['last month', '~last month = 2017-09'],
    ['this year', '~this year = 2017'],
    ['last year', '~last year = 2016'],
    ['in August last year', '~August last year = 2016-08'],
    ['on 27 April next year', '~27 April next year = 2018-04-27'],
    ['next month', '~next month = 2017-11'],
    ['next year', '~next year = 2018'],
    ['yesterday', '~yesterday = ?'],
    ['on Tuesday morning', '~Tuesday morning = ?'],
    ['two weeks ago', '~two weeks ago = ?'],
    ['the previous day', '~the previous day = ?'],
    // The month that was, of the year before where it has not come yet.
    ['in June', 'June = 2017-06'],
    ['in November', 'November = 2016-11'],
    ['on 17 September', '17 September = 2017-09-17'],
  ])('with a report of 18 October 2017: %s', (text, ...expected) => {
    expect(read(text, '2017-10-18')).toEqual(expected);
  });

  test('January leaves last month in the year before', () => {
    expect(read('last month', '2018-01-05')).toEqual(['~last month = 2017-12']);
    expect(read('next month', '2018-12-05')).toEqual(['~next month = 2019-01']);
  });

  test('a report that has a year only resolves years only', () => {
    expect(read('last year and last month', '2018')).toEqual(['~last year = 2017', '~last month = ?']);
  });

  test.each([
    'they may leave',
    'May they leave?',
    'a march through the town',
    'an august body',
    'the Health Act 2006',
    'under the Equality Act (2010) it is',
    'at a cost of £2013',
    '1066 people came',
    'about 2000 metres away',
    'a 1999-seat hall',
    'room 20178',
    '',
  ])('no date in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('dates come in order and apart, within start and end', () => {
    const text = '1999. From 3 March to 5 May 2001, and last year, on Monday 4 June 2002. 2003';
    const spans = findDates(text, 5, text.length - 5, '2004-01-01');
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      '3 March',
      '5 May 2001',
      'last year',
      'Monday 4 June 2002',
    ]);
  });

  test.each([
    ['days', '1 January 2017 '.repeat(3_000)],
    ['years', '2017 '.repeat(8_000)],
    ['halves', 'the first half of '.repeat(3_000)],
    ['one word', 'a'.repeat(100_000)],
  ])('takes linear time: %s', (_name, text) => {
    findDates(text.slice(0, 1_000));
    const began = performance.now();
    findDates(text.slice(0, 20_000));
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});

test.each([
  ['17 Sept 2017', ['17', 'september', '2017']],
  ['Monday 07 May', ['monday', '7', 'may']],
  ['last month', []],
])('dateParts: %s', (written, parts) => {
  expect(dateParts(written)).toEqual(parts);
});

test.each([
  ['2017', '2017'],
  ['2017-09', 'September 2017'],
  ['2017-09-07', '7 September 2017'],
])('formatDate: %s', (value, words) => {
  expect(formatDate(value)).toBe(words);
});
