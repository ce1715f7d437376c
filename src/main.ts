import { readFileSync } from 'node:fs';
import { CommandError, loadCommands } from '../commands/index.ts';
import { type Config, loadConfig } from './config.ts';
import { CorpusError } from './corpus/error.ts';
import { listCorpus, loadCorpus } from './corpus/load.ts';
import type { Report } from './corpus/report.ts';
import { startBot } from './discord/bot.ts';
import type { Services } from './discord/command.ts';
import { createConversations } from './discord/conversations.ts';
import { createEngine, type Engine } from './engine.ts';
import type { LocalDiscord } from './local/local-discord.ts';
import { createLog, type Log } from './log.ts';
import { createModeration } from './moderation/moderation.ts';
import { openStore } from './store/store.ts';
import { StoreError } from './store/store-error.ts';

/** Lines of a report that are not part of it are logged one by one up to this many; default 20. */
const LOGGED_LINES = 20;

/** Questions to click in the welcome of the local Discord; default 3. */
const WELCOME_QUESTIONS = 3;

/** Starts Footnote and runs until it is stopped. @returns the exit code */
async function main(): Promise<number> {
  const read = await loadConfig();
  if (!read.ok) return refuse(read.problem);
  const { config } = read;
  const log = createLog({ level: config.logLevel, secrets: config.token === null ? [] : [config.token] });
  endOnSurprise(log);
  try {
    const services = await createServices(config, log);
    try {
      return await run(config, services);
    } finally {
      await services.moderation.store.close();
    }
  } catch (error) {
    if (error instanceof CorpusError || error instanceof CommandError || error instanceof StoreError)
      return refuse(error.message);
    throw error;
  }
}

/** Makes what everything runs on: corpus, engine, commands, memory. */
async function createServices(config: Config, log: Log): Promise<Services> {
  const now = Date.now;
  const startedAt = now();
  const reports = loadCorpus(config.corpusDir);
  logCorpus(config, reports, log);
  const engine = createEngine(reports);
  const commands = await loadCommands();
  const onError = (err: unknown) => log.error({ err }, 'Could not write to the database');
  const store = await openStore({ url: config.databaseUrl, onError });
  log.info({ database: store.place }, 'Opened the database');
  return {
    engine,
    commands,
    conversations: createConversations(now),
    moderation: createModeration(store, now),
    log,
    now,
    version: readVersion(),
    startedAt,
  };
}

/** Runs the bot until a signal or an end that it cannot recover from: on Discord, or without a token on one of its own. */
async function run(config: Config, services: Services): Promise<number> {
  const local = config.token === null ? await startLocal(config, services.engine) : null;
  const { token, api } = local ?? { token: config.token ?? '', api: config.api };
  const bot = startBot({ token, api, services });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      services.log.info('Stopping');
      void bot.stop();
    });
  }
  if (local !== null) {
    void bot.ready.then(() => process.stdout.write(`\nOpen ${local.url} and ask. Ctrl-C stops.\n\n`));
  }
  const reason = await bot.ended;
  await local?.close();
  return reason === null ? 0 : refuse(reason);
}

/** Starts a Discord on this machine. With a token nothing of it is loaded. */
async function startLocal({ port }: Config, engine: Engine): Promise<LocalDiscord> {
  const { startLocalDiscord } = await import('./local/local-discord.ts');
  const [report] = engine.reports;
  const about = engine.reports.length === 1 ? `“${report?.title}”` : `${engine.reports.length} reports`;
  const text = `Ask about ${about}: mention the bot, reply to it, or type a slash. Every answer shows the sentence that proves it.`;
  return startLocalDiscord({
    port,
    welcome: { title: 'Welcome to Footnote', text, questions: engine.suggest(WELCOME_QUESTIONS) },
  });
}

/** Says what was loaded and what was left out of it, so that nothing goes missing in silence. */
function logCorpus({ corpusDir }: Config, reports: readonly Report[], log: Log): void {
  for (const file of listCorpus(corpusDir).ignored) log.warn({ file }, 'Not a report that can be read');
  for (const { id, text, passages, leftOut, sha256 } of reports) {
    log.info({ report: id, passages: passages.length, sha256 }, 'Loaded a report');
    for (const { start, end, reason } of leftOut.slice(0, LOGGED_LINES)) {
      log.info({ report: id, reason, text: text.slice(start, end).slice(0, 80) }, 'Left out of the report');
    }
    const more = leftOut.length - LOGGED_LINES;
    if (more > 0) log.info({ report: id, more }, 'Left out more of the report');
  }
}

/** From package.json, which its own map of imports names, from the sources and from the build alike. */
function readVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL(import.meta.resolve('#package.json')), 'utf8'));
  return String(version);
}

/** Ends the process on an error that nobody has caught: what it left half done is unknown, a supervisor starts anew. */
function endOnSurprise(log: Log): void {
  const end = (err: unknown) => {
    log.fatal({ err }, 'Unexpected error');
    process.exit(1);
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}

function refuse(problem: string): number {
  process.stderr.write(`footnote: ${problem}\n`);
  return 1;
}

// Exits by itself: sockets that a server does not close would keep the process.
process.exit(await main());
