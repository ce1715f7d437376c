/** Longest text that is cleaned of inline markup, in characters; longer text is returned as it is. Default 2000. */
const LONGEST = 2000;

/**
 * The words of a short Markdown text: links and images give their label, emphasis, code marks and backslashes go.
 *
 * @param text - raw Markdown of a heading, a cell or a line
 */
export function plainInline(text: string): string {
  if (text.length > LONGEST) return text;
  return text
    .replace(/!?\[([^[\]]*)\]\([^()\s]*(?:\s+"[^"]*")?\)/g, '$1')
    .replace(/!?\[([^[\]]+)\]\[[^[\]]*\]/g, '$1')
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/(\*{1,3}|~~|`{1,3})(?=\S)([^*~`]*[^\s*~`])\1/g, '$2')
    .replace(/(^|[\s(“"])(_{1,3})(?=\S)([^_]*[^\s_])\2(?=[\s.,;:!?)”"]|$)/g, '$1$3')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
