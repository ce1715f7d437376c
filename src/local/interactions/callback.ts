import {
  type APIApplicationCommandOptionChoice,
  type APIModalInteractionResponseCallbackData,
  ApplicationCommandType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  MessageType,
} from 'discord.js';
import { demand, type FieldError, refuse } from '../errors.ts';
import type { Id } from '../page-protocol.ts';
import { checkAutocompleteChoices } from '../rules/choice-rules.ts';
import { checkEdit, checkNew } from '../rules/message-rules.ts';
import { checkModal } from '../rules/modal-rules.ts';
import { findChannel } from '../world/channels.ts';
import type { Upload } from '../world/files.ts';
import { referenceTo } from '../world/message-view.ts';
import { createMessage, editMessage, type MessageBody } from '../world/messages.ts';
import { may } from '../world/permissions.ts';
import type { Channel, Stored, World } from '../world/state.ts';
import type { Interaction } from './interaction.ts';
import { type FilledOption, focusedOption } from './options.ts';

/** What a bot answers first, its shape already checked. */
export interface Callback {
  readonly type: InteractionResponseType;
  readonly data?:
    | (MessageBody & { readonly choices?: readonly APIApplicationCommandOptionChoice[] | null })
    | null;
}

const { ChannelMessageWithSource, DeferredChannelMessageWithSource, DeferredMessageUpdate, UpdateMessage } =
  InteractionResponseType;
const { ApplicationCommandAutocompleteResult, Modal } = InteractionResponseType;

/** Flags that a bot may set on an answer. */
const ANSWER_FLAGS =
  MessageFlags.SuppressEmbeds |
  MessageFlags.Ephemeral |
  MessageFlags.IsComponentsV2 |
  MessageFlags.SuppressNotifications;

/** The interaction that waits for this callback: 10062 when it is too late or never was, 40060 when it was answered. */
export function waitingInteraction(world: World, id: Id, token: string): Interaction {
  const interaction = world.interactions.get(token);
  if (interaction?.id !== id || interaction.state === 'failed') throw refuse(10062);
  if (interaction.state === 'answered') throw refuse(40060);
  return interaction;
}

/** Applies a first response; returns the message that it made or changed. */
export function respond(
  world: World,
  interaction: Interaction,
  { type, data }: Callback,
  uploads: readonly Upload[] = [],
): Stored | null {
  demand(checkKind(interaction, type));
  const channel = findChannel(world, interaction.channelId);
  const body = data ?? {};
  switch (type) {
    case ApplicationCommandAutocompleteResult:
      answerChoices(world, interaction, body.choices ?? []);
      return null;
    case Modal:
      openModal(world, interaction, data as unknown as APIModalInteractionResponseCallbackData);
      return null;
    case DeferredMessageUpdate:
    case UpdateMessage:
      return update(world, interaction, channel, { body: type === UpdateMessage ? body : null, uploads });
    default:
      return answer(world, interaction, channel, {
        body,
        uploads,
        deferred: type === DeferredChannelMessageWithSource,
      });
  }
}

/** Types that may answer each kind of interaction. */
function allowedTypes({ type, sourceId }: Interaction): readonly InteractionResponseType[] {
  const messages = [ChannelMessageWithSource, DeferredChannelMessageWithSource];
  const updates = sourceId === null ? [] : [DeferredMessageUpdate, UpdateMessage];
  if (type === InteractionType.ApplicationCommandAutocomplete) return [ApplicationCommandAutocompleteResult];
  if (type === InteractionType.ModalSubmit) return [...messages, ...updates];
  return [...messages, ...updates, Modal];
}

function checkKind(interaction: Interaction, type: InteractionResponseType): FieldError[] {
  const allowed = allowedTypes(interaction);
  if (allowed.includes(type)) return [];
  return [
    { path: ['type'], code: 'BASE_TYPE_CHOICES', message: `Value must be one of {${allowed.join(', ')}}.` },
  ];
}

function answerChoices(
  world: World,
  interaction: Interaction,
  choices: readonly APIApplicationCommandOptionChoice[],
): void {
  const data = interaction.payload.data as { id: Id; options: FilledOption[] };
  const command = world.bots.get(interaction.applicationId)?.commands.get(data.id);
  const focused = command && focusedOption(command, data.options);
  if (focused) demand(checkAutocompleteChoices(choices, focused.type, ['data', 'choices']));
  acknowledge(world, interaction, ApplicationCommandAutocompleteResult);
  world.events.emit({ type: 'choices', interaction, choices });
}

function openModal(
  world: World,
  interaction: Interaction,
  modal: APIModalInteractionResponseCallbackData,
): void {
  demand(checkModal(modal, ['data']));
  interaction.modal = modal;
  acknowledge(world, interaction, Modal);
  world.events.emit({ type: 'modal', interaction, modal });
}

function update(
  world: World,
  interaction: Interaction,
  channel: Channel,
  change: { readonly body: MessageBody | null; readonly uploads: readonly Upload[] },
): Stored | null {
  const stored = channel.messages.get(interaction.sourceId ?? '') ?? null;
  interaction.originalId = interaction.sourceId;
  if (!change.body) {
    acknowledge(world, interaction, DeferredMessageUpdate);
    return stored;
  }
  if (!stored) throw refuse(10008);
  demand(checkEdit(stored, change.body, change.uploads.length, ['data']));
  acknowledge(world, interaction, UpdateMessage);
  editMessage(world, channel, stored, { body: change.body, uploads: change.uploads });
  return stored;
}

function answer(
  world: World,
  interaction: Interaction,
  channel: Channel,
  said: { readonly body: MessageBody; readonly uploads: readonly Upload[]; readonly deferred: boolean },
): Stored {
  const { body, uploads, deferred } = said;
  if (!deferred) demand(checkNew(body, uploads.length, ['data']));
  const asked = (body.flags ?? 0) & (deferred ? MessageFlags.Ephemeral : ANSWER_FLAGS);
  const flags = asked | (deferred ? MessageFlags.Loading : 0) | forcedEphemeral(world, interaction, channel);
  const fromComponent = interaction.sourceId !== null;
  const { applicationId, commandType } = interaction;
  const slash = commandType === ApplicationCommandType.ChatInput;
  // Claimed before the message is told to anybody: a listener may look at the interaction.
  acknowledge(world, interaction, deferred ? DeferredChannelMessageWithSource : ChannelMessageWithSource);
  const stored = createMessage(world, {
    channel,
    authorId: applicationId,
    body: deferred ? { flags } : { ...body, flags },
    uploads,
    type: fromComponent
      ? MessageType.Reply
      : commandType === null
        ? MessageType.Default
        : slash
          ? MessageType.ChatInputCommand
          : MessageType.ContextMenuCommand,
    reference: fromComponent ? referenceTo(world, channel, interaction.sourceId ?? '') : null,
    visibleTo: flags & MessageFlags.Ephemeral ? interaction.userId : null,
    interaction,
  });
  interaction.originalId = stored.data.id;
  return stored;
}

/** A user-installed app speaks privately to those who may not use external apps here. */
export function forcedEphemeral(world: World, interaction: Interaction, channel: Channel): number {
  const forced = interaction.userInstalled && !may(world, channel, interaction.userId, 'UseExternalApps');
  return forced ? MessageFlags.Ephemeral : 0;
}

function acknowledge(world: World, interaction: Interaction, type: InteractionResponseType): void {
  interaction.state = 'answered';
  interaction.responseType = type;
  world.events.emit({ type: 'interaction-answered', interaction });
}
