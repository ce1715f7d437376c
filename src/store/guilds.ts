import type { Database } from './schema.ts';

/** Tables whose rows belong to a guild; a guild's data is exactly what they hold of it. */
const TABLES = ['feedback', 'questions', 'pins', 'channels', 'settings', 'departures'] as const;

/** Which guilds the store knows, and which of them the bot has left. */
export class Guilds {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** Lists every guild that the store holds anything of. */
  async all(): Promise<readonly string[]> {
    const found = new Set<string>();
    for (const table of TABLES) {
      const rows = await this.#db.selectFrom(table).select('guild_id').distinct().execute();
      for (const row of rows) found.add(row.guild_id);
    }
    return [...found].sort();
  }

  /** Notes that the bot is no longer in a guild; the first note counts. */
  async left(guildId: string, at: number): Promise<void> {
    await this.#db
      .insertInto('departures')
      .values({ guild_id: guildId, left_at: at })
      .onConflict((c) => c.column('guild_id').doNothing())
      .execute();
  }

  /** Notes that the bot is in a guild (again). */
  async joined(guildId: string): Promise<void> {
    await this.#db.deleteFrom('departures').where('guild_id', '=', guildId).execute();
  }

  /** Lists guilds that were left before a moment. */
  async leftBefore(moment: number): Promise<readonly string[]> {
    const rows = await this.#db
      .selectFrom('departures')
      .select('guild_id')
      .where('left_at', '<', moment)
      .execute();
    return rows.map((row) => row.guild_id);
  }

  /** Deletes everything of a guild. */
  async erase(guildId: string): Promise<void> {
    await this.#db.transaction().execute(async (db) => {
      for (const table of TABLES) await db.deleteFrom(table).where('guild_id', '=', guildId).execute();
    });
  }
}
