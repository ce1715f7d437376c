import { type Client, Routes } from 'discord.js';
import type { Services } from '../command.ts';
import { isUnspeakable } from '../failure.ts';
import { message } from '../message.ts';

/**
 * Writes to the channel that a guild's moderators have set for notes.
 *
 * @returns whether it was written: false without such a channel, or where the bot may not write there
 */
export async function notifyModerators(
  client: Client,
  guildId: string,
  text: string,
  { moderation: { store }, log }: Services,
): Promise<boolean> {
  const { logChannel } = await store.settings.get(guildId);
  if (logChannel === null) return false;
  try {
    const body = { ...message(text), allowed_mentions: { parse: [] } };
    await client.rest.post(Routes.channelMessages(logChannel), { body });
    return true;
  } catch (err) {
    if (!isUnspeakable(err)) throw err;
    log.warn({ err, guildId, channelId: logChannel }, 'Could not write to the channel for notes');
    return false;
  }
}
