/**
 * What is shown beside the messages: pins, members, or payloads that Discord would refuse.
 */
/** @import { PageChannel, PagePin, PageViolation } from '../../page-protocol.ts' */
/** @import { View } from '../lib/html.js' */
/** @import { Panel } from '../lib/store.js' */

import { togglePin } from '../lib/actions.js';
import { html, nothing } from '../lib/html.js';
import { jumpTo } from '../lib/navigate.js';
import { change, known, store } from '../lib/store.js';
import { messageTime } from '../lib/time.js';
import { isDm, may, Permission } from '../model/discord.js';
import { nameOf } from '../model/names.js';
import { appTag, avatar } from './avatar.js';
import { icon } from './icons.js';
import { memberList } from './members.js';
import { messageBody } from './message.js';

/** @type {Readonly<Record<Panel, string>>} */
const TITLES = { pins: 'Pinned messages', members: 'Members', violations: 'Refused payloads' };

/** @param {PageChannel} channel */
export function panelView(channel) {
  const { panel } = store;
  if (!panel) return nothing;
  const contents = { pins: pins, members: memberList, violations: violations }[panel];
  const close = () =>
    change(() => {
      store.panel = null;
    });
  return html`<aside class="panel ${panel}" aria-label=${TITLES[panel]} @keydown=${(
    /** @type {KeyboardEvent} */ event,
  ) => {
    if (event.key === 'Escape') close();
  }}>
    <div class="panel-header"><h2>${TITLES[panel]}</h2>
      <button type="button" class="tool" aria-label="Close" @click=${close}>${icon('close')}</button>
    </div>
    <div class="panel-body">${contents(channel)}</div>
  </aside>`;
}

/**
 * @param {PageChannel} channel
 * @returns {View | View[]}
 */
function pins(channel) {
  const items = known().pins[channel.id] ?? [];
  if (items.length === 0) return html`<p class="muted">This channel has no pinned messages.</p>`;
  return items.map((pin) => pinView(channel, pin));
}

/**
 * @param {PageChannel} channel
 * @param {PagePin} pin
 */
function pinView(channel, { message }) {
  const name = nameOf(known(), message.author);
  return html`<article class="pin" aria-label=${`Pinned: ${name}`}>
    <div class="message-header">${avatar(message.author, 'small')}<b>${name}</b>${appTag(message.author)}
      <time datetime=${message.timestamp}>${messageTime(message.timestamp)}</time></div>
    ${messageBody(message)}
    <div class="pin-tools">
      <button type="button" class="button secondary" @click=${() => jumpTo(channel.id, message.id)}>Jump</button>
      ${
        isDm(channel) || may(channel, Permission.pinMessages)
          ? html`<button type="button" class="button secondary" @click=${() => togglePin({ ...message, pinned: true })}>Unpin</button>`
          : nothing
      }
    </div>
  </article>`;
}

/** @returns {View} */
function violations() {
  return html`<p class="muted">What a bot sent and Discord would have refused, newest first.</p>
    ${known().violations.toReversed().map(violationView)}`;
}

/** @param {PageViolation} violation */
function violationView({ at, method, route, code, message, errors, body }) {
  return html`<article class="violation">
    <div class="violation-title"><b>${code}</b> ${message}</div>
    <div class="violation-route"><code>${method} ${route}</code> <time datetime=${at}>${messageTime(at)}</time></div>
    ${errors.map(
      (error) =>
        html`<div class="violation-error"><code>${error.path}</code> ${error.message} <span class="muted">${error.code}</span></div>`,
    )}
    <details><summary>What was sent</summary><pre tabindex="0"><code>${body}</code></pre></details>
  </article>`;
}
