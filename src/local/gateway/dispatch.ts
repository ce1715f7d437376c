import { ChannelType, GatewayIntentBits } from 'discord.js';
import type { Id } from '../page-protocol.ts';
import { channelForBot } from '../world/channels.ts';
import type { WorldEvent } from '../world/events.ts';
import { guildCreate, seesThread } from '../world/guild-view.ts';
import { memberView } from '../world/member-view.ts';
import { guildOf, type World } from '../world/state.ts';
import { deletion, messageEvent, pinsUpdate, typing } from './dispatch-messages.ts';
import type { Dispatch, EventOf, Listener } from './dispatch-types.ts';

/** What a bot hears of an event: nothing without the intent or the right to see the channel. */
export function dispatchFor(world: World, event: WorldEvent, listener: Listener): Dispatch[] {
  switch (event.type) {
    case 'message-created':
    case 'message-updated':
      return messageEvent(world, event, listener);
    case 'messages-deleted':
      return deletion(world, event, listener);
    case 'typing':
      return typing(world, event, listener);
    case 'pins':
      return pinsUpdate(world, event.channel, listener);
    case 'channel-created':
    case 'channel-updated':
    case 'channel-deleted':
      return channelEvent(world, event, listener);
    case 'thread-joined':
      return threadJoined(world, event, listener);
    case 'guild-joined':
    case 'guild-left':
      return guildEvent(world, event, listener);
    case 'member-added':
      return memberAdded(world, event, listener);
    case 'interaction': {
      const { applicationId, guildId, payload } = event.interaction;
      return applicationId === listener.botId ? [{ t: 'INTERACTION_CREATE', d: payload, guildId }] : [];
    }
    default:
      return [];
  }
}

function inGuild(guildId: Id, listener: Listener, t: string, d: unknown, member: boolean): Dispatch[] {
  return member && listener.intents & GatewayIntentBits.Guilds ? [{ t, d, guildId }] : [];
}

const CHANNEL_EVENTS = {
  'channel-created': 'CREATE',
  'channel-updated': 'UPDATE',
  'channel-deleted': 'DELETE',
} as const;

function channelEvent(
  world: World,
  { type, channel }: EventOf<'channel-created' | 'channel-updated' | 'channel-deleted'>,
  listener: Listener,
): Dispatch[] {
  const { botId } = listener;
  // Opening a DM is not told; its first message is.
  if (channel.type === ChannelType.DM || channel.guildId === null) return [];
  const view = channelForBot(world, channel, botId);
  const t = `${channel.thread ? 'THREAD' : 'CHANNEL'}_${CHANNEL_EVENTS[type]}`;
  const d = channel.thread && type === 'channel-created' ? { ...view, newly_created: true } : view;
  const hears = channel.thread
    ? seesThread(world, channel, botId)
    : (guildOf(world, channel)?.members.has(botId) ?? false);
  return inGuild(channel.guildId, listener, t, d, hears);
}

function threadJoined(
  world: World,
  { channel, userId }: EventOf<'thread-joined'>,
  listener: Listener,
): Dispatch[] {
  const all = (listener.intents & GatewayIntentBits.GuildMembers) !== 0;
  if (channel.guildId === null || !channel.thread || (userId !== listener.botId && !all)) return [];
  const join_timestamp = new Date(world.clock.now()).toISOString();
  const d = {
    id: channel.id,
    guild_id: channel.guildId,
    member_count: channel.thread.members.size,
    added_members: [{ id: channel.id, user_id: userId, join_timestamp, flags: 0 }],
  };
  return inGuild(
    channel.guildId,
    listener,
    'THREAD_MEMBERS_UPDATE',
    d,
    seesThread(world, channel, listener.botId),
  );
}

function guildEvent(
  world: World,
  { type, guild, botId }: EventOf<'guild-joined' | 'guild-left'>,
  listener: Listener,
): Dispatch[] {
  if (botId !== listener.botId) return [];
  if (type === 'guild-left') return inGuild(guild.id, listener, 'GUILD_DELETE', { id: guild.id }, true);
  const all = (listener.intents & GatewayIntentBits.GuildPresences) !== 0;
  return inGuild(guild.id, listener, 'GUILD_CREATE', guildCreate(world, guild, botId, all), true);
}

function memberAdded(
  world: World,
  { guild, member }: EventOf<'member-added'>,
  listener: Listener,
): Dispatch[] {
  const hears =
    guild.members.has(listener.botId) && (listener.intents & GatewayIntentBits.GuildMembers) !== 0;
  const d = { guild_id: guild.id, ...memberView(world, member) };
  return hears ? [{ t: 'GUILD_MEMBER_ADD', d, guildId: guild.id }] : [];
}
