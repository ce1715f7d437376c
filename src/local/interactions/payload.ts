import {
  type APIInteractionDataResolved,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
} from 'discord.js';
import type { Id } from '../page-protocol.ts';
import { LIMITS } from '../rules/limits.ts';
import { channelView } from '../world/channels.ts';
import { memberFields, memberView } from '../world/member-view.ts';
import { viewMessage } from '../world/message-view.ts';
import { DM_PERMISSIONS, guildPermissions, permissionsIn } from '../world/permissions.ts';
import { type Channel, type Guild, guildOf, userOf, type World } from '../world/state.ts';

/** The language of every local user and guild. */
const LOCALE = 'en-GB';

/** Who started an interaction, where, with which app. */
export interface Situation {
  readonly applicationId: Id;
  readonly userId: Id;
  readonly channel: Channel;
  /** The user installed the app; the guild did not. */
  readonly userInstalled: boolean;
}

/** The fields that every INTERACTION_CREATE has, whatever was done. */
export function commonFields(world: World, situation: Situation): Record<string, unknown> {
  const { channel, userId, applicationId, userInstalled } = situation;
  const guild = guildOf(world, channel);
  const user = userOf(world, userId);
  const userOwner = { [ApplicationIntegrationType.UserInstall]: userId };
  const common = {
    version: 1,
    channel_id: channel.id,
    channel: { ...channelView(world, channel), permissions: String(permissionsIn(world, channel, userId)) },
    locale: LOCALE,
    entitlements: [],
    app_permissions: String(appPermissions(world, situation)),
    attachment_size_limit: LIMITS.fileBytes,
  };
  if (!guild) {
    const own = channel.type === ChannelType.DM && channel.recipients.includes(applicationId);
    const context = own ? InteractionContextType.BotDM : InteractionContextType.PrivateChannel;
    const owners = userInstalled ? userOwner : { [ApplicationIntegrationType.GuildInstall]: '0' };
    return { ...common, user, context, authorizing_integration_owners: owners };
  }
  const member = guild.members.get(userId);
  return {
    ...common,
    guild_id: guild.id,
    guild: { id: guild.id, locale: LOCALE, features: [] },
    guild_locale: LOCALE,
    member: member && { ...memberView(world, member), permissions: common.channel.permissions },
    context: InteractionContextType.Guild,
    authorizing_integration_owners: userInstalled
      ? userOwner
      : { [ApplicationIntegrationType.GuildInstall]: guild.id },
  };
}

/** What the app may do here; a user-installed one has what @everyone has of the rights to show something. */
function appPermissions(world: World, { channel, applicationId, userInstalled }: Situation): bigint {
  const guild = guildOf(world, channel);
  if (!guild) return DM_PERMISSIONS;
  if (userInstalled) return guildPermissions(guild, '');
  return permissionsIn(world, channel, applicationId);
}

/** Ids that an interaction speaks of. */
export interface Named {
  readonly users?: readonly Id[];
  readonly roles?: readonly Id[];
  readonly channels?: readonly Id[];
  readonly messages?: readonly Id[];
}

/** `data.resolved`: what stands behind the ids; undefined when there are none. */
export function resolveNamed(
  world: World,
  situation: Situation,
  named: Named,
): APIInteractionDataResolved | undefined {
  const guild = guildOf(world, situation.channel);
  const users = (named.users ?? []).filter((id) => world.users.has(id));
  const members = guild ? users.filter((id) => guild.members.has(id)) : [];
  const resolved = {
    users: collect(users, (id) => userOf(world, id)),
    members: collect(members, (id) => resolvedMember(world, guild, id)),
    roles: collect(named.roles ?? [], (id) => guild?.roles.get(id)),
    channels: collect(named.channels ?? [], (id) => resolvedChannel(world, situation, id)),
    messages: collect(named.messages ?? [], (id) => {
      const stored = situation.channel.messages.get(id);
      return stored && viewMessage(world, situation.channel, stored);
    }),
  };
  const filled = Object.entries(resolved).filter(([, values]) => values);
  return filled.length > 0 ? (Object.fromEntries(filled) as APIInteractionDataResolved) : undefined;
}

function collect<T>(ids: readonly Id[], get: (id: Id) => T | undefined): Record<Id, T> | undefined {
  const entries = ids.flatMap((id) => {
    const value = get(id);
    return value === undefined ? [] : [[id, value] as const];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function resolvedMember(_world: World, guild: Guild | null, id: Id): Record<string, unknown> | undefined {
  const member = guild?.members.get(id);
  if (!guild || !member) return undefined;
  return { ...memberFields(member), permissions: String(guildPermissions(guild, id)) };
}

function resolvedChannel(world: World, situation: Situation, id: Id): Record<string, unknown> | undefined {
  const channel = world.channels.get(id);
  if (!channel) return undefined;
  return {
    ...channelView(world, channel),
    permissions: String(permissionsIn(world, channel, situation.userId)),
    app_permissions: String(permissionsIn(world, channel, situation.applicationId)),
  };
}
