import { type APIMessage, ChannelType, MessageType } from 'discord.js';
import type { Id } from '../page-protocol.ts';
import { viewMessage } from './message-view.ts';
import type { Channel, Stored, World } from './state.ts';

/**
 * A message as a bot receives it. Without the Message Content intent, content, embeds, attachments, components and
 * poll are empty, except in the bot's own messages, in DMs, and where it is mentioned. A reply that notifies the bot
 * counts as a mention, but not a reply to its answer to an interaction
 * (https://docs.discord.com/developers/events/gateway#message-content-intent).
 */
export function messageForBot(
  world: World,
  reader: { readonly botId: Id; readonly messageContent: boolean },
  channel: Channel,
  stored: Stored,
): APIMessage {
  const message = viewMessage(world, channel, stored);
  if (reader.messageContent || channel.type === ChannelType.DM) return message;
  const shown = mayRead(reader.botId, message) ? message : withoutContent(message);
  const target = shown.referenced_message;
  if (!target || mayRead(reader.botId, target)) return shown;
  return { ...shown, referenced_message: withoutContent(target) };
}

function mayRead(botId: Id, message: APIMessage): boolean {
  if (message.author.id === botId) return true;
  if (message.content.includes(`<@${botId}>`) || message.content.includes(`<@!${botId}>`)) {
    return message.mentions.some(({ id }) => id === botId);
  }
  const toInteraction =
    message.type === MessageType.Reply && message.referenced_message?.interaction_metadata;
  return !toInteraction && message.mentions.some(({ id }) => id === botId);
}

function withoutContent({ poll: _, ...message }: APIMessage): APIMessage {
  return { ...message, content: '', embeds: [], attachments: [], components: [] };
}
