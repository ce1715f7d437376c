import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Gateway } from './gateway/gateway.ts';
import { pageFile } from './page-files.ts';
import { servePage } from './page-socket.ts';
import { type RestParts, restApp } from './rest/app.ts';
import { attachmentApp } from './rest/attachments.ts';
import { LOOPBACK, pageHeaders, refusal } from './security.ts';
import type { World } from './world/state.ts';

const BOUNDS = {
  /** Largest text over a socket in bytes; Discord's own bound of 4096 for bots is checked by the gateway. */
  socketPayload: 64 * 2 ** 10,
  /** Open sockets of tabs and bots together. */
  sockets: 128,
  /** Ports tried after the wanted one is taken. */
  ports: 20,
} as const;

/** What the server serves. */
export interface Served extends RestParts {
  readonly world: World;
  readonly gateway: Gateway;
  /** Whether the page and its socket are served. */
  readonly page: boolean;
}

/** A listening server. */
export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

/** Listens on 127.0.0.1: on a port or, when it is taken, the next free one; 0 is any. */
export async function listen(served: Served, wanted: number): Promise<Listening> {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: BOUNDS.socketPayload });
  const server = createServer();
  const port = await bind(server, wanted);
  served.world.origin = `http://${LOOPBACK}:${port}`;
  const handle = getRequestListener(webApp(served, port).fetch, { overrideGlobalObjects: false });
  server.on('request', (request, response) => {
    const refused = refusal(request.headers, port);
    if (refused !== null || !isDecodable(request.url)) {
      const head = { 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' };
      response.writeHead(refused === null ? 400 : 403, head).end(`${refused ?? 'The path is malformed'}\n`);
      return;
    }
    // discord.js writes `@me` and `@original` percent-encoded; routes are matched as they are written.
    request.url = (request.url ?? '/').replaceAll('%40', '@');
    void handle(request, response);
  });
  server.on('upgrade', (request, socket, head) => {
    const accept = acceptor(served, request, sockets, port);
    if (typeof accept === 'string') return refuseUpgrade(socket, accept);
    sockets.handleUpgrade(request, socket, head, accept);
  });
  return { port, close: () => close(server, sockets) };
}

function isDecodable(url = '/'): boolean {
  try {
    decodeURIComponent(url);
    return true;
  } catch {
    return false;
  }
}

async function bind(server: Server, wanted: number): Promise<number> {
  for (let port = wanted; ; port++) {
    const error = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
      server.once('error', resolve);
      server.listen(port, LOOPBACK, () => {
        server.off('error', resolve);
        resolve(null);
      });
    });
    if (!error) return (server.address() as AddressInfo).port;
    if (error.code !== 'EADDRINUSE' || port >= wanted + BOUNDS.ports) throw error;
  }
}

function webApp(served: Served, port: number): Hono {
  const app = new Hono();
  app.route('/', restApp(served.world, served));
  app.route('/', attachmentApp(served.world));
  if (!served.page) return app;
  app.get('*', async (context) => {
    const { pathname, host } = new URL(context.req.url);
    // One address, so that the policy and the files' addresses agree.
    if (host !== `${LOOPBACK}:${port}`) return context.redirect(`${served.world.origin}${pathname}`);
    const file = await pageFile(decodeURIComponent(pathname));
    if (!file) return context.text('There is no such page', 404);
    return context.body(file.bytes, 200, {
      ...pageHeaders(port, file.scriptHashes),
      'Content-Type': file.type,
    });
  });
  return app;
}

/** What takes an upgraded socket over, or why there must be none. */
function acceptor(
  { world, gateway, page }: Served,
  request: IncomingMessage,
  sockets: WebSocketServer,
  port: number,
): ((socket: WebSocket) => void) | string {
  const problem = refusal(request.headers, port);
  if (problem !== null) return `403 ${problem}`;
  if (sockets.clients.size >= BOUNDS.sockets) return '503 Too many connections';
  const { pathname, searchParams } = new URL(request.url ?? '/', `http://${LOOPBACK}`);
  if (pathname === '/page' && page) {
    // A browser always says where a page comes from.
    if (request.headers.origin === undefined) return '403 Only the page connects here';
    return (socket) => servePage(world, socket, searchParams.get('as'));
  }
  if (pathname !== '/') return '404 There is nothing here';
  if (searchParams.get('encoding') === 'etf' || searchParams.has('compress')) {
    return '400 Only encoding=json without compression is spoken here';
  }
  return (socket) => gateway.accept(socket);
}

function refuseUpgrade(socket: Duplex, answer: string): void {
  const [status = '400'] = answer.split(' ');
  const text = `${answer.slice(status.length + 1)}\n`;
  const head = `HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Type: text/plain\r\n`;
  socket.end(`${head}Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
}

async function close(server: Server, sockets: WebSocketServer): Promise<void> {
  for (const socket of sockets.clients) socket.terminate();
  sockets.close();
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
