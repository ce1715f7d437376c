import { type Message, MessageType } from 'discord.js';
import { askFromDiscord, type TooFast } from './ask.ts';
import type { Services } from './command.ts';
import { DISCORD_ERROR, discordCode } from './failure.ts';
import { message, type Message as Shown } from './message.ts';
import { placeOf, tooFast } from './place.ts';
import { questionIn } from './question-text.ts';
import { renderAnswer } from './render-answer.ts';
import { renderHelp } from './render-help.ts';

const NOTHING_TO_READ = {
  reply: 'Discord does not show me the text of this reply. Mention me in it, or use /ask.',
  other:
    'Discord shows me only messages that speak to me. Right-click the other message (on a phone: press it long), then Apps, “Ask the report”.',
  attachment: 'I read text only. Ask me a question in words.',
} as const;

/**
 * Answers a message that speaks to the bot: a mention in a channel, a reply to one of its messages, a direct message.
 * Everything else, and everything written by bots, webhooks and Discord itself, is left alone.
 */
export async function answerMessage(received: Message, services: Services): Promise<void> {
  if (!speaksToBot(received) || !(await mayAnswerHere(received, services))) return;
  const text = questionIn(received.content);
  if (text === '') {
    await send(received, unasked(received, services));
    return;
  }
  const { author, reference } = received;
  const outcome = await askFromDiscord(
    { text, report: null, ...placeOf(received), userId: author.id, repliesTo: reference?.messageId ?? null },
    services,
  );
  if ('waitMs' in outcome) {
    await refuseInPrivate(received, outcome);
    return;
  }
  const { answer, note, remember } = outcome;
  const { reports } = services.engine;
  const sent = await send(received, renderAnswer(answer, { reports, asker: author.id, echo: null, note }));
  remember(sent.id);
}

/**
 * Whether a message is meant for the bot. A mention is one of the bot itself: not @everyone, not a role it has. A reply
 * counts without its ping too, if Discord let us read it.
 */
function speaksToBot({ author, webhookId, type, guildId, mentions, content, client }: Message): boolean {
  if (author.bot || author.system || webhookId !== null) return false;
  if (type !== MessageType.Default && type !== MessageType.Reply) return false;
  if (guildId === null || mentions.users.has(client.user.id)) return true;
  return mentions.repliedUser?.id === client.user.id && content !== '';
}

/** Whether the guild wants mentions answered in this channel, or in the one that its thread belongs to. */
async function mayAnswerHere(received: Message, { moderation }: Services): Promise<boolean> {
  const { guildId, channelId, parentId } = placeOf(received);
  if (guildId === null) return true;
  const { mentionChannels } = await moderation.store.settings.get(guildId);
  if (mentionChannels.length === 0) return true;
  return mentionChannels.includes(channelId) || (parentId !== null && mentionChannels.includes(parentId));
}

/** Tells a member that asks too fast, where nobody else reads it, once; those who take no direct messages are not told. */
async function refuseInPrivate({ author }: Message, { waitMs, first }: TooFast): Promise<void> {
  if (!first) return;
  await author.send(message(tooFast(waitMs))).catch((error: unknown) => {
    if (discordCode(error) !== DISCORD_ERROR.cannotSendToUser) throw error;
  });
}

/** What to say to a message without a question: the help, or why nothing could be read. */
function unasked({ content, attachments, reference, mentions, client }: Message, services: Services): Shown {
  const toBot = mentions.repliedUser?.id === client.user.id;
  if (attachments.size > 0) return message(NOTHING_TO_READ.attachment);
  if (toBot && content === '') return message(NOTHING_TO_READ.reply);
  if (reference !== null && !toBot) return message(NOTHING_TO_READ.other);
  return renderHelp(services);
}

/** Replies; where the bot may not read the history, which a reply needs, it sends a plain message instead. */
async function send(received: Message, shown: Shown): Promise<Message> {
  try {
    return await received.reply(shown);
  } catch (error) {
    if (discordCode(error) !== DISCORD_ERROR.cannotReplyWithoutHistory || !received.channel.isSendable())
      throw error;
    return await received.channel.send(shown);
  }
}
