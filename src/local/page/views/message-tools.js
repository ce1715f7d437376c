/**
 * The buttons that appear on a message: reply, pin, and its menu. With the keyboard: the menu key, or Enter.
 */
/** @import { PageMessage } from '../../page-protocol.ts' */
import { startReply, togglePin } from '../lib/actions.js';
import { html, nothing } from '../lib/html.js';
import { openMenu } from '../lib/menu.js';
import { known } from '../lib/store.js';
import { messageActions } from '../model/message-actions.js';
import { findChannel } from '../model/names.js';
import { icon } from './icons.js';

/** @param {PageMessage} message */
export function messageTools(message) {
  const channel = findChannel(known(), message.channel_id);
  if (!channel) return nothing;
  const actions = messageActions(known(), channel, message);
  const pin = actions.find((action) => action === 'pin' || action === 'unpin');
  const openHere = (/** @type {MouseEvent} */ event) => {
    const { left, bottom } = /** @type {HTMLElement} */ (event.currentTarget).getBoundingClientRect();
    openMenu({
      x: left,
      y: bottom,
      target: { kind: 'message', channelId: channel.id, messageId: message.id },
    });
  };
  return html`<div class="message-tools">
    ${actions.includes('reply') ? tool('Reply', 'reply', () => startReply(message)) : nothing}
    ${pin ? tool(pin === 'pin' ? 'Pin' : 'Unpin', 'pin', () => togglePin(message)) : nothing}
    ${tool('More', 'dots', openHere)}
  </div>`;
}

/**
 * @param {string} label
 * @param {Parameters<typeof icon>[0]} name
 * @param {(event: MouseEvent) => void} onClick
 */
function tool(label, name, onClick) {
  return html`<button type="button" class="tool" tabindex="-1" aria-label=${label} title=${label} @click=${onClick}
    >${icon(name)}</button>`;
}
