import { type APIRole, type APIUser, ChannelType, OverwriteType, type RoleFlags } from 'discord.js';
import type { Id } from '../page-protocol.ts';
import { addChannel } from './channels.ts';
import { type PermissionName, permissionBits } from './permissions.ts';
import { type Bot, type Channel, type Guild, timestamp, type World } from './state.ts';

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

/** What a bot is given with its invitation: what README asks an operator to grant. */
const BOT: readonly PermissionName[] = [
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'EmbedLinks',
  'AttachFiles',
  'ReadMessageHistory',
  'PinMessages',
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
  const made: APIUser = { id: world.nextId(), discriminator: '0', global_name: null, avatar: null, ...user };
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

/** An application to make. */
export interface BotSeed {
  /** Its user's name. Default `Footnote`. */
  readonly name?: string;
  /** What it authenticates with. Default: a made-up one. */
  readonly token?: string;
  /** What it is given in every guild. Default: what a bot like this is invited with. */
  readonly permissions?: readonly PermissionName[];
  /** Bit set of privileged intents that its owner switched on. Default 0. */
  readonly privilegedIntents?: number;
  /** Guilds that it is a member of. Default: all. */
  readonly guilds?: readonly Id[];
}

/** Makes an application with its bot user and adds it to guilds. */
export function addBot(world: World, seed: BotSeed = {}): Bot {
  const user = addUser(world, { username: seed.name ?? 'Footnote', bot: true });
  const bot: Bot = {
    id: user.id,
    token: seed.token ?? `local.${user.id}.${crypto.randomUUID()}`,
    privilegedIntents: seed.privilegedIntents ?? 0,
    description: '',
    commands: new Map(),
    creates: new Map(),
  };
  world.bots.set(bot.id, bot);
  for (const id of seed.guilds ?? [...world.guilds.keys()]) {
    const guild = world.guilds.get(id);
    if (guild) addBotToGuild(world, guild, bot, seed.permissions ?? BOT);
  }
  return bot;
}

/** Adds a bot to a guild, with a role of its own, and lets it into the moderators' channels. */
export function addBotToGuild(
  world: World,
  guild: Guild,
  bot: Bot,
  permissions: readonly PermissionName[] = BOT,
): void {
  const name = world.users.get(bot.id)?.username ?? 'bot';
  const role = addRole(world, guild, { name, permissions, botId: bot.id });
  join(world, guild, bot.id, [role.id]);
  const view = permissionBits(['ViewChannel']);
  for (const channel of world.channels.values()) {
    const hidden = channel.overwrites.some(({ id, deny }) => id === guild.id && (BigInt(deny) & view) !== 0n);
    if (channel.guildId !== guild.id || !hidden) continue;
    channel.overwrites.push({ id: role.id, type: OverwriteType.Role, allow: String(view), deny: '0' });
  }
  world.events.emit({ type: 'guild-joined', guild, botId: bot.id });
}

/** Takes a bot out of a guild, as a moderator's kick does. */
export function removeBotFromGuild(world: World, guild: Guild, botId: Id): void {
  const member = guild.members.get(botId);
  if (!member) return;
  guild.members.delete(botId);
  for (const id of member.roles) if (guild.roles.get(id)?.tags?.bot_id === botId) guild.roles.delete(id);
  const bot = world.bots.get(botId);
  for (const [id, { guild_id }] of bot?.commands ?? []) if (guild_id === guild.id) bot?.commands.delete(id);
  world.events.emit({ type: 'guild-left', guild, botId });
}
