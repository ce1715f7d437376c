/**
 * What a select menu of any kind offers: its own options, or users, roles and channels of the server.
 */
/** @import { APISelectMenuComponent, APISelectMenuOption } from 'discord.js' */
/** @import { SelectOption } from './select.js' */
import { known, store } from '../lib/store.js';
import { Component } from '../model/discord.js';
import { channelName, findChannel, findGuild, nameOf, usersIn } from '../model/names.js';

/**
 * @param {APISelectMenuComponent} menu
 * @returns {readonly SelectOption[]}
 */
export function selectOptions(menu) {
  if (menu.type === Component.stringSelect) return menu.options.map(stringOption);
  const state = known();
  const channel = findChannel(state, store.channelId);
  const guild = findGuild(state, channel?.guild_id);
  const people = channel ? usersIn(state, channel) : [];
  const users = people.map((user) => ({
    value: user.id,
    label: `@${nameOf(state, user)}`,
    description: user.username,
  }));
  const roles = (guild?.roles ?? []).map(({ id, name }) => ({ value: id, label: name }));
  if (menu.type === Component.userSelect) return users;
  if (menu.type === Component.roleSelect) return roles;
  if (menu.type === Component.mentionableSelect) return [...users, ...roles];
  const kinds = /** @type {readonly number[] | undefined} */ (menu.channel_types);
  return state.channels
    .filter((other) => other.guild_id === channel?.guild_id && (kinds?.includes(other.type) ?? true))
    .map((other) => ({ value: other.id, label: `#${channelName(state, other)}` }));
}

/**
 * The values a menu starts with.
 * @param {APISelectMenuComponent} menu
 * @returns {readonly string[]}
 */
export function defaultValues(menu) {
  if (menu.type !== Component.stringSelect) return (menu.default_values ?? []).map(({ id }) => id);
  return menu.options.filter((option) => option.default).map(({ value }) => value);
}

/**
 * @param {APISelectMenuOption} option
 * @returns {SelectOption}
 */
function stringOption({ value, label, description, emoji }) {
  return { value, label, description, emoji: emoji?.id ? `:${emoji.name}:` : emoji?.name };
}
