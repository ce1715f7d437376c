import {
  type APIRole,
  type APIUser,
  ChannelType,
  OverwriteType,
  type RoleFlags,
  type UserFlags,
} from 'discord.js';
import type { Id } from '../page-protocol.ts';
import { addChannel } from './channels.ts';
import { type PermissionName, permissionBits } from './permissions.ts';
import { type Channel, type Guild, timestamp, type World } from './state.ts';

/** What @everyone may do in a fresh server. */
const EVERYONE: readonly PermissionName[] = [
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'CreatePublicThreads',
  'CreatePrivateThreads',
  'EmbedLinks',
  'AttachFiles',
  'ReadMessageHistory',
  'AddReactions',
  'UseApplicationCommands',
  'UseExternalApps',
  'ChangeNickname',
];

/** What the role Moderator adds. */
const MODERATOR: readonly PermissionName[] = [
  'PinMessages',
  'ManageMessages',
  'ManageThreads',
  'ManageChannels',
  'ManageGuild',
  'ModerateMembers',
  'MentionEveryone',
];

/** A channel of a new guild. */
export interface ChannelSeed {
  readonly name: string;
  readonly topic?: string;
  /** Who may see it (default everybody). Bots may see a moderators' channel. */
  readonly for?: 'everyone' | 'moderators';
  /** Whether only moderators may write in it (then bots may not). */
  readonly readOnly?: boolean;
}

/** A guild to make. */
export interface GuildSeed {
  readonly name: string;
  readonly channels?: readonly ChannelSeed[];
}

/** The server of the page. */
export const DEFAULT_GUILD: GuildSeed = {
  name: 'Local server',
  channels: [
    { name: 'general', topic: 'Ask with /ask, or mention the bot' },
    { name: 'questions', topic: 'A second channel' },
    { name: 'announcements', topic: 'Only moderators write here, bots do not', readOnly: true },
    { name: 'moderators', topic: 'Members do not see this channel', for: 'moderators' },
  ],
};

/** The people that the page and the tests can be, in the order of the switch. */
const PEOPLE = [
  { username: 'member', label: 'Member', role: null },
  { username: 'moderator', label: 'Moderator', role: 'Moderator' },
  { username: 'another.member', label: 'Another member', role: null },
  { username: 'administrator', label: 'Administrator', role: 'Administrator' },
] as const;

/** Makes the people of the switch and the user behind the local Discord itself, who owns every guild. */
export function seedPeople(world: World): void {
  for (const { username, label } of PEOPLE) {
    const user = addUser(world, { username, global_name: label });
    world.personas.push({ id: user.id, label });
  }
}

/** Makes a user. */
export function addUser(
  world: World,
  user: { username: string; global_name?: string; bot?: boolean; system?: boolean },
): APIUser {
  const made: APIUser = {
    id: world.nextId(),
    discriminator: '0',
    global_name: null,
    avatar: null,
    public_flags: 0 as UserFlags,
    flags: 0 as UserFlags,
    primary_guild: null,
    ...user,
  };
  world.users.set(made.id, made);
  return made;
}

/** Makes a guild with its roles, channels and the people of the switch. */
export function addGuild(world: World, seed: GuildSeed, ownerId: Id): Guild {
  const guild: Guild = { id: world.nextId(), name: seed.name, ownerId, roles: new Map(), members: new Map() };
  world.guilds.set(guild.id, guild);
  addRole(world, guild, { id: guild.id, name: '@everyone', permissions: EVERYONE });
  const moderator = addRole(world, guild, {
    name: 'Moderator',
    permissions: MODERATOR,
    color: 0x5865f2,
    hoist: true,
  });
  const administrator = addRole(world, guild, {
    name: 'Administrator',
    permissions: ['Administrator'],
    color: 0xed4245,
  });
  const roles = { Moderator: moderator.id, Administrator: administrator.id };
  join(world, guild, ownerId, []);
  for (const [at, { role }] of PEOPLE.entries()) {
    const persona = world.personas[at];
    if (persona) join(world, guild, persona.id, role === null ? [] : [roles[role]]);
  }
  for (const [position, channel] of (seed.channels ?? [{ name: 'general' }]).entries()) {
    addGuildChannel(world, guild, { ...channel, position, moderatorId: moderator.id });
  }
  return guild;
}

function addGuildChannel(
  world: World,
  guild: Guild,
  seed: ChannelSeed & { readonly position: number; readonly moderatorId: Id },
): Channel {
  const names: PermissionName[] =
    seed.for === 'moderators' ? ['ViewChannel'] : seed.readOnly ? ['SendMessages'] : [];
  const bits = String(permissionBits(names));
  const overwrites = [
    { id: guild.id, type: OverwriteType.Role, allow: '0', deny: bits },
    { id: seed.moderatorId, type: OverwriteType.Role, allow: bits, deny: '0' },
  ];
  return addChannel(world, {
    type: ChannelType.GuildText,
    guildId: guild.id,
    name: seed.name,
    topic: seed.topic ?? null,
    position: seed.position,
    overwrites: names.length > 0 ? overwrites : [],
  });
}

/** A role to make. */
export interface RoleSeed {
  readonly id?: Id;
  readonly name: string;
  readonly permissions: readonly PermissionName[];
  readonly color?: number;
  readonly hoist?: boolean;
  readonly mentionable?: boolean;
  /** The bot that the role belongs to. */
  readonly botId?: Id;
}

/** Makes a role of a guild. */
export function addRole(world: World, guild: Guild, seed: RoleSeed): APIRole {
  const color = seed.color ?? 0;
  const role: APIRole = {
    id: seed.id ?? world.nextId(),
    name: seed.name,
    color,
    colors: { primary_color: color, secondary_color: null, tertiary_color: null },
    hoist: seed.hoist ?? false,
    position: guild.roles.size,
    permissions: String(permissionBits(seed.permissions)),
    managed: seed.botId !== undefined,
    mentionable: seed.mentionable ?? false,
    icon: null,
    unicode_emoji: null,
    flags: 0 as RoleFlags,
    ...(seed.botId !== undefined && { tags: { bot_id: seed.botId } }),
  };
  guild.roles.set(role.id, role);
  return role;
}

/** Makes a user a member of a guild; tells nobody yet. */
export function join(world: World, guild: Guild, userId: Id, roles: readonly Id[]): void {
  guild.members.set(userId, { userId, nick: null, roles: [...roles], joinedAt: timestamp(world) });
}
