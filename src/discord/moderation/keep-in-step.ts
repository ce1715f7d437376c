import type { Client } from 'discord.js';
import type { Pin } from '../../store/pin.ts';
import type { Services } from '../command.ts';
import { escapeLine } from '../escape.ts';
import { ellipsize } from '../limits.ts';
import { pinnedIn, standingOf } from './channel-pins.ts';
import { notifyModerators } from './notify.ts';

/**
 * Brings the kept pins of one channel in step with Discord: an answer whose message was unpinned or deleted by hand is no
 * longer kept, and the moderators are told; one that was pinned by hand is known to be.
 */
export async function keepChannelInStep(
  client: Client,
  guildId: string,
  channelId: string,
  services: Services,
): Promise<void> {
  const { pins } = services.moderation.store;
  const kept = (await pins.inChannel(guildId, channelId)).filter(({ messageId }) => messageId !== null);
  if (kept.length === 0) return;
  const pinned = await pinnedIn(client, channelId);
  if (pinned === null) return;
  for (const pin of kept) {
    if (pinned.has(pin.messageId ?? '')) {
      if (!pin.inChannel) await pins.markInChannel(guildId, pin.id, true);
    } else if (pin.inChannel) {
      const standing = await standingOf(client, channelId, pin.messageId ?? '');
      if (standing === 'unpinned') await drop(client, pin, 'was unpinned by hand', services);
      if (standing === 'gone') await drop(client, pin, 'was deleted', services);
    }
  }
}

/** Stops keeping the answers of messages that were deleted. */
export async function dropDeleted(
  client: Client,
  guildId: string,
  messageIds: readonly string[],
  services: Services,
): Promise<void> {
  for (const messageId of messageIds)
    for (const pin of await services.moderation.store.pins.byMessage(guildId, messageId))
      if (pin.inChannel) await drop(client, pin, 'was deleted', services);
}

/** Brings all channels of a guild in step. */
export async function keepGuildInStep(client: Client, guildId: string, services: Services): Promise<void> {
  for (const channelId of await services.moderation.store.pins.channels(guildId))
    await keepChannelInStep(client, guildId, channelId, services);
}

async function drop(client: Client, pin: Pin, why: string, services: Services): Promise<void> {
  const { guildId, id, channelId, question } = pin;
  // Of several processes, or several events, one removes it and tells.
  if (!(await services.moderation.store.pins.remove(guildId, id))) return;
  const text = `The pinned answer to “${escapeLine(ellipsize(question, 160))}” is no longer kept: its message in <#${channelId}> ${why}.`;
  await notifyModerators(client, guildId, text, services);
}
