const SMALL =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const UNIT_WORDS = `(?:(?:${TENS})(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|${SMALL})`;
const WORDS = `(?:${UNIT_WORDS}|an?|half an?)[- ](?:hundred|thousand|million|billion|trillion|dozen)\\b(?:(?: and | )${UNIT_WORDS}\\b)?|(?:${UNIT_WORDS}|zero|nought)\\b`;
const DIGITS = '\\d{1,3}(?:[,\u00a0\u202f]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
/** A regular expression for an amount in digits or words, with its scale and without its unit. */
export const AMOUNT = `(?:(?:${DIGITS})(?:[ \u00a0-]?(?:thousand|million|billion|trillion)\\b)?|${WORDS})`;

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...SMALL.split('|').map((word, i) => [word, i + 1] as const),
  ...TENS.split('|').map((word, i) => [word, (i + 2) * 10] as const),
  ['zero', 0],
  ['nought', 0],
  ['a', 1],
  ['an', 1],
  ['half', 0.5],
  ['twice', 2],
  ['thrice', 3],
]);

const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['k', 1e3],
  ['thousand', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['million', 1e6],
  ['bn', 1e9],
  ['billion', 1e9],
  ['tn', 1e12],
  ['trillion', 1e12],
]);

/**
 * Reads an amount in digits, words or both: `300,000`, `€50m`, `2.5 million`, `twenty-one`, `half a million`.
 * `nobody` is 0. Of a range the first amount counts, with the scale that stands right behind it. NaN where there is no number.
 */
export function parseAmount(written: string): number {
  if (/^no(?:body|ne|[- ]one)$/iu.test(written)) return 0;
  const words = written
    .toLowerCase()
    .replace(/(\d)[,\u00a0\u202f](?=\d{3})/gu, '$1')
    .replace(/(\d)([a-z])/gu, '$1 $2')
    .split(/[^a-z0-9.−]+/u)
    .filter((word) => word !== '' && word !== 'and');
  let total = Number.NaN;
  let current = Number.NaN;
  for (const word of words) {
    const scale = SCALES.get(word);
    const number = /^[\d.]+$/u.test(word) ? Number.parseFloat(word) : NUMBER_WORDS.get(word);
    if (scale !== undefined) {
      current = (Number.isNaN(current) ? 1 : current) * scale;
      if (scale >= 1000 || scale === 12) {
        total = (Number.isNaN(total) ? 0 : total) + current;
        current = Number.NaN;
      }
    } else if (number !== undefined) {
      if (word === 'a' || word === 'an') current = Number.isNaN(current) ? 1 : current;
      else if (!Number.isNaN(current) && number < 100 && current >= 20) current += number;
      else if (Number.isNaN(current)) current = number;
      else break;
    } else if (word === 'to' || word === 'or') break;
  }
  const amount = Number.isNaN(total) ? current : Number.isNaN(current) ? total : total + current;
  return /^(?:[-−]|minus )/iu.test(written) ? -amount : amount;
}
