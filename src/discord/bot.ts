import { setTimeout as delay } from 'node:timers/promises';
import { type Client, Events, OAuth2Scopes, PermissionFlagsBits } from 'discord.js';
import { createClient } from './client.ts';
import type { Services } from './command.ts';
import { COMPONENTS } from './components/index.ts';
import { createDispatcher, type Dispatcher } from './dispatch.ts';
import { fatalLogin } from './fatal.ts';
import { attachModeration } from './moderation/attach.ts';
import { registerCommands } from './register.ts';
import { watch } from './watch.ts';

/** How to reach Discord. */
export interface BotOptions {
  readonly token: string;
  /** Base URL of the REST interface, without a version; null for Discord itself. */
  readonly api: string | null;
  readonly services: Services;
}

/** A bot that is connecting or connected. */
export interface Bot {
  /** Resolves once the bot is connected and its commands are registered, or could not be; never, if it does not get there. */
  readonly ready: Promise<void>;
  /** Resolves when the bot is over: with null after {@link Bot.stop}, else with the one line that says why it cannot go on. */
  readonly ended: Promise<string | null>;
  /** Takes nothing new, finishes what it is answering and disconnects, all within two seconds. */
  stop(): Promise<void>;
}

/** Times in milliseconds. */
const TIMES = {
  /** Wait after the first failed login; doubled after each further one. */
  retry: 1_000,
  /** Longest wait between two logins. */
  longestRetry: 60_000,
  /** At a stop, what is being answered may take this long to finish. */
  finish: 1_000,
  /** Disconnecting may take this long after that; discord.js itself waits 30 s for a server that is silent. */
  disconnect: 700,
} as const;

/** Permissions that an invitation asks for: to see, read and write, to attach files and to pin. */
const PERMISSIONS = [
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.SendMessagesInThreads,
  PermissionFlagsBits.ReadMessageHistory,
  PermissionFlagsBits.AttachFiles,
  PermissionFlagsBits.PinMessages,
];

/** Starts the bot: logs in, again and again while Discord cannot be reached, registers the commands and answers. */
export function startBot(options: BotOptions): Bot {
  const { services } = options;
  const dispatcher = createDispatcher(services, COMPONENTS);
  const over = new AbortController();
  let client: Client | null = null;
  let isReady: () => void;
  let end: (reason: string | null) => void;
  const ready = new Promise<void>((resolve) => {
    isReady = resolve;
  });
  const ended = new Promise<string | null>((resolve) => {
    end = resolve;
  });

  async function close(reason: string | null): Promise<void> {
    if (over.signal.aborted) return;
    over.abort();
    if (reason === null) await within(TIMES.finish, dispatcher.idle());
    await within(TIMES.disconnect, client?.destroy());
    end(reason);
  }

  function attempt(): Client {
    client = createClient(options.api);
    watch(client, services.log, (reason) => void close(reason));
    listen(client, dispatcher, over.signal);
    attachModeration(client, services, over.signal);
    client.once(Events.ClientReady, (connected) => void welcome(connected, services).then(isReady));
    return client;
  }

  void logIn(options, attempt, over.signal).then(async (reason) => {
    if (reason !== null) await close(reason);
  });
  return { ready, ended, stop: () => close(null).then(async () => void (await ended)) };
}

/** Hands every event to the dispatcher until the bot is over. */
function listen(client: Client, dispatcher: Dispatcher, over: AbortSignal): void {
  client.on(Events.InteractionCreate, async (interaction) => {
    if (!over.aborted) await dispatcher.interaction(interaction);
  });
  client.on(Events.MessageCreate, async (message) => {
    if (!over.aborted) await dispatcher.message(message);
  });
}

/**
 * Logs in with a new client each time, for one that failed cannot be used again.
 * @returns null once it has succeeded or the bot is over, else why it never will
 */
async function logIn(
  { token, services: { log } }: BotOptions,
  attempt: () => Client,
  over: AbortSignal,
): Promise<string | null> {
  for (let wait: number = TIMES.retry; !over.aborted; wait = Math.min(2 * wait, TIMES.longestRetry)) {
    try {
      await attempt().login(token);
      return null;
    } catch (err) {
      const reason = fatalLogin(err);
      if (reason !== null || over.aborted) return reason;
      log.warn({ err, waitMs: wait }, 'Discord cannot be reached; trying again');
      await delay(wait, undefined, { signal: over }).catch(() => {});
    }
  }
  return null;
}

/** Registers the commands of a client that has connected. A failure is the operator's to see; chat works without. */
async function welcome(client: Client<true>, { commands, log }: Services): Promise<void> {
  const { user, guilds, rest, application } = client;
  log.info({ servers: guilds.cache.size }, `Connected to Discord as ${user.tag}`);
  if (guilds.cache.size === 0) {
    const scopes = [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands];
    log.info(
      `In no server yet; invite it with ${client.generateInvite({ scopes, permissions: PERMISSIONS })}`,
    );
  }
  try {
    const { commands: count, changed } = await registerCommands(rest, application.id, commands);
    log.info(
      { commands: count },
      changed ? 'Registered the commands' : 'The commands are registered already',
    );
  } catch (err) {
    log.error({ err }, 'Could not register the commands');
  }
}

/** Waits until something has ended, well or not, but no longer than a time in milliseconds. */
async function within(time: number, work: Promise<unknown> | undefined): Promise<void> {
  await Promise.race([work?.catch(() => {}), delay(time)]);
}
