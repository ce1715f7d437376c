import {
  type APIAllowedMentions,
  type APIEmbed,
  type APIMessage,
  type APIMessageReference,
  type APIMessageTopLevelComponent,
  InteractionType,
  MessageFlags,
  MessageType,
} from 'discord.js';
import type { Interaction } from '../interactions/interaction.ts';
import type { Id } from '../page-protocol.ts';
import type { Upload } from './files.ts';
import { ALL_MENTIONS, resolveMentions } from './mentions.ts';
import { type AttachmentRequest, makeParts } from './message-parts.ts';
import { type Channel, type Stored, timestamp, userOf, type World } from './state.ts';

/** Messages kept in a channel; the oldest that is not pinned goes first. Default 1000. */
const KEPT_MESSAGES = 1000;

/** A message as asked for, already validated. Null and absent differ in an edit: null clears. */
export interface MessageBody {
  readonly content?: string | null;
  readonly embeds?: readonly APIEmbed[] | null;
  readonly components?: readonly APIMessageTopLevelComponent[] | null;
  readonly allowed_mentions?: APIAllowedMentions | null;
  readonly flags?: number | null;
  readonly attachments?: readonly AttachmentRequest[] | null;
  readonly tts?: boolean | null;
  readonly nonce?: string | number | null;
}

/** A message to make. */
export interface Draft {
  readonly channel: Channel;
  readonly authorId: Id;
  readonly body: MessageBody;
  readonly uploads?: readonly Upload[];
  readonly type?: MessageType;
  readonly reference?: APIMessageReference | null;
  /** The reader of an ephemeral message. */
  readonly visibleTo?: Id | null;
  /** The interaction that it answers. */
  readonly interaction?: Interaction | null;
}

/** Makes a message and tells everybody. */
export function createMessage(world: World, draft: Draft): Stored {
  const { channel } = draft;
  const { data, pings } = newMessage(world, draft);
  const stored: Stored = { data, visibleTo: draft.visibleTo ?? null, pings };
  channel.messages.set(data.id, stored);
  forgetOldest(channel);
  world.events.emit({ type: 'message-created', channel, stored });
  return stored;
}

function newMessage(
  world: World,
  draft: Draft,
): { readonly data: APIMessage; readonly pings: readonly Id[] } {
  const { channel, authorId, body, interaction } = draft;
  // Discord strips white space around.
  const content = body.content?.trim() ?? '';
  const parts = makeParts(world, {
    channel,
    embeds: body.embeds ?? [],
    components: body.components ?? [],
    requested: body.attachments ?? null,
    uploads: draft.uploads ?? [],
    present: [],
  });
  const target = draft.reference?.message_id ? channel.messages.get(draft.reference.message_id) : undefined;
  const mentions = resolveMentions(world, {
    channel,
    authorId,
    content,
    components: parts.components,
    allowed: body.allowed_mentions,
    defaults: interaction ? ['users'] : ALL_MENTIONS,
    repliedTo: draft.type === MessageType.Reply && !interaction ? (target?.data.author.id ?? null) : null,
  });
  const data: APIMessage = {
    id: world.nextId(),
    type: draft.type ?? MessageType.Default,
    channel_id: channel.id,
    author: userOf(world, authorId),
    content,
    timestamp: timestamp(world),
    edited_timestamp: null,
    tts: body.tts ?? false,
    mention_everyone: mentions.everyone,
    mentions: mentions.users.map((user) => userOf(world, user)),
    mention_roles: [...mentions.roles],
    ...parts,
    pinned: false,
    flags: (body.flags ?? 0) as MessageFlags,
    ...(body.nonce !== undefined && body.nonce !== null && { nonce: body.nonce }),
    ...(draft.reference && { message_reference: draft.reference }),
    ...(interaction && answerFields(world, interaction, draft.type)),
  };
  return { data, pings: mentions.pings };
}

