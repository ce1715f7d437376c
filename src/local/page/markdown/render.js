/**
 * Parsed markdown as nodes of the page. Every text is set as text; links lead to http and https alone.
 */
/** @import { View } from '../lib/html.js' */
/** @import { Node } from './nodes.js' */

import { startCommand } from '../lib/compose.js';
import { html, nothing } from '../lib/html.js';
import { addressOf } from '../lib/navigate.js';
import { known } from '../lib/store.js';
import { timestampText } from '../lib/time.js';
import { channelName, findChannel, findUser, hexColour, nameOf } from '../model/names.js';
import { parseInline } from './inline.js';
import { parseMarkdown } from './parse.js';

/** A text with blocks: headings, lists, quotes. @param {string} text */
export function markdown(text) {
  return html`<div class="markdown">${parseMarkdown(text).map(view)}</div>`;
}

/** A text of one line: titles, names of fields. @param {string} text */
export function inlineMarkdown(text) {
  return parseInline(text).map(view);
}

/**
 * @param {Node} node
 * @returns {View | string}
 */
function view(node) {
  switch (node.type) {
    case 'text':
      return node.text;
    case 'break':
      return html`<br />`;
    case 'paragraph':
      return html`<p>${withLastBreak(node.children)}</p>`;
    case 'quote':
      return html`<blockquote>${node.children.map(view)}</blockquote>`;
    case 'subtext':
      return html`<p class="subtext">${node.children.map(view)}</p>`;
    case 'heading':
      return heading(node.level, node.children);
    case 'list':
      return list(node);
    case 'code-block':
      return html`<pre tabindex="0" aria-label="Code"><code>${node.text}</code></pre>`;
    case 'code':
      return html`<code>${node.text}</code>`;
    case 'strong':
      return html`<strong>${node.children.map(view)}</strong>`;
    case 'em':
      return html`<em>${node.children.map(view)}</em>`;
    case 'underline':
      return html`<u>${node.children.map(view)}</u>`;
    case 'strike':
      return html`<s>${node.children.map(view)}</s>`;
    case 'spoiler':
      return spoiler(node.children);
    case 'link':
      return link(node);
    default:
      return reference(node);
  }
}

/**
 * What stands for somebody or something: mentions, commands, times.
 * @param {Extract<Node, { type: 'user' | 'role' | 'channel' | 'everyone' | 'command' | 'emoji' | 'time' }>} node
 * @returns {View | string}
 */
function reference(node) {
  const state = known();
  switch (node.type) {
    case 'user': {
      const user = findUser(state, node.id);
      return html`<span class="mention" data-user=${node.id}>@${user ? nameOf(state, user) : 'unknown-user'}</span>`;
    }
    case 'role':
      return roleMention(node.id);
    case 'channel': {
      const channel = findChannel(state, node.id);
      if (!channel) return html`<span class="mention">#unknown</span>`;
      return html`<a class="mention" href=${addressOf(node.id)}>#${channelName(state, channel)}</a>`;
    }
    case 'everyone':
      return html`<span class="mention">${node.text}</span>`;
    case 'command':
      return html`<button type="button" class="mention" @click=${() => startCommand(node.name)}>/${node.name}</button>`;
    case 'emoji':
      return `:${node.name}:`;
    case 'time': {
      const text = timestampText(node.seconds, node.style);
      if (text === null) return 'Invalid Date';
      return html`<time class="timestamp" title=${timestampText(node.seconds, 'F')}>${text}</time>`;
    }
  }
}

/** @param {string} id */
function roleMention(id) {
  const role = known()
    .guilds.flatMap(({ roles }) => roles)
    .find((known) => known.id === id);
  const name = role?.name ?? 'unknown-role';
  const colour = role?.color ? `--mention: ${hexColour(role.color)}` : '';
  return html`<span class="mention" .style=${colour}>${name.startsWith('@') ? '' : '@'}${name}</span>`;
}

/**
 * A break at the end of a paragraph is an empty line, which a browser would not show.
 * @param {readonly Node[]} nodes
 */
function withLastBreak(nodes) {
  const last = nodes.at(-1);
  return [...nodes.map(view), !last || last.type === 'break' ? html`<br />` : nothing];
}

/**
 * Headings of messages are no headings of the page: their levels say so to screen readers.
 * @param {1 | 2 | 3} level
 * @param {readonly Node[]} children
 */
function heading(level, children) {
  return html`<div class="heading-${level}" role="heading" aria-level=${level + 3}>${children.map(view)}</div>`;
}

/** @param {Extract<Node, { type: 'list' }>} node */
function list({ ordered, start, items }) {
  const entries = items.map((item) => html`<li>${item.map(view)}</li>`);
  return ordered ? html`<ol start=${start}>${entries}</ol>` : html`<ul>${entries}</ul>`;
}

/** @param {readonly Node[]} children */
function spoiler(children) {
  const reveal = (/** @type {Event} */ event) => {
    const button = /** @type {HTMLElement} */ (event.currentTarget);
    button.setAttribute('aria-expanded', 'true');
  };
  const onKey = (/** @type {KeyboardEvent} */ event) => {
    if (event.key === 'Enter' || event.key === ' ') reveal(event);
  };
  return html`<span class="spoiler" role="button" tabindex="0" aria-label="Spoiler" aria-expanded="false"
    @click=${reveal} @keydown=${onKey}><span>${children.map(view)}</span></span>`;
}

/**
 * A link; those to messages of channels that are here stay on the page.
 * @param {Extract<Node, { type: 'link' }>} node
 */
function link({ url, title, children }) {
  const [, channelId, messageId] =
    /^https:\/\/discord\.com\/channels\/(?:\d+|@me)\/(\d+)(?:\/(\d+))?$/.exec(url) ?? [];
  const channel = findChannel(known(), channelId);
  if (channelId && channel) {
    const bare = children[0]?.type === 'text' && children[0].text === url;
    const label = bare
      ? html`#${channelName(known(), channel)}${messageId ? ' › message' : ''}`
      : children.map(view);
    return html`<a class=${bare ? 'mention' : ''} href=${addressOf(channelId, messageId)}>${label}</a>`;
  }
  return html`<a href=${url} target="_blank" rel="noopener noreferrer" title=${title ?? url}>${children.map(view)}</a>`;
}
