import { GatewayIntentBits } from 'discord.js';
import { MessageCreateRequestSchema, MessageEditRequestPartialSchema } from 'discord-api-spec/zod';
import type { Hono } from 'hono';
import { demand, refuse } from '../errors.ts';
import { checkForm } from '../rules/form.ts';
import { checkEdit } from '../rules/message-rules.ts';
import { findChannel } from '../world/channels.ts';
import { messageForBot } from '../world/message-for-bot.ts';
import { findMessage } from '../world/message-view.ts';
import { deleteMessages, editMessage, type MessageBody } from '../world/messages.ts';
import { demandPermission, may } from '../world/permissions.ts';
import { type Sent, send } from '../world/send.ts';
import { byAge } from '../world/snowflake.ts';
import type { Channel, Stored, World } from '../world/state.ts';
import { queryNumber, type RestContext, type RestEnv } from './request.ts';

/** Messages of channels. */
export function messageRoutes(app: Hono<RestEnv>, world: World): void {
  app.get('/channels/:channel/messages', (context) => list(world, context));
  app.post('/channels/:channel/messages', (context) => {
    const channel = channelOf(world, context);
    const { json, uploads } = context.get('form');
    demand(checkForm(MessageCreateRequestSchema, json));
    const stored = send(world, {
      channel,
      userId: context.get('bot').id,
      body: json as Sent['body'],
      uploads,
    });
    return context.json(show(world, context, channel, stored));
  });
  app.get('/channels/:channel/messages/:message', (context) => {
    const channel = channelOf(world, context);
    demandPermission(world, channel, context.get('bot').id, 'ReadMessageHistory');
    return context.json(show(world, context, channel, findMessage(channel, context.req.param('message'))));
  });
  app.patch('/channels/:channel/messages/:message', (context) => edit(world, context));
  app.delete('/channels/:channel/messages/:message', (context) => {
    const channel = channelOf(world, context);
    const { data } = findMessage(channel, context.req.param('message'));
    const { id } = context.get('bot');
    if (data.author.id !== id) demandPermission(world, channel, id, 'ManageMessages');
    deleteMessages(world, channel, [data.id]);
    return context.body(null, 204);
  });
  app.post('/channels/:channel/messages/bulk-delete', (context) => {
    const channel = channelOf(world, context);
    demandPermission(world, channel, context.get('bot').id, 'ManageMessages');
    const { messages = [] } = (context.get('form').json ?? {}) as { messages?: string[] };
    deleteMessages(
      world,
      channel,
      messages.filter((id) => channel.messages.get(id)?.visibleTo === null),
      true,
    );
    return context.body(null, 204);
  });
  app.post('/channels/:channel/typing', (context) => {
    const channel = channelOf(world, context);
    const userId = context.get('bot').id;
    if (channel.guildId !== null) demandPermission(world, channel, userId, 'SendMessages');
    world.events.emit({ type: 'typing', channel, userId });
    return context.body(null, 204);
  });
}

/** The channel of the path: 10003 when unknown, 50001 when the bot does not see it. */
export function channelOf(world: World, context: RestContext): Channel {
  const channel = findChannel(world, context.req.param('channel') ?? '');
  if (!may(world, channel, context.get('bot').id, 'ViewChannel')) throw refuse(50001);
  return channel;
}

/** A message as the asking bot may read it. */
export function show(world: World, context: RestContext, channel: Channel, stored: Stored): unknown {
  const { id, privilegedIntents } = context.get('bot');
  const messageContent = (privilegedIntents & GatewayIntentBits.MessageContent) !== 0;
  return messageForBot(world, { botId: id, messageContent }, channel, stored);
}

function list(world: World, context: RestContext): Response {
  const channel = channelOf(world, context);
  const limit = queryNumber(context, 'limit', { min: 1, max: 100, fallback: 50 });
  const { before, after, around } = context.req.query();
  const readable = may(world, channel, context.get('bot').id, 'ReadMessageHistory');
  const all = readable ? [...channel.messages.values()].filter(({ visibleTo }) => visibleTo === null) : [];
  const older = (id: string) => all.filter(({ data }) => byAge(data.id, id) < 0);
  const newer = (id: string) => all.filter(({ data }) => byAge(data.id, id) > 0);
  let page = all.slice(-limit);
  if (before) page = older(before).slice(-limit);
  else if (after) page = newer(after).slice(0, limit);
  else if (around) {
    const half = Math.floor(limit / 2);
    page = [
      ...older(around).slice(-half),
      ...all.filter(({ data }) => data.id === around),
      ...newer(around).slice(0, half),
    ];
  }
  return context.json(page.reverse().map((stored) => show(world, context, channel, stored)));
}

/** Own messages are edited; of others' only the embeds may be suppressed, by those who manage messages. */
function edit(world: World, context: RestContext): Response {
  const channel = channelOf(world, context);
  const stored = findMessage(channel, context.req.param('message') ?? '');
  const { json, uploads } = context.get('form');
  demand(checkForm(MessageEditRequestPartialSchema, json));
  const body = json as MessageBody;
  const { id } = context.get('bot');
  if (stored.data.author.id !== id) {
    const onlyFlags = Object.keys(body).every((key) => key === 'flags');
    if (!onlyFlags) throw refuse(50005);
    demandPermission(world, channel, id, 'ManageMessages');
  } else {
    demand(checkEdit(stored, body, uploads.length));
  }
  editMessage(world, channel, stored, { body, uploads });
  return context.json(show(world, context, channel, stored));
}
