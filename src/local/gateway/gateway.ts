import { GatewayCloseCodes, GatewayIntentBits } from 'discord.js';
import type { WebSocket } from 'ws';
import { fail } from '../interactions/begin.ts';
import type { Id } from '../page-protocol.ts';
import type { WorldEvent } from '../world/events.ts';
import { guildCreate } from '../world/guild-view.ts';
import { userOf, type World } from '../world/state.ts';
import { Connection } from './connection.ts';
import { dispatchFor } from './dispatch.ts';
import { readIdentify } from './identify.ts';
import { memberChunk } from './member-chunk.ts';
import { BotSession } from './session.ts';

/** How long a session without a socket may be resumed. Unit: ms. Default 2 minutes. */
const RESUMABLE = 120_000;

/** Sessions of all bots together; the oldest without a socket goes first. Default 64. */
const MOST_SESSIONS = 64;

/** Close codes after which a session cannot be resumed. */
const ENDING_CODES = [1000, 1001, 4004, 4010, 4011, 4012, 4013, 4014];

/** The gateway: sessions of bots, fed by the world's events. */
export class Gateway {
  readonly #world: World;
  readonly #sessions = new Map<string, BotSession>();
  readonly #connections = new Set<Connection>();
  /** Close codes for the next connections that identify, for tests. */
  readonly refusals: number[] = [];

  constructor(world: World) {
    this.#world = world;
    world.events.on((event) => this.#tell(event));
  }

  /** Takes a connected socket over. */
  accept(socket: WebSocket): void {
    const connection = new Connection(socket, {
      identify: (data) => this.#identify(connection, data),
      resume: (data) => this.#resume(connection, data),
      requestMembers: (session, data) => session.dispatch(memberChunk(this.#world, session.identity, data)),
      closed: (code) => this.#closed(connection, code),
    });
    this.#connections.add(connection);
  }

  /** Sockets of one bot, or of all. */
  connections(botId?: Id): Connection[] {
    return [...this.#connections].filter(
      ({ session }) => botId === undefined || session?.identity.bot.id === botId,
    );
  }

  /** Forgets the sessions of a bot, so that a resume is refused. */
  forgetSessions(botId?: Id): void {
    for (const [id, { identity }] of this.#sessions) {
      if (botId === undefined || identity.bot.id === botId) this.#sessions.delete(id);
    }
  }

  #identify(connection: Connection, data: unknown): void {
    const refusal = this.refusals.shift();
    const identity = refusal ?? readIdentify(this.#world, data);
    if (typeof identity === 'number') {
      connection.close(identity);
      return;
    }
    const session = new BotSession(identity, connection.socket);
    this.#keep(session);
    connection.session = session;
    this.#greet(session);
    this.#present(identity.bot.id);
  }

  #greet(session: BotSession): void {
    const world = this.#world;
    const { bot, shard, intents } = session.identity;
    const guilds = [...world.guilds.values()].filter(({ members }) => members.has(bot.id));
    const own = guilds.filter(({ id }) => session.concerns({ t: '', d: null, guildId: id }));
    const url = world.origin.replace(/^http/, 'ws');
    session.dispatch({
      t: 'READY',
      d: {
        v: 10,
        user: { ...userOf(world, bot.id), verified: true, mfa_enabled: true, email: null, flags: 0 },
        guilds: own.map(({ id }) => ({ id, unavailable: true })),
        session_id: session.id,
        resume_gateway_url: url,
        shard,
        application: { id: bot.id, flags: 0 },
        private_channels: [],
      },
    });
    if (!(intents & GatewayIntentBits.Guilds)) return;
    const all = (intents & GatewayIntentBits.GuildPresences) !== 0;
    for (const guild of own)
      session.dispatch({ t: 'GUILD_CREATE', d: guildCreate(world, guild, bot.id, all) });
  }

  #resume(connection: Connection, data: unknown): void {
    const { session_id, seq, token } = (data ?? {}) as { session_id?: string; seq?: number; token?: string };
    const session = this.#sessions.get(session_id ?? '');
    const after = Number(seq);
    if (!session || session.identity.bot.token !== token?.replace(/^Bot /, '')) connection.invalidate(false);
    else if (after > session.sequence) connection.close(GatewayCloseCodes.InvalidSeq);
    else this.#takeOver(connection, session, after);
  }

  /** Gives a session a new socket and sends what the old one missed, or ends it when that is no longer complete. */
  #takeOver(connection: Connection, session: BotSession, after: number): void {
    session.socket?.close(GatewayCloseCodes.SessionTimedOut);
    session.socket = connection.socket;
    if (!session.replay(after)) {
      this.#sessions.delete(session.id);
      connection.invalidate(false);
      return;
    }
    connection.session = session;
    session.dispatch({ t: 'RESUMED', d: {} });
    this.#present(session.identity.bot.id);
  }

  #closed(connection: Connection, code: number): void {
    this.#connections.delete(connection);
    const { session } = connection;
    if (session?.socket !== connection.socket) return;
    session.socket = null;
    if (ENDING_CODES.includes(code)) this.#sessions.delete(session.id);
    this.#world.clock.after(RESUMABLE, () => {
      if (session.socket === null) this.#sessions.delete(session.id);
    });
    this.#present(session.identity.bot.id);
  }

  #keep(session: BotSession): void {
    this.#sessions.set(session.id, session);
    if (this.#sessions.size <= MOST_SESSIONS) return;
    const oldest = [...this.#sessions.values()].find(({ socket }) => socket === null);
    if (oldest) this.#sessions.delete(oldest.id);
  }

  #present(botId: Id): void {
    const { online, events } = this.#world;
    const now = [...this.#sessions.values()].some(
      ({ identity, socket }) => identity.bot.id === botId && socket,
    );
    if (now === online.has(botId)) return;
    if (now) online.add(botId);
    else online.delete(botId);
    events.emit({ type: 'presence', botId, online: now });
  }

  #tell(event: WorldEvent): void {
    for (const session of this.#sessions.values()) {
      const { bot, intents } = session.identity;
      for (const dispatch of dispatchFor(this.#world, event, { botId: bot.id, intents })) {
        if (session.concerns(dispatch)) session.dispatch(dispatch);
      }
    }
    if (event.type === 'interaction') this.#failUnheard(event.interaction);
  }

  /** Nobody is there, nor will be: no need to wait for the window to close. */
  #failUnheard(interaction: Extract<WorldEvent, { type: 'interaction' }>['interaction']): void {
    const heard = [...this.#sessions.values()].some(
      ({ identity }) => identity.bot.id === interaction.applicationId,
    );
    // Later, so that who started it has its id by then.
    if (!heard) setImmediate(() => fail(this.#world, interaction));
  }
}
