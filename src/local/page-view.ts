import type {
  Id,
  PageChannel,
  PageGuild,
  PageMember,
  PageMessage,
  PagePin,
  PageState,
} from './page-protocol.ts';
import { commandsFor } from './world/commands.ts';
import { seesThread } from './world/guild-view.ts';
import { viewMessage } from './world/message-view.ts';
import { maySee, permissionsIn } from './world/permissions.ts';
import { pinsFor } from './world/pins.ts';
import { type Channel, type Guild, type Member, type Stored, userOf, type World } from './world/state.ts';

/** Messages of a channel in the first state, and in a page of history. */
const PAGE_SIZE = 50;

/** A message as the page shows it. */
export function pageMessage(world: World, channel: Channel, stored: Stored): PageMessage {
  return { ...viewMessage(world, channel, stored), pings: stored.pings, guild_id: channel.guildId };
}

/** A channel as one person sees it. */
export function pageChannel(world: World, channel: Channel, userId: Id): PageChannel {
  return {
    id: channel.id,
    type: channel.type,
    name: channel.name,
    topic: channel.topic,
    guild_id: channel.guildId,
    parent_id: channel.parentId,
    position: channel.position,
    recipients: channel.recipients.filter((id) => id !== userId).map((id) => userOf(world, id)),
    thread_metadata: channel.thread?.metadata ?? null,
    permissions: String(permissionsIn(world, channel, userId)),
  };
}

/** A member as the page lists it. */
export function pageMember(world: World, member: Member): PageMember {
  const user = userOf(world, member.userId);
  const online = !world.bots.has(user.id) || world.online.has(user.id);
  return { user, nick: member.nick, roles: member.roles, online };
}

/** Whether a person sees a channel in the list. */
export function seesChannel(world: World, channel: Channel, userId: Id): boolean {
  return channel.thread ? seesThread(world, channel, userId) : maySee(world, channel, userId);
}

/** The messages of a channel that a person sees, oldest first; with `before` those older than that one. */
export function pageMessages(world: World, channel: Channel, userId: Id, before?: Id): PageMessage[] {
  const all = [...channel.messages.values()].filter((stored) => maySee(world, channel, userId, stored));
  const end = before === undefined ? all.length : all.findIndex(({ data }) => data.id === before);
  const page = all.slice(Math.max(0, end - PAGE_SIZE), Math.max(0, end));
  return page.map((stored) => pageMessage(world, channel, stored));
}

/** The pins of a channel, newest first. */
export function pagePins(world: World, channel: Channel, userId: Id): PagePin[] {
  return pinsFor(world, channel, userId).flatMap(({ pinned_at, message }) => {
    const stored = channel.messages.get(message.id);
    return stored ? [{ pinned_at, message: pageMessage(world, channel, stored) }] : [];
  });
}

/** Everything that one person sees. */
export function pageState(world: World, userId: Id): PageState {
  const channels = [...world.channels.values()].filter((channel) => seesChannel(world, channel, userId));
  const pins = channels.map((channel) => [channel.id, pagePins(world, channel, userId)] as const);
  return {
    you: userId,
    personas: world.personas,
    guilds: [...world.guilds.values()]
      .filter(({ members }) => members.has(userId))
      .map((guild) => pageGuild(world, guild)),
    channels: channels.map((channel) => pageChannel(world, channel, userId)),
    messages: Object.fromEntries(
      channels.map((channel) => [channel.id, pageMessages(world, channel, userId)]),
    ),
    pins: Object.fromEntries(pins.filter(([, items]) => items.length > 0)),
    commands: commandsFor(world, userId),
    violations: world.violations,
  };
}

function pageGuild(world: World, guild: Guild): PageGuild {
  return {
    id: guild.id,
    name: guild.name,
    roles: [...guild.roles.values()].sort((a, b) => b.position - a.position),
    members: [...guild.members.values()].map((member) => pageMember(world, member)),
  };
}
