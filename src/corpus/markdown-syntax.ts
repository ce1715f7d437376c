import type { Line } from './lines.ts';

/** Longest line that is tried for more than a list marker, in characters; longer lines are text. Default 10,000. */
export const LONGEST_MARKUP = 10_000;

/** The marks of Markdown at the head of a line without its indentation.  */
export const SYNTAX = {
  /** Markers of block quotes; the one pattern that is tried on the whole line. */
  quote: /^(?: {0,3}> ?)+/,
  fence: /^(`{3,}(?=[^`]*$)|~{3,})/,
  heading: /^(#{1,6})(?:[ \t]+|$)/,
  underline: /^(?:=+|-+)[ \t]*$/,
  rule: /^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|={3,})$/,
  /** A list marker; the group holds the number of a numbered item. */
  item: /^(?:[-*+•◦▪‣]|(\d{1,9})[.)])(?:[ \t]+|$)/,
  linkDefinition: /^\[[^\]^][^\]]{0,200}\]:[ \t]*\S+(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^)]*\)))?$/,
  noteMark: /^\[\^[^\]\s]{1,40}\]:[ \t]*/,
  htmlTags: /^(?:<\/?[a-z][^<>]*>\s*)+$/i,
  /** An image alone in its line, linked or not; the group holds what it shows. */
  image: /^\[?!\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])(?:\]\([^)]*\))?$/,
  /** Emphasis around the whole text; the groups hold its mark and the words. */
  emphasis: /^(\*{1,3}|_{1,3})(?=[^\s*_])([^*_]*)\1$/,
} as const;

/** Index of the line that closes a fence, or the number of lines where none does. */
export function fenceEnd(lines: readonly Line[], from: number, mark: string): number {
  for (let at = from; at < lines.length; at += 1) {
    const words = lines[at]?.text.replace(SYNTAX.quote, '').trim() ?? '';
    if (words.startsWith(mark) && words === mark.charAt(0).repeat(words.length)) return at;
  }
  return lines.length;
}
