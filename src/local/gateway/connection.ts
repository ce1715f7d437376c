import { GatewayCloseCodes, GatewayOpcodes } from 'discord.js';
import type { RawData, WebSocket } from 'ws';
import type { BotSession } from './session.ts';

/** Discord's bounds of a gateway connection (https://docs.discord.com/developers/events/gateway#rate-limiting). */
const BOUNDS = {
  /** Unit: ms. */
  heartbeatInterval: 45_000,
  /** Payloads that a bot may send in {@link BOUNDS.sendWindow}; 4008 beyond. */
  sends: 120,
  /** Unit: ms. */
  sendWindow: 60_000,
  /** Largest payload of a bot in bytes; 4002 beyond. */
  payload: 4096,
} as const;

/** What a bot may send without consequence here: who it shows itself as, where it speaks. */
const IGNORED: readonly number[] = [GatewayOpcodes.PresenceUpdate, GatewayOpcodes.VoiceStateUpdate];

/** What a connection needs done. */
export interface ConnectionHandlers {
  identify(data: unknown): void;
  resume(data: unknown): void;
  requestMembers(session: BotSession, data: unknown): void;
  closed(code: number): void;
}

/** One socket of a bot: greets, answers heartbeats, checks what is sent, hands the rest on. */
export class Connection {
  readonly socket: WebSocket;
  session: BotSession | null = null;
  readonly #handlers: ConnectionHandlers;
  #sent: number[] = [];
  /** The code with which we closed, which the peer may not echo. */
  #closedWith: number | null = null;

  constructor(socket: WebSocket, handlers: ConnectionHandlers) {
    this.socket = socket;
    this.#handlers = handlers;
    socket.on('message', (data) => this.#receive(data));
    socket.on('error', () => socket.terminate());
    socket.on('close', (code) => handlers.closed(this.#closedWith ?? code));
    this.#send(GatewayOpcodes.Hello, { heartbeat_interval: BOUNDS.heartbeatInterval });
  }

  /** Closes with one of Discord's codes. */
  close(code: number): void {
    this.#closedWith = code;
    this.socket.close(code);
  }

  /** Asks the bot to connect again and resume (op 7). */
  askToReconnect(): void {
    this.#send(GatewayOpcodes.Reconnect, null);
  }

  /** Says that the session is no good (op 9). */
  invalidate(resumable: boolean): void {
    this.#send(GatewayOpcodes.InvalidSession, resumable);
  }

  #send(op: GatewayOpcodes, d: unknown): void {
    this.socket.send(JSON.stringify({ op, d }));
  }

  #receive(data: RawData): void {
    const text = data.toString();
    const now = performance.now();
    this.#sent = [...this.#sent.filter((at) => now - at < BOUNDS.sendWindow), now];
    const payload = Buffer.byteLength(text) > BOUNDS.payload ? null : parse(text);
    if (this.#sent.length > BOUNDS.sends) this.close(GatewayCloseCodes.RateLimited);
    else if (!payload) this.close(GatewayCloseCodes.DecodeError);
    else this.#handle(payload.op, payload.d);
  }

  #handle(op: number, d: unknown): void {
    const { session } = this;
    if (op === GatewayOpcodes.Heartbeat) this.#send(GatewayOpcodes.HeartbeatAck, null);
    else if (op === GatewayOpcodes.Identify || op === GatewayOpcodes.Resume) {
      if (session) this.close(GatewayCloseCodes.AlreadyAuthenticated);
      else if (op === GatewayOpcodes.Identify) this.#handlers.identify(d);
      else this.#handlers.resume(d);
    } else if (!session) this.close(GatewayCloseCodes.NotAuthenticated);
    else if (op === GatewayOpcodes.RequestGuildMembers) this.#handlers.requestMembers(session, d);
    else if (!IGNORED.includes(op)) this.close(GatewayCloseCodes.UnknownOpcode);
  }
}

function parse(text: string): { readonly op: number; readonly d: unknown } | null {
  try {
    const payload = JSON.parse(text) as { op?: unknown; d?: unknown } | null;
    return typeof payload?.op === 'number' ? { op: payload.op, d: payload.d } : null;
  } catch {
    return null;
  }
}
