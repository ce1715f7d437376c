import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/text/sentences.ts';

const split = (text: string) =>
  splitSentences(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

describe('text without stops is cut into pieces that can be quoted', () => {
  test('a sentence of 1,200 characters stays whole, one of 1,201 does not', () => {
    expect(split(`${'ab '.repeat(399)}cde`)).toHaveLength(1);
    expect(split(`${'ab '.repeat(399)}cdef`)).toHaveLength(2);
  });

  test.each([
    ['at a semicolon before a comma', `${'a '.repeat(400)}b; ${'c, '.repeat(200)}`, 'b;'],
    ['at a comma before a space', `${'a '.repeat(400)}b, ${'c '.repeat(300)}`, 'b,'],
    ['at a space', `${'word '.repeat(400)}`, 'word'],
    ['not after a mark in its first half', `a; ${'word '.repeat(400)}`, 'word'],
    ['not inside a figure', `${'1,000 '.repeat(300)}`, '1,000'],
  ])('%s', (_name, text, end) => {
    const [first = ''] = split(text);
    expect(first.length).toBeGreaterThan(600);
    expect(first.endsWith(end)).toBe(true);
  });

  test('not inside a character', () => {
    for (const piece of split(`a${'😀'.repeat(3000)}`)) expect(piece).not.toMatch(/\p{Cs}/u);
  });

  test('no piece is longer than 1,200 characters and nothing visible is lost', () => {
    const words = fc.array(
      fc.oneof(fc.string({ minLength: 1, maxLength: 30 }), fc.constantFrom(', ', '; ', ' ', 'word')),
      {
        minLength: 300,
        maxLength: 900,
      },
    );
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join('');
        const pieces = split(text);
        expect(Math.max(0, ...pieces.map(({ length }) => length))).toBeLessThanOrEqual(1_200);
        expect(pieces.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
      { numRuns: 50 },
    );
  });
});
