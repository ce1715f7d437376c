/**
 * The list above the composer.
 */
/** @import { PageChannel } from '../../page-protocol.ts' */
/** @import { ComposerList } from '../model/composer-list.js' */
/** @import { Draft } from '../lib/store.js' */
import { moveHighlight, takeItem } from '../lib/compose.js';
import { html, nothing } from '../lib/html.js';
import { change } from '../lib/store.js';

export const LIST_ID = 'composer-list';

/** @param {number} at */
export function itemId(at) {
  return `${LIST_ID}-${at}`;
}

/**
 * @param {PageChannel} channel
 * @param {Draft} draft
 * @param {ComposerList} list
 */
export function composerListView(channel, draft, list) {
  const status = { ready: '', loading: 'Loading…', failed: 'Loading options failed' }[list.state];
  return html`<div class="composer-list" @mousedown=${(/** @type {Event} */ event) => event.preventDefault()}>
    <div class="composer-list-title"><span>${list.title}</span><span role="status">${status}</span></div>
    <ul role="listbox" id=${LIST_ID} aria-label=${list.title}>
      ${list.items.map(
        (item, at) => html`<li role="option" id=${itemId(at)} aria-selected=${at === draft.highlighted}
          class="composer-item ${at === draft.highlighted ? 'active' : ''}"
          @click=${() => takeItem(channel, draft, item)}>
          <span class="composer-item-label">${item.label}</span>
          ${item.hint ? html`<span class="muted">${item.hint}</span>` : nothing}
        </li>`,
      )}
    </ul>
  </div>`;
}

/**
 * The keys of an open list.
 * @param {PageChannel} channel
 * @param {Draft} draft
 * @param {ComposerList} list
 * @param {KeyboardEvent} event
 * @returns {boolean} Whether the key was the list's.
 */
export function listKey(channel, draft, list, event) {
  const item = list.items[draft.highlighted];
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
    moveHighlight(draft, list, event.key === 'ArrowDown' ? 1 : -1);
  else if ((event.key === 'Enter' || event.key === 'Tab') && item && !event.shiftKey)
    takeItem(channel, draft, item);
  else if (event.key === 'Escape') {
    change(() => {
      draft.listClosed = true;
    });
  } else return false;
  event.preventDefault();
  return true;
}
