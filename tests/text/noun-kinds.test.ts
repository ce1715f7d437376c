import { expect, test } from 'vitest';
import { genderOf, isKindOf, isPlural, sortOf } from '../../src/text/noun-kinds.ts';

test.each([
  ['minister', 'person'],
  ['committee', 'group'],
  ['month', 'amount'],
  ['bridge', 'thing'],
] as const)('a %s is a %s', (noun, sort) => {
  expect(sortOf(noun)).toBe(sort);
});

test('what is a kind of what', () => {
  expect(isKindOf('lorry', 'vehicle')).toBe(true);
  expect(isKindOf('vehicle', 'lorry')).toBe(false);
  // So wide that it would be anything.
  expect(isKindOf('lorry', 'object')).toBe(false);
});

test('plural forms, regular and not', () => {
  expect(['boats', 'children', 'firemen', 'police'].filter((noun) => !isPlural(noun))).toEqual([]);
  expect(['boat', 'glass', 'virus', 'news', 'bus'].filter(isPlural)).toEqual([]);
});

test('nouns that tell a gender', () => {
  expect(['woman', 'policewomen', 'actress', 'man', 'boys', 'human', 'minister'].map(genderOf)).toEqual([
    'she',
    'she',
    'she',
    'he',
    'he',
    null,
    null,
  ]);
});
