import { ChannelType, GatewayIntentBits } from 'discord.js';
import type { Id } from '../page-protocol.ts';
import { channelForBot } from '../world/channels.ts';
import type { WorldEvent } from '../world/events.ts';
import { guildCreate, guildView, seesThread } from '../world/guild-view.ts';
import { memberFields, memberView } from '../world/member-view.ts';
import { messageForBot } from '../world/message-for-bot.ts';
import { maySee } from '../world/permissions.ts';
import { type Channel, guildOf, type Stored, type World } from '../world/state.ts';

/** A gateway event: its name and data. */
export interface Dispatch {
  readonly t: string;
  readonly d: unknown;
  /** The guild that it belongs to, which decides the shard; null: shard 0. */
  readonly guildId: Id | null;
}

/** Who listens. */
export interface Listener {
  readonly botId: Id;
  readonly intents: number;
}

type EventOf<T extends WorldEvent['type']> = Extract<WorldEvent, { type: T }>;

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
    case 'guild-updated':
      return inGuild(
        event.guild.id,
        listener,
        'GUILD_UPDATE',
        guildView(event.guild),
        event.guild.members.has(listener.botId),
      );
    case 'role-updated': {
      const d = { guild_id: event.guild.id, role: event.guild.roles.get(event.roleId) };
      return inGuild(
        event.guild.id,
        listener,
        'GUILD_ROLE_UPDATE',
        d,
        event.guild.members.has(listener.botId),
      );
    }
    case 'member-added':
    case 'member-updated':
    case 'member-removed':
      return memberEvent(world, event, listener);
    case 'interaction': {
      const { applicationId, guildId, payload } = event.interaction;
      return applicationId === listener.botId ? [{ t: 'INTERACTION_CREATE', d: payload, guildId }] : [];
    }
    default:
      return [];
  }
}

function has(listener: Listener, guild: boolean, inGuildBit: number, inDmBit: number): boolean {
  return (listener.intents & (guild ? inGuildBit : inDmBit)) !== 0;
}

function inGuild(guildId: Id, listener: Listener, t: string, d: unknown, member: boolean): Dispatch[] {
  return member && listener.intents & GatewayIntentBits.Guilds ? [{ t, d, guildId }] : [];
}

function messageEvent(
  world: World,
  { type, channel, stored }: EventOf<'message-created' | 'message-updated'>,
  listener: Listener,
): Dispatch[] {
  const { GuildMessages, DirectMessages } = GatewayIntentBits;
  if (stored.visibleTo !== null || !maySee(world, channel, listener.botId)) return [];
  if (!has(listener, channel.guildId !== null, GuildMessages, DirectMessages)) return [];
  const t = type === 'message-created' ? 'MESSAGE_CREATE' : 'MESSAGE_UPDATE';
  return [{ t, d: gatewayMessage(world, channel, stored, listener), guildId: channel.guildId }];
}

function gatewayMessage(world: World, channel: Channel, stored: Stored, listener: Listener): unknown {
  const reader = {
    botId: listener.botId,
    messageContent: (listener.intents & GatewayIntentBits.MessageContent) !== 0,
  };
  const member = guildOf(world, channel)?.members.get(stored.data.author.id);
  return {
    ...messageForBot(world, reader, channel, stored),
    channel_type: channel.type,
    ...(channel.guildId !== null && { guild_id: channel.guildId }),
    ...(member && { member: memberFields(member) }),
  };
}

function deletion(world: World, event: EventOf<'messages-deleted'>, listener: Listener): Dispatch[] {
  const { channel, ids, visibleTo, bulk } = event;
  const { GuildMessages, DirectMessages } = GatewayIntentBits;
  if (visibleTo !== null || !maySee(world, channel, listener.botId)) return [];
  if (!has(listener, channel.guildId !== null, GuildMessages, DirectMessages)) return [];
  const { guildId } = channel;
  const place = { channel_id: channel.id, ...(guildId !== null && { guild_id: guildId }) };
  if (bulk) return [{ t: 'MESSAGE_DELETE_BULK', d: { ids, ...place }, guildId }];
  return ids.map((id) => ({ t: 'MESSAGE_DELETE', d: { id, ...place }, guildId }));
}

function typing(world: World, { channel, userId }: EventOf<'typing'>, listener: Listener): Dispatch[] {
  const { GuildMessageTyping, DirectMessageTyping } = GatewayIntentBits;
  if (!maySee(world, channel, listener.botId)) return [];
  if (!has(listener, channel.guildId !== null, GuildMessageTyping, DirectMessageTyping)) return [];
  const { guildId } = channel;
  const member = guildOf(world, channel)?.members.get(userId);
  const d = {
    channel_id: channel.id,
    user_id: userId,
    timestamp: Math.floor(world.clock.now() / 1000),
    ...(guildId !== null && { guild_id: guildId }),
    ...(member && { member: memberView(world, member) }),
  };
  return [{ t: 'TYPING_START', d, guildId }];
}

function pinsUpdate(world: World, channel: Channel, listener: Listener): Dispatch[] {
  const { Guilds, DirectMessages } = GatewayIntentBits;
  const { guildId, lastPinAt } = channel;
  if (!maySee(world, channel, listener.botId)) return [];
  if (!has(listener, guildId !== null, Guilds, DirectMessages)) return [];
  const place = { channel_id: channel.id, ...(guildId !== null && { guild_id: guildId }) };
  return [{ t: 'CHANNEL_PINS_UPDATE', d: { ...place, last_pin_timestamp: lastPinAt }, guildId }];
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

const MEMBER_EVENTS = {
  'member-added': 'GUILD_MEMBER_ADD',
  'member-updated': 'GUILD_MEMBER_UPDATE',
  'member-removed': 'GUILD_MEMBER_REMOVE',
} as const;

function memberEvent(
  world: World,
  { type, guild, member }: EventOf<'member-added' | 'member-updated' | 'member-removed'>,
  listener: Listener,
): Dispatch[] {
  if (!guild.members.has(listener.botId)) return [];
  const own = member.userId === listener.botId && type === 'member-updated';
  if (!own && !(listener.intents & GatewayIntentBits.GuildMembers)) return [];
  const view = memberView(world, member);
  const d =
    type === 'member-removed' ? { guild_id: guild.id, user: view.user } : { guild_id: guild.id, ...view };
  return [{ t: MEMBER_EVENTS[type], d, guildId: guild.id }];
}
