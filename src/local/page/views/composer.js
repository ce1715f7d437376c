/**
 * Where one writes: the text, or the form of a slash command, with the list of what fits above it.
 */
/** @import { PageChannel } from '../../page-protocol.ts' */
/** @import { ComposerList } from '../model/composer-list.js' */
/** @import { Draft } from '../lib/store.js' */
import { composing, editLast, send, write } from '../lib/compose.js';
import { html, live, nothing } from '../lib/html.js';
import { change, known, store } from '../lib/store.js';
import { isDm, isThread, MAX_MESSAGE } from '../model/discord.js';
import { maySend } from '../model/message-actions.js';
import { channelName, findUser, nameOf } from '../model/names.js';
import { commandForm } from './command-form.js';
import { composerListView, itemId, LIST_ID, listKey } from './composer-list.js';
import { icon } from './icons.js';

export function composerView() {
  const now = composing();
  if (!now) return nothing;
  const { channel, draft, list } = now;
  return html`<div class="composer">
    ${list ? composerListView(channel, draft, list) : nothing}
    ${draft.replyTo ? replyBar(channel, draft) : nothing}
    ${draft.form ? commandForm(channel, draft, draft.form, list) : textForm(channel, draft, list)}
    <div class="typing" aria-live="polite">${typing(channel)}</div>
  </div>`;
}

/**
 * @param {PageChannel} channel
 * @param {Draft} draft
 * @param {ComposerList | null} list
 */
function textForm(channel, draft, list) {
  const allowed = maySend(channel);
  const name = `${isDm(channel) ? '@' : isThread(channel) ? '' : '#'}${channelName(known(), channel)}`;
  const left = MAX_MESSAGE - draft.text.length;
  return html`<form class="compose" @submit=${(/** @type {Event} */ event) => {
    event.preventDefault();
    if (left >= 0) void send(channel);
  }}>
    <textarea data-autofocus rows="1" autocomplete="off" enterkeyhint="send" .value=${live(draft.text)} ?disabled=${!allowed}
      placeholder=${allowed ? `Message ${name}, or / for commands` : 'You may not write in this channel'}
      aria-label=${`Message ${name}`} role="combobox" aria-haspopup="listbox" aria-autocomplete="list"
      aria-expanded=${list !== null} aria-controls=${LIST_ID}
      aria-activedescendant=${list && draft.highlighted >= 0 ? itemId(draft.highlighted) : nothing}
      @input=${(/** @type {Event} */ event) => onInput(channel, event)}
      @keydown=${onKey}></textarea>
    ${left < 200 ? html`<span class="left ${left < 0 ? 'over' : ''}" role="status">${left}</span>` : nothing}
    <button class="send" aria-label="Send message" title="Send message" ?disabled=${draft.text.trim() === '' || left < 0}
      >${icon('send')}</button>
  </form>`;
}

/**
 * @param {PageChannel} channel
 * @param {Event} event
 */
function onInput(channel, event) {
  const field = /** @type {HTMLTextAreaElement} */ (event.target);
  write(channel, field.value, field.selectionStart);
}

/**
 * Looks at what is there now: keys may come faster than the page is drawn.
 * @param {KeyboardEvent} event
 */
function onKey(event) {
  const now = composing();
  if (!now || event.isComposing) return;
  const { channel, draft, list } = now;
  if (list && listKey(channel, draft, list, event)) return;
  const touch = matchMedia('(pointer: coarse)').matches;
  if (event.key === 'Enter' && !event.shiftKey && !touch) {
    event.preventDefault();
    if (draft.text.length <= MAX_MESSAGE) void send(channel);
  } else if (event.key === 'Escape' && draft.replyTo) {
    change(() => {
      draft.replyTo = null;
    });
  } else if (event.key === 'ArrowUp' && draft.text === '') {
    event.preventDefault();
    editLast(channel);
  }
}

/**
 * @param {PageChannel} channel
 * @param {Draft} draft
 */
function replyBar(channel, draft) {
  const original = known().messages[channel.id]?.find(({ id }) => id === draft.replyTo);
  if (!original) return nothing;
  const name = nameOf(known(), original.author);
  const togglePing = () =>
    change(() => {
      draft.replyPing = !draft.replyPing;
    });
  const cancel = () =>
    change(() => {
      draft.replyTo = null;
    });
  return html`<div class="reply-bar">
    <span>Replying to <b>${name}</b></span>
    <button type="button" class="text-button ping" aria-pressed=${draft.replyPing} @click=${togglePing}
      title="Whether ${name} is notified">@ ${draft.replyPing ? 'ON' : 'OFF'}</button>
    <button type="button" class="tool" aria-label="Cancel reply" @click=${cancel}>${icon('close')}</button>
  </div>`;
}

/** @param {PageChannel} channel */
function typing(channel) {
  const users = [...(store.typing.get(channel.id)?.keys() ?? [])].flatMap(
    (id) => findUser(known(), id) ?? [],
  );
  if (users.length === 0) return nothing;
  const names = users.map((user) => nameOf(known(), user)).join(', ');
  return html`<span class="dots" aria-hidden="true"><i></i><i></i><i></i></span><b>${names}</b> ${
    users.length === 1 ? 'is' : 'are'
  } typing…`;
}
