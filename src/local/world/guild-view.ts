import type { Id } from '../page-protocol.ts';
import { channelForBot, THREAD_TYPES } from './channels.ts';
import { memberView } from './member-view.ts';
import { may } from './permissions.ts';
import type { Channel, Guild, World } from './state.ts';

/** Discord's shape of a guild. */
export function guildView(guild: Guild): Record<string, unknown> {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    home_header: null,
    splash: null,
    discovery_splash: null,
    owner_id: guild.ownerId,
    region: 'deprecated',
    widget_enabled: false,
    widget_channel_id: null,
    max_presences: null,
    max_members: 500_000,
    max_stage_video_channel_users: 50,
    max_video_channel_users: 25,
    incidents_data: null,
    nsfw: false,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    roles: [...guild.roles.values()],
    emojis: [],
    stickers: [],
    features: [],
    mfa_level: 0,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    vanity_url_code: null,
    description: null,
    banner: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    preferred_locale: 'en-GB',
    nsfw_level: 0,
    premium_progress_bar_enabled: false,
    safety_alerts_channel_id: null,
  };
}

/** `d` of GUILD_CREATE: without the presences intent the only member in it is the bot. */
export function guildCreate(
  world: World,
  guild: Guild,
  botId: Id,
  allMembers: boolean,
): Record<string, unknown> {
  const members = [...guild.members.values()];
  const self = guild.members.get(botId);
  const channels = guildChannels(world, guild);
  const isThread = ({ type }: Channel) => THREAD_TYPES.includes(type);
  return {
    ...guildView(guild),
    joined_at: self?.joinedAt,
    large: false,
    unavailable: false,
    member_count: members.length,
    members: (allMembers ? members : members.filter(({ userId }) => userId === botId)).map((member) =>
      memberView(world, member),
    ),
    channels: channels.filter((channel) => !isThread(channel)).map((one) => channelForBot(world, one, botId)),
    threads: channels
      .filter(
        (channel) =>
          isThread(channel) && !channel.thread?.metadata.archived && seesThread(world, channel, botId),
      )
      .map((one) => channelForBot(world, one, botId)),
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** Channels and threads of a guild. */
export function guildChannels(world: World, guild: Guild): Channel[] {
  return [...world.channels.values()].filter(({ guildId }) => guildId === guild.id);
}

/** Whether a user sees a thread: its parent, and for a private one being in it or managing threads. */
export function seesThread(world: World, channel: Channel, userId: Id): boolean {
  if (!may(world, channel, userId, 'ViewChannel')) return false;
  const open = channel.type !== 12;
  return open || channel.thread?.members.has(userId) === true || may(world, channel, userId, 'ManageThreads');
}
