import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCommands } from '../../commands/index.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import type { Report } from '../../src/corpus/report.ts';
import { type Bot, startBot } from '../../src/discord/bot.ts';
import type { Command, Services } from '../../src/discord/command.ts';
import { createConversations } from '../../src/discord/conversations.ts';
import { createEngine } from '../../src/engine.ts';
import {
  type LocalDiscord,
  type LocalDiscordOptions,
  startLocalDiscord,
} from '../../src/local/local-discord.ts';
import { createLog } from '../../src/log.ts';
import { createModeration } from '../../src/moderation/moderation.ts';
import { openStore, type Store } from '../../src/store/store.ts';

/** The bot on a Discord of its own, over the wire: discord.js as it is, on both sides of real sockets. */
export interface Wire {
  readonly discord: LocalDiscord;
  /** What the bot keeps, as of its last start. */
  readonly store: Store;
  /** The commands that the bot has. */
  readonly commands: readonly Command[];
  /** Lines that the bot has logged, as values. */
  readonly logged: readonly LogLine[];
  /** Stops the bot, does something meanwhile, and starts another. */
  away(meanwhile: () => void): Promise<void>;
  /** Stops the bot and starts another on the same Discord, as after a restart; with other reports, if given. */
  restart(reports?: readonly Report[]): Promise<void>;
  /** What the bot takes for the time; 0 is now. Unit: ms. */
  clockOffset: number;
  close(): Promise<void>;
}

/** A line of the log. */
export interface LogLine {
  readonly level: number;
  readonly msg: string;
  readonly [field: string]: unknown;
}

/** What a wire is to be made of; by default the report that is shipped and the commands that are. */
export interface WireOptions {
  readonly reports?: readonly Report[];
  /** Commands beside those of the folder. */
  readonly commands?: readonly Command[];
  readonly local?: LocalDiscordOptions;
  /** Address of the database; by default a new file that is removed at the end. */
  readonly database?: string;
}

/** Starts a Discord on a free port, and the bot on it, and waits until it is ready. */
export async function connect(options: WireOptions = {}): Promise<Wire> {
  const discord = await startLocalDiscord({ port: 0, page: false, ...options.local });
  const logged: LogLine[] = [];
  const commands = [...(await loadCommands()), ...(options.commands ?? [])];
  const log = createLog({
    level: 'debug',
    secrets: [discord.token],
    readable: false,
    write: (line) => logged.push(JSON.parse(line)),
  });
  let reports = options.reports ?? loadCorpus('corpus');
  const folder = mkdtempSync(join(tmpdir(), 'footnote-wire-'));
  const url = options.database ?? `file:${join(folder, 'footnote.db')}`;
  let bot: Bot;
  let store: Store;
  const start = async (): Promise<void> => {
    const engine = createEngine(reports);
    const now = () => Date.now() + wire.clockOffset;
    const conversations = createConversations(now);
    store = await openStore({ url, onError: (err) => log.error({ err }, 'Could not write to the database') });
    // A test asks faster than members may.
    await store.settings.setCooldown(discord.guildId, { count: 0, seconds: 10 });
    const services: Services = {
      engine,
      commands,
      conversations,
      moderation: createModeration(store, now),
      log,
      now,
      version: '1.2.3',
      startedAt: now(),
    };
    bot = startBot({ token: discord.token, api: discord.api, services });
    await bot.ready;
  };
  const wire: Wire = {
    discord,
    get store() {
      return store;
    },
    commands,
    logged,
    clockOffset: 0,
    async away(meanwhile: () => void) {
      await bot.stop();
      await store.close();
      meanwhile();
      await start();
    },
    async restart(changed?: readonly Report[]) {
      await bot.stop();
      await store.close();
      reports = changed ?? reports;
      await start();
    },
    async close() {
      await bot.stop();
      await store.close();
      await discord.close();
      rmSync(folder, { recursive: true });
    },
  };
  await start();
  return wire;
}
