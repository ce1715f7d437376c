import { type Client, Events } from 'discord.js';
import { recheckPins } from '../../moderation/recheck.ts';
import type { Services } from '../command.ts';
import { escapeLine } from '../escape.ts';
import { ellipsize, fitLines } from '../limits.ts';
import { dropDeleted, keepChannelInStep, keepGuildInStep } from './keep-in-step.ts';
import { notifyModerators } from './notify.ts';

/** How often what has been kept long enough is deleted, in milliseconds; default an hour. */
const TIDY = 3_600_000;

/**
 * Keeps the store in step with Discord for as long as a client lives: pins with their messages and with the reports, guilds
 * with the bot's coming and going. A failure is logged, and nothing else: the next start looks at everything again.
 */
export function attachModeration(client: Client, services: Services, over: AbortSignal): void {
  const { log, moderation, now } = services;
  const { store } = moderation;
  const safely = (what: string, work: () => Promise<void>) => {
    if (over.aborted) return;
    work().catch((err: unknown) => {
      if (!over.aborted) log.error({ err }, `Could not ${what}`);
    });
  };
  client.on(Events.ChannelPinsUpdate, (channel) => {
    if (!('guildId' in channel)) return;
    const { guildId, id } = channel;
    if (guildId) safely('follow a change of pins', () => keepChannelInStep(client, guildId, id, services));
  });
  client.on(Events.MessageDelete, ({ guildId, id }) => {
    if (guildId) safely('follow a deleted message', () => dropDeleted(client, guildId, [id], services));
  });
  client.on(Events.MessageBulkDelete, (messages, { guildId }) => {
    safely('follow deleted messages', () => dropDeleted(client, guildId, [...messages.keys()], services));
  });
  client.on(Events.GuildCreate, ({ id }) => safely('note a new server', () => store.guilds.joined(id)));
  client.on(Events.GuildDelete, ({ id }) =>
    safely('note a server that was left', () => store.guilds.left(id, now())),
  );
  client.once(Events.ClientReady, () => {
    safely('look at what is kept', () => lookAtEverything(client, services, over));
    const timer = setInterval(() => safely('tidy up', () => store.tidy(now())), TIDY).unref();
    over.addEventListener('abort', () => clearInterval(timer));
  });
}

/** What may have changed while the bot was away: guilds, reports, pins; then what has been kept long enough goes. */
async function lookAtEverything(client: Client, services: Services, over: AbortSignal): Promise<void> {
  const { engine, moderation, now, log } = services;
  const { store } = moderation;
  for (const guildId of await store.guilds.all()) {
    if (over.aborted) return;
    if (!client.guilds.cache.has(guildId)) {
      // Another process may serve it: only a guild of this process's shards has been left.
      if (isOurs(client, guildId)) await store.guilds.left(guildId, now());
      continue;
    }
    await store.guilds.joined(guildId);
    const found = await recheckPins(store, guildId, engine.reports);
    if (found.moved + found.lost > 0) log.info({ guildId, ...found }, 'Checked the pinned answers');
    await tellFlagged(client, guildId, services);
    await keepGuildInStep(client, guildId, services);
  }
  await store.tidy(now());
}

/** Whether a guild belongs to a shard of this process. Source of the formula: Discord's API reference, "Sharding". */
function isOurs(client: Client, guildId: string): boolean {
  const { shards, shardCount = 1 } = client.options;
  const shard = Number((BigInt(guildId) >> 22n) % BigInt(shardCount));
  return !Array.isArray(shards) || shards.includes(shard);
}

/** Tells the moderators once which pins a changed report took the ground from. */
async function tellFlagged(client: Client, guildId: string, services: Services): Promise<void> {
  const { pins } = services.moderation.store;
  const flagged = await pins.claimUnannounced(guildId);
  if (flagged.length === 0) return;
  const text = fitLines({
    head: ['**A report has changed. These pinned answers are no longer given:**'],
    items: flagged.map(
      ({ question, flag }) => `- “${escapeLine(ellipsize(question, 100))}”: ${escapeLine(flag ?? '')}`,
    ),
    tail: (dropped) => [`${dropped > 0 ? `and ${dropped} more. ` : ''}\`/pins list\` shows all.`],
  });
  const told = await notifyModerators(client, guildId, text, services).catch(async (error: unknown) => {
    await unclaim();
    throw error;
  });
  if (!told) await unclaim();

  async function unclaim(): Promise<void> {
    await pins.unclaim(
      guildId,
      flagged.map(({ id }) => id),
    );
  }
}
