/** Longest text that is cleaned of inline markup, in characters; longer text keeps it. Default 2000. */
const LONGEST = 2000;

const MARKUP = /[*_`~[<\\]/;

/**
 * The words of a short Markdown text on one line: links and images give their label; emphasis, code marks, tags and
 * backslashes go.
 *
 * @param text - raw Markdown of a heading, a cell or a line
 */
export function plainInline(text: string): string {
  if (text.length > LONGEST || !MARKUP.test(text)) return oneLine(text);
  const words = text
    .replace(/!?\[([^[\]]*)\]\([^()\s]*(?:\s+"[^"]*")?\)/g, '$1')
    .replace(/!?\[([^[\]]+)\]\[[^[\]]*\]/g, '$1')
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/(\*{1,3}|~~|`{1,3})(?=\S)([^*~`]*[^\s*~`])\1/g, '$2')
    .replace(/(^|[\s(“"])(_{1,3})(?=\S)([^_]*[^\s_])\2(?=[\s.,;:!?)”"]|$)/g, '$1$3')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
  return oneLine(words);
}

/** The text with each run of white space as one space and none around it. */
export function oneLine(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/g, ' ').trim();
}
