/**
 * The page's side of the conversation with the server: events change the store, actions are asked.
 */
/** @import { Id, PageMessage, ServerEvent } from '../../page-protocol.ts' */
/** @import { Action, Result } from './connection.js' */
import { applyEvent } from '../model/apply-event.js';
import { channelSections } from '../model/channel-list.js';
import { findChannel } from '../model/names.js';
import { connect } from './connection.js';
import { rememberedPersona, rememberPersona } from './preferences.js';
import { change, store } from './store.js';

/** How long "is typing" is shown, in milliseconds. */
const TYPING_MS = 10_000;

/** @type {ReturnType<typeof connect>} */
let connection;

/** Connects to the server that this page came from. */
export function startSession() {
  connection = connect({
    as: rememberedPersona,
    onEvent: (event) => change(() => handle(event)),
    onStatus: (online) =>
      change(() => {
        store.online = online;
        if (!online) forgetPending();
      }),
  });
}

/**
 * Asks the server for something.
 * @param {Action} action
 * @returns {Promise<Result>}
 */
export function ask(action) {
  return connection.ask(action).result;
}

/**
 * Asks for something whose nonce comes back in later events.
 * @param {Action} action
 */
export function askWithNonce(action) {
  return connection.ask(action);
}

/**
 * Starts an interaction: `key` names the button, menu or command that waits until it is answered.
 * @param {Action & { channel_id: Id }} action
 * @param {string} key
 * @param {string} label What the channel shows while it waits; empty for nothing.
 * @returns {Promise<Result>}
 */
export async function interact(action, key, label) {
  const { nonce, result } = connection.ask(action);
  change(() => store.pending.set(nonce, { key, channelId: action.channel_id, label }));
  const outcome = await result;
  if (!outcome.ok) change(() => store.pending.delete(nonce));
  return outcome;
}

/**
 * Puts a line of the page itself at the end of a channel.
 * @param {Id} channelId
 * @param {string} text
 */
export function note(channelId, text) {
  change(() => {
    store.notes = [
      ...store.notes,
      { key: `note-${store.notes.length}-${Date.now()}`, channelId, text, kind: 'failed' },
    ];
  });
}

/** @param {ServerEvent} event */
function handle(event) {
  if (!store.data && event.type !== 'hello') return;
  if (event.type === 'hello') welcome(event);
  else if (store.data) store.data = applyEvent(store.data, event);
  switch (event.type) {
    case 'message-created':
      return arrived(event.message);
    case 'message-updated':
      store.failures.delete(event.message.id);
      return forgetPicked(event.message.id);
    case 'typing':
      return startedTyping(event.channel_id, event.user_id);
    case 'interaction-answered':
      return answered(event.nonce);
    case 'interaction-failed':
      return failed(event.nonce, event.reason);
    case 'modal':
      return opened(event);
    case 'choices':
      return offered(event);
    case 'violation':
      store.announced = event.violation.id;
      return;
    case 'channel-deleted':
      if (store.channelId === event.id) store.channelId = firstChannel();
  }
}

/** @param {Extract<ServerEvent, { type: 'hello' }>} event */
function welcome({ state }) {
  if (store.data && store.data.you !== state.you) forgetPersona();
  store.data = state;
  rememberPersona(state.you);
  store.complete = new Set();
  if (!findChannel(state, store.channelId)) store.channelId = firstChannel();
}

function forgetPersona() {
  forgetPending();
  store.notes = [];
  store.unread = new Map();
  store.failures = new Map();
  store.picked = new Map();
  store.editing = null;
  store.modal = null;
}

function forgetPending() {
  store.pending = new Map();
  store.typing = new Map();
  if (store.modal) store.modal.sending = false;
}

function firstChannel() {
  return store.data ? (channelSections(store.data)[0]?.channels[0]?.id ?? null) : null;
}

/** @param {PageMessage} message */
function arrived(message) {
  store.typing.get(message.channel_id)?.delete(message.author.id);
  if (message.channel_id === store.channelId || message.author.id === store.data?.you) return;
  const old = store.unread.get(message.channel_id);
  const pinged = message.pings.includes(store.data?.you ?? '') || message.guild_id === null;
  store.unread.set(message.channel_id, {
    count: (old?.count ?? 0) + 1,
    pinged: pinged || (old?.pinged ?? false),
  });
}

/**
 * @param {Id} channelId
 * @param {Id} userId
 */
function startedTyping(channelId, userId) {
  const users = store.typing.get(channelId) ?? new Map();
  const until = Date.now() + TYPING_MS;
  store.typing.set(channelId, users.set(userId, until));
  setTimeout(() => {
    if (users.get(userId) === until) change(() => users.delete(userId));
  }, TYPING_MS);
}

/** @param {string} nonce */
function answered(nonce) {
  const pending = store.pending.get(nonce);
  store.pending.delete(nonce);
  if (pending?.key === 'modal') store.modal = null;
}

/**
 * @param {string} nonce
 * @param {string} reason
 */
function failed(nonce, reason) {
  const pending = store.pending.get(nonce);
  if (!pending) return;
  store.pending.delete(nonce);
  const [place, messageId] = pending.key.split('/');
  if (place === 'message' && messageId) {
    store.failures.set(messageId, reason);
    forgetPicked(messageId);
  } else if (place === 'modal' && store.modal) {
    store.modal = { ...store.modal, sending: false, errors: { '': reason } };
  } else note(pending.channelId, `${pending.label} — ${reason}`);
}

/** @param {Extract<ServerEvent, { type: 'modal' }>} event */
function opened({ nonce, interaction_id, application, modal }) {
  store.pending.delete(nonce);
  store.modal = {
    interactionId: interaction_id,
    application,
    form: modal,
    values: {},
    errors: {},
    sending: false,
  };
}

/** @param {Extract<ServerEvent, { type: 'choices' }>} event */
function offered({ nonce, choices, failed: broken }) {
  const form = store.channelId ? store.drafts.get(store.channelId)?.form : null;
  if (form?.choices?.nonce !== nonce) return;
  form.choices = { ...form.choices, items: choices, state: broken ? 'failed' : 'ready' };
}

/**
 * A bot that changes its message sets its menus anew.
 * @param {Id} messageId
 */
function forgetPicked(messageId) {
  for (const key of store.picked.keys())
    if (key.startsWith(`message/${messageId}/`)) store.picked.delete(key);
}
