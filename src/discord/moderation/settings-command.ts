import type { ChatInputCommandInteraction } from 'discord.js';
import type { Settings } from '../../store/settings.ts';
import type { Services } from '../command.ts';
import { escapeLine } from '../escape.ts';
import { ellipsize } from '../limits.ts';
import { message, privately } from '../message.ts';
import { chosenReport } from '../report-choice.ts';
import { guard } from './guard.ts';
import { renderSettings } from './settings-view.ts';

/** Seconds of the window when only a number of questions is given. */
const WINDOW = 10;

/** What runs a subcommand needs. */
interface Change {
  readonly options: ChatInputCommandInteraction['options'];
  readonly guildId: string;
  readonly channelId: string;
  readonly settings: Settings;
  readonly services: Services;
}

/** Carries out a change; the text says why it could not. */
type Carry = (change: Change) => Promise<string | null>;

const CHANGES: Readonly<Record<string, Carry>> = {
  show: async () => null,
  mentions: changeMentions,
  report: changeReport,
  async private({ options, guildId, settings }) {
    await settings.setPrivate(guildId, options.getBoolean('private', true));
    return null;
  },
  async cooldown({ options, guildId, settings }) {
    const count = options.getInteger('questions', true);
    await settings.setCooldown(guildId, { count, seconds: options.getInteger('seconds') ?? WINDOW });
    return null;
  },
  async notes({ options, guildId, settings }) {
    await settings.setLogChannel(guildId, options.getChannel('channel')?.id ?? null);
    return null;
  },
  async log({ options, guildId, settings, services }) {
    await settings.setRetention(guildId, options.getInteger('days', true));
    await services.moderation.store.tidy(services.now());
    return null;
  },
};

/** Runs `/settings`: changes what is named and shows all that holds then, to the one who asks. */
export async function runSettings(
  interaction: ChatInputCommandInteraction,
  services: Services,
): Promise<void> {
  const guildId = await guard(interaction, 'settings');
  if (guildId === null) return;
  const { options, channelId } = interaction;
  const { settings } = services.moderation.store;
  const carry = CHANGES[options.getSubcommand()];
  const problem = (await carry?.({ options, guildId, channelId, settings, services })) ?? null;
  const shown = problem === null ? renderSettings(await settings.get(guildId), services) : message(problem);
  await interaction.reply(privately(shown));
}

async function changeMentions({ options, guildId, settings }: Change): Promise<string | null> {
  const channel = options.getChannel('channel')?.id;
  const answered = options.getBoolean('answer') ?? true;
  const before = (await settings.get(guildId)).mentionChannels;
  if (!answered && before.length === 0)
    return 'Mentions are answered in every channel now. Name the channels where they are to be answered instead.';
  const others = before.filter((id) => id !== channel);
  const after = channel === undefined ? [] : answered ? [...others, channel] : others;
  await settings.setMentionChannels(guildId, after);
  return null;
}

async function changeReport({
  options,
  guildId,
  channelId,
  settings,
  services,
}: Change): Promise<string | null> {
  const wanted = options.getString('report');
  const report = wanted === null ? null : chosenReport(wanted, services.engine.reports);
  if (report === undefined)
    return `I have no report “${escapeLine(ellipsize(wanted ?? '', 100))}”. Choose one from the list.`;
  await settings.setReport(guildId, options.getChannel('channel')?.id ?? channelId, report?.id ?? null);
  return null;
}
