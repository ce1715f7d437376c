import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startLocalDiscord } from '../src/local/local-discord.ts';
import { type Built, build } from './built.ts';

let built: Built;
let empty: string;
beforeAll(async () => {
  built = await build();
  empty = mkdtempSync(join(tmpdir(), 'corpus-'));
}, 60_000);
afterAll(() => {
  rmSync(empty, { recursive: true });
});

/** A database of its own for each start. */
let databases = 0;
function database(): string {
  databases += 1;
  return `file:${join(empty, `${databases}.db`)}`;
}

/** Runs the program to its end. */
async function outcome(variables: Readonly<Record<string, string>>) {
  const running = built.start(variables);
  const { code } = await running.ended;
  return { code, err: running.err(), out: running.out() };
}

describe('a start that cannot go on is one line and exit code 1', () => {
  test('a variable is wrong', async () => {
    expect(await outcome({ PORT: 'http' })).toEqual({
      code: 1,
      err: 'footnote: PORT is "http": use a number from 0 to 65535\n',
      out: '',
    });
  });

  test('the corpus is empty', async () => {
    const { code, err } = await outcome({ CORPUS_DIR: empty, DISCORD_TOKEN: 'x' });
    expect(code).toBe(1);
    expect(err).toMatch(/^footnote: .*: no report in this folder\. Put at least one .* into it\.\n$/);
  });

  test('the corpus is not there', async () => {
    const { code, err } = await outcome({ CORPUS_DIR: join(empty, 'nowhere'), DISCORD_TOKEN: 'x' });
    expect(code).toBe(1);
    expect(err).toMatch(/^footnote: .*nowhere: there is no such folder\. [^\n]*\n$/);
  });

  test('the database is none', async () => {
    const file = join(empty, 'letter.db');
    writeFileSync(file, 'Dear reader, this is no database. '.repeat(200));
    const { code, err } = await outcome({ DATABASE_URL: `file:${file}`, DISCORD_TOKEN: 'x' });
    expect(code).toBe(1);
    expect(err).toMatch(/^footnote: .*letter\.db is damaged or is not a database: [^\n]*\n$/);
    rmSync(file);
  });

  test('the database cannot be reached', async () => {
    const { code, err } = await outcome({
      DATABASE_URL: 'postgres://me:secret@127.0.0.1:1/x',
      DISCORD_TOKEN: 'x',
    });
    expect(code).toBe(1);
    expect(err).toMatch(
      /^footnote: PostgreSQL 127\.0\.0\.1:1\/x cannot be reached \(ECONNREFUSED\): [^\n]*\n$/,
    );
  });

  test('a report is broken', async () => {
    writeFileSync(join(empty, 'broken.md'), '---\ntitle: [\n---\n\nText.\n');
    const { code, err } = await outcome({ CORPUS_DIR: empty, DISCORD_TOKEN: 'x' });
    expect(code).toBe(1);
    expect(err).toMatch(/^footnote: .*broken\.md[^\n]*\n$/);
  });
});

describe('on a Discord', () => {
  test('it answers, and SIGTERM ends it within two seconds with exit code 0', async () => {
    const discord = await startLocalDiscord({ port: 0, page: false });
    const running = built.start({
      DISCORD_TOKEN: discord.token,
      DISCORD_API: discord.api,
      DATABASE_URL: database(),
    });
    await discord.waitForCommand('help', { timeout: 10_000 });
    const { message } = await discord.as('member').command('general', 'help');
    expect(message?.content).toContain('/ask');
    const from = performance.now();
    running.process.kill('SIGTERM');
    expect(await running.ended).toEqual({ code: 0, signal: null });
    expect(performance.now() - from).toBeLessThan(2_000);
    expect(running.err()).toBe('');
    expect(running.out()).not.toContain(discord.token);
    expect(discord.violations).toEqual([]);
    await discord.close();
  }, 20_000);

  test('a wrong token is one line and exit code 1, for a supervisor to see', async () => {
    const { api, close } = await startLocalDiscord({ port: 0, page: false });
    const { code, err, out } = await outcome({
      DISCORD_TOKEN: 'wrong-token',
      DISCORD_API: api,
      DATABASE_URL: database(),
    });
    expect(code).toBe(1);
    expect(err).toMatch(/^footnote: Discord refuses the token: set DISCORD_TOKEN [^\n]*\n$/);
    expect(out).not.toContain('wrong-token');
    await close();
  }, 20_000);

  test('refused intents are one line and exit code 1', async () => {
    const discord = await startLocalDiscord({ port: 0, page: false });
    discord.refuseIdentify(4014);
    const { code, err } = await outcome({
      DISCORD_TOKEN: discord.token,
      DISCORD_API: discord.api,
      DATABASE_URL: database(),
    });
    expect(code).toBe(1);
    expect(err).toMatch(/^footnote: Discord refuses the intents: [^\n]*\n$/);
    await discord.close();
  }, 20_000);

  test('without a token it starts its own, and says where', async () => {
    const running = built.start({ PORT: '0', DATABASE_URL: database() });
    await expect.poll(running.out, { timeout: 25_000 }).toMatch(/Open http:\/\/127\.0\.0\.1:\d+ and ask/);
    const [url = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(running.out()) ?? [];
    expect((await fetch(url)).status).toBe(200);
    running.process.kill('SIGINT');
    expect(await running.ended).toEqual({ code: 0, signal: null });
  }, 40_000);
});
