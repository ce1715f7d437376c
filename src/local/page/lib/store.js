/**
 * What the page shows: the server's state and the state of the view. One object, changed through {@link change},
 * which has the page drawn again in the next frame.
 */
/** @import { APIUser, APIModalInteractionResponseCallbackData } from 'discord.js' */
/** @import { Id, ModalValues, PageState } from '../../page-protocol.ts' */
/** @import { CommandEntry, Values } from '../model/command-form.js' */
/** @import { Choice } from '../model/option-value.js' */

/**
 * A slash command being filled in.
 * @typedef {object} Form
 * @property {CommandEntry} entry
 * @property {Values} values
 * @property {string | null} active The option with the focus.
 * @property {{ option: string, nonce: string, items: readonly Choice[], state: 'loading' | 'ready' | 'failed' } | null} choices
 *   What the bot offers for an option.
 * @property {Readonly<Record<string, string>>} errors By option; under `''` what is wrong with the whole.
 *
 * What is being written in a channel.
 * @typedef {object} Draft
 * @property {string} text
 * @property {number} caret
 * @property {Id | null} replyTo
 * @property {boolean} replyPing
 * @property {Form | null} form
 * @property {number} highlighted The entry of the open list that Enter takes; -1 for none.
 * @property {boolean} listClosed Whether Escape closed the list.
 *
 * A form that a bot opened.
 * @typedef {object} Modal
 * @property {Id} interactionId
 * @property {APIUser} application
 * @property {APIModalInteractionResponseCallbackData} form
 * @property {ModalValues} values
 * @property {Readonly<Record<string, string>>} errors By custom_id; under `''` what is wrong with the whole.
 * @property {boolean} sending
 *
 * A menu at a point of the window.
 * @typedef {object} Menu
 * @property {number} x
 * @property {number} y
 * @property {{ kind: 'message', channelId: Id, messageId: Id } | { kind: 'user', userId: Id }} target
 *
 * A line of the page itself at the end of a channel, seen by nobody else.
 * @typedef {{ key: string, channelId: Id, text: string, kind: 'waiting' | 'failed' }} Note
 *
 * An interaction on its way: where it was started.
 * @typedef {{ key: string, channelId: Id, label: string }} Pending
 */

/** @typedef {'pins' | 'members' | 'violations'} Panel What can be shown beside the messages. */

export const store = {
  /** @type {PageState | null} */
  data: null,
  online: false,
  /** @type {Id | null} */
  channelId: null,
  sidebarOpen: false,
  /** @type {Panel | null} */
  panel: matchMedia('(min-width: 1200px)').matches ? 'members' : null,
  /** @type {Menu | null} */
  menu: null,
  /** @type {Modal | null} */
  modal: null,
  /** @type {Map<Id, Draft>} */
  drafts: new Map(),
  /** @type {{ messageId: Id, text: string, error: string | null } | null} */
  editing: null,
  /** The select menu that is open: the picked values and the option the keys are at.
   * @type {{ key: string, values: readonly string[], active: number } | null} */
  select: null,
  /** Values picked in select menus of messages, by `message/custom_id`, until the bot changes the message.
   * @type {Map<string, readonly string[]>} */
  picked: new Map(),
  /** By nonce. @type {Map<string, Pending>} */
  pending: new Map(),
  /** Why the last press or choice failed, by message. @type {Map<Id, string>} */
  failures: new Map(),
  /** @type {readonly Note[]} */
  notes: [],
  /** Until when somebody types, by channel and user. @type {Map<Id, Map<Id, number>>} */
  typing: new Map(),
  /** By channel: messages that came while another one was open, and whether one of them pinged.
   * @type {Map<Id, { count: number, pinged: boolean }>} */
  unread: new Map(),
  /** The message that was jumped to. @type {Id | null} */
  marked: null,
  /** The violation that a notice announces, until it is closed. @type {Id | null} */
  announced: null,
  /** Whether the history of a channel is known to its beginning. @type {Set<Id>} */
  complete: new Set(),
};

/** @type {() => void} */
let draw = () => {};
let scheduled = false;
let drawing = false;
/** @type {(() => void)[]} */
let afterwards = [];

/**
 * Sets what draws the page.
 * @param {() => void} drawPage
 */
export function onChange(drawPage) {
  draw = drawPage;
}

/**
 * Changes the store and has the page drawn again.
 * @param {() => void} [mutate]
 */
export function change(mutate) {
  mutate?.();
  if (scheduled) return;
  scheduled = true;
  requestAnimationFrame(() => {
    scheduled = false;
    drawNow();
  });
}

/**
 * Changes the store and draws at once: for what takes the keys away from where they go now.
 * @param {() => void} mutate
 */
export function changeNow(mutate) {
  mutate();
  if (!drawing) drawNow();
}

/**
 * Draws at once, then does something that needs what is drawn: moving the focus, measuring. Not left to the next
 * frame, because keys that are pressed before it would still go to what was there.
 * @param {() => void} task
 */
export function afterDraw(task) {
  afterwards.push(task);
  if (!drawing) drawNow();
}

function drawNow() {
  drawing = true;
  try {
    draw();
  } finally {
    drawing = false;
  }
  const due = afterwards;
  afterwards = [];
  for (const task of due) task();
}

/**
 * What is being written in a channel; empty at first.
 * @param {Id} channelId
 * @returns {Draft}
 */
export function draftOf(channelId) {
  const known = store.drafts.get(channelId);
  if (known) return known;
  const draft = emptyDraft();
  store.drafts.set(channelId, draft);
  return draft;
}

/** @returns {Draft} */
export function emptyDraft() {
  return {
    text: '',
    caret: 0,
    replyTo: null,
    replyPing: true,
    form: null,
    highlighted: 0,
    listClosed: false,
  };
}

/**
 * The state of the server. Only for what is drawn or done once there is one.
 * @returns {PageState}
 */
export function known() {
  if (!store.data) throw new Error('The page has no state yet: this is drawn only after the first hello');
  return store.data;
}
