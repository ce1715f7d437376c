import { type APIMessage, type APIMessageReference, MessageType } from 'discord.js';
import { refuse } from '../errors.ts';
import type { Id } from '../page-protocol.ts';
import { type Channel, guildOf, type Stored, type World } from './state.ts';

/** A message that the channel's routes can reach; ephemeral ones are unknown there (10008). */
export function findMessage(channel: Channel, id: Id): Stored {
  const stored = channel.messages.get(id);
  if (!stored || stored.visibleTo !== null) throw refuse(10008);
  return stored;
}

/** A message as it is shown: the message that it replies to is looked up at this moment. */
export function viewMessage(world: World, channel: Channel, stored: Stored): APIMessage {
  const { data } = stored;
  const shown = { ...data, pinned: channel.pins.has(data.id) };
  const id = data.message_reference?.message_id;
  if (data.type !== MessageType.Reply || id === undefined) return shown;
  const target = world.channels.get(data.message_reference?.channel_id ?? '')?.messages.get(id);
  return { ...shown, referenced_message: target ? { ...target.data, pinned: channel.pins.has(id) } : null };
}

/** Types of message that people and bots write; all others are Discord's own. */
export function isSystem(data: APIMessage): boolean {
  const written = [
    MessageType.Default,
    MessageType.Reply,
    MessageType.ChatInputCommand,
    MessageType.ContextMenuCommand,
  ];
  return !written.includes(data.type);
}

/** A reference to a message of a channel. */
export function referenceTo(world: World, channel: Channel, id: Id): APIMessageReference {
  const guild = guildOf(world, channel);
  return { type: 0, channel_id: channel.id, message_id: id, ...(guild && { guild_id: guild.id }) };
}
