/**
 * Makes any text safe to show in a Discord message: what is seen is what the text says, and nothing in it acts.
 *
 * discord.js's `escapeMarkdown` leaves quotes, subtext, mentions, timestamps and command links alone, and escapes headings and
 * lists on request only; a report or a question may hold any of them. Discord takes a backslash before any character that
 * is neither letter, digit nor space as "this character, literally".
 *
 * - invisible and direction-changing characters are removed, so that no text reads other than it stands
 * - emphasis, code, spoilers, links, mentions, emoji and timestamps are escaped wherever they stand
 * - headings, lists, quotes and subtext are escaped at the start of each line, and at the start of the text
 * - `@everyone` and `@here` are parted by a zero-width space: clients mark them before they read backslashes
 */
export function escapeText(text: string): string {
  return visible(text)
    .replace(/[\\*_~|`<[\]]/g, '\\$&')
    .replace(/:(?=\/\/|\w+:)/g, '\\:')
    .replace(/^([ \t]*)([-+#>]|\d+(?=[.)]\s))/gm, escapeLineStart)
    .replace(/@(?=everyone|here)/g, '@\u200b');
}

/** As {@link escapeText}, on one line: line breaks and runs of white space become one space. */
export function escapeLine(text: string): string {
  return escapeText(visible(text).replace(/\s+/g, ' ').trim());
}

/** A block quote on one line, whatever line breaks the text has. */
export function quoteBlock(text: string): string {
  return `> ${escapeLine(text)}`;
}

/** A number takes its backslash after it (`1\.`), because a digit cannot be escaped. */
function escapeLineStart(_: string, indent: string, mark: string): string {
  return /\d/.test(mark) ? `${indent}${mark}\\` : `${indent}\\${mark}`;
}

/** Text without characters that nobody sees: controls, direction marks, zero-width fillers, tags. Keeps joiners of emoji and scripts. */
function visible(text: string): string {
  return text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(INVISIBLE, '');
}

/**
 * Controls except tab and line feed, soft hyphen, Arabic letter mark, Hangul and Khmer fillers, Mongolian vowel separator,
 * zero-width space, direction marks and overrides, word joiner and invisible operators, byte order mark, annotations, tags.
 */
const INVISIBLE = new RegExp(
  '[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180e' +
    '\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb\\u{e0000}-\\u{e007f}]',
  'gu',
);
