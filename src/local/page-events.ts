import { InteractionType } from 'discord.js';
import type { Id, ServerEvent } from './page-protocol.ts';
import { pageChannel, pageMember, pageMessage, pagePins, seesChannel } from './page-view.ts';
import { commandsFor } from './world/commands.ts';
import type { WorldEvent } from './world/events.ts';
import { maySee } from './world/permissions.ts';
import { userOf, type World } from './world/state.ts';

/** Who looks: a person in one tab. */
export interface Viewer {
  readonly userId: Id;
  readonly session: string;
}

type EventOf<T extends WorldEvent['type']> = Extract<WorldEvent, { type: T }>;

/** What a tab is told of an event: nothing that its person may not see, nothing of another tab's interactions. */
export function pageEvents(world: World, event: WorldEvent, viewer: Viewer): ServerEvent[] {
  const { userId } = viewer;
  switch (event.type) {
    case 'message-created':
    case 'message-updated':
    case 'messages-deleted':
    case 'typing':
    case 'pins':
      return messageEvents(world, event, userId);
    case 'channel-created':
    case 'channel-updated':
    case 'thread-joined': {
      const { channel } = event;
      if (!seesChannel(world, channel, userId)) return [{ type: 'channel-deleted', id: channel.id }];
      return [{ type: 'channel', channel: pageChannel(world, channel, userId) }];
    }
    case 'channel-deleted':
      return [{ type: 'channel-deleted', id: event.channel.id }];
    case 'commands':
      return [{ type: 'commands', commands: commandsFor(world, userId) }];
    case 'violation':
      return [{ type: 'violation', violation: event.violation }];
    default:
      return [...memberEvents(world, event), ...interactionEvents(world, event, viewer)];
  }
}

function messageEvents(
  world: World,
  event: EventOf<'message-created' | 'message-updated' | 'messages-deleted' | 'typing' | 'pins'>,
  userId: Id,
): ServerEvent[] {
  const { channel, type } = event;
  const about =
    type === 'messages-deleted' ? event : type === 'typing' || type === 'pins' ? undefined : event.stored;
  if (!maySee(world, channel, userId, about)) return [];
  const channel_id = channel.id;
  const pins = () => ({ type: 'pins' as const, channel_id, items: pagePins(world, channel, userId) });
  switch (type) {
    case 'messages-deleted':
      return [...event.ids.map((id) => ({ type: 'message-deleted' as const, channel_id, id })), pins()];
    case 'typing':
      return event.userId === userId ? [] : [{ type, channel_id, user_id: event.userId }];
    case 'pins':
      return [pins()];
    default:
      return [{ type, message: pageMessage(world, channel, event.stored) }];
  }
}

function memberEvents(world: World, event: WorldEvent): ServerEvent[] {
  if (event.type === 'member-added') {
    return [{ type: 'member', guild_id: event.guild.id, member: pageMember(world, event.member) }];
  }
  if (event.type !== 'presence' && event.type !== 'guild-joined') return [];
  return [...world.guilds.values()].flatMap((guild) => {
    const member = guild.members.get(event.botId);
    return member ? [{ type: 'member' as const, guild_id: guild.id, member: pageMember(world, member) }] : [];
  });
}

function interactionEvents(world: World, event: WorldEvent, viewer: Viewer): ServerEvent[] {
  if (!('interaction' in event) || event.interaction.session !== viewer.session) return [];
  const { nonce, id, payload, applicationId } = event.interaction;
  const isAutocomplete = payload.type === InteractionType.ApplicationCommandAutocomplete;
  const about = { nonce, interaction_id: id };
  switch (event.type) {
    case 'interaction-answered':
      return isAutocomplete ? [] : [{ type: event.type, ...about }];
    case 'interaction-failed':
      return isAutocomplete
        ? [{ type: 'choices', nonce, choices: [], failed: true }]
        : [{ type: event.type, ...about, reason: event.reason }];
    case 'modal':
      return [{ type: 'modal', ...about, application: userOf(world, applicationId), modal: event.modal }];
    case 'choices':
      return [{ type: 'choices', nonce, choices: event.choices, failed: false }];
    default:
      return [];
  }
}
