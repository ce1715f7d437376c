import { fileURLToPath } from 'node:url';
import type { Day } from './review.ts';

/** Measures of the picture, in pixels of the drawing; it is rendered at twice this size, for sharp screens. */
const SIZE = { width: 720, height: 320, left: 48, right: 20, top: 76, bottom: 44, bar: 46 } as const;

/** What is stacked on each other, from the bottom; colours that are told apart with any kind of sight. */
const SERIES = [
  { name: 'answered', colour: '#2f6fd0' },
  { name: 'pinned', colour: '#8fb8f2' },
  { name: 'refused', colour: '#e07b39' },
] as const satisfies readonly { name: keyof Day; colour: string }[];

/** Draws the questions of each day as a PNG. */
export async function drawChart(days: readonly Day[]): Promise<Buffer> {
  const { Resvg } = await import('@resvg/resvg-js');
  const picture = new Resvg(chartSvg(days), {
    fitTo: { mode: 'zoom', value: 2 },
    font: {
      // The font comes with the program: a small machine may have none.
      fontFiles: ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((file) =>
        fileURLToPath(import.meta.resolve(`dejavu-fonts-ttf/ttf/${file}`)),
      ),
      loadSystemFonts: false,
      defaultFontFamily: 'DejaVu Sans',
    },
  });
  return picture.render().asPng();
}

/** The drawing: one stacked bar a day with its sum above, a scale of round steps, and what the colours mean. */
export function chartSvg(days: readonly Day[]): string {
  const { width, height, left, right, top, bottom } = SIZE;
  const step = stepOf(Math.max(1, ...days.map(totalOf)));
  const ceiling = step * Math.ceil(Math.max(1, ...days.map(totalOf)) / step);
  const y = (value: number) => height - bottom - (value / ceiling) * (height - top - bottom);
  const lines = Array.from({ length: ceiling / step + 1 }, (_, i) => i * step).map(
    (value) =>
      `<line x1="${left}" x2="${width - right}" y1="${y(value)}" y2="${y(value)}" stroke="#d9dce3"/>` +
      text(left - 8, y(value) + 4, String(value), 'end', '#5c6370'),
  );
  const room = (width - left - right) / days.length;
  const bars = days.map((day, i) => bar(day, left + room * (i + 0.5), y));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="DejaVu Sans" font-size="14">`,
    `<rect width="${width}" height="${height}" rx="8" fill="#ffffff"/>`,
    text(left, 30, 'Questions a day', 'start', '#1e2229', ' font-size="18" font-weight="bold"'),
    ...legend(),
    ...lines,
    ...bars,
    '</svg>',
  ].join('\n');
}

function legend(): readonly string[] {
  const { left } = SIZE;
  const parts = SERIES.map(({ name, colour }, i) => {
    const x = left + i * 116;
    return `<rect x="${x}" y="44" width="12" height="12" rx="2" fill="${colour}"/>${text(x + 18, 54, name, 'start', '#3a404b')}`;
  });
  const zone = text(SIZE.width - SIZE.right, 54, 'days in UTC', 'end', '#5c6370');
  return [...parts, zone];
}

function bar(day: Day, middle: number, y: (value: number) => number): string {
  let below = 0;
  const parts = SERIES.map(({ name, colour }) => {
    const [from, to] = [y(below), y(below + day[name])];
    below += day[name];
    if (day[name] === 0) return '';
    return `<rect x="${middle - SIZE.bar / 2}" y="${to}" width="${SIZE.bar}" height="${from - to}" fill="${colour}"/>`;
  });
  const date = new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(day.start);
  const sum = totalOf(day) === 0 ? '' : text(middle, y(below) - 6, String(below), 'middle', '#1e2229', HALO);
  return [...parts, sum, text(middle, SIZE.height - SIZE.bottom + 22, date, 'middle', '#3a404b')].join('');
}

function totalOf({ answered, pinned, refused }: Day): number {
  return answered + pinned + refused;
}

/** A round step of the scale (1, 2 or 5 times a power of ten) that gives at most five lines. */
function stepOf(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most / 5));
  const step = [1, 2, 5, 10].find((factor) => most / (factor * power) <= 5) ?? 10;
  return Math.max(1, step * power);
}

/** Bold, on a rim of the background's colour that keeps a line behind from running through. */
const HALO = ' font-weight="bold" paint-order="stroke" stroke="#ffffff" stroke-width="4"';

function text(x: number, y: number, words: string, anchor: string, colour: string, more = ''): string {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="${colour}"${more}>${words}</text>`;
}
