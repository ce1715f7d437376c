import { OverwriteType, PermissionFlagsBits } from 'discord.js';
import { refuse } from '../errors.ts';
import type { Id } from '../page-protocol.ts';
import { type Channel, type Guild, guildOf, type Stored, type World } from './state.ts';

/** A permission's name in discord.js. */
export type PermissionName = keyof typeof PermissionFlagsBits;

/** Every permission there is. */
const ALL_PERMISSIONS = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);

/** What both sides of a DM may do. */
export const DM_PERMISSIONS = permissionBits([
  'ViewChannel',
  'SendMessages',
  'EmbedLinks',
  'AttachFiles',
  'ReadMessageHistory',
  'AddReactions',
  'PinMessages',
  'UseApplicationCommands',
  'UseExternalApps',
]);

/** A bit set of named permissions. */
export function permissionBits(names: readonly PermissionName[]): bigint {
  return names.reduce((bits, name) => bits | PermissionFlagsBits[name], 0n);
}

/** Permissions in a guild before a channel's overwrites. */
export function guildPermissions(guild: Guild, userId: Id): bigint {
  if (guild.ownerId === userId) return ALL_PERMISSIONS;
  const member = guild.members.get(userId);
  const roles = [guild.id, ...(member?.roles ?? [])];
  const bits = roles.reduce((all, id) => all | BigInt(guild.roles.get(id)?.permissions ?? 0), 0n);
  return bits & PermissionFlagsBits.Administrator ? ALL_PERMISSIONS : bits;
}

/**
 * Permissions in a channel, by Discord's algorithm
 * (https://docs.discord.com/developers/topics/permissions#permission-overwrites). Threads inherit from their parent.
 * Somebody who is not a member of the guild has none.
 */
export function permissionsIn(world: World, channel: Channel, userId: Id): bigint {
  const guild = guildOf(world, channel);
  if (!guild) return channel.recipients.includes(userId) ? DM_PERMISSIONS : 0n;
  const member = guild.members.get(userId);
  if (!member) return 0n;
  const base = guildPermissions(guild, userId);
  if (base === ALL_PERMISSIONS) return base;
  const source = channel.parentId === null ? channel : (world.channels.get(channel.parentId) ?? channel);
  const bits = applyOverwrites(base, source, { everyone: guild.id, roles: member.roles, userId });
  return bits & PermissionFlagsBits.ViewChannel ? bits : 0n;
}

function applyOverwrites(
  base: bigint,
  channel: Channel,
  who: { readonly everyone: Id; readonly roles: readonly Id[]; readonly userId: Id },
): bigint {
  const find = (id: Id, type: OverwriteType) =>
    channel.overwrites.filter((overwrite) => overwrite.id === id && overwrite.type === type);
  const steps = [
    find(who.everyone, OverwriteType.Role),
    who.roles.flatMap((role) => find(role, OverwriteType.Role)),
    find(who.userId, OverwriteType.Member),
  ];
  return steps.reduce((bits, overwrites) => {
    const deny = overwrites.reduce((all, { deny }) => all | BigInt(deny), 0n);
    const allow = overwrites.reduce((all, { allow }) => all | BigInt(allow), 0n);
    return (bits & ~deny) | allow;
  }, base);
}

/** Whether a user may do something in a channel. */
export function may(world: World, channel: Channel, userId: Id, name: PermissionName): boolean {
  return (permissionsIn(world, channel, userId) & PermissionFlagsBits[name]) !== 0n;
}

/** Whether a user sees a message: the channel, and for an ephemeral message being its one reader. */
export function maySee(
  world: World,
  channel: Channel,
  userId: Id,
  stored?: Pick<Stored, 'visibleTo'>,
): boolean {
  if (stored && stored.visibleTo !== null) return stored.visibleTo === userId;
  return may(world, channel, userId, 'ViewChannel');
}

/** Throws 50001 without VIEW_CHANNEL, 50013 without the permission itself. */
export function demandPermission(world: World, channel: Channel, userId: Id, name: PermissionName): void {
  if (!may(world, channel, userId, 'ViewChannel')) throw refuse(50001);
  if (!may(world, channel, userId, name)) throw refuse(50013);
}
