/**
 * What Discord's markdown is parsed into. Plain values: `render.js` makes the page's nodes of them.
 *
 * @typedef {{ type: 'text', text: string }
 *   | { type: 'break' }
 *   | { type: 'strong' | 'em' | 'underline' | 'strike' | 'spoiler', children: Node[] }
 *   | { type: 'code', text: string }
 *   | { type: 'link', url: string, title: string | null, children: Node[] }
 *   | { type: 'user' | 'role' | 'channel', id: string }
 *   | { type: 'everyone', text: string }
 *   | { type: 'command', name: string, id: string }
 *   | { type: 'emoji', name: string }
 *   | { type: 'time', seconds: number, style: string }} Inline
 *
 * @typedef {{ type: 'paragraph' | 'quote' | 'subtext', children: Node[] }
 *   | { type: 'heading', level: 1 | 2 | 3, children: Node[] }
 *   | { type: 'code-block', language: string, text: string }
 *   | { type: 'list', ordered: boolean, start: number, items: Node[][] }} Block
 *
 * @typedef {Inline | Block} Node
 */
export {};
