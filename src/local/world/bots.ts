import { OverwriteType } from 'discord.js';
import type { Id } from '../page-protocol.ts';
import { type PermissionName, permissionBits } from './permissions.ts';
import { addRole, addUser, join } from './seed.ts';
import type { Bot, Guild, World } from './state.ts';

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
