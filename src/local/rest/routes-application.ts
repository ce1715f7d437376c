import type { Hono } from 'hono';
import { type Bot, userOf, type World } from '../world/state.ts';
import type { RestContext, RestEnv } from './request.ts';

/** Identifies a day may start (Discord's number). The local Discord does not count them. */
const IDENTIFIES = 1000;

/** The gateway's address and what a bot is. */
export function applicationRoutes(app: Hono<RestEnv>, world: World): void {
  const url = () => world.origin.replace(/^http/, 'ws');
  app.get('/gateway', (context) => context.json({ url: url() }));
  app.get('/gateway/bot', (context) =>
    context.json({
      url: url(),
      shards: 1,
      session_start_limit: { total: IDENTIFIES, remaining: IDENTIFIES, reset_after: 0, max_concurrency: 1 },
    }),
  );
  const own = (context: RestContext) => context.json(application(world, context.get('bot')));
  app.get('/applications/@me', own);
  app.get('/oauth2/applications/@me', own);
  app.patch('/applications/@me', (context) => {
    const { description } = (context.get('form').json ?? {}) as { description?: string };
    if (description !== undefined) context.get('bot').description = description;
    return own(context);
  });
}

function application(world: World, bot: Bot): unknown {
  const user = userOf(world, bot.id);
  const owner = userOf(world, [...world.guilds.values()][0]?.ownerId ?? bot.id);
  return {
    id: bot.id,
    name: user.username,
    icon: null,
    description: bot.description,
    type: null,
    flags_new: '0',
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    eligible_oauth2_scopes: [],
    summary: '',
    bot_public: true,
    bot_require_code_grant: false,
    bot: user,
    owner,
    team: null,
    verify_key: '0'.repeat(64),
    flags: 0,
    approximate_guild_count: [...world.guilds.values()].filter(({ members }) => members.has(bot.id)).length,
    approximate_user_install_count: 0,
    integration_types_config: { 0: {} },
  };
}
