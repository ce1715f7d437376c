import { type APIMessageReference, ChannelType, MessageType } from 'discord.js';
import { demand, type FieldError, refuse } from '../errors.ts';
import type { Id } from '../page-protocol.ts';
import { checkNew } from '../rules/message-rules.ts';
import type { Upload } from './files.ts';
import { isSystem, referenceTo } from './message-view.ts';
import { createMessage, type MessageBody } from './messages.ts';
import { demandPermission, may } from './permissions.ts';
import { type Channel, type Stored, timestamp, type World } from './state.ts';

/** Nonces remembered for `enforce_nonce`. Discord: "the past few minutes". */
const KEPT_NONCES = 1_000;

/** A message that somebody writes in a channel. */
export interface Sent {
  readonly channel: Channel;
  readonly userId: Id;
  readonly body: MessageBody & {
    readonly message_reference?: APIMessageReference & { readonly fail_if_not_exists?: boolean | null };
    readonly enforce_nonce?: boolean | null;
  };
  readonly uploads?: readonly Upload[];
}

/** Writes a message, under all of Discord's rules; the same nonce again gives the same message. */
export function send(world: World, { channel, userId, body, uploads = [] }: Sent): Stored {
  demandWritable(world, channel, userId);
  demand(checkNew(body, uploads.length));
  if (body.embeds?.length) demandPermission(world, channel, userId, 'EmbedLinks');
  if (uploads.length > 0) demandPermission(world, channel, userId, 'AttachFiles');
  const nonce = body.enforce_nonce ? `${channel.id}:${userId}:${body.nonce}` : null;
  const before = nonce === null ? undefined : channel.messages.get(world.nonces.get(nonce) ?? '');
  if (before) return before;
  const replyTo = replyTarget(world, channel, userId, body.message_reference);
  wake(world, channel);
  const stored = createMessage(world, {
    channel,
    authorId: userId,
    body,
    uploads,
    type: replyTo === null ? MessageType.Default : MessageType.Reply,
    reference: replyTo === null ? null : referenceTo(world, channel, replyTo),
  });
  if (nonce !== null) rememberNonce(world, nonce, stored.data.id);
  return stored;
}

function demandWritable(world: World, channel: Channel, userId: Id): void {
  if (channel.type === ChannelType.DM) {
    const other = channel.recipients.find((id) => id !== userId);
    if (!channel.recipients.includes(userId)) throw refuse(50001);
    if (other !== undefined && world.closedDms.has(other)) throw refuse(50007);
    return;
  }
  demandPermission(world, channel, userId, channel.thread ? 'SendMessagesInThreads' : 'SendMessages');
  const locked = channel.thread?.metadata.locked && !may(world, channel, userId, 'ManageThreads');
  if (locked) throw refuse(50083);
}

/** The message to reply to; null when there is none to be. */
function replyTarget(
  world: World,
  channel: Channel,
  userId: Id,
  reference: Sent['body']['message_reference'],
): Id | null {
  if (!reference) return null;
  if (!may(world, channel, userId, 'ReadMessageHistory')) throw refuse(160002);
  const target = channel.messages.get(reference.message_id ?? '');
  if (target && target.visibleTo === null) {
    if (isSystem(target.data))
      demand([wrongReference('REPLIES_CANNOT_REPLY_TO_SYSTEM_MESSAGE', 'Cannot reply to a system message')]);
    return target.data.id;
  }
  if (reference.fail_if_not_exists !== false)
    demand([wrongReference('REPLIES_UNKNOWN_MESSAGE', 'Unknown message')]);
  return null;
}

function wrongReference(code: string, message: string): FieldError {
  return { path: ['message_reference'], code, message };
}

/** A message in an archived thread opens it again. */
function wake(world: World, channel: Channel): void {
  if (!channel.thread?.metadata.archived) return;
  channel.thread.metadata = {
    ...channel.thread.metadata,
    archived: false,
    archive_timestamp: timestamp(world),
  };
  world.events.emit({ type: 'channel-updated', channel });
}

function rememberNonce(world: World, nonce: string, id: Id): void {
  world.nonces.set(nonce, id);
  const oldest = world.nonces.keys().next().value;
  if (world.nonces.size > KEPT_NONCES && oldest !== undefined) world.nonces.delete(oldest);
}
