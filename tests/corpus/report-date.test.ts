import { expect, test } from 'vitest';
import { parseReportDate } from '../../src/corpus/report-date.ts';

test.each([
  ['2017-10-18', '2017-10-18'],
  ['2017-10', '2017-10'],
  ['2017', '2017'],
  ['2017-10-18T09:30:00Z', '2017-10-18'],
  ['2017-10-18 09:30', '2017-10-18'],
  ['18 October 2017', '2017-10-18'],
  ['18th of October, 2017', '2017-10-18'],
  ['Wednesday, 18 October 2017', '2017-10-18'],
  ['Wed 18 Oct. 2017', '2017-10-18'],
  ['October 18, 2017', '2017-10-18'],
  ['Sept 1st 2017', '2017-09-01'],
  ['October 2017', '2017-10'],
  [' may  2017 ', '2017-05'],
  ['29 February 2016', '2016-02-29'],
])('%s', (value, date) => {
  expect(parseReportDate(value)).toBe(date);
});

test.each([
  ['29 February 2017', 'no such day'],
  ['2017-13', 'no such month'],
  ['2017-00-10', 'no month 0'],
  ['31 Smarch 2017', 'no such month name'],
  ['03/04/2017', 'day and month are ambiguous'],
  ['yesterday', 'no date at all'],
  ['20171018', 'no separators'],
  ['18 October', 'no year'],
  ['', 'nothing'],
])('%j is not a date: %s', (value) => {
  expect(parseReportDate(value)).toBeNull();
});
