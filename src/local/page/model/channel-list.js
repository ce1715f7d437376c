/**
 * The channels in the order in which the sidebar shows them.
 */
/** @import { PageChannel, PageState } from '../../page-protocol.ts' */
import { isDm, isThread } from './discord.js';

/**
 * One heading with its channels, threads right behind the channel they belong to.
 * @typedef {{ title: string, channels: PageChannel[] }} ChannelSection
 */

/**
 * @param {PageState} state
 * @returns {ChannelSection[]}
 */
export function channelSections(state) {
  const sections = state.guilds.map((guild) => ({
    title: guild.name,
    channels: state.channels
      .filter((channel) => channel.guild_id === guild.id && !isThread(channel))
      .sort(byPosition)
      .flatMap((channel) => [channel, ...threadsOf(state, channel)]),
  }));
  const direct = state.channels.filter(isDm).sort(byId).reverse();
  return [...sections, { title: 'Direct messages', channels: direct }].filter(
    ({ channels }) => channels.length > 0,
  );
}

/**
 * @param {PageState} state
 * @param {PageChannel} channel
 */
function threadsOf(state, channel) {
  return state.channels
    .filter(
      (thread) => thread.parent_id === channel.id && isThread(thread) && !thread.thread_metadata?.archived,
    )
    .sort(byId);
}

/**
 * @param {PageChannel} a
 * @param {PageChannel} b
 */
function byPosition(a, b) {
  return a.position - b.position || byId(a, b);
}

/**
 * @param {PageChannel} a
 * @param {PageChannel} b
 */
function byId(a, b) {
  return BigInt(a.id) < BigInt(b.id) ? -1 : 1;
}
