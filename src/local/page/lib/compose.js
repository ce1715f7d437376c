/**
 * Writing in a channel: text, mentions, replies.
 */
/** @import { Draft } from './store.js' */
/** @import { ComposerList, Item } from '../model/composer-list.js' */
/** @import { PageChannel } from '../../page-protocol.ts' */
import { calledEntry, slashEntries } from '../model/command-form.js';
import { composerList } from '../model/composer-list.js';
import { decodeMentions, encodeMentions, mentionables } from '../model/mentions.js';
import { findChannel } from '../model/names.js';
import { focusComposer } from './actions.js';
import { openForm, takeChoice } from './compose-command.js';
import { ask, note } from './session.js';
import { change, draftOf, emptyDraft, known, store } from './store.js';

/** How often the others are told that you are typing, in milliseconds. */
const TYPING_EVERY_MS = 8000;
let toldTyping = 0;

/** The channel that is open, what is being written there, and the list that is open above. */
export function composing() {
  const channel = findChannel(known(), store.channelId);
  if (!channel) return null;
  const draft = draftOf(channel.id);
  return { channel, draft, list: composerList(known(), channel, draft) };
}

/**
 * Takes over what was typed. A command called by its whole name becomes a form.
 * @param {PageChannel} channel
 * @param {string} text
 * @param {number} caret
 */
export function write(channel, text, caret) {
  const draft = draftOf(channel.id);
  const called = calledEntry(slashEntries(known(), channel), text);
  if (called) return openForm(channel, called.entry, called.rest);
  change(() => Object.assign(draft, { text, caret, highlighted: 0, listClosed: false }));
  if (text !== '' && !text.startsWith('/') && Date.now() - toldTyping > TYPING_EVERY_MS) {
    toldTyping = Date.now();
    void ask({ type: 'typing', channel_id: channel.id });
  }
}

/**
 * Moves the mark in the open list. With free text there is a place before the first entry.
 * @param {Draft} draft
 * @param {ComposerList} list
 * @param {1 | -1} step
 */
export function moveHighlight(draft, list, step) {
  const lowest = list.free ? -1 : 0;
  const places = list.items.length - lowest;
  change(() => {
    draft.highlighted = ((draft.highlighted - lowest + step + places) % places) + lowest;
  });
}

/**
 * Takes an entry of the list.
 * @param {PageChannel} channel
 * @param {Draft} draft
 * @param {Item} item
 */
export function takeItem(channel, draft, { take }) {
  if ('entry' in take) return openForm(channel, take.entry, '');
  if ('choice' in take) return takeChoice(channel, take.choice);
  const before = `${draft.text.slice(0, take.from)}${take.mention.label} `;
  const text = before + draft.text.slice(draft.caret).trimStart();
  change(() => Object.assign(draft, { text, caret: before.length, highlighted: 0 }));
  focusComposer(before.length);
}

/**
 * Sends the text.
 * @param {PageChannel} channel
 */
export async function send(channel) {
  const draft = draftOf(channel.id);
  const content = encodeMentions(draft.text, mentionables(known(), channel)).trim();
  if (content === '') return;
  change(() => store.drafts.set(channel.id, emptyDraft()));
  const reply = draft.replyTo ? { reply_to: draft.replyTo, reply_ping: draft.replyPing } : {};
  const result = await ask({ type: 'send', channel_id: channel.id, content, ...reply });
  if (result.ok) return;
  note(channel.id, `Your message was not sent. ${result.error}`);
  if (draftOf(channel.id).text === '') change(() => store.drafts.set(channel.id, draft));
}

/**
 * Begins to edit your last message in a channel.
 * @param {PageChannel} channel
 */
export function editLast(channel) {
  const { messages, you } = known();
  const last = messages[channel.id]?.findLast(({ author }) => author.id === you);
  if (last) startEdit(channel, last);
}

/**
 * @param {PageChannel} channel
 * @param {{ id: string, content: string }} message
 */
export function startEdit(channel, { id, content }) {
  change(() => {
    store.editing = {
      messageId: id,
      text: decodeMentions(content, mentionables(known(), channel)),
      error: null,
    };
  });
}

/**
 * Opens the form of a command by its name, as a mention of the command does.
 * @param {string} name
 */
export function startCommand(name) {
  const channel = findChannel(known(), store.channelId);
  const entry = channel && slashEntries(known(), channel).find((entry) => entry.name === name);
  if (channel && entry) openForm(channel, entry, '');
}
