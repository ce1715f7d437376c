import { createServer } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { loadCommands } from '../../commands/index.ts';
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
import { temporaryStore } from '../store/temporary.ts';
import { HARBOUR } from './sample.ts';
import type { LogLine } from './wire.ts';

const engine = createEngine([HARBOUR]);
const cleanUp: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of cleanUp.splice(0).reverse()) await close();
});

async function discord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const local = await startLocalDiscord({ port: 0, page: false, ...options });
  cleanUp.push(() => local.close());
  return local;
}

/** Starts a bot; stops it after the test. */
async function bot(at: { api: string; token: string }, changes: Partial<Services> = {}) {
  const logged: LogLine[] = [];
  const log = createLog({ level: 'debug', readable: false, write: (line) => logged.push(JSON.parse(line)) });
  const now = Date.now;
  const { store, close } = await temporaryStore();
  cleanUp.push(close);
  const services: Services = {
    engine,
    commands: await loadCommands(),
    conversations: createConversations(now),
    moderation: createModeration(store, now),
    log,
    now,
    version: '0',
    startedAt: now(),
    ...changes,
  };
  const started = startBot({ api: at.api, token: at.token, services });
  cleanUp.push(() => started.stop());
  return { bot: started, logged };
}

/** Waits for a line of the log that begins so. */
async function line(logged: readonly LogLine[], start: string): Promise<LogLine> {
  for (let waited = 0; waited < 8_000; waited += 10) {
    const found = logged.find(({ msg }) => msg.startsWith(start));
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`not logged: ${start}; but ${logged.map(({ msg }) => msg).join(' | ')}`);
}

async function stopTime(started: Bot): Promise<number> {
  const from = performance.now();
  await started.stop();
  return performance.now() - from;
}

describe('commands are registered', () => {
  const puts = (local: LocalDiscord) => local.requests('PUT', '/applications/:id/commands').length;

  test('at the first start, and not again while they are the same', async () => {
    const local = await discord();
    const first = await bot(local);
    await first.bot.ready;
    expect(puts(local)).toBe(1);
    expect(await line(first.logged, 'Registered')).toMatchObject({ commands: (await loadCommands()).length });
    await first.bot.stop();
    const second = await bot(local);
    await second.bot.ready;
    expect(puts(local)).toBe(1);
    expect(await line(second.logged, 'The commands are registered already')).toMatchObject({
      commands: (await loadCommands()).length,
    });
    expect(local.violations).toEqual([]);
  });

  test('again when one has changed, come or gone', async () => {
    const local = await discord();
    const commands = await loadCommands();
    const one: Command = { data: { type: 1, name: 'one', description: 'One' }, execute: async () => {} };
    const other: Command = { data: { type: 1, name: 'one', description: 'Other' }, execute: async () => {} };
    const lists = [commands, [...commands, one], [...commands, other], commands];
    for (const [index, list] of lists.entries()) {
      const { bot: started } = await bot(local, { commands: list });
      await started.ready;
      expect(puts(local)).toBe(index + 1);
      await started.stop();
    }
  });

  test('a failure is logged, and chat works without', async () => {
    const local = await discord();
    local.failNext({ method: 'PUT', route: '/applications/:id/commands', status: 400, code: 50035 });
    const { bot: started, logged } = await bot(local);
    await started.ready;
    expect(await line(logged, 'Could not register')).toMatchObject({ level: 50, err: { code: 50035 } });
    const asked = local.as('member').send('general', `<@${local.botId}> How many ships in 2023?`);
    expect((await local.replyTo(asked)).content).toContain('412');
  });
});

