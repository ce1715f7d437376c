import type { Hono } from 'hono';
import { findMessage } from '../world/message-view.ts';
import { pin, pinsFor, unpin } from '../world/pins.ts';
import type { Channel, World } from '../world/state.ts';
import { queryNumber, type RestContext, type RestEnv } from './request.ts';
import { channelOf, show } from './routes-messages.ts';

/** Pinned messages: today's routes and the deprecated ones, whose list holds the first 50. */
export function pinRoutes(app: Hono<RestEnv>, world: World): void {
  app.get('/channels/:channel/messages/pins', (context) => {
    const channel = channelOf(world, context);
    const limit = queryNumber(context, 'limit', { min: 1, max: 50, fallback: 50 });
    const before = Date.parse(context.req.query('before') ?? '');
    const all = shownPins(world, context, channel).filter(
      ({ pinned_at }) => Number.isNaN(before) || Date.parse(pinned_at) < before,
    );
    return context.json({ items: all.slice(0, limit), has_more: all.length > limit });
  });
  app.get('/channels/:channel/pins', (context) => {
    const items = shownPins(world, context, channelOf(world, context));
    return context.json(items.slice(0, 50).map(({ message }) => message));
  });
  for (const path of [
    '/channels/:channel/messages/pins/:message',
    '/channels/:channel/pins/:message',
  ] as const) {
    app.put(path, (context) => {
      pin(world, channelOf(world, context), context.get('bot').id, context.req.param('message'));
      return context.body(null, 204);
    });
    app.delete(path, (context) => {
      unpin(world, channelOf(world, context), context.get('bot').id, context.req.param('message'));
      return context.body(null, 204);
    });
  }
}

function shownPins(
  world: World,
  context: RestContext,
  channel: Channel,
): { pinned_at: string; message: unknown }[] {
  return pinsFor(world, channel, context.get('bot').id).map(({ pinned_at, message }) => ({
    pinned_at,
    message: show(world, context, channel, findMessage(channel, message.id)),
  }));
}
