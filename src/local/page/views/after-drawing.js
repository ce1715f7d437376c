/**
 * What HTML cannot say: fields as high as their text, the title of the window, the focus of an editor.
 */
import { loadOlder } from '../lib/navigate.js';
import { known, store } from '../lib/store.js';
import { channelName, findChannel } from '../model/names.js';

/** Highest text field, in pixels. */
const MAX_FIELD_HEIGHT = 240;

/** Puts the drawn page in order. */
export function afterDrawing() {
  if (!store.data) return;
  const channel = findChannel(known(), store.channelId);
  document.title = channel ? `${channelName(known(), channel)} — local Discord` : 'Local Discord';
  for (const field of document.querySelectorAll('.compose textarea, .editor textarea')) {
    if (field instanceof HTMLTextAreaElement) growToText(field);
  }
  fillWindow();
  const edited = document.querySelector('.editor textarea');
  if (edited instanceof HTMLElement && store.editing && edited.dataset.message !== store.editing.messageId) {
    edited.dataset.message = store.editing.messageId;
    edited.focus();
  }
  document
    .querySelector('.composer-item.active, .select-option.active')
    ?.scrollIntoView({ block: 'nearest' });
}

/** A list that is too short to be scrolled cannot ask for its older messages by scrolling. */
function fillWindow() {
  const list = document.querySelector('.scroller');
  if (list && store.channelId && list.scrollHeight <= list.clientHeight) void loadOlder(store.channelId);
}

/** @param {HTMLTextAreaElement} field */
function growToText(field) {
  field.style.height = 'auto';
  field.style.height = `${Math.min(field.scrollHeight, MAX_FIELD_HEIGHT)}px`;
}
