import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import type { Answer } from '../answer/answer.ts';
import type { Report } from '../corpus/report.ts';
import { askFromDiscord } from './ask.ts';
import type { Services } from './command.ts';
import { escapeLine } from './escape.ts';
import { ellipsize } from './limits.ts';
import { type Message, message, privately } from './message.ts';
import { renderAnswer } from './render-answer.ts';
import { chosenReport } from './report-choice.ts';

/** A command that a member has invoked. */
export type CommandInteraction = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;

/** How an answer is shown. */
export interface Showing {
  /** Whether only the member who asked sees it. */
  readonly hidden: boolean;
  /** The question, where it is to be repeated above the answer. */
  readonly echo?: string;
  /** Address of the message that was asked about. */
  readonly about?: string;
}

/** The options that several commands share. */
export interface SharedOptions {
  /** The one report to ask; null for all. */
  readonly report: Report | null;
  /** Whether only the member who asked is to see the answer. */
  readonly hidden: boolean;
}

/**
 * Answers a question that a member asked by a command: asks, shows, remembers.
 * Directly, without deferring: an answer takes about a millisecond of the three seconds that Discord gives.
 */
export async function replyToQuestion(
  interaction: CommandInteraction,
  services: Services,
  question: { readonly text: string; readonly report: Report | null },
  showing: Showing,
): Promise<void> {
  const { channelId, guildId, user } = interaction;
  const { answer, remember } = askFromDiscord(
    {
      text: question.text,
      report: question.report?.id ?? null,
      channelId,
      guildId,
      userId: user.id,
      repliesTo: null,
    },
    services,
  );
  remember(await replyWithAnswer(interaction, services, answer, showing));
}

/** Shows an answer to the member who invoked a command. @returns the id of the message */
export async function replyWithAnswer(
  interaction: CommandInteraction,
  { engine }: Services,
  answer: Answer,
  { hidden, echo, about }: Showing,
): Promise<string | undefined> {
  const shown = renderAnswer(answer, {
    reports: engine.reports,
    asker: hidden ? null : interaction.user.id,
    echo: echo ?? null,
    about: about ?? null,
  });
  return replyWith(interaction, shown, hidden);
}

/** Sends a message as the reply to a command. @returns the id of the message */
export async function replyWith(
  interaction: CommandInteraction,
  shown: Message,
  hidden: boolean,
): Promise<string | undefined> {
  const response = await interaction.reply({ ...(hidden ? privately(shown) : shown), withResponse: true });
  return response.resource?.message?.id;
}

/**
 * Reads the options `report` and `private`. Discord does not check a value that it completes, so the report may be unknown:
 * then the member is told, and the command is over.
 * @returns null when the member has been told
 */
export async function readOptions(
  interaction: ChatInputCommandInteraction,
  { engine }: Services,
): Promise<SharedOptions | null> {
  const wanted = interaction.options.getString('report');
  const hidden = interaction.options.getBoolean('private') ?? false;
  if (wanted === null) return { report: null, hidden };
  const report = chosenReport(wanted, engine.reports);
  if (report !== undefined) return { report, hidden };
  const name = escapeLine(ellipsize(wanted, 100));
  await replyWith(interaction, message(`I have no report “${name}”. Choose one from the list.`), true);
  return null;
}
