import type { Client, TextChannel } from 'discord.js';
import { expect, test } from 'vitest';
import type { LocalDiscord, LocalDiscordOptions } from '../../src/local/local-discord.ts';
import { bot, discord } from './client.ts';

const ROUTE = '/channels/:id/messages';

async function sending(
  options?: LocalDiscordOptions,
): Promise<{ local: LocalDiscord; me: Client<true>; channel: TextChannel }> {
  const local = await discord(options);
  const me = await bot(local);
  return { local, me, channel: me.channels.cache.get(local.channel('general').id) as TextChannel };
}

test('a 429 is waited for and tried again', async () => {
  const { local, channel } = await sending();
  local.failNext({ method: 'POST', route: ROUTE, status: 429, headers: { 'Retry-After': '0.05' } });
  const start = performance.now();
  await channel.send('patient');
  expect(performance.now() - start).toBeGreaterThan(50);
  expect(local.requests('POST', ROUTE).map(({ status }) => status)).toEqual([429, 200]);
});

test('server errors are tried again, and given up after four', async () => {
  const { local, channel } = await sending();
  local.failNext({ route: ROUTE, status: 503, times: 2 });
  await channel.send('third time lucky');
  expect(local.requests('POST', ROUTE).map(({ status }) => status)).toEqual([503, 503, 200]);
  local.failNext({ route: ROUTE, status: 500, times: 4 });
  await expect(channel.send('in vain')).rejects.toMatchObject({ status: 500 });
});

test('a lost answer leads to a second try, which an enforced nonce makes harmless', async () => {
  const { local, channel } = await sending();
  local.failNext({ route: ROUTE, status: 502, afterwards: true });
  await channel.send({ content: 'once', nonce: 'n', enforceNonce: true });
  expect(local.requests('POST', ROUTE).map(({ status }) => status)).toEqual([502, 200]);
  expect(local.messages('general')).toHaveLength(1);
});

test('a cut socket, a delay and an error code of choice', async () => {
  const { local, channel } = await sending();
  local.failNext({ route: ROUTE, drop: true });
  await channel.send('after a cut').catch((error: unknown) => expect(error).toBeInstanceOf(Error));
  local.failNext({ route: ROUTE, delay: 60 });
  const start = performance.now();
  await channel.send('late');
  expect(performance.now() - start).toBeGreaterThan(55);
  local.failNext({ route: ROUTE, status: 403, code: 50013, message: 'Missing Permissions' });
  await expect(channel.send('no')).rejects.toMatchObject({ code: 50013 });
});

test('a 401 empties the client’s token, as with Discord', async () => {
  const { local, channel } = await sending();
  local.failNext({ route: ROUTE, status: 401, message: '401: Unauthorized' });
  await expect(channel.send('x')).rejects.toMatchObject({ status: 401 });
  await expect(channel.send('x')).rejects.toThrow('Expected token to be set');
});

test('with rate limits on, the sixth message in 5 s is refused with headers that say when', async () => {
  const { local } = await sending({ rateLimits: true });
  const post = () =>
    fetch(`${local.api}/v10/channels/${local.channel('general').id}/messages`, {
      method: 'POST',
      headers: { authorization: `Bot ${local.token}`, 'content-type': 'application/json' },
      body: '{"content":"x"}',
    });
  const answers = [];
  for (let at = 0; at < 6; at++) answers.push(await post());
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
  expect(answers[0]?.headers.get('x-ratelimit-remaining')).toBe('4');
  const refused = answers[5];
  expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(refused?.headers.get('x-ratelimit-scope')).toBe('user');
  expect(await refused?.json()).toMatchObject({ message: 'You are being rate limited.', global: false });
});

test('a route that is not here is a 404, and shown as a violation', async () => {
  const { local, me } = await sending();
  await expect(me.rest.get('/guilds/1/emojis')).rejects.toMatchObject({ status: 404, code: 0 });
  expect(local.violations).toMatchObject([{ route: '/guilds/1/emojis', message: '404: Not Found' }]);
});
