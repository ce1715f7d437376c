/**
 * What a person can do on the page, beside writing: each function asks the server and shows why when it refuses.
 */
/** @import { Id, PageCommand, PageMessage } from '../../page-protocol.ts' */
/** @import { Action } from './connection.js' */
import { openChannel } from './navigate.js';
import { ask, interact, note } from './session.js';
import { afterDraw, change, draftOf, known, store } from './store.js';

/**
 * Presses a button.
 * @param {PageMessage} message
 * @param {string} customId
 */
export async function press(message, customId) {
  store.failures.delete(message.id);
  const key = componentKey(message.id, customId);
  const { channel_id } = message;
  const result = await interact(
    { type: 'press', channel_id, message_id: message.id, custom_id: customId },
    key,
    '',
  );
  if (!result.ok) change(() => store.failures.set(message.id, result.error));
}

/**
 * Chooses in a select menu.
 * @param {PageMessage} message
 * @param {string} customId
 * @param {readonly string[]} values
 */
export async function choose(message, customId, values) {
  store.failures.delete(message.id);
  const key = componentKey(message.id, customId);
  store.picked.set(key, values);
  const place = { channel_id: message.channel_id, message_id: message.id };
  const result = await interact({ type: 'select', ...place, custom_id: customId, values }, key, '');
  if (!result.ok) change(() => store.failures.set(message.id, result.error));
}

/**
 * What a button or menu of a message is called in `pending` and `picked`.
 * @param {Id} messageId
 * @param {string} customId
 */
export function componentKey(messageId, customId) {
  return `message/${messageId}/${customId}`;
}

/** @param {string} key */
export function isPending(key) {
  return [...store.pending.values()].some((pending) => pending.key === key);
}

/**
 * Runs a command from the menu of a message or a user.
 * @param {PageCommand} command
 * @param {Id} targetId
 */
export async function runContextCommand(command, targetId) {
  const channelId = store.channelId;
  if (!channelId) return;
  const action = {
    type: /** @type {const} */ ('context-menu'),
    channel_id: channelId,
    command_id: command.id,
  };
  const result = await interact({ ...action, target_id: targetId }, 'command', command.name);
  if (!result.ok) note(channelId, `${command.name} — ${result.error}`);
}

/** @param {PageMessage} message */
export function deleteMessage(message) {
  return onMessage('delete', message);
}

/** @param {PageMessage} message */
export function togglePin(message) {
  return onMessage(message.pinned ? 'unpin' : 'pin', message);
}

/** @param {PageMessage} message */
export function startReply(message) {
  change(() => {
    const draft = draftOf(message.channel_id);
    draft.replyTo = message.id;
    draft.replyPing = message.author.id !== known().you;
    draft.form = null;
  });
  focusComposer();
}

/**
 * Puts a mention of a user at the end of the draft.
 * @param {Id} channelId
 * @param {string} label
 */
export function mention(channelId, label) {
  change(() => {
    const draft = draftOf(channelId);
    draft.form = null;
    draft.text = `${draft.text}${draft.text === '' || draft.text.endsWith(' ') ? '' : ' '}${label} `;
    draft.caret = draft.text.length;
  });
  focusComposer();
}

/** @param {Id} userId */
export async function openDirectMessage(userId) {
  const result = await ask({ type: 'open-dm', user_id: userId });
  if (result.ok && result.channel_id) openChannel(result.channel_id);
  else if (!result.ok && store.channelId) note(store.channelId, result.error);
}

/**
 * Opens a thread on a message, called after its first words.
 * @param {PageMessage} message
 */
export async function createThread(message) {
  const name = message.content.replace(/\s+/g, ' ').trim().slice(0, 60) || 'New thread';
  const place = { channel_id: message.channel_id, message_id: message.id };
  const result = await ask({ type: 'create-thread', ...place, name });
  if (result.ok && result.channel_id) openChannel(result.channel_id);
  else if (!result.ok) note(message.channel_id, result.error);
}

/** Saves the message that is being edited. */
export async function saveEdit() {
  const { editing, channelId } = store;
  if (!editing || !channelId) return;
  const place = { channel_id: channelId, message_id: editing.messageId };
  const result = await ask({ type: 'edit', ...place, content: editing.text });
  change(() => {
    store.editing = result.ok ? null : { ...editing, error: result.error };
  });
  if (result.ok) focusComposer();
}

/**
 * Becomes somebody else.
 * @param {Id} userId
 */
export async function become(userId) {
  const result = await ask({ type: 'become', user_id: userId });
  if (!result.ok && store.channelId) note(store.channelId, result.error);
}

/**
 * Puts the focus where one writes.
 * @param {number} [caret] Where in the text; at its end without it.
 */
export function focusComposer(caret) {
  afterDraw(() => {
    const field = document.querySelector('.composer [data-autofocus]');
    if (!(field instanceof HTMLElement)) return;
    field.focus();
    if (caret !== undefined && field instanceof HTMLTextAreaElement) field.setSelectionRange(caret, caret);
  });
}

/**
 * @param {'delete' | 'pin' | 'unpin'} type
 * @param {PageMessage} message
 */
async function onMessage(type, message) {
  /** @type {Action} */
  const action = { type, channel_id: message.channel_id, message_id: message.id };
  const result = await ask(action);
  if (!result.ok) note(message.channel_id, result.error);
}
