/**
 * The channels, and who you are.
 */
/** @import { PageChannel } from '../../page-protocol.ts' */
import { become } from '../lib/actions.js';
import { html, nothing } from '../lib/html.js';
import { addressOf } from '../lib/navigate.js';
import { known, store } from '../lib/store.js';
import { channelSections } from '../model/channel-list.js';
import { isDm, isThread } from '../model/discord.js';
import { channelName, findMember, findUser } from '../model/names.js';
import { avatar } from './avatar.js';
import { icon } from './icons.js';

export function sidebar() {
  return html`<nav class="sidebar ${store.sidebarOpen ? 'open' : ''}" aria-label="Channels" id="sidebar">
    <div class="sidebar-channels">
      ${channelSections(known()).map(
        ({ title, channels }) => html`<h2 class="section-title">${title}</h2>
          <ul>${channels.map(channelLink)}</ul>`,
      )}
    </div>
    ${persona()}
  </nav>`;
}

/** @param {PageChannel} channel */
function channelLink(channel) {
  const unread = store.unread.get(channel.id);
  const current = channel.id === store.channelId;
  const classes = [
    'channel-link',
    current ? 'current' : '',
    isThread(channel) ? 'thread' : '',
    unread ? 'unread' : '',
  ];
  return html`<li><a class=${classes.join(' ')} href=${addressOf(channel.id)} aria-current=${current ? 'page' : nothing}>
    ${mark(channel)}
    <span class="channel-name">${channelName(known(), channel)}</span>
    ${
      unread
        ? html`<span class="badge ${unread.pinged ? 'pinged' : ''}" aria-label=${`${unread.count} new`}>${unread.count}</span>`
        : nothing
    }
  </a></li>`;
}

/** @param {PageChannel} channel */
function mark(channel) {
  const other = channel.recipients[0];
  if (isDm(channel) && other) {
    const offline = findMember(known(), other.id)?.online === false;
    return html`<span class="presence ${offline ? 'offline' : ''}">${avatar(other, 'small')}</span>`;
  }
  return icon(isThread(channel) ? 'thread' : 'hash');
}

function persona() {
  const { personas, you } = known();
  const user = findUser(known(), you);
  const onChange = (/** @type {Event} */ event) =>
    void become(/** @type {HTMLSelectElement} */ (event.target).value);
  return html`<label class="persona">
    ${user ? avatar(user, 'medium') : nothing}
    <span class="persona-choice"><span class="muted">You are</span>
      <select @change=${onChange}>
        ${personas.map(({ id, label }) => html`<option value=${id} ?selected=${id === you}>${label}</option>`)}
      </select>
    </span>
  </label>`;
}
