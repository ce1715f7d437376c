/**
 * Who is in a channel: apps and people; a click opens their menu.
 */
/** @import { APIUser } from 'discord.js' */
/** @import { PageChannel } from '../../page-protocol.ts' */
/** @import { View } from '../lib/html.js' */
import { html, nothing } from '../lib/html.js';
import { openMenu } from '../lib/menu.js';
import { known } from '../lib/store.js';
import { colourOf, findMember, nameOf, usersIn } from '../model/names.js';
import { appTag, avatar } from './avatar.js';

/**
 * @param {PageChannel} channel
 * @returns {View}
 */
export function memberList(channel) {
  const users = usersIn(known(), channel);
  return html`${group(
    'Apps',
    users.filter(({ bot }) => bot),
  )}${group(
    'People',
    users.filter(({ bot }) => !bot),
  )}`;
}

/**
 * @param {string} title
 * @param {readonly APIUser[]} users
 */
function group(title, users) {
  if (users.length === 0) return nothing;
  return html`<h3 class="section-title">${title} — ${users.length}</h3>
    <ul class="members">${users.map((user) => html`<li>${member(user)}</li>`)}</ul>`;
}

/** @param {APIUser} user */
function member(user) {
  const offline = findMember(known(), user.id)?.online === false;
  const colour = colourOf(known(), user.id);
  const open = (/** @type {MouseEvent} */ event) => {
    event.preventDefault();
    const { left, bottom } = /** @type {HTMLElement} */ (event.currentTarget).getBoundingClientRect();
    openMenu({ x: left, y: bottom, target: { kind: 'user', userId: user.id } });
  };
  return html`<button type="button" class="member ${offline ? 'offline' : ''}" aria-haspopup="menu" @click=${open} @contextmenu=${open}>
    <span class="presence ${offline ? 'offline' : ''}">${avatar(user, 'medium')}</span>
    <span class="member-name" .style=${colour ? `--role: ${colour}` : ''}>${nameOf(known(), user)}</span>
    ${appTag(user)}
    ${user.id === known().you ? html`<span class="muted">you</span>` : nothing}
    ${offline ? html`<span class="muted">offline</span>` : nothing}
  </button>`;
}
