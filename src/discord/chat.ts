import { type Message, MessageType } from 'discord.js';
import { askFromDiscord } from './ask.ts';
import type { Services } from './command.ts';
import { DISCORD_ERROR, discordCode } from './failure.ts';
import { message, type Message as Shown } from './message.ts';
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
  if (!speaksToBot(received)) return;
  const text = questionIn(received.content);
  if (text === '') {
    await send(received, unasked(received, services));
    return;
  }
  const { channelId, guildId, author, reference } = received;
  const { answer, remember } = askFromDiscord(
    { text, report: null, channelId, guildId, userId: author.id, repliesTo: reference?.messageId ?? null },
    services,
  );
  const { reports } = services.engine;
  const sent = await send(received, renderAnswer(answer, { reports, asker: author.id, echo: null }));
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
