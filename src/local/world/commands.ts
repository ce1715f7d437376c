import {
  type APIApplicationCommand,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
} from 'discord.js';
import { demand, refuse } from '../errors.ts';
import type { Id } from '../page-protocol.ts';
import { checkUnique, type Declared } from '../rules/command-rules.ts';
import { LIMITS } from '../rules/limits.ts';
import { guildPermissions } from './permissions.ts';
import { type Bot, type Channel, guildOf, type World } from './state.ts';

/** Milliseconds of a day: creations older than this count no more. */
const DAY = 24 * 60 * 60_000;

/** Where commands live: everywhere (null) or in one guild. */
export interface Scope {
  readonly bot: Bot;
  readonly guildId: Id | null;
}

/** The commands of a scope, in the order of their making. */
export function commandsIn({ bot, guildId }: Scope): APIApplicationCommand[] {
  return [...bot.commands.values()].filter((command) => (command.guild_id ?? null) === guildId);
}

/** A command of a scope that must exist (10063). */
export function findCommand({ bot, guildId }: Scope, id: Id): APIApplicationCommand {
  const command = bot.commands.get(id);
  if (!command || (command.guild_id ?? null) !== guildId) throw refuse(10063);
  return command;
}

/** Replaces all commands of a scope; those of the same type and name keep their ids. */
export function putCommands(
  world: World,
  scope: Scope,
  declared: readonly Declared[],
): APIApplicationCommand[] {
  demand(checkUnique(declared));
  demandRoom(declared);
  const before = commandsIn(scope);
  const kept = declared.map((one) => ({ one, old: before.find((old) => sameKey(old, one)) }));
  countCreates(world, scope, kept.filter(({ old }) => !old).length);
  for (const { id } of before) scope.bot.commands.delete(id);
  const stored = kept.map(({ one, old }) => store(world, scope, one, old));
  world.events.emit({ type: 'commands', botId: scope.bot.id });
  return stored;
}

/** Makes a command, or replaces the one of the same type and name. */
export function postCommand(
  world: World,
  scope: Scope,
  declared: Declared,
): { readonly command: APIApplicationCommand; readonly created: boolean } {
  const before = commandsIn(scope);
  const old = before.find((one) => sameKey(one, declared));
  if (!old) {
    demandRoom([...(before as unknown as Declared[]), declared]);
    countCreates(world, scope, 1);
  }
  const command = store(world, scope, declared, old);
  world.events.emit({ type: 'commands', botId: scope.bot.id });
  return { command, created: !old };
}

/** Changes the named fields of a command. */
export function patchCommand(
  world: World,
  scope: Scope,
  id: Id,
  change: Partial<Declared>,
): APIApplicationCommand {
  const old = findCommand(scope, id);
  const command = store(world, scope, { ...(old as unknown as Declared), ...change }, old);
  world.events.emit({ type: 'commands', botId: scope.bot.id });
  return command;
}

/** Removes a command. */
export function deleteCommand(world: World, scope: Scope, id: Id): void {
  findCommand(scope, id);
  scope.bot.commands.delete(id);
  world.events.emit({ type: 'commands', botId: scope.bot.id });
}

function sameKey(
  a: { type?: number | null; name: string },
  b: { type?: number | null; name: string },
): boolean {
  return (a.type ?? 1) === (b.type ?? 1) && a.name === b.name;
}

function demandRoom(declared: readonly Declared[]): void {
  for (const [type, most] of Object.entries(LIMITS.commands)) {
    if (declared.filter((one) => (one.type ?? 1) === Number(type)).length > most) throw refuse(30032);
  }
}

function countCreates(world: World, { bot, guildId }: Scope, count: number): void {
  const now = world.clock.now();
  const recent = (bot.creates.get(guildId ?? 'global') ?? []).filter((at) => now - at < DAY);
  if (recent.length + count > LIMITS.commandCreatesPerDay) throw refuse(30034);
  bot.creates.set(guildId ?? 'global', [...recent, ...Array<number>(count).fill(now)]);
}

