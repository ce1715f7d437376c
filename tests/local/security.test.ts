import { request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { expect, test } from 'vitest';
import WebSocket from 'ws';
import { startLocalDiscord } from '../../src/local/local-discord.ts';
import { discord } from './client.ts';

/** What a request with exactly these headers gets. */
function get(
  url: string,
  path: string,
  headers: Record<string, string>,
): Promise<{ status: number; headers: object }> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, headers, setHost: !('host' in headers) }, (answer) => {
      answer.resume();
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers });
    });
    sent.on('error', reject).end();
  });
}

/** Whether a socket opens; else the status that refused it. */
function open(url: string, path: string, headers: Record<string, string>): Promise<number | 'open'> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`${url.replace('http', 'ws')}${path}`, { headers });
    socket.on('error', () => {});
    socket.on('unexpected-response', (_, answer) => resolve(answer.statusCode ?? 0));
    socket.on('open', () => {
      socket.close();
      resolve('open');
    });
  });
}

const ELSEWHERE = 'https://evil.example';

test('only programs on this machine and the own page are served', async () => {
  const local = await discord({ page: true });
  const { host } = new URL(local.url);
  const asked = {
    'a program': {},
    'the own page': { origin: local.url, 'sec-fetch-site': 'same-origin' },
    'another name for this machine (rebinding)': { host: 'evil.example' },
    'another port': { host: '127.0.0.1:1' },
    'a page of another origin': { host, origin: ELSEWHERE },
    'a page of another port': { host, origin: 'http://127.0.0.1:1' },
    'a file or sandboxed page': { host, origin: 'null' },
    'an image in another page': {
      host,
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'no-cors',
      'sec-fetch-dest': 'image',
    },
    'a frame in another page': {
      host,
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'navigate',
      'sec-fetch-dest': 'iframe',
    },
    'a link on another page': {
      host,
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'navigate',
      'sec-fetch-dest': 'document',
    },
  };
  const statuses: Record<string, number> = {};
  for (const [who, headers] of Object.entries(asked)) {
    statuses[who] = (
      await get(local.url, '/api/v10/gateway/bot', { ...headers, authorization: local.token })
    ).status;
  }
  expect(statuses).toEqual({
    'a program': 200,
    'the own page': 200,
    'another name for this machine (rebinding)': 403,
    'another port': 403,
    'a page of another origin': 403,
    'a page of another port': 403,
    'a file or sandboxed page': 403,
    'an image in another page': 403,
    'a frame in another page': 403,
    'a link on another page': 200,
  });
});

test('sockets are refused to other origins and other names, the page’s also to programs', async () => {
  const local = await discord({ page: true });
  expect(await open(local.url, '/page', { origin: local.url })).toBe('open');
  expect(await open(local.url, '/page', { origin: ELSEWHERE })).toBe(403);
  expect(await open(local.url, '/page', {})).toBe(403);
  expect(await open(local.url, '/page', { origin: 'http://evil.example', host: 'evil.example' })).toBe(403);
  expect(await open(local.url, '/?v=10&encoding=json', {})).toBe('open');
  expect(await open(local.url, '/?v=10&encoding=json', { origin: ELSEWHERE })).toBe(403);
  expect(await open(local.url, '/elsewhere', {})).toBe(404);
  expect(await open(local.url, '/?compress=zlib-stream', {})).toBe(400);
});

test('other addresses of this machine are not listened on', async () => {
  const local = await discord();
  const { port } = new URL(local.url);
  const others = Object.values(networkInterfaces())
    .flat()
    .filter((one) => one?.family === 'IPv4' && !one.internal);
  for (const other of others) {
    await expect(fetch(`http://${other?.address}:${port}/api/v10/gateway`)).rejects.toThrow();
  }
  await expect(fetch(`http://127.0.0.2:${port}/api/v10/gateway`)).rejects.toThrow();
});

test('the page comes with a strict policy, and files outside it do not come at all', async () => {
  const local = await discord({ page: true });
  const { status, headers } = await get(local.url, '/', {});
  expect(status).toBe(200);
  const policy = (headers as Record<string, string>)['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
  });
  const statusOf = async (path: string) => (await get(local.url, path, {})).status;
  expect(await statusOf('/app.js')).toBe(200);
  const { port } = new URL(local.url);
  expect(await get(local.url, '/', { host: `localhost:${port}` })).toMatchObject({
    status: 302,
    headers: { location: `${local.url}/` },
  });
  expect(await statusOf('/../server.ts')).toBe(404);
  expect(await statusOf('/..%2f..%2f..%2fpackage.json')).toBe(404);
  expect(await statusOf('/tsconfig.json%00.js')).toBe(404);
  expect(await statusOf('/vendor/lit-html/lit-html.js')).toBe(200);
  expect(await statusOf('/vendor/lit-html/..%2fws/index.js')).toBe(404);
  expect(await statusOf('/vendor/ws/index.js')).toBe(404);
  expect(await statusOf('/%')).toBe(400);
});

test('without the page there is only the API', async () => {
  const local = await discord();
  expect((await get(local.url, '/', {})).status).toBe(404);
  expect(await open(local.url, '/page', { origin: local.url })).toBe(404);
});

test('a port that is taken gives way to the next free one', async () => {
  const first = await discord();
  const { port } = new URL(first.url);
  const second = await startLocalDiscord({ port: Number(port), page: false });
  expect(Number(new URL(second.url).port)).toBeGreaterThan(Number(port));
  await second.close();
});
