import { expect, test } from 'vitest';
import { chartSvg, drawChart } from '../../src/moderation/chart.ts';
import type { Day } from '../../src/moderation/review.ts';

const START = Date.UTC(2024, 0, 1);
const days = (counts: readonly (readonly [number, number, number])[]): readonly Day[] =>
  counts.map(([answered, pinned, refused], i) => ({
    start: START + i * 86_400_000,
    answered,
    pinned,
    refused,
  }));

test('shows each day with its sum, and a scale of round steps above the highest', () => {
  const svg = chartSvg(
    days([
      [12, 0, 3],
      [0, 0, 0],
      [40, 4, 13],
    ]),
  );
  for (const words of ['Mon 1 Jan', 'Wed 3 Jan', '>15<', '>57<', '>60<', '>20<', '>refused<'])
    expect(svg).toContain(words);
});

test('bars are as high as their counts', () => {
  const svg = chartSvg(
    days([
      [10, 0, 0],
      [0, 5, 0],
    ]),
  );
  const heights = [...svg.matchAll(/width="46" height="([\d.]+)"/g)].map(([, height]) => Number(height));
  expect(heights).toHaveLength(2);
  expect((heights[0] ?? 0) / (heights[1] ?? 1)).toBeCloseTo(2);
});

test.each([0, 1, 2, 3, 7, 99, 100, 101, 5_000, 123_456])('the highest bar fits the scale: %i', (most) => {
  const svg = chartSvg(days([[most, 0, 0]]));
  const tops = [...svg.matchAll(/<rect x="[\d.]+" y="([-\d.]+)" width="46"/g)].map(([, y]) => Number(y));
  for (const y of tops) expect(y).toBeGreaterThanOrEqual(76 - 0.001);
  expect(svg.match(/<line /g)?.length).toBeLessThanOrEqual(6);
});

test('is drawn as a PNG with the font that comes with the program', async () => {
  const png = await drawChart(days([[12, 2, 3]]));
  expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  expect([width, height]).toEqual([1_440, 640]);
  // Without glyphs the picture would be a few rectangles, which compress to next to nothing.
  expect(png.length).toBeGreaterThan(6_000);
});