describe('the bot gives up, with one line that says what to do', () => {
  test('when the token is wrong', async () => {
    const { api } = await discord();
    const { bot: started } = await bot({ api, token: 'wrong' });
    expect(await started.ended).toMatch(/^Discord refuses the token: set DISCORD_TOKEN/);
  });

  test.each([
    [4004, /^Discord refuses the token/],
    [4014, /^Discord refuses the intents/],
  ])('when the gateway refuses it with %i', async (code, reason) => {
    const local = await discord();
    local.refuseIdentify(code);
    const { bot: started } = await bot(local);
    expect(await started.ended).toMatch(reason);
  });

  test.each([
    [4004, /^Discord refuses the token/],
    [4013, /^Discord has closed the connection for good: 4013 InvalidIntents/],
    [4014, /^Discord refuses the intents/],
  ])('when the gateway closes with %i later, which discord.js takes for well', async (code, reason) => {
    const local = await discord();
    const { bot: started } = await bot(local);
    await started.ready;
    local.closeWith(code);
    expect(await started.ended).toMatch(reason);
  });

  test('when a request is refused with 401, after which discord.js has no token', async () => {
    const local = await discord();
    const { bot: started } = await bot(local);
    await started.ready;
    local.failNext({ route: '/channels/:id/messages', status: 401 });
    local.as('member').send('general', `<@${local.botId}> How many ships?`);
    expect(await started.ended).toMatch(/^Discord refuses the token/);
  });

  test('but not when the token of an interaction is over', async () => {
    const local = await discord();
    const { bot: started } = await bot(local);
    await started.ready;
    local.failNext({ route: '/interactions/:id/:token/callback', status: 401, code: 50027 });
    await local.as('member').command('general', 'help');
    expect((await local.as('member').command('general', 'help')).message?.content).toContain('/ask');
  });
});

describe('the bot comes back', () => {
  test('when Discord cannot be reached at the start', async () => {
    const free = await new Promise<number>((resolve) => {
      const server = createServer().listen(0, '127.0.0.1', () => {
        const address = server.address();
        server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
      });
    });
    const token = 'made.up.token';
    const { bot: started, logged } = await bot({ api: `http://127.0.0.1:${free}/api`, token });
    expect(await line(logged, 'Discord cannot be reached')).toMatchObject({ level: 40, waitMs: 1000 });
    await discord({ port: free, botToken: token });
    await started.ready;
  }, 15_000);

  test('when Discord fails at the start', async () => {
    const local = await discord();
    local.failNext({ route: '/gateway/bot', status: 503, times: 2 });
    const { bot: started, logged } = await bot(local);
    await started.ready;
    await line(logged, 'Discord cannot be reached');
  }, 15_000);

  test('when the connection breaks, and misses nothing', async () => {
    const local = await discord();
    const { bot: started, logged } = await bot(local);
    await started.ready;
    local.cut();
    await line(logged, 'Connection to Discord lost');
    const asked = local.as('member').send('general', `<@${local.botId}> How many ships in 2023?`);
    expect((await local.replyTo(asked)).content).toContain('412');
    await line(logged, 'Connection to Discord is back');
  }, 15_000);
});

describe('the bot stops', () => {
  test('at once when nothing is being answered', async () => {
    const local = await discord();
    const { bot: started } = await bot(local);
    await started.ready;
    expect(await stopTime(started)).toBeLessThan(1_000);
    expect(await started.ended).toBeNull();
  });

  test('after what it is answering, and takes nothing new', async () => {
    const local = await discord();
    const { bot: started } = await bot(local);
    await started.ready;
    local.failNext({ route: '/interactions/:id/:token/callback', delay: 400 });
    const answer = local.as('member').command('general', 'help');
    await new Promise((resolve) => setTimeout(resolve, 100));
    const stopped = stopTime(started);
    local.as('member').send('general', `<@${local.botId}> How many ships?`);
    expect((await answer).message?.content).toContain('/ask');
    expect(await stopped).toBeLessThan(2_000);
    expect(local.requests('POST', '/channels/:id/messages')).toEqual([]);
  });

  test('within two seconds whatever hangs', async () => {
    const local = await discord();
    const { bot: started } = await bot(local);
    await started.ready;
    local.failNext({ route: '/interactions/:id/:token/callback', delay: 4_000 });
    const answer = local.as('member').command('general', 'help', {}, { timeout: 6_000 });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await stopTime(started)).toBeLessThan(2_000);
    await answer.catch(() => {});
  }, 10_000);

  test('while it is still trying to reach Discord', async () => {
    const { bot: started, logged } = await bot({ api: 'http://127.0.0.1:9/api', token: 'x' });
    await line(logged, 'Discord cannot be reached');
    expect(await stopTime(started)).toBeLessThan(2_000);
    expect(await started.ended).toBeNull();
  });
});

test('a bot without a server says how to invite it', async () => {
  const local = await discord({ bot: { guilds: [] } });
  const { bot: started, logged } = await bot(local);
  await started.ready;
  const { msg } = await line(logged, 'In no server yet');
  expect(msg).toMatch(/client_id=\d+/);
  expect(msg).toContain('scope=bot+applications.commands');
});
