import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
} from 'discord.js';
import { pinsAsJson, pinsAsMarkdown } from '../../moderation/export.ts';
import { keyOf } from '../../moderation/inquiry.ts';
import type { Pin } from '../../store/pin.ts';
import type { Choice, Services } from '../command.ts';
import { escapeLine } from '../escape.ts';
import { ellipsize, LIMITS } from '../limits.ts';
import { message, privately } from '../message.ts';
import type { SourceMessage } from '../render-source.ts';
import { guard, mayDo } from './guard.ts';
import { helpfulId, pinId } from './ids.ts';
import { pinAnswer } from './keep.ts';
import { removePin } from './pin-components.ts';
import { pinMessage, pinPage } from './pins-view.ts';

/** Runs `/pins`; only the moderator who asks sees what comes. */
export async function runPins(interaction: ChatInputCommandInteraction, services: Services): Promise<void> {
  const guildId = await guard(interaction, 'pins');
  if (guildId === null) return;
  await interaction.reply(privately(await answer(interaction, guildId, services)));
}

async function answer(
  interaction: ChatInputCommandInteraction,
  guildId: string,
  services: Services,
): Promise<SourceMessage> {
  const { options, client, user } = interaction;
  const subcommand = options.getSubcommand();
  if (subcommand === 'list') return pinPage(guildId, 0, services);
  if (subcommand === 'export') return exportPins(interaction, guildId, services);
  const wanted = options.getString('pin', true);
  const pin = await findPin(guildId, wanted, services);
  if (pin === null)
    return message(`I keep no pin on “${escapeLine(ellipsize(wanted, 100))}”. Choose one from the list.`);
  if (subcommand === 'show') return pinMessage(pin, services);
  await removePin(client, guildId, pin.id, user, services);
  return message(
    `Unpinned: “${escapeLine(ellipsize(pin.question, 160))}” gets the report’s own answer again.`,
  );
}

/** The pin that an option's value means: a choice's value, or a question that was typed. */
async function findPin(
  guildId: string,
  wanted: string,
  { moderation: { store } }: Services,
): Promise<Pin | null> {
  const byId = await store.pins.get(guildId, wanted);
  if (byId !== null) return byId;
  const key = keyOf(wanted);
  const [first, ...others] = key === null ? [] : await store.pins.withKey(guildId, key);
  return others.length === 0 ? (first ?? null) : null;
}

async function exportPins(
  { options, guild }: ChatInputCommandInteraction,
  guildId: string,
  { moderation: { store } }: Services,
): Promise<SourceMessage> {
  const { total } = await store.pins.list(guildId, { offset: 0, limit: 1 });
  const { pins } = await store.pins.list(guildId, { offset: 0, limit: total });
  const json = options.getString('format') === 'json';
  const oldestFirst = [...pins].reverse();
  const text = json ? pinsAsJson(oldestFirst) : pinsAsMarkdown(oldestFirst, guild?.name ?? guildId);
  const file = { name: json ? 'pins.json' : 'pins.md', attachment: Buffer.from(text) };
  return { ...message(`${total} pinned ${total === 1 ? 'answer' : 'answers'}.`), files: [file] };
}

/** Completes the option `pin`: nothing for those who may not see pins. */
export async function pinChoices(
  interaction: AutocompleteInteraction,
  services: Services,
): Promise<readonly Choice[]> {
  const { guildId } = interaction;
  if (guildId === null || !mayDo(interaction, 'pins')) return [];
  const typed = interaction.options.getFocused();
  const pins = await services.moderation.store.pins.search(guildId, typed, LIMITS.choices);
  return pins.map(({ id, question, flag }) => ({
    name: ellipsize(`${flag === null ? '' : '⚠️ '}${question}`, LIMITS.choice),
    value: id,
  }));
}

/** Runs "Pin this answer" on a message. */
export async function pinFromMenu(
  interaction: MessageContextMenuCommandInteraction,
  services: Services,
): Promise<void> {
  const guildId = await guard(interaction, 'pins');
  if (guildId === null) return;
  const { targetMessage, client } = interaction;
  const questionId = targetMessage.author.id === client.user.id ? questionOf(targetMessage) : null;
  if (questionId === null) {
    const text = 'Only my answers can be pinned, and only those that everybody sees.';
    await interaction.reply(privately(message(text)));
    return;
  }
  await pinAnswer(interaction, questionId, targetMessage.id, services);
}

/** The question that a message of the bot answers: its buttons carry it. */
function questionOf({ components }: MessageContextMenuCommandInteraction['targetMessage']): string | null {
  for (const row of components)
    for (const component of 'components' in row ? row.components : []) {
      const customId = 'customId' in component ? (component.customId ?? '') : '';
      const id = pinId.read(customId) ?? helpfulId.read(customId);
      if (id !== null) return id;
    }
  return null;
}
