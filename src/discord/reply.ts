import type {
  BaseInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
} from 'discord.js';
import type { Answer } from '../answer/answer.ts';
import type { Topic } from '../answer/topic.ts';
import type { Report } from '../corpus/report.ts';
import { askFromDiscord, type Note } from './ask.ts';
import type { Services } from './command.ts';
import { escapeLine } from './escape.ts';
import { ellipsize } from './limits.ts';
import { type Message, message, privately } from './message.ts';
import { placeOf, tooFast } from './place.ts';
import { renderAnswer } from './render-answer.ts';
import { chosenReport } from './report-choice.ts';

/** A command that a member has invoked, or a button that asks anew. */
export type CommandInteraction =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ButtonInteraction;

/** What a member asked by a command. */
export interface CommandQuestion {
  readonly text: string;
  readonly report: Report | null;
  /** Set where a topic's brief is asked for. */
  readonly topic?: Topic;
  /** Whether the report itself is to answer where a pinned answer would. */
  readonly pastPins?: boolean;
}

/** How an answer is shown. */
export interface Showing {
  /** Whether only the member who asked sees it. */
  readonly hidden: boolean;
  /** The question, where it is to be repeated above the answer. */
  readonly echo?: string;
  /** Address of the message that was asked about. */
  readonly about?: string;
  /** What the buttons under the answer refer to. */
  readonly note?: Note | null;
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
  question: CommandQuestion,
  showing: Showing,
): Promise<void> {
  const { text, report, topic, pastPins = false } = question;
  const asked = { ...placeOf(interaction), userId: interaction.user.id, repliesTo: null };
  const outcome = await askFromDiscord(
    { text, report: report?.id ?? null, ...(topic && { topic }), pastPins, ...asked },
    services,
  );
  if ('waitMs' in outcome) {
    await replyWith(interaction, message(tooFast(outcome.waitMs)), true);
    return;
  }
  const { answer, note, remember } = outcome;
  remember(await replyWithAnswer(interaction, services, answer, { ...showing, note }));
}

/** Shows an answer to the member who invoked a command. @returns the id of the message */
export async function replyWithAnswer(
  interaction: CommandInteraction,
  { engine }: Services,
  answer: Answer,
  { hidden, echo, about, note }: Showing,
): Promise<string | undefined> {
  const shown = renderAnswer(answer, {
    reports: engine.reports,
    asker: hidden ? null : interaction.user.id,
    echo: echo ?? null,
    about: about ?? null,
    note: note ?? null,
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

/** Whether the guild wants answers to commands to be seen by the asker alone. */
export async function hiddenHere(interaction: BaseInteraction, { moderation }: Services): Promise<boolean> {
  const { guildId } = placeOf(interaction);
  return guildId !== null && (await moderation.store.settings.get(guildId)).private;
}

/**
 * Reads the options `report` and `private`. Discord does not check a value that it completes, so the report may be unknown:
 * then the member is told, and the command is over.
 * @returns null when the member has been told
 */
export async function readOptions(
  interaction: ChatInputCommandInteraction,
  services: Services,
): Promise<SharedOptions | null> {
  const { reports } = services.engine;
  const wanted = interaction.options.getString('report');
  const hidden = interaction.options.getBoolean('private') ?? (await hiddenHere(interaction, services));
  if (wanted === null) return { report: null, hidden };
  const report = chosenReport(wanted, reports);
  if (report !== undefined) return { report, hidden };
  const name = escapeLine(ellipsize(wanted, 100));
  await replyWith(interaction, message(`I have no report “${name}”. Choose one from the list.`), true);
  return null;
}
