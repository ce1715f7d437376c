import type { BaseInteraction, Message } from 'discord.js';

/** Where something was asked. */
export interface Place {
  /** Null in direct messages, and in a guild that the bot is not a member of: nothing is kept of either. */
  readonly guildId: string | null;
  readonly channelId: string;
  /** Channel that a thread belongs to; null elsewhere. */
  readonly parentId: string | null;
}

/** The place of an interaction or a message. */
export function placeOf(from: BaseInteraction | Message): Place {
  const { channel, channelId } = from;
  const isMember = 'inCachedGuild' in from ? from.inCachedGuild() : from.inGuild();
  return {
    guildId: isMember ? from.guildId : null,
    channelId: channelId ?? '',
    parentId: channel?.isThread() ? channel.parentId : null,
  };
}

/** What a member reads who asks too fast. */
export function tooFast(waitMs: number): string {
  const seconds = Math.ceil(waitMs / 1_000);
  return `You ask faster than I may answer here. Ask again in ${seconds === 1 ? 'a second' : `${seconds} seconds`}.`;
}
