import { describe, expect, test } from 'vitest';
import { ellipsize, fitLines } from '../../src/discord/limits.ts';

describe('fitLines', () => {
  const tail = (dropped: number) => (dropped === 0 ? [] : [`(${dropped} more)`]);

  test('keeps everything that fits', () => {
    expect(fitLines({ head: ['head'], items: ['one', 'two'], tail }, 12)).toBe('head\none\ntwo');
  });

  test('drops whole items from the end and says how many', () => {
    expect(fitLines({ head: ['head'], items: ['one', 'two', 'three'], tail }, 17)).toBe(
      'head\none\n(2 more)',
    );
  });

  test('keeps nothing after the first item that does not fit, even if it would', () => {
    expect(fitLines({ head: [], items: ['a', 'long'.repeat(9), 'b'], tail }, 20)).toBe('a\n(2 more)');
  });

  test('gives up last lines, whole, where head and tail are too long', () => {
    expect(fitLines({ head: ['head'], items: ['one'], tail }, 6)).toBe('head');
  });

  test('is quick for very many items', () => {
    const started = performance.now();
    const text = fitLines({ head: [], items: Array.from({ length: 100_000 }, (_, i) => `item ${i}`), tail });
    expect(text.length).toBeLessThanOrEqual(2000);
    expect(text).toMatch(/\(\d+ more\)$/);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('ellipsize', () => {
  test.each([
    ['How many arrests?', 20, 'How many arrests?'],
    ['How many arrests, in all, were there?', 21, 'How many arrests, in…'],
    ['How many arrests, in all, were there?', 20, 'How many arrests…'],
    ['x'.repeat(30), 10, `${'x'.repeat(9)}…`],
    ['😀😀😀😀😀', 6, '😀😀…'],
  ])('%s at %i', (text, limit, short) => {
    expect(ellipsize(text, limit)).toBe(short);
    expect(ellipsize(text, limit).length).toBeLessThanOrEqual(limit);
  });
});
