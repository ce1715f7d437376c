/**
 * Notices of Discord itself: a pin, a new thread, somebody who joined.
 */
/** @import { PageMessage } from '../../page-protocol.ts' */
import { html } from '../lib/html.js';
import { addressOf, jumpTo } from '../lib/navigate.js';
import { change, known, store } from '../lib/store.js';
import { fullTime, messageTime } from '../lib/time.js';
import { MessageKind } from '../model/discord.js';
import { nameOf } from '../model/names.js';
import { icon } from './icons.js';

/** @param {PageMessage} message */
export function systemMessage(message) {
  return html`<li class="message system" id=${`message-${message.id}`} data-message=${message.id} tabindex="-1">
    <span class="message-side">${icon(message.type === MessageKind.pin ? 'pin' : 'thread')}</span>
    <span class="message-body"><b>${nameOf(known(), message.author)}</b> ${what(message)}
      <time datetime=${message.timestamp} title=${fullTime(message.timestamp)}>${messageTime(message.timestamp)}</time></span>
  </li>`;
}

/** @param {PageMessage} message */
function what(message) {
  const reference = message.message_reference;
  switch (message.type) {
    case MessageKind.pin: {
      const id = reference?.message_id;
      const original = id
        ? html`<button type="button" class="text-button" @click=${() => jumpTo(message.channel_id, id)}>a message</button>`
        : 'a message';
      return html`pinned ${original} to this channel. <button type="button" class="text-button" @click=${showPins}
        >See all pinned messages</button>.`;
    }
    case MessageKind.thread:
      return html`started a thread: <a href=${addressOf(reference?.channel_id ?? message.channel_id)}>${message.content}</a>.`;
    case MessageKind.threadStarter:
      return html`started this thread on <a href=${addressOf(reference?.channel_id ?? '', reference?.message_id ?? '')}
        >a message</a>.`;
    case MessageKind.join:
      return 'joined the server.';
    default:
      return message.content;
  }
}

function showPins() {
  change(() => {
    store.panel = 'pins';
  });
}
