export { type Conversations, createConversations } from '../question/conversations.ts';

/** The conversation of one member in one channel. */
export function memberKey(channelId: string, userId: string): string {
  return `${channelId}/${userId}`;
}

/** The conversation that led to one message of the bot: whoever replies to it goes on from there. */
export function messageKey(messageId: string): string {
  return `message/${messageId}`;
}
