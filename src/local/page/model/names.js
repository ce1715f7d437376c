/**
 * Who and what an id stands for.
 */
/** @import { APIUser, APIRole } from 'discord.js' */
/** @import { Id, PageChannel, PageGuild, PageMember, PageState } from '../../page-protocol.ts' */

/**
 * @param {PageState} state
 * @param {Id | null | undefined} id
 * @returns {PageGuild | undefined}
 */
export function findGuild(state, id) {
  return state.guilds.find((guild) => guild.id === id);
}

/**
 * @param {PageState} state
 * @param {Id | null | undefined} id
 * @returns {PageChannel | undefined}
 */
export function findChannel(state, id) {
  return state.channels.find((channel) => channel.id === id);
}

/**
 * @param {PageState} state
 * @param {Id} id
 * @returns {PageMember | undefined}
 */
export function findMember(state, id) {
  for (const guild of state.guilds) {
    const member = guild.members.find(({ user }) => user.id === id);
    if (member) return member;
  }
  return undefined;
}

/**
 * A user who is a member somewhere or takes part in a direct message.
 * @param {PageState} state
 * @param {Id} id
 * @returns {APIUser | undefined}
 */
export function findUser(state, id) {
  const recipients = state.channels.flatMap((channel) => channel.recipients);
  return findMember(state, id)?.user ?? recipients.find((user) => user.id === id);
}

/**
 * The name a user goes by here: nickname, display name, or user name.
 * @param {PageState} state
 * @param {Pick<APIUser, 'id' | 'username' | 'global_name'>} user
 */
export function nameOf(state, user) {
  return findMember(state, user.id)?.nick ?? user.global_name ?? user.username;
}

/**
 * The colour of a user's highest coloured role as `#rrggbb`, or null.
 * @param {PageState} state
 * @param {Id} userId
 */
export function colourOf(state, userId) {
  const role = rolesOf(state, userId).find(({ color }) => color !== 0);
  return role ? hexColour(role.color) : null;
}

/**
 * A colour number as CSS writes it.
 * @param {number} colour 0 to 0xffffff.
 */
export function hexColour(colour) {
  return `#${colour.toString(16).padStart(6, '0')}`;
}

/**
 * What a channel is called: `general` for a channel, the others' names for a direct message.
 * @param {PageState} state
 * @param {PageChannel} channel
 */
export function channelName(state, channel) {
  if (channel.name !== null) return channel.name;
  return channel.recipients.map((user) => nameOf(state, user)).join(', ') || 'Direct message';
}

/**
 * The users that can be in a channel: a guild's members, or a direct message's two. Discord itself is not shown.
 * @param {PageState} state
 * @param {PageChannel} channel
 * @returns {readonly APIUser[]}
 */
export function usersIn(state, channel) {
  const guild = findGuild(state, channel.guild_id);
  if (guild) return guild.members.map(({ user }) => user).filter(({ system }) => !system);
  const you = findUser(state, state.you);
  return you ? [...channel.recipients, you] : channel.recipients;
}

/**
 * @param {PageState} state
 * @param {Id} userId
 * @returns {readonly APIRole[]}
 */
function rolesOf(state, userId) {
  for (const guild of state.guilds) {
    const member = guild.members.find(({ user }) => user.id === userId);
    if (member) return guild.roles.filter(({ id }) => member.roles.includes(id));
  }
  return [];
}
