import type { Id } from '../page-protocol.ts';
import type { WorldEvent } from '../world/events.ts';

/** A gateway event: its name and data. */
export interface Dispatch {
  readonly t: string;
  readonly d: unknown;
  /** The guild that it belongs to, which decides the shard; null: shard 0. */
  readonly guildId: Id | null;
}

/** Who listens. */
export interface Listener {
  readonly botId: Id;
  readonly intents: number;
}

/** The event of a type. */
export type EventOf<T extends WorldEvent['type']> = Extract<WorldEvent, { type: T }>;
