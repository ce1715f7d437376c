import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';
import { onTestFinished } from 'vitest';
import {
  type LocalDiscord,
  type LocalDiscordOptions,
  startLocalDiscord,
} from '../../src/local/local-discord.ts';

/** Intents and options of the test's own bot. */
export interface BotOptions {
  readonly intents?: number;
  readonly token?: string;
  readonly shards?: number;
}

/** A local Discord on a free port without the page, closed when the test ends. */
export async function discord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const local = await startLocalDiscord({ port: 0, page: false, ...options });
  onTestFinished(() => local.close());
  return local;
}

/** An unmodified discord.js client that points at a local Discord; destroyed when the test ends. */
export function client(local: LocalDiscord, { intents, shards }: BotOptions = {}): Client {
  const made = new Client({
    intents: intents ?? [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      GatewayIntentBits.GuildMessageTyping,
    ],
    partials: [Partials.Channel],
    makeCache: Options.cacheEverything(),
    waitGuildTimeout: 1_000,
    rest: { api: local.api, timeout: 8_000 },
    ...(shards !== undefined && { shardCount: shards }),
  });
  made.on('error', () => {});
  onTestFinished(() => made.destroy());
  return made;
}

/** A client that is logged in and ready. */
export async function bot(local: LocalDiscord, options: BotOptions = {}): Promise<Client<true>> {
  const made = client(local, options);
  const ready = new Promise((resolve) => made.once('clientReady', resolve));
  await made.login(options.token ?? local.token);
  await ready;
  return made as Client<true>;
}

/** The next event of a client with its arguments. */
export function next(emitter: Client, name: string, timeout = 5_000): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`Waited ${timeout} ms in vain for ${name}`)), timeout);
    emitter.once(name as never, (...values: unknown[]) => {
      clearTimeout(late);
      resolve(values);
    });
  });
}
