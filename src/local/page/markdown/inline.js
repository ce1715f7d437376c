/**
 * Discord's inline markdown: emphasis, code, spoilers, links, mentions, timestamps.
 *
 * The patterns are sticky and tried at one position at a time, so that `\b` and look-behinds see what stands before.
 * They follow the rules of simple-markdown, which Discord's own parser was built on.
 */
/** @import { Inline, Node } from './nodes.js' */

/** How deep emphasis may nest before it is shown as typed; a guard against texts made to exhaust the stack. */
const MAX_DEPTH = 12;

/** Where a rule may begin; everything between two such characters is plain text. */
const SPECIAL = /[\\`*_~|<[@h\n]/g;

/**
 * A rule: its first character, its pattern, and what it makes of a match (null: not this rule after all).
 * @typedef {{ first: string, pattern: RegExp, make: (match: RegExpExecArray, depth: number) => Inline | null }} Rule
 */

/** @type {readonly Rule[]} */
const RULES = [
  { first: '\\', pattern: /\\([^0-9A-Za-z\s])/y, make: (m) => ({ type: 'text', text: part(m, 1) }) },
  { first: '\n', pattern: /\n/y, make: () => ({ type: 'break' }) },
  {
    first: '`',
    pattern: /(`+)([\s\S]*?[^`])\1(?!`)/y,
    make: (m) => ({ type: 'code', text: codeText(part(m, 2)) }),
  },
  { first: '|', pattern: /\|\|([\s\S]+?)\|\|/y, make: (m, depth) => wrap('spoiler', part(m, 1), depth) },
  {
    first: '*',
    pattern: /\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y,
    make: (m, d) => wrap('strong', part(m, 1), d),
  },
  {
    first: '_',
    pattern: /__((?:\\[\s\S]|[^\\])+?)__(?!_)/y,
    make: (m, d) => wrap('underline', part(m, 1), d),
  },
  {
    first: '*',
    pattern: /\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^*\s\\]|\*\*)|[^\s*\\])+?)\*(?!\*)/y,
    make: (m, depth) => wrap('em', part(m, 1), depth),
  },
  {
    first: '_',
    pattern: /(?<!\w)_((?:__|\\[\s\S]|[^\\_])+?)_(?!\w)/y,
    make: (m, d) => wrap('em', part(m, 1), d),
  },
  { first: '~', pattern: /~~([\s\S]+?)~~(?!_)/y, make: (m, depth) => wrap('strike', part(m, 1), depth) },
  {
    first: '[',
    pattern:
      /\[((?:\\[\s\S]|[^\\[\]]|\[[^[\]]*\])+)\]\(\s*<?(https?:\/\/[^\s<>()]*(?:\([^\s<>()]*\)[^\s<>()]*)*)>?(?:\s+"([^"]*)")?\s*\)/y,
    make: (m, depth) => link(part(m, 2), m[3] ?? null, nested(part(m, 1), depth)),
  },
  { first: '<', pattern: /<@!?(\d{1,20})>/y, make: (m) => ({ type: 'user', id: part(m, 1) }) },
  { first: '<', pattern: /<@&(\d{1,20})>/y, make: (m) => ({ type: 'role', id: part(m, 1) }) },
  { first: '<', pattern: /<#(\d{1,20})>/y, make: (m) => ({ type: 'channel', id: part(m, 1) }) },
  {
    first: '<',
    pattern: /<\/([-\w\p{L}\p{N} ]{1,98}):(\d{1,20})>/uy,
    make: (m) => ({ type: 'command', name: part(m, 1), id: part(m, 2) }),
  },
  { first: '<', pattern: /<a?:(\w{2,32}):\d{1,20}>/y, make: (m) => ({ type: 'emoji', name: part(m, 1) }) },
  {
    first: '<',
    pattern: /<t:(-?\d{1,13})(?::([tTdDfFRsS]))?>/y,
    make: (m) => ({ type: 'time', seconds: Number(m[1]), style: m[2] ?? 'f' }),
  },
  { first: '<', pattern: /<(https?:\/\/[^\s<>]+)>/y, make: (m) => bareLink(part(m, 1)) },
  {
    first: 'h',
    pattern: /https?:\/\/(?:[^\s<>()]|\([^\s<>()]*\))*(?:[^\s<>().,:;"'\]]|\([^\s<>()]*\))/y,
    make: (m) => bareLink(part(m, 0)),
  },
  { first: '@', pattern: /@(?:everyone|here)/y, make: (m) => ({ type: 'everyone', text: part(m, 0) }) },
];

/**
 * Parses inline markdown; what is no markdown comes back as text, so nothing is ever lost.
 * @param {string} text
 * @param {number} [depth]
 * @returns {Inline[]}
 */
export function parseInline(text, depth = 0) {
  /** @type {Inline[]} */
  const nodes = [];
  let position = 0;
  while (position < text.length) {
    const found = matchAt(text, position, depth);
    if (found) {
      addNode(nodes, found.node);
      position += found.length;
    } else {
      SPECIAL.lastIndex = position + 1;
      const next = SPECIAL.exec(text)?.index ?? text.length;
      addNode(nodes, { type: 'text', text: text.slice(position, next) });
      position = next;
    }
  }
  return nodes;
}

/**
 * The visible text of nodes, without any markup: for previews and labels.
 * @param {readonly Node[]} nodes
 * @returns {string}
 */
export function plainText(nodes) {
  return nodes.map(nodeText).join('');
}

/**
 * @param {Node} node
 * @returns {string}
 */
function nodeText(node) {
  if (node.type === 'list') return node.items.map(plainText).join(' ');
  if ('children' in node) return plainText(node.children);
  if ('text' in node) return node.text;
  if (node.type === 'break') return ' ';
  return '';
}

/**
 * @param {string} text
 * @param {number} position
 * @param {number} depth
 */
function matchAt(text, position, depth) {
  for (const rule of RULES) {
    if (text[position] !== rule.first) continue;
    rule.pattern.lastIndex = position;
    const match = rule.pattern.exec(text);
    const node = match && rule.make(match, depth);
    if (node) return { node, length: match[0].length };
  }
  return null;
}

/**
 * @param {Inline[]} nodes
 * @param {Inline} node
 */
function addNode(nodes, node) {
  const last = nodes.at(-1);
  if (node.type === 'text' && last?.type === 'text') last.text += node.text;
  else nodes.push(node);
}

/**
 * @param {'strong' | 'em' | 'underline' | 'strike' | 'spoiler'} type
 * @param {string} text
 * @param {number} depth
 * @returns {Inline}
 */
function wrap(type, text, depth) {
  return { type, children: nested(text, depth) };
}

/**
 * @param {string} text
 * @param {number} depth
 * @returns {Inline[]}
 */
function nested(text, depth) {
  return depth < MAX_DEPTH ? parseInline(text, depth + 1) : [{ type: 'text', text }];
}

/**
 * @param {string} url
 * @returns {Inline | null}
 */
function bareLink(url) {
  return link(url, null, [{ type: 'text', text: url }]);
}

/**
 * A link to http or https; anything else stays text.
 * @param {string} url
 * @param {string | null} title
 * @param {Inline[]} children
 * @returns {Inline | null}
 */
function link(url, title, children) {
  return URL.canParse(url) ? { type: 'link', url, title, children } : null;
}

/**
 * One space on each side of code that itself begins or ends with a backtick is not shown.
 * @param {string} text
 */
function codeText(text) {
  return text.replace(/^ (?=\s*`)|(`\s*) $/g, '$1');
}

/**
 * @param {RegExpExecArray} match
 * @param {number} group
 */
function part(match, group) {
  return match[group] ?? '';
}