/** Keeps a command in Discord's shape. Its version changes only when something else does. */
function store(
  world: World,
  { bot, guildId }: Scope,
  declared: Declared,
  old: APIApplicationCommand | undefined,
): APIApplicationCommand {
  const permissions = declared.default_member_permissions;
  const command = {
    id: old?.id ?? world.nextId(),
    application_id: bot.id,
    version: old?.version ?? world.nextId(),
    default_member_permissions:
      permissions === null || permissions === undefined ? null : String(permissions),
    type: declared.type ?? ApplicationCommandType.ChatInput,
    name: declared.name,
    name_localizations: declared.name_localizations ?? null,
    description: declared.description ?? '',
    description_localizations: declared.description_localizations ?? null,
    nsfw: (declared.nsfw as boolean | undefined) ?? false,
    ...(guildId === null
      ? {
          dm_permission: (declared.dm_permission as boolean | null | undefined) ?? true,
          contexts: (declared.contexts as InteractionContextType[] | undefined) ?? null,
          integration_types: (declared.integration_types as ApplicationIntegrationType[] | undefined) ?? [
            ApplicationIntegrationType.GuildInstall,
          ],
        }
      : { guild_id: guildId }),
    ...(declared.options?.length && { options: declared.options.map(storedOption) }),
  } as APIApplicationCommand;
  if (old && JSON.stringify(old) !== JSON.stringify(command)) command.version = world.nextId();
  bot.commands.set(command.id, command);
  return command;
}

/** An option as Discord gives it back: what has its default value is left out. */
function storedOption(option: Declared): Declared {
  const { options, choices, required, autocomplete, ...rest } = option;
  return {
    ...rest,
    ...(required && { required }),
    ...(autocomplete && { autocomplete }),
    ...(choices?.length && { choices }),
    ...(options?.length && { options: options.map(storedOption) }),
  };
}

/** Commands that a user may use somewhere, as the picker lists them. */
export function commandsFor(world: World, userId: Id): APIApplicationCommand[] {
  return [...world.bots.values()].flatMap((bot) =>
    [...bot.commands.values()].filter((command) => {
      const guilds = [...world.guilds.values()].filter((guild) => guild.members.has(userId));
      const inGuild = guilds.some((guild) => allowedInGuild(world, command, guild.id, userId));
      return inGuild || allowedInDm(command);
    }),
  );
}

/** Whether a user may use a command in a channel. */
export function mayUse(world: World, command: APIApplicationCommand, channel: Channel, userId: Id): boolean {
  const guild = guildOf(world, channel);
  if (guild) return allowedInGuild(world, command, guild.id, userId);
  return (
    channel.type === ChannelType.DM &&
    channel.recipients.includes(command.application_id) &&
    allowedInDm(command)
  );
}

function allowedInGuild(world: World, command: APIApplicationCommand, guildId: Id, userId: Id): boolean {
  const guild = world.guilds.get(guildId);
  if (!guild || (command.guild_id !== undefined && command.guild_id !== guildId)) return false;
  if (command.contexts && !command.contexts.includes(InteractionContextType.Guild)) return false;
  if (!installed(guild.members.has(command.application_id), command)) return false;
  const needed = command.default_member_permissions;
  if (needed === null) return true;
  const has = guildPermissions(guild, userId);
  // "0": nobody but administrators, who have every bit.
  return needed === '0'
    ? guildPermissions(guild, guild.ownerId) === has
    : (has & BigInt(needed)) === BigInt(needed);
}

function installed(member: boolean, command: APIApplicationCommand): boolean {
  return member || (command.integration_types?.includes(ApplicationIntegrationType.UserInstall) ?? false);
}

function allowedInDm(command: APIApplicationCommand): boolean {
  if (command.guild_id !== undefined) return false;
  if (command.contexts) return command.contexts.includes(InteractionContextType.BotDM);
  return command.dm_permission ?? true;
}
