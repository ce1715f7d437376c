import { Observer } from './driver-observe.ts';
import { DriverPerson } from './driver-person.ts';
import type { Gateway } from './gateway/gateway.ts';
import type { Id } from './page-protocol.ts';
import type { Failures, ScriptedFailure } from './rest/failures.ts';
import type { LoggedRequest, RequestLog } from './rest/request-log.ts';
import { addBot, addBotToGuild, type BotSeed, removeBotFromGuild } from './world/bots.ts';
import { type PermissionName, permissionBits } from './world/permissions.ts';
import { addRole, addUser, join } from './world/seed.ts';
import type { Bot, World } from './world/state.ts';

/** The people of the switch, in its order. */
const PEOPLE = ['member', 'moderator', 'another', 'administrator'] as const;

/** Somebody of the switch. */
export type PersonName = (typeof PEOPLE)[number];

/** What a driver drives. */
export interface DriverParts {
  readonly world: World;
  readonly gateway: Gateway;
  readonly failures: Failures;
  readonly log: RequestLog;
  readonly bot: Bot;
  readonly ownerId: Id;
}

/** Drives a local Discord without a browser: acts for people, looks at what came of it, and makes things go wrong. */
export class Driver extends Observer {
  readonly #parts: DriverParts;

  constructor(parts: DriverParts) {
    super(parts.world);
    this.#parts = parts;
  }

  /** The first bot's token. */
  get token(): string {
    return this.#parts.bot.token;
  }

  /** The first bot's application and user id. */
  get botId(): Id {
    return this.#parts.bot.id;
  }

  /** The first guild's id. */
  get guildId(): Id {
    return this.guild().id;
  }

  /** Acts for somebody: of the switch, or any user by id. */
  as(who: PersonName | Id): DriverPerson {
    const at = PEOPLE.indexOf(who as PersonName);
    const id = at >= 0 ? this.world.personas[at]?.id : who;
    if (id === undefined || !this.world.users.has(id)) throw new Error(`There is nobody called "${who}"`);
    return new DriverPerson(this, id);
  }

  /** Makes another member of the first guild, with a role of these permissions when there are any. */
  addMember(username: string, permissions: readonly PermissionName[] = []): DriverPerson {
    const guild = this.guild();
    const user = addUser(this.world, { username });
    const role = permissions.length > 0 ? addRole(this.world, guild, { name: username, permissions }) : null;
    join(this.world, guild, user.id, role ? [role.id] : []);
    const member = guild.members.get(user.id);
    if (member) this.world.events.emit({ type: 'member-added', guild, member });
    return this.as(user.id);
  }

  /** Makes another application. */
  addBot(seed: BotSeed): Bot {
    return addBot(this.world, seed);
  }

  /** Adds a bot (default: the first) to a guild. */
  invite(guildId: Id, botId: Id = this.botId): void {
    const bot = this.world.bots.get(botId);
    if (bot) addBotToGuild(this.world, this.guild(guildId), bot);
  }

  /** Takes a bot (default: the first) out of a guild. */
  kick(guildId: Id, botId: Id = this.botId): void {
    removeBotFromGuild(this.world, this.guild(guildId), botId);
  }

  /** Allows and denies permissions in a channel to a user or a role, in place of what was said for them there. */
  overwrite(
    channelName: string,
    subjectId: Id,
    { allow = [], deny = [] }: { allow?: readonly PermissionName[]; deny?: readonly PermissionName[] },
  ): void {
    const channel = this.channel(channelName);
    const type = this.world.users.has(subjectId) ? 1 : 0;
    const bits = { allow: String(permissionBits(allow)), deny: String(permissionBits(deny)) };
    channel.overwrites = [
      ...channel.overwrites.filter(({ id }) => id !== subjectId),
      { id: subjectId, type, ...bits },
    ];
    this.world.events.emit({ type: 'channel-updated', channel });
  }

  /** Requests of bots, oldest first, by method and route (`/channels/:id/messages`). */
  requests(method?: string, route?: string | RegExp): readonly LoggedRequest[] {
    return this.#parts.log.list(method, route);
  }

  /** Forgets the requests so far. */
  forgetRequests(): void {
    this.#parts.log.clear();
  }

  /** Makes the next requests to a route fail. */
  failNext(failure: ScriptedFailure): void {
    this.#parts.failures.add(failure);
  }

  /** Forgets failures that were not used. */
  forgetFailures(): void {
    this.#parts.failures.clear();
  }

  /** Waits until a bot (default: the first) is connected. */
  async waitForBot(botId: Id = this.botId): Promise<void> {
    await this.waitFor(() => this.world.online.has(botId), { what: 'the bot to connect' });
  }

  /** Cuts the sockets of a bot (default: all) as a broken line does. */
  cut(botId?: Id): void {
    for (const { socket } of this.#parts.gateway.connections(botId)) socket.terminate();
  }

  /** Asks bots to reconnect (op 7). */
  reconnect(botId?: Id): void {
    for (const connection of this.#parts.gateway.connections(botId)) connection.askToReconnect();
  }

  /** Tells bots that their session is invalid (op 9); without `resumable` it is forgotten too. */
  invalidate(resumable = false, botId?: Id): void {
    if (!resumable) this.#parts.gateway.forgetSessions(botId);
    for (const connection of this.#parts.gateway.connections(botId)) connection.invalidate(resumable);
  }

  /** Closes the connections of bots with one of Discord's codes. */
  closeWith(code: number, botId?: Id): void {
    for (const connection of this.#parts.gateway.connections(botId)) connection.close(code);
  }

  /** Refuses the next identify with a close code: 4004, 4014, … */
  refuseIdentify(code: number): void {
    this.#parts.gateway.refusals.push(code);
  }
}
