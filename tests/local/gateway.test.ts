import { Events } from 'discord.js';
import { expect, test } from 'vitest';
import WebSocket from 'ws';
import type { LocalDiscord } from '../../src/local/local-discord.ts';
import { bot, discord, next } from './client.ts';

test('after a cut socket the bot resumes and nothing is lost', async () => {
  const local = await discord();
  const me = await bot(local);
  const heard: string[] = [];
  me.on('messageCreate', ({ content }) => heard.push(content));
  const sent: string[] = [];
  const say = (from: number, to: number) => {
    for (let at = from; at < to; at++)
      sent.push(local.as('member').send('general', `<@${me.user.id}> ${at}`).content);
  };
  say(0, 20);
  const resumed = next(me, Events.ShardResume);
  local.cut();
  say(20, 220);
  await resumed;
  say(220, 240);
  await local.waitFor(() => heard.length >= 240);
  expect(heard).toEqual(sent);
});

test('asked to reconnect (op 7) the bot resumes', async () => {
  const local = await discord();
  const me = await bot(local);
  const resumed = next(me, Events.ShardResume);
  local.reconnect();
  await resumed;
  expect(await heardAgain(local, me)).toBe(true);
});

async function heardAgain(local: LocalDiscord, me: Awaited<ReturnType<typeof bot>>): Promise<boolean> {
  const heard = next(me, Events.MessageCreate);
  local.as('member').send('general', 'still there?');
  return (await heard).length === 1;
}

/** A bare socket to the gateway: what it was sent, and how it was closed. */
async function bare(local: LocalDiscord, ...payloads: unknown[]) {
  const socket = new WebSocket(`${local.url.replace('http', 'ws')}/?v=10&encoding=json`);
  const received: { op: number; t?: string; d: unknown; s?: number }[] = [];
  socket.on('message', (data) => received.push(JSON.parse(data.toString())));
  await new Promise((resolve) => socket.once('open', resolve));
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  for (const payload of payloads)
    socket.send(typeof payload === 'string' ? payload : JSON.stringify(payload));
  return { socket, received, closed };
}

test('says hello, acknowledges heartbeats, and greets with READY and the guilds', async () => {
  const local = await discord();
  const identify = { op: 2, d: { token: local.token, intents: 1, properties: {} } };
  const { received, socket } = await bare(local, { op: 1, d: null }, identify);
  await local.waitFor(() => received.length === 4);
  expect(received.map(({ op, t }) => t ?? op)).toEqual([10, 11, 'READY', 'GUILD_CREATE']);
  expect(received[2]?.d).toMatchObject({ guilds: [{ id: local.guildId, unavailable: true }] });
  socket.close();
});

test.each([
  ['no JSON', ['{'], 4002],
  ['too large', [{ op: 1, d: 'x'.repeat(5_000) }], 4002],
  ['not identified', [{ op: 3, d: {} }], 4003],
  ['a wrong token', [{ op: 2, d: { token: 'wrong', intents: 1 } }], 4004],
  ['a shard that cannot be', [{ op: 2, d: { token: 'T', intents: 1, shard: [2, 2] } }], 4010],
  ['no intents', [{ op: 2, d: { token: 'T' } }], 4013],
  ['identified twice', Array(2).fill({ op: 2, d: { token: 'T', intents: 1 } }), 4005],
  ['an unknown opcode', [{ op: 2, d: { token: 'T', intents: 1 } }, { op: 99 }], 4001],
  ['too many payloads', Array(121).fill({ op: 1, d: null }), 4008],
])('closes for %s', async (_, payloads, code) => {
  const local = await discord({ botToken: 'T' });
  const { closed } = await bare(local, ...payloads);
  expect(await closed).toBe(code);
});

test('a resume of an unknown session, or beyond what was sent, is refused', async () => {
  const local = await discord({ botToken: 'T' });
  const unknown = await bare(local, { op: 6, d: { token: 'T', session_id: 'none', seq: 1 } });
  await local.waitFor(() => unknown.received.length === 2);
  expect(unknown.received[1]).toMatchObject({ op: 9, d: false });
  unknown.socket.close();
  const first = await bare(local, { op: 2, d: { token: 'T', intents: 1 } });
  await local.waitFor(() => first.received.length === 3);
  const ready = first.received[1] as { d: { session_id: string } };
  const { session_id } = ready.d;
  const second = await bare(local, { op: 6, d: { token: 'T', session_id, seq: 99 } });
  expect(await second.closed).toBe(4007);
  first.socket.close();
});

test('members are told in chunks to those who ask', async () => {
  const local = await discord();
  const me = await bot(local);
  const guild = me.guilds.cache.get(local.guildId);
  const found = await guild?.members.fetch({ user: [local.as('member').id] });
  expect(found?.map(({ user }) => user.username)).toEqual(['member']);
  const named = await guild?.members.fetch({ query: 'another', limit: 5 });
  expect(named?.map(({ user }) => user.username)).toEqual(['another.member']);
});

test('two shards hear of their own guilds', { timeout: 9_000 }, async () => {
  const local = await discord({ guilds: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] });
  const identify = (number: number) => ({ op: 2, d: { token: local.token, intents: 1, shard: [number, 2] } });
  const shards = await Promise.all([0, 1].map((number) => bare(local, identify(number))));
  const names = () => shards.flatMap(({ received }) => received.filter(({ t }) => t === 'GUILD_CREATE'));
  await local.waitFor(() => names().length === 3);
  for (const { socket } of shards) socket.close();
});
