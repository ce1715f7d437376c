import { GatewayIntentBits } from 'discord.js';
import { BotAccountPatchRequestSchema } from 'discord-api-spec/zod';
import type { Hono } from 'hono';
import { demand, refuse } from '../errors.ts';
import { checkForm } from '../rules/form.ts';
import { removeBotFromGuild } from '../world/bots.ts';
import { channelView, THREAD_TYPES } from '../world/channels.ts';
import { guildChannels, guildView, seesThread } from '../world/guild-view.ts';
import { memberView } from '../world/member-view.ts';
import { may } from '../world/permissions.ts';
import { type Guild, type Member, userOf, type World } from '../world/state.ts';
import { queryNumber, type RestContext, type RestEnv } from './request.ts';

/** Users, guilds and their members. */
export function peopleRoutes(app: Hono<RestEnv>, world: World): void {
  app.get('/users/@me', (context) =>
    context.json({
      ...userOf(world, context.get('bot').id),
      mfa_enabled: true,
      locale: 'en-US',
      verified: true,
    }),
  );
  app.patch('/users/@me', (context) => {
    const { json } = context.get('form');
    demand(checkForm(BotAccountPatchRequestSchema, json));
    const user = userOf(world, context.get('bot').id);
    const { username } = (json ?? {}) as { username?: string };
    if (username) user.username = username;
    return context.json(user);
  });
  app.get('/users/@me/guilds', (context) => {
    const { id } = context.get('bot');
    const own = [...world.guilds.values()].filter(({ members }) => members.has(id));
    return context.json(
      own.map((guild) => ({ id: guild.id, name: guild.name, owner: false, permissions: '0', features: [] })),
    );
  });
  app.delete('/users/@me/guilds/:guild', (context) => {
    removeBotFromGuild(world, guildOf(world, context), context.get('bot').id);
    return context.body(null, 204);
  });
  app.get('/users/:user', (context) => {
    const user = world.users.get(context.req.param('user'));
    if (!user) throw refuse(10013);
    return context.json(user);
  });
  guildRoutes(app, world);
}

function guildRoutes(app: Hono<RestEnv>, world: World): void {
  app.get('/guilds/:guild', (context) => context.json(guildView(guildOf(world, context))));
  app.get('/guilds/:guild/roles', (context) => context.json([...guildOf(world, context).roles.values()]));
  app.get('/guilds/:guild/channels', (context) => {
    const visible = guildChannels(world, guildOf(world, context)).filter(
      (channel) => !channel.thread && may(world, channel, context.get('bot').id, 'ViewChannel'),
    );
    return context.json(visible.map((channel) => channelView(world, channel)));
  });
  app.get('/guilds/:guild/threads/active', (context) => {
    const threads = guildChannels(world, guildOf(world, context)).filter(
      (channel) =>
        THREAD_TYPES.includes(channel.type) &&
        !channel.thread?.metadata.archived &&
        seesThread(world, channel, context.get('bot').id),
    );
    return context.json({ threads: threads.map((channel) => channelView(world, channel)), members: [] });
  });
  app.get('/guilds/:guild/members', (context) => {
    if (!(context.get('bot').privilegedIntents & GatewayIntentBits.GuildMembers)) throw refuse(50001);
    const limit = queryNumber(context, 'limit', { min: 1, max: 1000, fallback: 1 });
    const after = BigInt(context.req.query('after') ?? 0);
    const members = [...guildOf(world, context).members.values()].filter(
      ({ userId }) => BigInt(userId) > after,
    );
    return context.json(members.slice(0, limit).map((member) => memberView(world, member)));
  });
  app.get('/guilds/:guild/members/:user', (context) =>
    context.json(memberView(world, memberOf(world, context))),
  );
}

function guildOf(world: World, context: RestContext): Guild {
  const guild = world.guilds.get(context.req.param('guild') ?? '');
  if (!guild?.members.has(context.get('bot').id)) throw refuse(10004);
  return guild;
}

function memberOf(world: World, context: RestContext): Member {
  const id = context.req.param('user') ?? '';
  const member = guildOf(world, context).members.get(id === '@me' ? context.get('bot').id : id);
  if (!member) throw refuse(world.users.has(id) ? 10007 : 10013);
  return member;
}
