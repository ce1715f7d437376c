import { type APIThreadMetadata, ChannelType } from 'discord.js';
import {
  CreatePrivateChannelRequestSchema,
  CreateTextThreadWithMessageRequestSchema,
  CreateTextThreadWithoutMessageRequestSchema,
  UpdateThreadRequestPartialSchema,
} from 'discord-api-spec/zod';
import type { Hono } from 'hono';
import { demand, refuse } from '../errors.ts';
import type { Id } from '../page-protocol.ts';
import { checkForm } from '../rules/form.ts';
import { channelForBot, channelView, createThread, joinThread, openDm } from '../world/channels.ts';
import { demandPermission } from '../world/permissions.ts';
import { type Channel, timestamp, type World } from '../world/state.ts';
import type { RestContext, RestEnv } from './request.ts';
import { channelOf } from './routes-messages.ts';

/** What a request says about a new thread. */
interface ThreadForm {
  readonly name: string;
  readonly type?: ChannelType | null;
  readonly auto_archive_duration?: number | null;
}

/** Channels, DMs and threads. */
export function channelRoutes(app: Hono<RestEnv>, world: World): void {
  app.get('/channels/:channel', (context) => {
    const channel = channelOf(world, context);
    return context.json(channelForBot(world, channel, context.get('bot').id));
  });
  app.patch('/channels/:channel', (context) => change(world, context));
  app.delete('/channels/:channel', (context) => {
    const channel = channelOf(world, context);
    demandPermission(
      world,
      channel,
      context.get('bot').id,
      channel.thread ? 'ManageThreads' : 'ManageChannels',
    );
    removeChannel(world, channel);
    return context.json(channelView(world, channel));
  });
  app.post('/users/@me/channels', (context) => {
    const { json } = context.get('form');
    demand(checkForm(CreatePrivateChannelRequestSchema, json));
    const { id } = context.get('bot');
    const channel = openDm(world, id, (json as { recipient_id: Id }).recipient_id);
    return context.json(channelForBot(world, channel, id));
  });
  app.post('/channels/:channel/threads', (context) => {
    const { json } = context.get('form');
    demand(checkForm(CreateTextThreadWithoutMessageRequestSchema, json));
    return thread(world, context);
  });
  app.post('/channels/:channel/messages/:message/threads', (context) => {
    const { json } = context.get('form');
    demand(checkForm(CreateTextThreadWithMessageRequestSchema, json));
    return thread(world, context, context.req.param('message'));
  });
  app.put('/channels/:channel/thread-members/@me', (context) => {
    joinThread(world, channelOf(world, context), context.get('bot').id);
    return context.body(null, 204);
  });
}

function thread(world: World, context: RestContext, messageId?: Id): Response {
  const { name, type, auto_archive_duration } = context.get('form').json as ThreadForm;
  const channel = createThread(world, channelOf(world, context), {
    userId: context.get('bot').id,
    name,
    messageId,
    // Discord's own default without a message: a private thread.
    type: messageId === undefined ? (type ?? ChannelType.PrivateThread) : undefined,
    archiveAfter: auto_archive_duration ?? undefined,
  });
  return context.json(channelView(world, channel), 201);
}

/** Threads are renamed, archived and locked; other channels get a name and a topic. */
function change(world: World, context: RestContext): Response {
  const channel = channelOf(world, context);
  const { json } = context.get('form');
  if (channel.guildId === null) throw refuse(50024);
  if (channel.thread) demand(checkForm(UpdateThreadRequestPartialSchema, json));
  const owner = channel.thread?.ownerId === context.get('bot').id;
  if (!owner) {
    demandPermission(
      world,
      channel,
      context.get('bot').id,
      channel.thread ? 'ManageThreads' : 'ManageChannels',
    );
  }
  const said = json as { name?: string; topic?: string | null } & Partial<APIThreadMetadata>;
  if (said.name !== undefined) channel.name = said.name;
  if (said.topic !== undefined) channel.topic = said.topic;
  if (channel.thread) {
    const { archived, locked, auto_archive_duration } = said;
    channel.thread.metadata = {
      ...channel.thread.metadata,
      ...(archived !== undefined && { archived, archive_timestamp: timestamp(world) }),
      ...(locked !== undefined && { locked }),
      ...(auto_archive_duration !== undefined && { auto_archive_duration }),
    };
  }
  world.events.emit({ type: 'channel-updated', channel });
  return context.json(channelView(world, channel));
}

/** Deletes a channel with its threads. */
function removeChannel(world: World, channel: Channel): void {
  for (const inner of [...world.channels.values()].filter(({ parentId }) => parentId === channel.id)) {
    removeChannel(world, inner);
  }
  // Told first: who sees a thread depends on its parent, and who sees a channel on its being there.
  world.events.emit({ type: 'channel-deleted', channel });
  world.channels.delete(channel.id);
}
