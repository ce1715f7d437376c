/**
 * Where the page is: a channel, perhaps at a message. The address says it (`#<channel>/<message>`), so that links,
 * the back button and a reload work.
 */
/** @import { Id } from '../../page-protocol.ts' */
import { addHistory } from '../model/apply-event.js';
import { findChannel } from '../model/names.js';
import { ask } from './session.js';
import { afterDraw, change, store } from './store.js';

/** How many times older messages are fetched in search of one. */
const MAX_FETCHES = 10;

/** How long a message that was jumped to stays marked, in milliseconds. */
const MARK_MS = 2500;

/**
 * The address of a channel or a message in this page.
 * @param {Id} channelId
 * @param {Id} [messageId]
 */
export function addressOf(channelId, messageId) {
  return `#${channelId}${messageId ? `/${messageId}` : ''}`;
}

/** Follows the address: at the start, and when a link or the back button changes it. */
export function followAddress() {
  const [channelId, messageId] = location.hash.slice(1).split('/');
  if (!channelId || !store.data || !findChannel(store.data, channelId)) return;
  showChannel(channelId);
  if (messageId) void jumpTo(channelId, messageId);
}

/**
 * Goes to a channel.
 * @param {Id} channelId
 */
export function openChannel(channelId) {
  if (location.hash === addressOf(channelId)) showChannel(channelId);
  else location.hash = addressOf(channelId);
}

/**
 * Goes to a message, fetching older ones until it is there.
 * @param {Id} channelId
 * @param {Id} messageId
 */
export async function jumpTo(channelId, messageId) {
  showChannel(channelId);
  for (let fetches = 0; fetches < MAX_FETCHES && !hasMessage(channelId, messageId); fetches += 1) {
    if (!(await loadOlder(channelId))) break;
  }
  change(() => {
    store.marked = messageId;
  });
  afterDraw(() => reveal(messageId));
  setTimeout(() => {
    if (store.marked === messageId)
      change(() => {
        store.marked = null;
      });
  }, MARK_MS);
}

/** Channels whose older messages are on their way. @type {Map<Id, Promise<boolean>>} */
const fetching = new Map();

/**
 * Fetches the messages before the first known one, once at a time.
 * @param {Id} channelId
 * @returns {Promise<boolean>} Whether there were any.
 */
export function loadOlder(channelId) {
  const known = fetching.get(channelId);
  if (known) return known;
  const fetched = fetchOlder(channelId).finally(() => fetching.delete(channelId));
  fetching.set(channelId, fetched);
  return fetched;
}

/** @param {Id} channelId */
async function fetchOlder(channelId) {
  const first = store.data?.messages[channelId]?.[0];
  if (!first || store.complete.has(channelId)) return false;
  const result = await ask({ type: 'history', channel_id: channelId, before: first.id });
  const older = result.ok ? (result.messages ?? []) : [];
  change(() => {
    if (older.length === 0) store.complete.add(channelId);
    else if (store.data) store.data = addHistory(store.data, channelId, older);
  });
  return older.length > 0;
}

/** @param {Id} channelId */
function showChannel(channelId) {
  change(() => {
    store.channelId = channelId;
    store.sidebarOpen = false;
    store.menu = null;
    store.select = null;
    store.unread.delete(channelId);
    if (store.panel === 'pins') store.panel = null;
  });
}

/**
 * @param {Id} channelId
 * @param {Id} messageId
 */
function hasMessage(channelId, messageId) {
  return store.data?.messages[channelId]?.some(({ id }) => id === messageId) ?? false;
}

/** @param {Id} messageId */
function reveal(messageId) {
  const element = document.getElementById(`message-${messageId}`);
  element?.scrollIntoView({ block: 'center' });
  element?.focus({ preventScroll: true });
}
