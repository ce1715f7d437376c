import { DiscordError, refuse } from './errors.ts';
import type { Starter } from './interactions/begin.ts';
import type { Interaction } from './interactions/interaction.ts';
import type { FilledOption } from './interactions/options.ts';
import { startAutocomplete, startCommand, startComponent, startContextMenu } from './interactions/start.ts';
import { submitModal } from './interactions/submit.ts';
import type { Id, ModalValues } from './page-protocol.ts';
import { createThread, findChannel, openDm } from './world/channels.ts';
import { findMessage } from './world/message-view.ts';
import { deleteMessages, editMessage } from './world/messages.ts';
import { may, maySee, type PermissionName } from './world/permissions.ts';
import { pin, unpin } from './world/pins.ts';
import { send } from './world/send.ts';
import type { Channel, Stored, World } from './world/state.ts';

/** What somebody writes. */
export interface Writing {
  readonly content: string;
  readonly replyTo?: Id | undefined;
  /** Whether the reply notifies the author (default true). */
  readonly replyPing?: boolean | undefined;
}

/** Where something is started, and the nonce to report on it with. */
export type Place = Omit<Starter, 'userId' | 'session'>;

/** What a person can do, whether on the page or in a test. Whatever Discord forbids throws a DiscordError. */
export class Person {
  readonly #world: World;
  readonly userId: Id;
  /** Names the tab or the test, so that answers to its interactions find back. */
  readonly session: string;

  constructor(world: World, userId: Id, session: string) {
    this.#world = world;
    this.userId = userId;
    this.session = session;
  }

  send(channelId: Id, { content, replyTo, replyPing = true }: Writing): Stored {
    const channel = this.#channel(channelId);
    if (channel.guildId !== null)
      this.#need(channel, channel.thread ? 'SendMessagesInThreads' : 'SendMessages');
    const reply = replyTo !== undefined && {
      message_reference: { message_id: replyTo, channel_id: channelId },
    };
    const allowed = { parse: ['users', 'roles', 'everyone'] as never[], replied_user: replyPing };
    const body = { content: content.trim(), allowed_mentions: allowed, ...reply };
    return send(this.#world, { channel, userId: this.userId, body });
  }

  edit(channelId: Id, messageId: Id, content: string): Stored {
    const channel = this.#channel(channelId);
    const stored = findMessage(channel, messageId);
    if (stored.data.author.id !== this.userId) throw refuse(50005);
    if (content.trim() === '') throw refuse(50006);
    if (content.length > 2000) throw new DiscordError(400, 50035, 'A message has at most 2000 characters');
    editMessage(this.#world, channel, stored, { body: { content: content.trim() } });
    return stored;
  }

  /** Deletes a message, or dismisses an ephemeral one. */
  delete(channelId: Id, messageId: Id): void {
    const channel = this.#channel(channelId);
    const { data, visibleTo } = this.#message(channel, messageId);
    const own = data.author.id === this.userId || visibleTo === this.userId;
    if (!own) this.#need(channel, 'ManageMessages');
    deleteMessages(this.#world, channel, [messageId]);
  }

  pin(channelId: Id, messageId: Id): void {
    const channel = this.#channel(channelId);
    this.#need(channel, 'PinMessages');
    pin(this.#world, channel, this.userId, messageId);
  }

  unpin(channelId: Id, messageId: Id): void {
    const channel = this.#channel(channelId);
    this.#need(channel, 'PinMessages');
    unpin(this.#world, channel, this.userId, messageId);
  }

  typing(channelId: Id): void {
    const channel = this.#channel(channelId);
    this.#world.events.emit({ type: 'typing', channel, userId: this.userId });
  }

  openDm(userId: Id): Channel {
    return openDm(this.#world, this.userId, userId);
  }

  createThread(channelId: Id, name: string, messageId?: Id): Channel {
    const channel = this.#channel(channelId);
    this.#need(channel, 'CreatePublicThreads');
    if (name.trim() === '' || name.length > 100)
      throw new DiscordError(400, 50035, 'A thread’s name has 1 to 100 characters');
    return createThread(this.#world, channel, { userId: this.userId, name: name.trim(), messageId });
  }

  command(start: Place, commandId: Id, options: readonly FilledOption[]): Interaction {
    return startCommand(this.#world, this.#starter(start), commandId, options);
  }

  autocomplete(start: Place, commandId: Id, options: readonly FilledOption[]): Interaction {
    return startAutocomplete(this.#world, this.#starter(start), commandId, options);
  }

  contextMenu(start: Place, commandId: Id, targetId: Id): Interaction {
    return startContextMenu(this.#world, this.#starter(start), commandId, targetId);
  }

  /** Presses a button, or with values chooses in a select. */
  component(
    start: Place,
    at: {
      readonly messageId: Id;
      readonly customId: string;
      readonly values?: readonly string[] | undefined;
    },
  ): Interaction {
    return startComponent(this.#world, this.#starter(start), at);
  }

  submitModal(nonce: string, interactionId: Id, values: ModalValues): Interaction {
    const { userId, session } = this;
    return submitModal(this.#world, { userId, session, nonce }, interactionId, values);
  }

  #starter(start: Place): Starter {
    return { ...start, userId: this.userId, session: this.session };
  }

  #channel(id: Id): Channel {
    const channel = findChannel(this.#world, id);
    if (!maySee(this.#world, channel, this.userId)) throw refuse(50001);
    return channel;
  }

  #message(channel: Channel, id: Id): Stored {
    const stored = channel.messages.get(id);
    if (!stored || !maySee(this.#world, channel, this.userId, stored)) throw refuse(10008);
    return stored;
  }

  #need(channel: Channel, name: PermissionName): void {
    if (may(this.#world, channel, this.userId, name)) return;
    const shown = name.replace(/[a-z](?=[A-Z])/g, '$&_').toUpperCase();
    throw new DiscordError(403, 50013, `You need the permission ${shown}`);
  }
}
