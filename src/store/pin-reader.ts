import { sql } from 'kysely';
import { fromRow, type Pin } from './pin.ts';
import type { Database } from './schema.ts';

/** Part of a list of pins, newest first. */
export interface PinPage {
  readonly pins: readonly Pin[];
  /** How many there are in all. */
  readonly total: number;
}

/** Finds kept answers; every method is about one guild and never shows another's. */
export class PinReader {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /**
   * Finds the pin that answers a question.
   *
   * @param scope the one report that is asked; null for all. A pin on a question to all reports also answers when
   * the one report is asked that its evidence is from.
   */
  async find(guildId: string, key: string, scope: string | null): Promise<Pin | null> {
    const rows = await this.#in(guildId)
      .where('question_key', '=', key)
      .where('state', '=', 'ok')
      .where('scope', 'in', scope === null ? [''] : [scope, ''])
      .execute();
    const pins = rows.map(fromRow);
    const exact = pins.find((pin) => pin.scope === scope);
    return exact ?? pins.find((pin) => pin.report !== null && pin.report === scope) ?? null;
  }

  async get(guildId: string, id: string): Promise<Pin | null> {
    const row = await this.#in(guildId).where('id', '=', id).executeTakeFirst();
    return row ? fromRow(row) : null;
  }

  async byMessage(guildId: string, messageId: string): Promise<readonly Pin[]> {
    return (await this.#in(guildId).where('message_id', '=', messageId).execute()).map(fromRow);
  }

  /** Lists pins, newest first. */
  async list(guildId: string, page: { readonly offset: number; readonly limit: number }): Promise<PinPage> {
    // The page is found in the index alone; the rows, which are large, are read for the page only.
    const ids = this.#db
      .selectFrom('pins')
      .select('id')
      .where('guild_id', '=', guildId)
      .orderBy('pinned_at', 'desc')
      .orderBy('id', 'desc')
      .offset(page.offset)
      .limit(page.limit);
    const rows = await this.#in(guildId)
      .where('id', 'in', ids)
      .orderBy('pinned_at', 'desc')
      .orderBy('id', 'desc')
      .execute();
    const counted = await this.#db
      .selectFrom('pins')
      .select((e) => e.fn.countAll<number>().as('total'))
      .where('guild_id', '=', guildId)
      .executeTakeFirstOrThrow();
    return { pins: rows.map(fromRow), total: counted.total };
  }

  /** All pins with a key, whatever report they are for. */
  async withKey(guildId: string, key: string): Promise<readonly Pin[]> {
    return (await this.#in(guildId).where('question_key', '=', key).execute()).map(fromRow);
  }

  /** All pins of one channel. */
  async inChannel(guildId: string, channelId: string): Promise<readonly Pin[]> {
    return (await this.#in(guildId).where('channel_id', '=', channelId).execute()).map(fromRow);
  }

  /** Channels that have pins with a message. */
  async channels(guildId: string): Promise<readonly string[]> {
    const rows = await this.#db
      .selectFrom('pins')
      .select('channel_id')
      .distinct()
      .where('guild_id', '=', guildId)
      .where('message_id', 'is not', null)
      .execute();
    return rows.map((row) => row.channel_id);
  }

  /** Pins whose question has the typed words in it, newest first; all of them for nothing typed. */
  async search(guildId: string, typed: string, limit: number): Promise<readonly Pin[]> {
    const pattern = `%${typed
      .trim()
      .toLowerCase()
      .replace(/[\\%_]/g, '\\$&')}%`;
    const rows = await this.#in(guildId)
      .where(sql<boolean>`lower(question) like ${pattern} escape '\\'`)
      .orderBy('pinned_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit)
      .execute();
    return rows.map(fromRow);
  }

  #in(guildId: string) {
    return this.#db.selectFrom('pins').selectAll().where('guild_id', '=', guildId);
  }
}
