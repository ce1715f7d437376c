import type { WebSocket } from 'ws';
import type { Bot } from '../world/state.ts';
import type { Dispatch } from './dispatch-types.ts';

const BOUNDS = {
  /** Events kept for a resume; a bot that missed more must identify anew. Default 2000. */
  keptEvents: 2_000,
  /** Bytes that may wait for a bot that does not read; its socket is cut beyond. Default 16 MiB. */
  waitingBytes: 16 * 2 ** 20,
} as const;

/** What a bot said when it identified. */
export interface Identity {
  readonly bot: Bot;
  readonly intents: number;
  /** Number of the shard and how many there are. */
  readonly shard: readonly [number, number];
}

/** A bot's gateway session: outlives its socket, so that nothing is lost when that is cut. */
export class BotSession {
  readonly id = crypto.randomUUID().replaceAll('-', '');
  readonly identity: Identity;
  socket: WebSocket | null;
  #sequence = 0;
  #kept: { readonly s: number; readonly text: string }[] = [];

  constructor(identity: Identity, socket: WebSocket) {
    this.identity = identity;
    this.socket = socket;
  }

  get sequence(): number {
    return this.#sequence;
  }

  /** Whether an event belongs to this session's shard: `(guild_id >> 22) % count`, everything else shard 0. */
  concerns({ guildId }: Dispatch): boolean {
    const [number, count] = this.identity.shard;
    return guildId === null ? number === 0 : Number((BigInt(guildId) >> 22n) % BigInt(count)) === number;
  }

  /** Numbers an event, keeps it, and sends it when a socket is there. */
  dispatch({ t, d }: Pick<Dispatch, 't' | 'd'>): void {
    const s = ++this.#sequence;
    const text = JSON.stringify({ op: 0, t, s, d });
    this.#kept.push({ s, text });
    // Cut in bulk: dropping one at a time would move the whole list for each event.
    if (this.#kept.length > 2 * BOUNDS.keptEvents) this.#kept = this.#kept.slice(-BOUNDS.keptEvents);
    this.socket?.send(text);
    if ((this.socket?.bufferedAmount ?? 0) > BOUNDS.waitingBytes) this.socket?.terminate();
  }

  /** Sends again what came after a sequence number; false when that is no longer complete. */
  replay(after: number): boolean {
    const first = this.#kept[0]?.s ?? this.#sequence + 1;
    if (after > this.#sequence || after < first - 1) return false;
    for (const { s, text } of this.#kept) if (s > after) this.socket?.send(text);
    return true;
  }
}
