import type {
  APIApplicationCommand,
  APIMessage,
  APIOverwrite,
  APIRole,
  APIThreadMetadata,
  APIUser,
  ChannelType,
} from 'discord.js';
import type { Interaction } from '../interactions/interaction.ts';
import type { Id, PageViolation, Persona } from '../page-protocol.ts';
import type { Clock } from './clock.ts';
import { Events } from './events.ts';
import { FileStore } from './files.ts';
import { snowflakes } from './snowflake.ts';

/** A member of a guild. */
export interface Member {
  readonly userId: Id;
  nick: string | null;
  /** Role ids without @everyone. */
  roles: Id[];
  /** ISO 8601. */
  readonly joinedAt: string;
}

/** A server. */
export interface Guild {
  readonly id: Id;
  name: string;
  readonly ownerId: Id;
  /** By id; the one with the guild's id is @everyone. */
  readonly roles: Map<Id, APIRole>;
  /** By user id, bots included. */
  readonly members: Map<Id, Member>;
}

/** A message as kept. */
export interface Stored {
  /** Discord's shape; replaced as a whole on an edit. */
  data: APIMessage;
  /** The one user who sees it, for an ephemeral message; null: everybody. */
  readonly visibleTo: Id | null;
  /** Who was notified. */
  pings: readonly Id[];
}

/** A text channel, a thread or a DM. */
export interface Channel {
  readonly id: Id;
  readonly type: ChannelType;
  /** Null in DMs. */
  name: string | null;
  topic: string | null;
  /** Null in DMs. */
  readonly guildId: Id | null;
  readonly parentId: Id | null;
  readonly position: number;
  overwrites: APIOverwrite[];
  /** The two users of a DM. */
  readonly recipients: readonly Id[];
  /** Threads only. */
  thread: { metadata: APIThreadMetadata; readonly ownerId: Id; readonly members: Set<Id> } | null;
  /** Oldest first, the ephemeral ones included. */
  readonly messages: Map<Id, Stored>;
  /** When each pinned message was pinned (ISO 8601), oldest pin first. */
  readonly pins: Map<Id, string>;
  lastPinAt: string | null;
}

/** An application with its bot user (both have one id). */
export interface Bot {
  readonly id: Id;
  readonly token: string;
  /** Privileged intents that its owner switched on; identifying with another one closes with 4014. */
  privilegedIntents: number;
  description: string;
  /** Global commands and guild commands (with `guild_id`), by id. */
  readonly commands: Map<Id, APIApplicationCommand>;
  /** When commands were created, by guild id or `global`: Discord allows 200 a day. */
  readonly creates: Map<string, number[]>;
}

/** Everything that the local Discord knows. In memory only. */
export interface World {
  readonly clock: Clock;
  readonly nextId: () => Id;
  readonly events: Events;
  readonly files: FileStore;
  readonly users: Map<Id, APIUser>;
  readonly guilds: Map<Id, Guild>;
  readonly channels: Map<Id, Channel>;
  /** By application id. */
  readonly bots: Map<Id, Bot>;
  /** By token. */
  readonly interactions: Map<string, Interaction>;
  readonly violations: PageViolation[];
  readonly personas: Persona[];
  /** Message ids by `channel:author:nonce`, for `enforce_nonce`. */
  readonly nonces: Map<string, Id>;
  /** Users that take no DMs (50007). */
  readonly closedDms: Set<Id>;
  /** Ids of bots with a gateway connection; kept by the gateway. */
  readonly online: Set<Id>;
  /** `http://127.0.0.1:8080`; empty until the server listens. */
  origin: string;
}

/** Makes a world with nobody in it. */
export function emptyWorld(clock: Clock): World {
  return {
    clock,
    nextId: snowflakes(clock),
    events: new Events(),
    files: new FileStore(),
    users: new Map(),
    guilds: new Map(),
    channels: new Map(),
    bots: new Map(),
    interactions: new Map(),
    violations: [],
    personas: [],
    nonces: new Map(),
    closedDms: new Set(),
    online: new Set(),
    origin: '',
  };
}

/** The present as Discord writes it. */
export function timestamp(world: World): string {
  return new Date(world.clock.now()).toISOString().replace('Z', '000+00:00');
}

/** A user that must exist. */
export function userOf(world: World, id: Id): APIUser {
  const user = world.users.get(id);
  if (!user) throw new Error(`No user has the id ${id}`);
  return user;
}

/** The guild of a channel; null for a DM. */
export function guildOf(world: World, channel: Channel): Guild | null {
  return channel.guildId === null ? null : (world.guilds.get(channel.guildId) ?? null);
}
