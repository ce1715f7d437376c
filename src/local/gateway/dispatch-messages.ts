import { GatewayIntentBits } from 'discord.js';
import { memberFields, memberView } from '../world/member-view.ts';
import { messageForBot } from '../world/message-for-bot.ts';
import { maySee } from '../world/permissions.ts';
import { type Channel, guildOf, type Stored, type World } from '../world/state.ts';
import type { Dispatch, EventOf, Listener } from './dispatch-types.ts';

function has(listener: Listener, guild: boolean, inGuildBit: number, inDmBit: number): boolean {
  return (listener.intents & (guild ? inGuildBit : inDmBit)) !== 0;
}

/** MESSAGE_CREATE and MESSAGE_UPDATE: never of an ephemeral message. */
export function messageEvent(
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

/** MESSAGE_DELETE for each message, or one MESSAGE_DELETE_BULK. */
export function deletion(world: World, event: EventOf<'messages-deleted'>, listener: Listener): Dispatch[] {
  const { channel, ids, visibleTo, bulk } = event;
  const { GuildMessages, DirectMessages } = GatewayIntentBits;
  if (visibleTo !== null || !maySee(world, channel, listener.botId)) return [];
  if (!has(listener, channel.guildId !== null, GuildMessages, DirectMessages)) return [];
  const { guildId } = channel;
  const place = { channel_id: channel.id, ...(guildId !== null && { guild_id: guildId }) };
  if (bulk) return [{ t: 'MESSAGE_DELETE_BULK', d: { ids, ...place }, guildId }];
  return ids.map((id) => ({ t: 'MESSAGE_DELETE', d: { id, ...place }, guildId }));
}

/** TYPING_START. */
export function typing(world: World, { channel, userId }: EventOf<'typing'>, listener: Listener): Dispatch[] {
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

/** CHANNEL_PINS_UPDATE: the channel and the time of its last pin, nothing of the message. */
export function pinsUpdate(world: World, channel: Channel, listener: Listener): Dispatch[] {
  const { Guilds, DirectMessages } = GatewayIntentBits;
  const { guildId, lastPinAt } = channel;
  if (!maySee(world, channel, listener.botId)) return [];
  if (!has(listener, guildId !== null, Guilds, DirectMessages)) return [];
  const place = { channel_id: channel.id, ...(guildId !== null && { guild_id: guildId }) };
  return [{ t: 'CHANNEL_PINS_UPDATE', d: { ...place, last_pin_timestamp: lastPinAt }, guildId }];
}
