/**
 * The messages of a channel, oldest first, and what the page itself has to say at their end.
 */
/** @import { PageChannel, PageMessage } from '../../page-protocol.ts' */
import { guard, html, keyed, nothing, repeat } from '../lib/html.js';
import { loadOlder } from '../lib/navigate.js';
import { change, known, store } from '../lib/store.js';
import { dayOf, sameDay } from '../lib/time.js';
import { isDm, MessageKind } from '../model/discord.js';
import { isWritten } from '../model/message-actions.js';
import { channelName } from '../model/names.js';
import { messageView } from './message.js';
import { onListContextMenu, onListKey, onListPress } from './message-gestures.js';
import { messageDependencies } from './message-guard.js';
import { systemMessage } from './system-message.js';

/** Messages of one author that are this close together stand under one name, in milliseconds. */
const GROUP_MS = 7 * 60_000;

/** How far from the top older messages are fetched, in pixels. */
const FETCH_DISTANCE = 200;

/** @param {PageChannel} channel */
export function messageList(channel) {
  const messages = known().messages[channel.id] ?? [];
  const dependencies = messageDependencies();
  const onScroll = (/** @type {Event} */ event) => {
    const { scrollTop, scrollHeight, clientHeight } = /** @type {HTMLElement} */ (event.currentTarget);
    if (scrollHeight - clientHeight + scrollTop < FETCH_DISTANCE) void loadOlder(channel.id);
  };
  // Laid out from the bottom up (column-reverse), so that the newest message stays in view by itself.
  return keyed(
    channel.id,
    html`<div class="scroller" @scroll=${onScroll} @contextmenu=${onListContextMenu} @pointerdown=${onListPress}
      @keydown=${onListKey}>
      <div class="scrolled">
        ${beginning(channel)}
        <div role="log" aria-label=${`Messages in ${channelName(known(), channel)}`}>
          <ol class="messages" tabindex="0" aria-label="Messages: arrow keys move, Enter opens the menu of a message">
            ${repeat(
              messages,
              ({ id }) => id,
              (message, at) => entry(message, messages[at - 1], dependencies),
            )}
          </ol>
          ${notes(channel)}
        </div>
      </div>
    </div>`,
  );
}

/**
 * @param {PageMessage} message
 * @param {PageMessage | undefined} before
 * @param {ReturnType<typeof messageDependencies>} dependencies
 */
function entry(message, before, dependencies) {
  const newDay = before !== undefined && !sameDay(before.timestamp, message.timestamp);
  const grouped = !newDay && isGrouped(message, before);
  return guard(dependencies(message, newDay, grouped), () => {
    const view = isWritten(message) ? messageView(message, grouped) : systemMessage(message);
    return html`${newDay ? html`<li class="day" role="separator">${dayOf(message.timestamp)}</li>` : nothing}${view}`;
  });
}

/**
 * @param {PageMessage} message
 * @param {PageMessage | undefined} before
 */
function isGrouped(message, before) {
  if (!before || !isWritten(before) || message.type !== MessageKind.usual) return false;
  const apart = Date.parse(message.timestamp) - Date.parse(before.timestamp);
  return (
    before.author.id === message.author.id && (before.flags ?? 0) === (message.flags ?? 0) && apart < GROUP_MS
  );
}

/** @param {PageChannel} channel */
function beginning(channel) {
  const name = channelName(known(), channel);
  const mark = isDm(channel) ? '@' : '#';
  return html`<div class="beginning">
    <div class="beginning-title">${mark}${name}</div>
    <p class="muted">${
      isDm(channel)
        ? `The beginning of your direct messages with ${name}.`
        : `The beginning of ${mark}${name}.`
    }</p>
  </div>`;
}

/** @param {PageChannel} channel */
function notes(channel) {
  const waiting = [...store.pending.values()].filter(
    ({ channelId, label }) => channelId === channel.id && label !== '',
  );
  const own = store.notes.filter(({ channelId }) => channelId === channel.id);
  return html`
    ${waiting.map(({ label }) => html`<p class="note muted">Sending ${label}…</p>`)}
    ${own.map(
      ({ key, text }) => html`<p class="note failure" role="alert">${text}
        <button type="button" class="text-button" @click=${() => dismissNote(key)}>Dismiss</button></p>`,
    )}
  `;
}

/** @param {string} key */
function dismissNote(key) {
  change(() => {
    store.notes = store.notes.filter((note) => note.key !== key);
  });
}
