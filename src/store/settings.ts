import type { Database, SettingsTable } from './schema.ts';

/** How a guild wants the bot to behave. */
export interface GuildSettings {
  /** Whether answers to commands are seen by the asker alone. */
  readonly private: boolean;
  readonly cooldown: Cooldown;
  /** Days that questions stay in the log; 0 keeps none. */
  readonly retentionDays: number;
  /** Channel for notes to the moderators; null for none. */
  readonly logChannel: string | null;
  /** Channels where mentions are answered; empty for all. */
  readonly mentionChannels: readonly string[];
  /** Report that is asked in a channel, by channel; all reports where none is named. */
  readonly reports: Readonly<Record<string, string>>;
}

/** So many questions in so many seconds, for each member; a count of 0 sets no limit. */
export interface Cooldown {
  readonly count: number;
  readonly seconds: number;
}

/** What holds until a guild says otherwise. */
export const DEFAULT_SETTINGS: GuildSettings = {
  private: false,
  cooldown: { count: 5, seconds: 10 },
  retentionDays: 30,
  logChannel: null,
  mentionChannels: [],
  reports: {},
};

/** The settings of all guilds. Read anew for each question, so that a change holds at once in every process. */
export class Settings {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** Reads a guild's settings, with the defaults where it has none. */
  async get(guildId: string): Promise<GuildSettings> {
    const [row, channels] = await Promise.all([
      this.#db.selectFrom('settings').selectAll().where('guild_id', '=', guildId).executeTakeFirst(),
      this.#db
        .selectFrom('channels')
        .selectAll()
        .where('guild_id', '=', guildId)
        .orderBy('channel_id')
        .execute(),
    ]);
    const base = DEFAULT_SETTINGS;
    return {
      private: row?.private == null ? base.private : row.private === 1,
      cooldown: {
        count: row?.cooldown_count ?? base.cooldown.count,
        seconds: row?.cooldown_seconds ?? base.cooldown.seconds,
      },
      retentionDays: row?.retention_days ?? base.retentionDays,
      logChannel: row?.log_channel ?? base.logChannel,
      mentionChannels: channels.filter((c) => c.mentions === 1).map((c) => c.channel_id),
      reports: Object.fromEntries(channels.flatMap((c) => (c.report ? [[c.channel_id, c.report]] : []))),
    };
  }

  /** Says whether answers to commands are seen by the asker alone. */
  async setPrivate(guildId: string, value: boolean): Promise<void> {
    await this.#set(guildId, { private: Number(value) });
  }

  async setCooldown(guildId: string, value: Cooldown): Promise<void> {
    await this.#set(guildId, { cooldown_count: value.count, cooldown_seconds: value.seconds });
  }

  /** Sets how long questions are kept; 0 keeps none. What is older goes at the next {@link Store.tidy}. */
  async setRetention(guildId: string, days: number): Promise<void> {
    await this.#set(guildId, { retention_days: days });
  }

  async setLogChannel(guildId: string, channelId: string | null): Promise<void> {
    await this.#set(guildId, { log_channel: channelId });
  }

  /** Says where mentions are answered; an empty list means everywhere. */
  async setMentionChannels(guildId: string, channelIds: readonly string[]): Promise<void> {
    await this.#db.transaction().execute(async (db) => {
      await db.updateTable('channels').set({ mentions: 0 }).where('guild_id', '=', guildId).execute();
      for (const channelId of channelIds)
        await db
          .insertInto('channels')
          .values({ guild_id: guildId, channel_id: channelId, mentions: 1, report: null })
          .onConflict((c) => c.columns(['guild_id', 'channel_id']).doUpdateSet({ mentions: 1 }))
          .execute();
    });
  }

  /** Sets the report that is asked in a channel; null for all. */
  async setReport(guildId: string, channelId: string, report: string | null): Promise<void> {
    await this.#db
      .insertInto('channels')
      .values({ guild_id: guildId, channel_id: channelId, mentions: 0, report })
      .onConflict((c) => c.columns(['guild_id', 'channel_id']).doUpdateSet({ report }))
      .execute();
  }

  async #set(guildId: string, values: Partial<Omit<SettingsTable, 'guild_id'>>): Promise<void> {
    const none = { private: null, cooldown_count: null, cooldown_seconds: null };
    await this.#db
      .insertInto('settings')
      .values({ guild_id: guildId, ...none, retention_days: null, log_channel: null, ...values })
      .onConflict((c) => c.column('guild_id').doUpdateSet(values))
      .execute();
  }
}
