import { type APIMessage, MessageType } from 'discord.js';
import { refuse } from '../errors.ts';
import type { Id } from '../page-protocol.ts';
import { findMessage, isSystem, referenceTo, viewMessage } from './message-view.ts';
import { createMessage } from './messages.ts';
import { demandPermission, may } from './permissions.ts';
import { type Channel, timestamp, type World } from './state.ts';

/** Pins that a channel holds; one more is refused with 30003. Discord's number since 2025. */
const PINS_PER_CHANNEL = 250;

/** Pins a message and says so in the channel; pinning it twice changes nothing. */
export function pin(world: World, channel: Channel, userId: Id, messageId: Id): void {
  demandPermission(world, channel, userId, 'PinMessages');
  const stored = findMessage(channel, messageId);
  if (isSystem(stored.data)) throw refuse(50021);
  if (channel.pins.has(messageId)) return;
  if (channel.pins.size >= PINS_PER_CHANNEL) throw refuse(30003);
  channel.lastPinAt = timestamp(world);
  channel.pins.set(messageId, channel.lastPinAt);
  world.events.emit({ type: 'message-updated', channel, stored });
  world.events.emit({ type: 'pins', channel });
  createMessage(world, {
    channel,
    authorId: userId,
    body: {},
    type: MessageType.ChannelPinnedMessage,
    reference: referenceTo(world, channel, messageId),
  });
}

/** Takes a pin off; a message that is not pinned stays as it is. */
export function unpin(world: World, channel: Channel, userId: Id, messageId: Id): void {
  demandPermission(world, channel, userId, 'PinMessages');
  const stored = findMessage(channel, messageId);
  if (!channel.pins.delete(messageId)) return;
  world.events.emit({ type: 'message-updated', channel, stored });
  world.events.emit({ type: 'pins', channel });
}

/** A pinned message with the time of its pinning (ISO 8601). */
export interface Pin {
  readonly pinned_at: string;
  readonly message: APIMessage;
}

/** The pins that a user may read, newest first: none without READ_MESSAGE_HISTORY. */
export function pinsFor(world: World, channel: Channel, userId: Id): Pin[] {
  if (!may(world, channel, userId, 'ReadMessageHistory')) return [];
  const pins = [...channel.pins].map(([id, pinned_at]) => {
    const stored = channel.messages.get(id);
    return stored ? [{ pinned_at, message: viewMessage(world, channel, stored) }] : [];
  });
  return pins.flat().reverse();
}
