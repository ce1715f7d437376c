const LETTER = String.raw`A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af`;
const MARK = String.raw`\u0300-\u036f`;
const DIGIT = String.raw`0-9\u00b2\u00b3\u00b9\u00bc-\u00be`;
const DOTTED = `(?:(?:[${LETTER}]\\.){2,}[${LETTER}]?|[${LETTER}]\\.[${LETTER}])(?![${LETTER}${DIGIT}])(?:['’]s(?![${LETTER}]))?`;
const GROUPED = String.raw`\d{1,3}(?:[,\u00a0\u202f\u2009]\d{3})+(?!\d)(?:\.\d+)?`;
const NUMBER = `[$\u00a2-\u00a5\u20a0-\u20bf]?(?:${GROUPED}|\\d+(?:[.:/]\\d+)*)(?:%|[${LETTER}]+)?`;
// A mark without a letter before it is no word: nothing of it would be left to look for.
const WORD = `[A-Z]+&[A-Z]+|[${LETTER}${DIGIT}][${LETTER}${MARK}${DIGIT}]*(?:['’ʼ‘][${LETTER}${MARK}]+)*`;
/** A word, a number or an abbreviation with dots. */
export const UNIT = new RegExp(`${DOTTED}|${NUMBER}|${WORD}`, 'g');
/** The same, or several joined by hyphens. */
export const TOKEN = new RegExp(
  `${DOTTED}|(?:${NUMBER}|${WORD})(?:[-\u2010\u2011](?:${NUMBER}|${WORD}))*`,
  'g',
);

const OTHER_SCRIPT =
  /[\ud800-\udbff][\udc00-\udfff]|[\u02b0-\u02bb\u02bd-\u02ff\u0370-\u1fff\u2065-\u209f\u20c0-\uffff]/g;
const WORD_LIKE = /[\p{L}\p{M}\p{N}]/u;

/**
 * The text with a Latin letter for every letter of another script, and a space for every other sign: same length, so that
 * offsets hold. Classes of all scripts in the patterns above would take 25 ms to compile.
 */
export function latinised(text: string): string {
  return text.replace(OTHER_SCRIPT, (sign) => (isWordLike(sign) ? 'a' : ' ').repeat(sign.length));
}

/** Some signs are written out with spaces: a mark that stands for itself ("\u037a"), Arabic phrases in one sign. */
function isWordLike(sign: string): boolean {
  return WORD_LIKE.test(sign) && !sign.normalize('NFKD').includes(' ');
}

/** A figure in its parts: currency sign, digits, unit. */
export const FIGURE = /^([$\u00a2-\u00a5\u20a0-\u20bf]?)(\d[\d.,:/\u00a0\u202f\u2009]*)(%|[^\d\s]*)$/;
