import { Driver } from './driver.ts';
import { Gateway } from './gateway/gateway.ts';
import { API_PREFIX } from './rest/app.ts';
import { Failures } from './rest/failures.ts';
import { RateLimits } from './rest/rate-limits.ts';
import { RequestLog } from './rest/request-log.ts';
import { listen } from './server.ts';
import { greet, type Welcome } from './welcome.ts';
import { addBot, type BotSeed } from './world/bots.ts';
import { type Clock, systemClock } from './world/clock.ts';
import { addGuild, addUser, DEFAULT_GUILD, type GuildSeed, seedPeople } from './world/seed.ts';
import { emptyWorld } from './world/state.ts';

/** Where `npm start` wants to be found. */
export const DEFAULT_PORT = 8080;

/** How a local Discord is to be. Everything has a default. */
export interface LocalDiscordOptions {
  /** 0: any free port. Default 8080, or the next free one. */
  readonly port?: number;
  /** Default: one server with the channels general, questions, announcements and moderators. */
  readonly guilds?: readonly GuildSeed[];
  /** Token of the first bot. Default: a made-up one. */
  readonly botToken?: string;
  /** More about the first bot. */
  readonly bot?: Omit<BotSeed, 'token'>;
  /** The first message, in the first channel of the first guild. Default: none. */
  readonly welcome?: Welcome;
  /** Whether the page is served. Default true. */
  readonly page?: boolean;
  /** Whether requests are counted and refused with 429. Default false. */
  readonly rateLimits?: boolean;
  /** Default: the system's. */
  readonly clock?: Clock;
}

/** A running local Discord. */
export interface LocalDiscord extends Driver {
  /** Where the page is: `http://127.0.0.1:8080`. */
  readonly url: string;
  /** What `DISCORD_API` takes: the URL with `/api`. */
  readonly api: string;
  close(): Promise<void>;
}

/** Starts a Discord for this machine: REST, gateway and page on one port of 127.0.0.1, state in memory. */
export async function startLocalDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const world = emptyWorld(options.clock ?? systemClock);
  const owner = addUser(world, {
    username: 'local.discord',
    global_name: 'Local Discord',
    bot: true,
    system: true,
  });
  seedPeople(world);
  for (const seed of options.guilds ?? [DEFAULT_GUILD]) addGuild(world, seed, owner.id);
  const bot = addBot(world, {
    ...options.bot,
    ...(options.botToken !== undefined && { token: options.botToken }),
  });
  const gateway = new Gateway(world);
  const failures = new Failures();
  const log = new RequestLog();
  const rateLimits = options.rateLimits ? new RateLimits(world.clock) : null;
  const parts = { world, gateway, failures, log, rateLimits, page: options.page ?? true };
  const server = await listen(parts, options.port ?? DEFAULT_PORT);
  const [channel] = world.channels.values();
  if (options.welcome && channel) {
    greet(world, { channel, authorId: owner.id, botId: bot.id, welcome: options.welcome });
  }
  const driver = new Driver({ world, gateway, failures, log, bot, ownerId: owner.id });
  const api = world.origin + API_PREFIX.replace(/\/v\d+$/, '');
  return Object.assign(driver, { url: world.origin, api, close: server.close });
}
