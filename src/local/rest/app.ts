import type { HttpBindings } from '@hono/node-server';
import { Hono, type MiddlewareHandler } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { DiscordError, errorBody } from '../errors.ts';
import { botOf } from '../gateway/identify.ts';
import type { World } from '../world/state.ts';
import type { Failures } from './failures.ts';
import type { RateLimits } from './rate-limits.ts';
import { type Form, type RestContext, type RestEnv, readForm } from './request.ts';
import type { RequestLog } from './request-log.ts';
import { applicationRoutes } from './routes-application.ts';
import { channelRoutes } from './routes-channels.ts';
import { commandRoutes } from './routes-commands.ts';
import { interactionRoutes } from './routes-interactions.ts';
import { messageRoutes } from './routes-messages.ts';
import { peopleRoutes } from './routes-people.ts';
import { pinRoutes } from './routes-pins.ts';
import { recordViolation } from './violations.ts';

/** Where the API lives on the local host. */
export const API_PREFIX = '/api/v10';

/** What the routes work with beside the world. */
export interface RestParts {
  readonly failures: Failures;
  readonly log: RequestLog;
  /** Null: switched off. */
  readonly rateLimits: RateLimits | null;
}

/** Paths that carry an interaction's token instead of the bot's. */
const WITHOUT_BOT = /^\/(interactions|webhooks)\//;

const EMPTY: Form = { json: undefined, uploads: [] };

/** Discord's REST API, as far as it is here. */
export function restApp(world: World, parts: RestParts): Hono<RestEnv> {
  const app = new Hono<RestEnv>().basePath(API_PREFIX);
  app.use(log(world, parts));
  app.use(script(parts));
  app.use(authenticate(world));
  if (parts.rateLimits) app.use(limit(parts.rateLimits));
  app.use(async (context, next) => {
    context.set('form', await readForm(context));
    await next();
  });
  applicationRoutes(app, world);
  pinRoutes(app, world);
  messageRoutes(app, world);
  channelRoutes(app, world);
  interactionRoutes(app, world);
  commandRoutes(app, world);
  peopleRoutes(app, world);
  app.all('*', () => {
    throw new DiscordError(404, 0, '404: Not Found');
  });
  app.onError((error, context) => {
    if (error instanceof DiscordError) return fail(context, error);
    console.error(error);
    return fail(context, new DiscordError(500, 0, '500: Internal Server Error'));
  });
  return app;
}

function fail(context: RestContext, error: DiscordError): Response {
  context.error = error;
  return context.json(errorBody(error), error.status as ContentfulStatusCode);
}

/** The path below the prefix, percent-decoded. */
function pathOf(context: RestContext): string {
  return decodeURIComponent(new URL(context.req.url).pathname).slice(API_PREFIX.length);
}

function log(world: World, parts: RestParts): MiddlewareHandler<RestEnv> {
  return async (context, next) => {
    await next();
    const error = context.error instanceof DiscordError ? context.error : null;
    const { method } = context.req;
    const path = pathOf(context);
    const form = context.get('form') ?? EMPTY;
    const botId = context.get('bot')?.id ?? tokenOwner(world, path);
    const reason = context.req.header('x-audit-log-reason');
    parts.log.add({
      method,
      path,
      query: context.req.query(),
      botId,
      body: form.json,
      files: form.uploads.map(({ name, bytes }) => ({ name, size: bytes.length })),
      reason: reason === undefined ? null : decodeURIComponent(reason),
      status: context.res.status,
      code: error?.code ?? null,
    });
    if (error) recordViolation(world, { error, botId, method, path, body: form.json });
  };
}

/** The bot behind an interaction's token. */
function tokenOwner(world: World, path: string): string | null {
  return world.interactions.get(path.split('/')[3] ?? '')?.applicationId ?? null;
}

function script({ failures }: RestParts): MiddlewareHandler<RestEnv> {
  return async (context, next) => {
    const failure = failures.take(context.req.method, pathOf(context));
    if (!failure) return next();
    if (failure.delay) await new Promise((resolve) => setTimeout(resolve, failure.delay));
    const goesThrough = failure.status === undefined && !failure.drop;
    if (failure.afterwards || goesThrough) await next();
    if (goesThrough) return;
    if (failure.drop) (context.env as HttpBindings).incoming.socket.destroy();
    const body = { code: failure.code ?? 0, message: failure.message ?? `${failure.status}: scripted` };
    context.res = undefined;
    context.res = Response.json(body, { status: failure.status ?? 500, headers: { ...failure.headers } });
  };
}

function authenticate(world: World): MiddlewareHandler<RestEnv> {
  return async (context, next) => {
    if (!WITHOUT_BOT.test(pathOf(context))) {
      const bot = botOf(world, context.req.header('authorization'));
      if (!bot) throw new DiscordError(401, 0, '401: Unauthorized');
      context.set('bot', bot);
    }
    await next();
  };
}

function limit(rateLimits: RateLimits): MiddlewareHandler<RestEnv> {
  return async (context, next) => {
    const verdict = rateLimits.count(context.req.method, pathOf(context), context.get('bot')?.id ?? '');
    if (verdict?.allowed === false) {
      const body = { message: 'You are being rate limited.', retry_after: verdict.retryAfter, global: false };
      return context.json(body, 429, { ...verdict.headers });
    }
    await next();
    for (const [name, value] of Object.entries(verdict?.headers ?? {})) context.res.headers.set(name, value);
    return;
  };
}
