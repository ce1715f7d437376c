import { type APIMessage, type Client, type RESTGetAPIChannelMessagesPinsResult, Routes } from 'discord.js';
import { DISCORD_ERROR, discordCode } from '../failure.ts';

/** What became of a request to pin. */
export type Pinning = 'pinned' | 'full' | 'not allowed' | 'gone';

/** Where a message stands with its channel's pins. */
export type Standing = 'pinned' | 'unpinned' | 'gone' | 'unknown';

/** Pins that Discord hands out at once. */
const PAGE = 50;

/** Pins a message. @param reason what the server's audit log says, where the bot is the one who acts */
export async function pinMessage(
  { rest }: Client,
  channelId: string,
  messageId: string,
  reason: string,
): Promise<Pinning> {
  try {
    await rest.put(Routes.channelMessagesPin(channelId, messageId), { reason });
    return 'pinned';
  } catch (error) {
    const code = discordCode(error);
    if (code === DISCORD_ERROR.tooManyPins) return 'full';
    if (code === DISCORD_ERROR.missingPermissions || code === DISCORD_ERROR.missingAccess)
      return 'not allowed';
    if (code === DISCORD_ERROR.unknownMessage || code === DISCORD_ERROR.unknownChannel) return 'gone';
    throw error;
  }
}

/** Takes a message off its channel's pins, if the bot may and the message is still there. */
export async function unpinMessage(
  { rest }: Client,
  channelId: string,
  messageId: string,
  reason: string,
): Promise<void> {
  try {
    await rest.delete(Routes.channelMessagesPin(channelId, messageId), { reason });
  } catch (error) {
    if (!isExpected(error)) throw error;
  }
}

/** Ids of a channel's pinned messages; null where the bot cannot see them. */
export async function pinnedIn({ rest }: Client, channelId: string): Promise<ReadonlySet<string> | null> {
  const ids = new Set<string>();
  try {
    for (let before: string | undefined; ; ) {
      const query = new URLSearchParams({ limit: String(PAGE), ...(before && { before }) });
      const page = (await rest.get(Routes.channelMessagesPins(channelId), {
        query,
      })) as RESTGetAPIChannelMessagesPinsResult;
      for (const { message } of page.items) ids.add(message.id);
      before = page.items.at(-1)?.pinned_at;
      if (!page.has_more || before === undefined) return ids;
    }
  } catch (error) {
    if (isExpected(error)) return null;
    throw error;
  }
}

/**
 * Looks at one message. The list of pins alone proves nothing: it is empty where the bot may not read the history.
 */
export async function standingOf({ rest }: Client, channelId: string, messageId: string): Promise<Standing> {
  try {
    const { pinned } = (await rest.get(Routes.channelMessage(channelId, messageId))) as APIMessage;
    return pinned ? 'pinned' : 'unpinned';
  } catch (error) {
    if (discordCode(error) === DISCORD_ERROR.unknownMessage) return 'gone';
    if (isExpected(error)) return 'unknown';
    throw error;
  }
}

function isExpected(error: unknown): boolean {
  const { missingAccess, missingPermissions, unknownChannel, unknownMessage } = DISCORD_ERROR;
  const expected: readonly number[] = [missingAccess, missingPermissions, unknownChannel, unknownMessage];
  return expected.includes(discordCode(error) ?? -1);
}
