/**
 * The menu of a message or a user. Arrow keys move, Escape closes; on a phone it lies at the bottom of the window.
 */
/** @import { PageChannel, PageMessage, Id } from '../../page-protocol.ts' */
/** @import { MessageAction } from '../model/message-actions.js' */
import {
  createThread,
  deleteMessage,
  focusComposer,
  mention,
  openDirectMessage,
  runContextCommand,
  startReply,
  togglePin,
} from '../lib/actions.js';
import { startEdit } from '../lib/compose.js';
import { html, nothing } from '../lib/html.js';
import { closeMenu } from '../lib/menu.js';
import { known, store } from '../lib/store.js';
import { usableCommands } from '../model/command-form.js';
import { CommandKind, isDm } from '../model/discord.js';
import { messageActions, messageCommands } from '../model/message-actions.js';
import { findChannel, findUser, nameOf } from '../model/names.js';

/** @typedef {{ label: string, run: () => void, danger?: boolean }} Entry */

/** What each action of a message is called. @type {Readonly<Record<MessageAction, string>>} */
const LABELS = {
  reply: 'Reply',
  edit: 'Edit message',
  copy: 'Copy text',
  pin: 'Pin message',
  unpin: 'Unpin message',
  thread: 'Create thread',
  delete: 'Delete message',
  dismiss: 'Dismiss message',
};

export function menuView() {
  const { menu } = store;
  const channel = findChannel(known(), store.channelId);
  if (!menu || !channel) return nothing;
  const target = menu.target;
  const [entries, apps] =
    target.kind === 'message' ? messageMenu(channel, target.messageId) : userMenu(channel, target.userId);
  return html`<div class="menu-backdrop" @pointerdown=${() => closeMenu(false)} @contextmenu=${(
    /** @type {Event} */ event,
  ) => {
    event.preventDefault();
    closeMenu(false);
  }}></div>
  <div class="menu" role="menu" aria-label=${target.kind === 'message' ? 'Message' : 'User'} @keydown=${onKey}>
    ${entries.map(entryView)}
    ${apps.length > 0 ? html`<div class="menu-heading" role="presentation">Apps</div>${apps.map(entryView)}` : nothing}
  </div>`;
}

/** @param {Entry} entry */
function entryView({ label, run, danger }) {
  const take = () => {
    closeMenu(true);
    run();
  };
  return html`<button type="button" role="menuitem" tabindex="-1" class="menu-item ${danger ? 'danger' : ''}"
    @click=${take}>${label}</button>`;
}

/**
 * @param {PageChannel} channel
 * @param {Id} messageId
 * @returns {[Entry[], Entry[]]}
 */
function messageMenu(channel, messageId) {
  const pinned = known().pins[channel.id]?.find(({ message }) => message.id === messageId)?.message;
  const message = known().messages[channel.id]?.find(({ id }) => id === messageId) ?? pinned;
  if (!message) return [[], []];
  const entries = messageActions(known(), channel, message).map((action) => ({
    label: LABELS[action],
    run: () => runMessageAction(action, channel, message),
    danger: action === 'delete',
  }));
  const apps = messageCommands(known(), channel, message).map((command) => ({
    label: command.name,
    run: () => void runContextCommand(command, message.id),
  }));
  return [entries, apps];
}

/**
 * @param {MessageAction} action
 * @param {PageChannel} channel
 * @param {PageMessage} message
 */
function runMessageAction(action, channel, message) {
  switch (action) {
    case 'reply':
      return startReply(message);
    case 'edit':
      return startEdit(channel, message);
    case 'copy':
      return void navigator.clipboard.writeText(message.content || (message.embeds[0]?.description ?? ''));
    case 'pin':
    case 'unpin':
      return void togglePin(message);
    case 'thread':
      return void createThread(message);
    case 'delete':
    case 'dismiss':
      void deleteMessage(message);
      return focusComposer();
  }
}

/**
 * @param {PageChannel} channel
 * @param {Id} userId
 * @returns {[Entry[], Entry[]]}
 */
function userMenu(channel, userId) {
  const user = findUser(known(), userId);
  if (!user) return [[], []];
  const entries = [{ label: 'Mention', run: () => mention(channel.id, `@${nameOf(known(), user)}`) }];
  if (userId !== known().you && !isDm(channel)) {
    entries.push({ label: 'Message', run: () => void openDirectMessage(userId) });
  }
  const apps = usableCommands(known(), channel, CommandKind.user).map((command) => ({
    label: command.name,
    run: () => void runContextCommand(command, userId),
  }));
  return [entries, apps];
}

/** @param {KeyboardEvent} event */
function onKey(event) {
  const menu = /** @type {HTMLElement} */ (event.currentTarget);
  /** @type {HTMLElement[]} */
  const items = [...menu.querySelectorAll('[role="menuitem"]')].filter((item) => item instanceof HTMLElement);
  const at = items.indexOf(/** @type {HTMLElement} */ (document.activeElement));
  const moves = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 };
  if (event.key in moves) {
    event.preventDefault();
    const next = moves[/** @type {keyof typeof moves} */ (event.key)];
    items[(next + items.length) % items.length]?.focus();
  } else if (event.key === 'Escape' || event.key === 'Tab') {
    event.preventDefault();
    event.stopPropagation();
    closeMenu(true);
  }
}
