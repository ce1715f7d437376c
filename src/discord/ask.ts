import type { Answer } from '../answer/answer.ts';
import type { Turn } from '../question/turn.ts';
import type { Services } from './command.ts';
import { memberKey, messageKey } from './conversations.ts';

/** A question as it comes from Discord. */
export interface DiscordQuestion {
  readonly text: string;
  /** Id of the one report to ask; all of them where null. */
  readonly report: string | null;
  /** Null in direct messages. */
  readonly guildId: string | null;
  readonly channelId: string;
  readonly userId: string;
  /** Id of the bot's message that this replies to; null where it is no reply. */
  readonly repliesTo: string | null;
}

/** An answer, and how to remember it once it is sent. */
export interface DiscordAnswer {
  readonly answer: Answer;
  /** Makes it a turn of its conversation. @param messageId the bot's message, so that replies to it go on from here */
  remember(messageId: string | undefined): void;
}

/** Answers a question from Discord within its conversation: the one way from a member's words to an answer. */
export function askFromDiscord(question: DiscordQuestion, services: Services): DiscordAnswer {
  const { engine, conversations, log, now } = services;
  const { text, channelId, userId, repliesTo } = question;
  const member = memberKey(channelId, userId);
  const turns = conversations.recall(...(repliesTo === null ? [] : [messageKey(repliesTo)]), member);
  const started = now();
  const answer = engine.ask(text, { report: question.report ?? undefined, turns });
  log.debug({ kind: answer.kind, characters: text.length, ms: now() - started }, 'Answered');
  return {
    answer,
    remember(messageId) {
      if (answer.kind === 'help') return;
      const keys = messageId === undefined ? [member] : [member, messageKey(messageId)];
      conversations.remember([...turns, turnOf(answer)], ...keys);
    },
  };
}

/** What a follow-up may build on. A refused question stays in the conversation, without a place. */
function turnOf({ kind, question, evidence, short }: Answer): Turn {
  const proof = kind === 'missing' ? undefined : evidence[0];
  return {
    question,
    report: proof?.report ?? null,
    passage: proof?.passage ?? null,
    start: proof?.start ?? null,
    end: proof?.end ?? null,
    short: kind === 'missing' ? null : short,
  };
}
