/**
 * Mentions as people type them (`@Footnote`, `#general`) and as Discord sends them (`<@1>`, `<#2>`).
 */
/** @import { PageChannel, PageState } from '../../page-protocol.ts' */
import { channelName, findGuild, nameOf, usersIn } from './names.js';

/**
 * Something that can be mentioned: `label` as typed, `code` as sent, `hint` to tell it from others of its name.
 * @typedef {{ label: string, code: string, hint: string }} Mentionable
 */

/**
 * Everybody and everything that can be mentioned in a channel: users, roles, @everyone, channels.
 * @param {PageState} state
 * @param {PageChannel} channel
 * @returns {Mentionable[]}
 */
export function mentionables(state, channel) {
  const users = usersIn(state, channel).map((user) => ({
    label: `@${nameOf(state, user)}`,
    code: `<@${user.id}>`,
    hint: user.bot ? `${user.username} · app` : user.username,
  }));
  const guild = findGuild(state, channel.guild_id);
  if (!guild) return users;
  const roles = guild.roles
    .filter(({ id, managed }) => id !== guild.id && !managed)
    .map((role) => ({ label: `@${role.name}`, code: `<@&${role.id}>`, hint: 'role' }));
  const channels = state.channels
    .filter((other) => other.guild_id === guild.id)
    .map((other) => ({ label: `#${channelName(state, other)}`, code: `<#${other.id}>`, hint: 'channel' }));
  const everyone = { label: '@everyone', code: '@everyone', hint: 'everybody in this server' };
  return [...users, ...roles, everyone, ...channels];
}

/**
 * Names to codes, longest name first, outside of code.
 * @param {string} text
 * @param {readonly Mentionable[]} known
 */
export function encodeMentions(text, known) {
  const codes = new Map(known.map(({ label, code }) => [label.toLowerCase(), code]));
  const labels = [...codes.keys()].sort((a, b) => b.length - a.length);
  if (labels.length === 0) return text;
  const pattern = new RegExp(`(?<![\\w<])(?:${labels.map(escapePattern).join('|')})(?!\\w)`, 'gi');
  return outsideCode(text, (plain) =>
    plain.replace(pattern, (label) => codes.get(label.toLowerCase()) ?? label),
  );
}

/**
 * Codes back to names, for editing.
 * @param {string} text
 * @param {readonly Mentionable[]} known
 */
export function decodeMentions(text, known) {
  return outsideCode(text, (plain) =>
    known.reduce((all, { label, code }) => all.replaceAll(code, label), plain),
  );
}

/**
 * @param {string} text
 * @param {(plain: string) => string} change
 */
function outsideCode(text, change) {
  return text
    .split(/(```[\s\S]*?```|`[^`]*`)/)
    .map((piece, at) => (at % 2 === 0 ? change(piece) : piece))
    .join('');
}

/** @param {string} text */
function escapePattern(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
