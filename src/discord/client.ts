import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';

/** How patient the client is; all in milliseconds, tuned to the 3 s that Discord gives an interaction. */
const PATIENCE = {
  /** Wait for servers that do not come at start. discord.js holds interactions back meanwhile (its default: 15 s). */
  guilds: 2_000,
  /** Wait for one REST request (its default: 15 s). */
  request: 8_000,
} as const;

/**
 * A client of Discord that has not logged in. None of its intents is privileged: mentions, direct messages and messages
 * chosen in a menu come with their text anyway.
 * @param api base URL of the REST interface; null for Discord itself
 */
export function createClient(api: string | null): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // Without these direct messages do not arrive, and deletions of messages that are not in memory are not told.
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: { parse: [], repliedUser: false },
    // A retried POST must not send twice.
    enforceNonce: true,
    failIfNotExists: false,
    waitGuildTimeout: PATIENCE.guilds,
    makeCache: Options.cacheWithLimits(caches()),
    rest: {
      ...(api === null ? {} : { api }),
      timeout: PATIENCE.request,
      retries: 1,
      invalidRequestWarningInterval: 100,
    },
  });
}

/** Caches of what the bot needs: servers, channels, roles and itself. All else is read from the events. */
function caches(): Parameters<typeof Options.cacheWithLimits>[0] {
  return {
    ...Options.DefaultMakeCacheSettings,
    AutoModerationRuleManager: 0,
    BaseGuildEmojiManager: 0,
    GuildBanManager: 0,
    GuildEmojiManager: 0,
    GuildInviteManager: 0,
    GuildScheduledEventManager: 0,
    GuildStickerManager: 0,
    MessageManager: 0,
    PresenceManager: 0,
    ReactionManager: 0,
    ReactionUserManager: 0,
    StageInstanceManager: 0,
    ThreadMemberManager: 0,
    VoiceStateManager: 0,
    GuildMemberManager: { maxSize: 0, keepOverLimit: (member) => member.id === member.client.user.id },
    UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === user.client.user.id },
  };
}
