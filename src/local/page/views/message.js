/**
 * One message with all that belongs to it.
 */
/** @import { PageMessage } from '../../page-protocol.ts' */
import { deleteMessage, saveEdit } from '../lib/actions.js';
import { html, live, nothing } from '../lib/html.js';
import { addressOf } from '../lib/navigate.js';
import { change, known, store } from '../lib/store.js';
import { fullTime, messageTime, shortTime } from '../lib/time.js';
import { markdown } from '../markdown/render.js';
import { hasFlag, MessageFlag } from '../model/discord.js';
import { colourOf, nameOf } from '../model/names.js';
import { appTag, avatar } from './avatar.js';
import { componentView } from './components.js';
import { embedView } from './embed.js';
import { attachment } from './files.js';
import { icon } from './icons.js';
import { lead } from './message-lead.js';
import { messageTools } from './message-tools.js';

/**
 * @param {PageMessage} message
 * @param {boolean} grouped Whether it goes on from the same author's message above: without picture and name.
 */
export function messageView(message, grouped) {
  const name = nameOf(known(), message.author);
  const pinged = message.pings.includes(known().you);
  const classes = [
    'message',
    grouped ? 'grouped' : '',
    pinged ? 'pinged' : '',
    hasFlag(message, MessageFlag.ephemeral) ? 'ephemeral' : '',
    store.marked === message.id ? 'marked' : '',
  ];
  return html`<li class=${classes.join(' ')} id=${`message-${message.id}`} data-message=${message.id} tabindex="-1"
    aria-label=${`${name}, ${messageTime(message.timestamp)}`}>
    ${lead(message)}
    <div class="message-side">
      ${
        grouped
          ? html`<time class="side-time" datetime=${message.timestamp}>${shortTime(message.timestamp)}</time>`
          : html`<button type="button" class="plain" data-user=${message.author.id} tabindex="-1" aria-label=${`Menu for ${name}`}
              >${avatar(message.author, 'large')}</button>`
      }
    </div>
    <div class="message-body">
      ${grouped ? nothing : header(message, name)}
      ${messageBody(message)}
      ${footer(message)}
    </div>
    ${messageTools(message)}
  </li>`;
}

/**
 * What a message says: its text, embeds, files and components.
 * @param {PageMessage} message
 */
export function messageBody(message) {
  if (store.editing?.messageId === message.id) return editor();
  if (hasFlag(message, MessageFlag.componentsV2)) {
    return html`<div class="components">${message.components?.map((component) => componentView(message, component))}</div>`;
  }
  const embeds = hasFlag(message, MessageFlag.suppressEmbeds) ? [] : message.embeds;
  return html`
    ${text(message)}
    ${embeds.map(embedView)}
    ${message.attachments.map(attachment)}
    ${message.components?.map((component) => componentView(message, component))}
  `;
}

/**
 * @param {PageMessage} message
 * @param {string} name
 */
function header(message, name) {
  const colour = colourOf(known(), message.author.id);
  return html`<div class="message-header">
    <button type="button" class="plain author" data-user=${message.author.id} tabindex="-1"
      .style=${colour ? `--role: ${colour}` : ''}>${name}</button>
    ${appTag(message.author)}
    <time datetime=${message.timestamp} title=${fullTime(message.timestamp)}>${messageTime(message.timestamp)}</time>
  </div>`;
}

/** @param {PageMessage} message */
function text(message) {
  if (hasFlag(message, MessageFlag.loading)) {
    return html`<p class="thinking"><span class="dots" aria-hidden="true"><i></i><i></i><i></i></span
      >${nameOf(known(), message.author)} is thinking…</p>`;
  }
  const edited = message.edited_timestamp
    ? html`<span class="edited" title=${fullTime(message.edited_timestamp)}>(edited)</span>`
    : nothing;
  if (message.content === '') return edited;
  return html`<div class="message-text">${markdown(message.content)}${edited}</div>`;
}

/**
 * What stands below a message: why an interaction failed, its thread, and that only you see it.
 * @param {PageMessage} message
 */
function footer(message) {
  const failure = store.failures.get(message.id);
  return html`
    ${failure ? html`<p class="failure" role="alert">${failure}</p>` : nothing}
    ${
      message.thread
        ? html`<a class="thread-link" href=${addressOf(message.thread.id)}>${icon('thread')}${message.thread.name}</a>`
        : nothing
    }
    ${
      hasFlag(message, MessageFlag.ephemeral)
        ? html`<p class="only-you">${icon('eye')}Only you can see this • <button type="button" class="text-button"
            @click=${() => deleteMessage(message)}>Dismiss message</button></p>`
        : nothing
    }
  `;
}

function editor() {
  const { editing } = store;
  if (!editing) return nothing;
  const onKey = (/** @type {KeyboardEvent} */ event) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      change(() => {
        store.editing = null;
      });
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      void saveEdit();
    }
  };
  const onInput = (/** @type {Event} */ event) => {
    editing.text = /** @type {HTMLTextAreaElement} */ (event.target).value;
  };
  return html`<div class="editor">
    <textarea aria-label="Edit message" rows="2" .value=${live(editing.text)} @input=${onInput} @keydown=${onKey}></textarea>
    ${editing.error ? html`<p class="failure" role="alert">${editing.error}</p>` : nothing}
    <p class="subtext">Enter to save, Escape to cancel</p>
  </div>`;
}
