/**
 * A user's picture: the first letter on a colour of their own. Pictures of other hosts are never loaded.
 */
/** @import { APIUser } from 'discord.js' */
import { html } from '../lib/html.js';
import { known } from '../lib/store.js';
import { nameOf } from '../model/names.js';

/** How many colours the style sheet has (`.hue-0` to `.hue-5`). */
const HUES = 6n;

/**
 * @param {APIUser} user
 * @param {'large' | 'medium' | 'small'} size
 */
export function avatar(user, size) {
  const letter = [...nameOf(known(), user)].find((character) => /[\p{L}\p{N}]/u.test(character)) ?? '?';
  const hue = user.bot ? 'app' : (BigInt(user.id) ^ (BigInt(user.id) >> 22n)) % HUES;
  return html`<span class="avatar ${size} hue-${hue}" aria-hidden="true">${letter.toUpperCase()}</span>`;
}

/** The tag behind the name of a bot, or of Discord itself. @param {APIUser} user */
export function appTag(user) {
  return user.bot ? html`<span class="app-tag">${user.system ? 'System' : 'App'}</span>` : '';
}
