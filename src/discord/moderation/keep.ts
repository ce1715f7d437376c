import {
  type ButtonInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import type { Topic } from '../../answer/topic.ts';
import { askEngine, keyOf, topicQuestion, whatIsSaid } from '../../moderation/inquiry.ts';
import { canBeKept, keepEvidence } from '../../moderation/pin-answer.ts';
import type { LoggedQuestion } from '../../store/logged-question.ts';
import type { Pin } from '../../store/pin.ts';
import type { Command, Services } from '../command.ts';
import { escapeLine } from '../escape.ts';
import { ellipsize } from '../limits.ts';
import { buttons, type Message, message, plainButton } from '../message.ts';
import { type Pinning, pinMessage, unpinMessage } from './channel-pins.ts';
import { guard } from './guard.ts';
import { correctId, unpinId } from './ids.ts';

const CANNOT = {
  unknown:
    'I no longer know which question this answered: it is older than what I keep. Ask it again, and pin the new answer.',
  pinned: 'This answer is pinned already. `/pins list` shows all.',
  refused: 'Only answers from the report can be pinned. `/review` lets you answer what the report does not.',
  changed:
    'Asked by itself, this question gets another answer now. Ask it again in full, and pin the new answer.',
  partial: 'This question only makes sense after the one before it. Ask it in full, and pin that answer.',
} as const;

const PINNED: Readonly<Record<Pinning | 'failed', string>> = {
  pinned: 'The message is pinned in the channel too.',
  full: 'The message itself is not pinned: this channel has the 250 pins that Discord allows. Unpin one and press “Pin” again.',
  'not allowed': 'The message itself is not pinned: I lack the permission “Pin Messages” in this channel.',
  gone: 'The message itself is not pinned: it is gone.',
  failed: 'The message itself is not pinned: Discord failed. Press “Pin” again to try once more.',
};

/** Pins the answer that a message shows: keeps it first, then pins the message, then says so. */
export async function pinAnswer(
  interaction: ButtonInteraction | MessageContextMenuCommandInteraction,
  questionId: string,
  messageId: string,
  services: Services,
): Promise<void> {
  const guildId = await guard(interaction, 'pins');
  if (guildId === null) return;
  // Discord lets pins wait their turn for longer than the three seconds it gives an answer.
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const kept = await keep(interaction, guildId, questionId, messageId, services);
  if (typeof kept === 'string') {
    await interaction.editReply(message(CANNOT[kept]));
    return;
  }
  const pinning = await pinInChannel(interaction, kept.pin, messageId).catch((err: unknown) => {
    services.log.warn({ err, guildId, channelId: kept.pin.channelId }, 'Could not pin a message');
    return 'failed' as const;
  });
  if (pinning === 'pinned') await services.moderation.store.pins.markInChannel(guildId, kept.pin.id, true);
  await unpinReplaced(interaction, kept.replaced, messageId);
  await interaction.editReply(confirmation(kept.pin, PINNED[pinning]));
}

/** An answer that is kept now, and the one that it took the place of. */
interface Kept {
  readonly pin: Pin;
  readonly replaced: Pin | null;
}

/** Keeps the answer as the report gives it at this moment, if that is still what the message says. */
async function keep(
  interaction: ButtonInteraction | MessageContextMenuCommandInteraction,
  guildId: string,
  questionId: string,
  messageId: string,
  { engine, commands, moderation, now }: Services,
): Promise<Kept | keyof typeof CANNOT> {
  const { store, recent } = moderation;
  const logged = await recent.find(guildId, questionId, store);
  if (logged === null) return 'unknown';
  if (logged.outcome === 'pinned') return 'pinned';
  const answer = askEngine(
    { ...logged, topic: topicOf(logged, commands), report: logged.scope, turns: [] },
    engine,
  );
  if (whatIsSaid(answer) !== logged.said) return 'changed';
  if (!canBeKept(answer)) return 'refused';
  const key = keyOf(logged.question);
  if (key === null) return 'partial';
  const [only, ...others] = new Set(answer.evidence.map(({ report }) => report));
  const replaced = (await store.pins.withKey(guildId, key)).find(({ scope }) => scope === logged.scope);
  const pin = await store.pins.add({
    guildId,
    channelId: interaction.channelId,
    messageId,
    inChannel: false,
    question: logged.question,
    key,
    scope: logged.scope,
    report: others.length === 0 ? (only ?? null) : null,
    origin: 'report',
    answer,
    evidence: keepEvidence(answer.evidence, engine.reports),
    pinnedBy: interaction.user.id,
    pinnedAt: now(),
  });
  return { pin, replaced: replaced ?? null };
}

/** The message of an answer that is no longer kept does not stay pinned. */
async function unpinReplaced(
  { client, user }: ButtonInteraction | MessageContextMenuCommandInteraction,
  replaced: Pin | null,
  messageId: string,
): Promise<void> {
  if (!replaced?.inChannel || replaced.messageId === null || replaced.messageId === messageId) return;
  const reason = `${user.username} (${user.id}) pinned another answer to this question`;
  await unpinMessage(client, replaced.channelId, replaced.messageId, reason);
}

/** The topic whose command a logged question was; null for a question in words. */
export function topicOf(
  { question }: Pick<LoggedQuestion, 'question'>,
  commands: readonly Command[],
): Topic | null {
  return topicsOf(commands).find((topic) => topicQuestion(topic) === question) ?? null;
}

/** The topics of all commands. */
export function topicsOf(commands: readonly Command[]): readonly Topic[] {
  return commands.flatMap((command) => ('topic' in command && command.topic ? [command.topic] : []));
}

async function pinInChannel(
  interaction: ButtonInteraction | MessageContextMenuCommandInteraction,
  { channelId }: Pin,
  messageId: string,
): Promise<Pinning> {
  // A refused request counts towards Discord's limit of bad ones, so none is sent that will be.
  if (!interaction.appPermissions.has(PermissionFlagsBits.PinMessages)) return 'not allowed';
  const { username, id } = interaction.user;
  return pinMessage(interaction.client, channelId, messageId, `Pinned by ${username} (${id})`);
}

/** What a moderator reads who has pinned: what is kept, and what to do about it. */
export function confirmation({ id, question }: Pin, more: string): Message {
  const lines = [
    `Pinned. From now on “${escapeLine(ellipsize(question, 160))}”, in these or other words, gets this answer first.`,
    more,
  ];
  return message(lines.filter((line) => line !== '').join('\n'), pinButtons(id));
}

/** The buttons below a pin. */
export function pinButtons(id: string): Message['components'] {
  return buttons(
    plainButton('Correct the wording', correctId.write(id)),
    plainButton('Unpin', unpinId.write(id)),
  );
}
