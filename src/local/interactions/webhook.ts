import { MessageFlags, MessageType } from 'discord.js';
import { demand, refuse } from '../errors.ts';
import type { Id } from '../page-protocol.ts';
import { LIMITS } from '../rules/limits.ts';
import { checkEdit, checkNew } from '../rules/message-rules.ts';
import { findChannel } from '../world/channels.ts';
import type { Upload } from '../world/files.ts';
import { referenceTo } from '../world/message-view.ts';
import { createMessage, deleteMessages, editMessage, type MessageBody } from '../world/messages.ts';
import type { Channel, Stored, World } from '../world/state.ts';
import { forcedEphemeral } from './callback.ts';
import { type Interaction, WINDOWS } from './interaction.ts';

/** What a bot says with an interaction's token. */
export interface WebhookMessage {
  readonly body: MessageBody;
  readonly uploads: readonly Upload[];
}

/** The interaction behind a token: 50027 after 15 minutes, 10015 when it is unknown or was never answered. */
export function answeredInteraction(world: World, applicationId: Id, token: string): Interaction {
  const interaction = world.interactions.get(token);
  if (interaction?.applicationId !== applicationId) throw refuse(10015);
  if (world.clock.now() - interaction.startedAt >= WINDOWS.token) throw refuse(50027);
  if (interaction.state !== 'answered') throw refuse(10015);
  return interaction;
}

/** A message of an interaction; `@original` is its first answer. 10008 when there is none. */
export function interactionMessage(
  world: World,
  interaction: Interaction,
  id: Id | '@original',
): { readonly channel: Channel; readonly stored: Stored } {
  const channel = findChannel(world, interaction.channelId);
  const original = id === '@original' || id === interaction.originalId;
  const stored = channel.messages.get(original ? (interaction.originalId ?? '') : id);
  if (!stored || (!original && stored.data.interaction_metadata?.id !== interaction.id)) throw refuse(10008);
  return { channel, stored };
}

/** Changes a message of an interaction. */
export function editInteractionMessage(
  world: World,
  interaction: Interaction,
  id: Id | '@original',
  { body, uploads }: WebhookMessage,
): Stored {
  const { channel, stored } = interactionMessage(world, interaction, id);
  demand(checkEdit(stored, body, uploads.length));
  editMessage(world, channel, stored, { body, uploads });
  return stored;
}

/** Deletes a message of an interaction. */
export function deleteInteractionMessage(world: World, interaction: Interaction, id: Id | '@original'): void {
  const { channel, stored } = interactionMessage(world, interaction, id);
  deleteMessages(world, channel, [stored.data.id]);
}

/** Says something more. The first follow-up of a deferred answer fills the "thinking" message instead. */
export function followUp(world: World, interaction: Interaction, { body, uploads }: WebhookMessage): Stored {
  const channel = findChannel(world, interaction.channelId);
  demand(checkNew(body, uploads.length));
  const original = channel.messages.get(interaction.originalId ?? '');
  if (original && (original.data.flags ?? 0) & MessageFlags.Loading) {
    editMessage(world, channel, original, { body, uploads });
    return original;
  }
  if (interaction.userInstalled && interaction.followUps >= LIMITS.followUpsUserInstalled)
    throw refuse(40094);
  interaction.followUps++;
  const flags = (body.flags ?? 0) | forcedEphemeral(world, interaction, channel);
  return createMessage(world, {
    channel,
    authorId: interaction.applicationId,
    body: { ...body, flags },
    uploads,
    type: original ? MessageType.Reply : MessageType.Default,
    reference: original ? referenceTo(world, channel, original.data.id) : null,
    visibleTo: flags & MessageFlags.Ephemeral ? interaction.userId : null,
    interaction,
  });
}