/** Fields of a message that answers an interaction. */
function answerFields(
  world: World,
  interaction: Interaction,
  messageType: MessageType | undefined,
): Partial<APIMessage> {
  const { id, type, applicationId, commandName, originalId } = interaction;
  const user = userOf(world, interaction.userId);
  const named = commandName !== null && messageType !== MessageType.Reply;
  return {
    application_id: applicationId,
    webhook_id: applicationId,
    interaction_metadata: {
      ...metadata(world, interaction),
      ...(originalId !== null && { original_response_message_id: originalId }),
    } as NonNullable<APIMessage['interaction_metadata']>,
    ...(named && { interaction: { id, type, name: commandName, user } }),
  };
}

/** What a message says about the interaction that it answers; of a form's also what opened that. */
function metadata(world: World, interaction: Interaction): Record<string, unknown> {
  const { id, type, guildId, sourceId, opener, userInstalled } = interaction;
  const user = userOf(world, interaction.userId);
  return {
    id,
    type,
    user,
    authorizing_integration_owners: userInstalled ? { 1: user.id } : { 0: guildId ?? '0' },
    ...(type === InteractionType.MessageComponent && { interacted_message_id: sourceId }),
    ...(opener && { triggering_interaction_metadata: metadata(world, opener) }),
  };
}

/** Changes a message and tells everybody. Filling a "thinking" message is no edit: it may notify, and shows no "(edited)". */
export function editMessage(
  world: World,
  channel: Channel,
  stored: Stored,
  change: { readonly body: MessageBody; readonly uploads?: readonly Upload[] },
): void {
  const { data } = stored;
  const { body } = change;
  const loading = ((data.flags ?? 0) & MessageFlags.Loading) !== 0;
  const content = body.content === undefined ? data.content : (body.content?.trim() ?? '');
  const parts = makeParts(world, {
    channel,
    embeds: body.embeds === undefined ? data.embeds : (body.embeds ?? []),
    components: body.components === undefined ? (data.components ?? []) : (body.components ?? []),
    requested: body.attachments === undefined ? null : (body.attachments ?? []),
    uploads: change.uploads ?? [],
    present: data.attachments,
  });
  const mentions = resolveMentions(world, {
    channel,
    authorId: data.author.id,
    content,
    components: parts.components,
    allowed: body.allowed_mentions,
    defaults: data.interaction_metadata ? ['users'] : ALL_MENTIONS,
    repliedTo: null,
  });
  stored.data = {
    ...data,
    ...parts,
    content,
    flags: editedFlags(data.flags ?? 0, body.flags),
    mention_everyone: mentions.everyone,
    mentions: mentions.users.map((user) => userOf(world, user)),
    mention_roles: [...mentions.roles],
    edited_timestamp: loading ? null : timestamp(world),
  };
  if (loading) stored.pings = mentions.pings;
  world.events.emit({ type: 'message-updated', channel, stored });
}

/** SUPPRESS_EMBEDS may come and go, IS_COMPONENTS_V2 only come; what else there was stays, "thinking" ends. */
function editedFlags(before: number, asked: number | null | undefined): MessageFlags {
  const kept = before & ~MessageFlags.Loading;
  if (asked === undefined || asked === null) return kept;
  return (
    (kept & ~MessageFlags.SuppressEmbeds) |
    (asked & (MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2))
  );
}

/** Deletes messages of a channel and tells everybody. */
export function deleteMessages(world: World, channel: Channel, ids: readonly Id[], bulk = false): void {
  const visibleTo = channel.messages.get(ids[0] ?? '')?.visibleTo ?? null;
  for (const id of ids) {
    channel.messages.delete(id);
    channel.pins.delete(id);
  }
  world.events.emit({ type: 'messages-deleted', channel, ids, visibleTo, bulk });
}

function forgetOldest(channel: Channel): void {
  if (channel.messages.size <= KEPT_MESSAGES) return;
  for (const id of channel.messages.keys()) {
    if (channel.pins.has(id)) continue;
    channel.messages.delete(id);
    return;
  }
}
