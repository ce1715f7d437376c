const WORDS: readonly string[] = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];
/** A number of years from another one: "two years later", "the year before", "the previous year". */
const AWAY =
  /\b(?:(?<count>an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) )?years? (?<side>before|earlier|after|later)\b|\b(?<which>previous|preceding|prior|next|following) year\b/iu;

/** How many years after the one of a question "two years later" is, negative for earlier ones; null where it tells none. */
export function yearsAway(text: string): number | null {
  const groups = AWAY.exec(text)?.groups;
  if (groups === undefined) return null;
  const isLater = /^(?:after|later|next|following)$/iu.test(groups.side ?? groups.which ?? '');
  const count = countOf(groups.count?.toLowerCase());
  return isLater ? count : -count;
}

function countOf(written: string | undefined): number {
  if (written === undefined || /^an?$/u.test(written)) return 1;
  const at = WORDS.indexOf(written);
  return at < 0 ? Number(written) : at + 1;
}
