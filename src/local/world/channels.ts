import { ChannelFlags, ChannelType, MessageType } from 'discord.js';
import { refuse } from '../errors.ts';
import type { Id } from '../page-protocol.ts';
import { findMessage } from './message-view.ts';
import { createMessage } from './messages.ts';
import { demandPermission, may } from './permissions.ts';
import { type Channel, guildOf, timestamp, userOf, type World } from './state.ts';

/** Kinds of channel that hold messages of a guild directly. */
export const THREAD_TYPES: readonly ChannelType[] = [
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
];

/** Threads of a guild; one more is refused with 160006. Discord's number of active ones. */
const THREADS_PER_GUILD = 1_000;

/** What a new channel may say about itself. */
export type NewChannel = Partial<Omit<Channel, 'messages' | 'pins' | 'lastPinAt'>> & {
  readonly type: ChannelType;
};

/** Makes a channel of any kind and keeps it; tells nobody yet. */
export function addChannel(world: World, channel: NewChannel): Channel {
  const made: Channel = {
    id: world.nextId(),
    name: null,
    topic: null,
    guildId: null,
    parentId: null,
    position: 0,
    overwrites: [],
    recipients: [],
    thread: null,
    ...channel,
    messages: new Map(),
    pins: new Map(),
    lastPinAt: null,
  };
  world.channels.set(made.id, made);
  return made;
}

/** A channel that must exist (10003). */
export function findChannel(world: World, id: Id): Channel {
  const channel = world.channels.get(id);
  if (!channel) throw refuse(10003);
  return channel;
}

/** The DM of two users, made when it is missing. Bots do not write to bots (50007). */
export function openDm(world: World, from: Id, to: Id): Channel {
  const other = world.users.get(to);
  if (!other || from === to) throw refuse(50033);
  if (other.bot && userOf(world, from).bot) throw refuse(50007);
  for (const channel of world.channels.values()) {
    if (channel.type !== ChannelType.DM) continue;
    if (channel.recipients.includes(from) && channel.recipients.includes(to)) return channel;
  }
  const channel = addChannel(world, { type: ChannelType.DM, recipients: [from, to] });
  world.events.emit({ type: 'channel-created', channel });
  return channel;
}

/** A thread to make. */
export interface NewThread {
  readonly userId: Id;
  readonly name: string;
  readonly messageId?: Id | undefined;
  readonly type?: ChannelType | undefined;
  /** Minutes. */
  readonly archiveAfter?: number | undefined;
}

/** Makes a thread, on a message or in the channel. */
export function createThread(world: World, parent: Channel, thread: NewThread): Channel {
  if (parent.type !== ChannelType.GuildText && parent.type !== ChannelType.GuildAnnouncement)
    throw refuse(50024);
  const type = thread.type ?? ChannelType.PublicThread;
  const permission = type === ChannelType.PrivateThread ? 'CreatePrivateThreads' : 'CreatePublicThreads';
  demandPermission(world, parent, thread.userId, permission);
  const starter = thread.messageId === undefined ? null : findMessage(parent, thread.messageId);
  if (starter?.data.thread) throw refuse(160004);
  const open = [...world.channels.values()].filter((one) => one.thread && one.guildId === parent.guildId);
  if (open.length >= THREADS_PER_GUILD) throw refuse(160006);
  const archived = { archived: false, locked: false, archive_timestamp: timestamp(world) };
  const metadata = {
    ...archived,
    auto_archive_duration: thread.archiveAfter ?? 4320,
    create_timestamp: timestamp(world),
  };
  const channel = addChannel(world, {
    // A thread on a message has the message's id.
    ...(starter && { id: starter.data.id }),
    type,
    name: thread.name,
    guildId: parent.guildId,
    parentId: parent.id,
    thread: { metadata, ownerId: thread.userId, members: new Set([thread.userId]) },
  });
  world.events.emit({ type: 'channel-created', channel });
  if (starter) {
    starter.data = { ...starter.data, thread: channelView(world, channel) as never };
    world.events.emit({ type: 'message-updated', channel: parent, stored: starter });
    return channel;
  }
  const reference = { type: 0, channel_id: channel.id, guild_id: parent.guildId ?? '' };
  const said = { channel: parent, authorId: thread.userId, body: { content: thread.name }, reference };
  createMessage(world, { ...said, type: MessageType.ThreadCreated });
  return channel;
}

/** Lets a user follow a thread. */
export function joinThread(world: World, channel: Channel, userId: Id): void {
  if (!channel.thread || channel.thread.members.has(userId)) return;
  channel.thread.members.add(userId);
  world.events.emit({ type: 'thread-joined', channel, userId });
}

/** Discord's shape of a channel. */
export function channelView(world: World, channel: Channel): Record<string, unknown> {
  const last_message_id = [...channel.messages.keys()].at(-1) ?? null;
  const common = {
    id: channel.id,
    type: channel.type,
    last_message_id,
    last_pin_timestamp: channel.lastPinAt,
    flags: 0,
  };
  if (!guildOf(world, channel)) {
    return { ...common, recipients: channel.recipients.map((id) => userOf(world, id)) };
  }
  const inGuild = {
    ...common,
    guild_id: channel.guildId,
    name: channel.name,
    parent_id: channel.parentId,
    rate_limit_per_user: 0,
  };
  if (!channel.thread) {
    const { topic, position, overwrites } = channel;
    return { ...inGuild, topic, position, permission_overwrites: overwrites, nsfw: false };
  }
  const { metadata, ownerId, members } = channel.thread;
  const count = [...channel.messages.values()].filter(({ visibleTo }) => visibleTo === null).length;
  const counts = { message_count: count, total_message_sent: count, member_count: members.size };
  return { ...inGuild, owner_id: ownerId, thread_metadata: metadata, ...counts };
}

/**
 * What the gateway tells a bot about a channel: one that it cannot view is obfuscated (since 2026-11-16), one of
 * its own DMs names the other side only.
 */
export function channelForBot(world: World, channel: Channel, botId: Id): Record<string, unknown> {
  const view = channelView(world, channel);
  if (channel.guildId === null) {
    return {
      ...view,
      recipients: channel.recipients.filter((id) => id !== botId).map((id) => userOf(world, id)),
    };
  }
  if (may(world, channel, botId, 'ViewChannel')) return view;
  const { id, type, position, guild_id } = view;
  const hidden = {
    name: '___hidden___',
    topic: null,
    permission_overwrites: [],
    flags: ChannelFlags.ChannelObfuscated,
  };
  return { id, type, position, guild_id, ...hidden };
}
