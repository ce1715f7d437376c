import { describe, expect, test } from 'vitest';
import { unitOf } from '../../src/text/unit-names.ts';
import { shortTo } from './short-to.ts';

const ROAD = 'The coastal road to Arden is 40 km long and cost £3m. The site covers 53,400 m2 of land.';
const BRIDGE = 'The bridge is 300 metres (984 ft) long and weighs 9,000 tonnes.';

test.each([
  ['How many kilometres long is the road?', ROAD, '40 km'],
  ['how many kms long is the road', ROAD, '40 km'],
  ['How many miles long is the coastal road?', ROAD, '40 km'],
  ['How many square metres does the site cover?', ROAD, '53,400 m2'],
  ['How many feet long is the bridge?', BRIDGE, '984 ft'],
  ['How many meters long is the bridge?', BRIDGE, '300 metres'],
  ['How long is the bridge in feet?', BRIDGE, '984 ft'],
  ['How many tonnes does the bridge weigh?', BRIDGE, '9,000 tonnes'],
])('a measure in the unit that is asked for, or to be converted: %s', (question, text, value) => {
  expect(shortTo(question, text)).toBe(value);
});

test('no measure of another dimension answers', () => {
  expect(shortTo('How many litres does the bridge hold?', BRIDGE)).toBeNull();
});

describe('unitOf', () => {
  test.each([
    ['kilometres', 'kilometre length'],
    ['km', 'kilometre length'],
    ['sq km', 'kilometre 2 area'],
    ['square feet', 'foot 2 area'],
    ['m²', 'metre 2 area'],
    ['cubic metres', 'metre 3 volume'],
    ['metric tonnes', 'tonne mass'],
    ['tonnes per year', 'tonne mass'],
    ['light years', 'lightyear length'],
    ['nautical miles', 'nautical length'],
  ])('%s', (written, unit) => {
    const found = unitOf(written);
    expect(`${found?.name} ${found?.dimension}`).toBe(unit);
  });

  test.each(['people', '', '£', 'percent'])('"%s" is none', (written) => {
    expect(unitOf(written)).toBeNull();
  });
});
