/**
 * Discord's markdown, block by block: fenced code, quotes, headings, lists, `-# ` subtext, paragraphs.
 */
/** @import { Block, Node } from './nodes.js' */
import { parseInline } from './inline.js';

const FENCE = /```(?:([\w+.#-]+)\n)?\n?([\s\S]*?[^\s][\s\S]*?)\n?```/g;
const ITEM = /^( *)(?:[-*]|(\d{1,9})\.) +(?=\S)/;
const HEADING = /^(#{1,3}) +(?=\S)/;
const SUBTEXT = /^-# +(?=\S)/;

/** How deep lists may nest before further ones are text. */
const MAX_LIST_DEPTH = 10;

/**
 * Parses the text of a message, of an embed's description or of a text display.
 * @param {string} text
 * @returns {Block[]}
 */
export function parseMarkdown(text) {
  return parseBlocks(text.replaceAll('\r\n', '\n'), false);
}

/**
 * @param {string} text
 * @param {boolean} inQuote Quotes do not nest.
 * @returns {Block[]}
 */
function parseBlocks(text, inQuote) {
  /** @type {Block[]} */
  const blocks = [];
  let position = 0;
  for (const fence of text.matchAll(FENCE)) {
    const before = text.slice(position, fence.index);
    if (!inQuote && /^>>? /m.test(lastLine(before))) continue;
    blocks.push(...parseLines(trimBreaks(before, blocks.length > 0, true), inQuote));
    blocks.push({ type: 'code-block', language: fence[1] ?? '', text: fence[2] ?? '' });
    position = fence.index + fence[0].length;
  }
  blocks.push(...parseLines(trimBreaks(text.slice(position), blocks.length > 0, false), inQuote));
  return blocks;
}

/**
 * @param {string} text
 * @param {boolean} inQuote
 * @returns {Block[]}
 */
function parseLines(text, inQuote) {
  if (text === '') return [];
  const lines = text.split('\n');
  /** @type {Block[]} */
  const blocks = [];
  /** @type {string[]} */
  let paragraph = [];
  const flush = () => {
    if (paragraph.length > 0) blocks.push({ type: 'paragraph', children: parseInline(paragraph.join('\n')) });
    paragraph = [];
  };
  for (let at = 0; at < lines.length; ) {
    const found = blockAt(lines, at, inQuote);
    if (!found) {
      paragraph.push(lines[at] ?? '');
      at += 1;
      continue;
    }
    flush();
    blocks.push(found.block);
    at = found.next;
  }
  flush();
  return blocks;
}

/**
 * The block that begins on this line, or null where the line is plain.
 * @param {readonly string[]} lines
 * @param {number} at
 * @param {boolean} inQuote
 * @returns {{ block: Block, next: number } | null}
 */
function blockAt(lines, at, inQuote) {
  const line = lines[at] ?? '';
  if (!inQuote && line.startsWith('>>> ')) {
    const rest = [line.slice(4), ...lines.slice(at + 1)].join('\n');
    return { block: { type: 'quote', children: parseBlocks(rest, true) }, next: lines.length };
  }
  if (!inQuote && isQuote(line)) {
    let next = at;
    while (next < lines.length && isQuote(lines[next] ?? '')) next += 1;
    const inner = lines.slice(at, next).map((quoted) => quoted.slice(2));
    return { block: { type: 'quote', children: parseBlocks(inner.join('\n'), true) }, next };
  }
  const heading = HEADING.exec(line);
  if (heading) {
    const level = /** @type {1 | 2 | 3} */ (heading[1]?.length);
    return {
      block: { type: 'heading', level, children: parseInline(line.slice(heading[0].length)) },
      next: at + 1,
    };
  }
  const subtext = SUBTEXT.exec(line);
  if (subtext) {
    return { block: { type: 'subtext', children: parseInline(line.slice(subtext[0].length)) }, next: at + 1 };
  }
  return ITEM.test(line) ? listAt(lines, at, 0) : null;
}

/**
 * A list and the lists nested in it; a line that is indented deeper than its item belongs to that item.
 * @param {readonly string[]} lines
 * @param {number} at
 * @param {number} depth
 * @returns {{ block: Block, next: number }}
 */
function listAt(lines, at, depth) {
  const first = /** @type {RegExpExecArray} */ (ITEM.exec(lines[at] ?? ''));
  const indent = first[1]?.length ?? 0;
  const ordered = first[2] !== undefined;
  /** @type {Node[][]} */
  const items = [];
  let next = at;
  while (next < lines.length) {
    const line = lines[next] ?? '';
    const item = ITEM.exec(line);
    const current = items.at(-1);
    const deeper = item ? (item[1]?.length ?? 0) > indent : /^ {2,}\S/.test(line);
    if (item && !deeper) {
      if ((item[1]?.length ?? 0) < indent || (item[2] !== undefined) !== ordered) break;
      items.push(parseInline(line.slice(item[0].length)));
      next += 1;
    } else if (current && item && depth < MAX_LIST_DEPTH) {
      const nested = listAt(lines, next, depth + 1);
      current.push(nested.block);
      next = nested.next;
    } else if (current && deeper) {
      current.push({ type: 'break' }, ...parseInline(line.trimStart()));
      next += 1;
    } else break;
  }
  return { block: { type: 'list', ordered, start: Number(first[2] ?? 1), items }, next };
}

/** @param {string} line */
function isQuote(line) {
  return line.startsWith('> ');
}

/** @param {string} text */
function lastLine(text) {
  return text.slice(text.lastIndexOf('\n') + 1);
}

/**
 * A fenced block stands on lines of its own: the one break on its side of the text is not shown.
 * @param {string} text
 * @param {boolean} afterBlock
 * @param {boolean} beforeBlock
 */
function trimBreaks(text, afterBlock, beforeBlock) {
  let trimmed = text;
  if (afterBlock && trimmed.startsWith('\n')) trimmed = trimmed.slice(1);
  if (beforeBlock && trimmed.endsWith('\n')) trimmed = trimmed.slice(0, -1);
  return trimmed;
}
