import type { Answer } from '../answer/answer.ts';
import type { Topic } from '../answer/topic.ts';
import { answerInquiry, askEngine, type Inquiry, logEntry, topicQuestion } from '../moderation/inquiry.ts';
import { canBeKept } from '../moderation/pin-answer.ts';
import { type Turn, turnOf } from '../question/turn.ts';
import { DEFAULT_SETTINGS, type GuildSettings } from '../store/settings.ts';
import type { Services } from './command.ts';
import { memberKey, messageKey } from './conversations.ts';

/** A question as it comes from Discord. */
export interface DiscordQuestion {
  readonly text: string;
  /** Set where a topic's brief is asked for; `text` is not read then. */
  readonly topic?: Topic;
  /** Id of the one report to ask; null for the channel's own, or all of them. */
  readonly report: string | null;
  /** Null in direct messages, and where the bot is not a member. */
  readonly guildId: string | null;
  readonly channelId: string;
  /** Channel that a thread belongs to; null elsewhere. */
  readonly parentId: string | null;
  readonly userId: string;
  /** Id of the bot's message that this replies to; null where it is no reply. */
  readonly repliesTo: string | null;
  /** Whether the report itself is to answer where a pinned answer would. */
  readonly pastPins?: boolean;
}

/** An answer, and how to remember it once it is sent. */
export interface DiscordAnswer {
  readonly answer: Answer;
  readonly settings: GuildSettings;
  /** What the buttons under the answer refer to; null where it was not noted, as in direct messages. */
  readonly note: Note | null;
  /** Makes it a turn of its conversation. @param messageId the bot's message, so that replies to it go on from here */
  remember(messageId: string | undefined): void;
}

/** How an answer was noted. */
export interface Note {
  /** Id of the question in the guild's log. */
  readonly id: string;
  readonly canPin: boolean;
  /** Whether votes are kept: not where the guild keeps no log. */
  readonly canRate: boolean;
}

/** Says that a member asks too fast. */
export interface TooFast {
  readonly waitMs: number;
  /** Whether it is the first refusal since the last answer: in chat only this one is told. */
  readonly first: boolean;
}

/** Answers a question from Discord within its conversation: the one way from a member's words to an answer. */
export async function askFromDiscord(
  question: DiscordQuestion,
  services: Services,
): Promise<DiscordAnswer | TooFast> {
  const { engine, conversations, log, now, moderation } = services;
  const { guildId, channelId, userId, repliesTo } = question;
  const settings = guildId === null ? DEFAULT_SETTINGS : await moderation.store.settings.get(guildId);
  const admission = moderation.cooldowns.admit(guildId ?? channelId, userId, settings.cooldown);
  if (!admission.ok) return admission;
  const member = memberKey(channelId, userId);
  const turns = conversations.recall(...(repliesTo === null ? [] : [messageKey(repliesTo)]), member);
  const started = now();
  const inquiry = inquiryOf(question, settings, turns, services);
  const answer =
    guildId === null || question.pastPins
      ? askEngine(inquiry, engine)
      : await answerInquiry(guildId, inquiry, { engine, store: moderation.store, now });
  log.debug({ kind: answer.kind, characters: question.text.length, ms: now() - started }, 'Answered');
  return {
    answer,
    settings,
    note: guildId === null ? null : takeNote({ ...question, guildId }, inquiry, answer, settings, services),
    remember(messageId) {
      if (answer.kind === 'help') return;
      const keys = messageId === undefined ? [member] : [member, messageKey(messageId)];
      conversations.remember([...turns, turnOf(answer)], ...keys);
    },
  };
}

function inquiryOf(
  { text, topic, report, channelId, parentId }: DiscordQuestion,
  settings: GuildSettings,
  turns: readonly Turn[],
  { engine }: Services,
): Inquiry {
  const own = settings.reports[channelId] ?? settings.reports[parentId ?? ''];
  // A report that was set for the channel may have been taken out of the corpus since: then all are asked.
  const chosen = report ?? engine.reports.find(({ id }) => id === own)?.id ?? null;
  // With one report there is nothing to choose: what is pinned with the option answers without it.
  const scope = engine.reports.length === 1 ? null : chosen;
  return { question: topic ? topicQuestion(topic) : text, topic: topic ?? null, report: scope, turns };
}

/** Notes what was asked, in memory for the buttons and in the guild's log if it keeps one. */
function takeNote(
  asked: DiscordQuestion & { readonly guildId: string },
  inquiry: Inquiry,
  answer: Answer,
  { retentionDays }: GuildSettings,
  { engine, moderation, now }: Services,
): Note | null {
  if (answer.kind === 'help') return null;
  const entry = logEntry(asked, inquiry, answer, { engine, store: moderation.store, now });
  moderation.recent.add(entry);
  if (retentionDays > 0) moderation.store.questions.add(entry);
  return { id: entry.id, canPin: canBeKept(answer), canRate: retentionDays > 0 };
}
