/**
 * What stands above a message: what it replies to, or the command it answers.
 */
/** @import { PageMessage } from '../../page-protocol.ts' */
import { html, nothing } from '../lib/html.js';
import { jumpTo } from '../lib/navigate.js';
import { known } from '../lib/store.js';
import { plainText } from '../markdown/inline.js';
import { parseMarkdown } from '../markdown/parse.js';
import { Component, MessageKind } from '../model/discord.js';
import { decodeMentions, mentionables } from '../model/mentions.js';
import { findChannel, nameOf } from '../model/names.js';
import { avatar } from './avatar.js';

/** Longest preview of a message, in characters. */
const PREVIEW_LENGTH = 140;

/** @param {PageMessage} message */
export function lead(message) {
  if (message.type === MessageKind.reply) return replyLead(message);
  return commandLead(message);
}

/**
 * The first words of a message as plain text.
 * @param {Pick<PageMessage, 'content' | 'embeds' | 'components' | 'channel_id'>} message
 */
export function preview(message) {
  const { content, embeds, components } = message;
  const text = content || embeds[0]?.title || embeds[0]?.description || componentText(components ?? []);
  const channel = findChannel(known(), message.channel_id);
  const named = channel ? decodeMentions(text, mentionables(known(), channel)) : text;
  const blocks = parseMarkdown(named).map((block) => ('text' in block ? block.text : plainText([block])));
  const plain = blocks.join(' ').replace(/\s+/g, ' ').trim();
  return plain.length > PREVIEW_LENGTH
    ? `${plain.slice(0, PREVIEW_LENGTH)}…`
    : plain || 'Open to see the message';
}

/** @param {PageMessage} message */
function replyLead(message) {
  const original = message.referenced_message;
  if (!original) return html`<div class="message-lead"><em>The original message was deleted</em></div>`;
  const name = nameOf(known(), original.author);
  return html`<div class="message-lead">
    ${avatar(original.author, 'small')}
    <button type="button" class="plain lead-text" tabindex="-1" aria-label=${`Reply to ${name}: ${preview(/** @type {PageMessage} */ (original))}`}
      @click=${() => jumpTo(message.channel_id, original.id)}
      ><b>${name}</b> ${preview(/** @type {PageMessage} */ (original))}</button>
  </div>`;
}

/** @param {PageMessage} message */
function commandLead(message) {
  const by = message.interaction_metadata?.user;
  if (!by || (message.type !== MessageKind.command && message.type !== MessageKind.contextMenu))
    return nothing;
  const name = message.interaction?.name;
  const slash = message.type === MessageKind.command ? '/' : '';
  return html`<div class="message-lead">
    ${avatar(by, 'small')}
    <span class="lead-text"><b>${nameOf(known(), by)}</b> used ${
      name ? html`<span class="mention">${slash}${name}</span>` : 'a command'
    }</span>
  </div>`;
}

/**
 * The first text of a message made of components.
 * @param {readonly unknown[]} components
 * @returns {string}
 */
function componentText(components) {
  for (const component of /** @type {{ type: number, content?: string, components?: unknown[] }[]} */ (
    components
  )) {
    if (component.type === Component.textDisplay && component.content) return component.content;
    const inner = componentText(component.components ?? []);
    if (inner) return inner;
  }
  return '';
}
