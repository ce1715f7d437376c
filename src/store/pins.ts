import { sql } from 'kysely';
import { newId } from './id.ts';
import { type Correction, fromRow, type NewPin, type Pin, toRow } from './pin.ts';
import type { Database, PinTable } from './schema.ts';

/** Part of a list of pins, newest first. */
export interface PinPage {
  readonly pins: readonly Pin[];
  /** How many there are in all. */
  readonly total: number;
}

/** The kept answers of all guilds; every method is about one guild and never shows another's. */
export class Pins {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** Keeps an answer; an earlier pin of the same question is replaced. On the disk when the promise resolves. */
  async add(pin: NewPin): Promise<Pin> {
    const id = newId();
    const row = { ...toRow(pin), id };
    await this.#db
      .insertInto('pins')
      .values(row)
      .onConflict((c) => c.columns(['guild_id', 'question_key', 'scope']).doUpdateSet(row))
      .execute();
    return { ...pin, id, correction: null, flag: null };
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

  /** Puts a moderator's wording in the place of the answer's; the evidence stays. */
  async correct(guildId: string, id: string, correction: Correction): Promise<boolean> {
    return this.#update(guildId, id, {
      corrected_text: correction.text,
      corrected_by: correction.by,
      corrected_at: correction.at,
    });
  }

  /** Says whether the message is among its channel's pinned ones. */
  async markInChannel(guildId: string, id: string, inChannel: boolean): Promise<boolean> {
    return this.#update(guildId, id, { in_channel: Number(inChannel) });
  }

  /** Moves a pin to where its evidence is now; a flag is taken away. */
  async carry(guildId: string, id: string, moved: Pick<Pin, 'answer' | 'evidence'>): Promise<boolean> {
    return this.#update(guildId, id, {
      answer: JSON.stringify(moved.answer),
      evidence: JSON.stringify(moved.evidence),
      state: 'ok',
      state_reason: null,
      announced: 0,
    });
  }

  /** Stops answering from a pin. */
  async flag(guildId: string, id: string, reason: string): Promise<boolean> {
    return this.#update(guildId, id, { state: 'flagged', state_reason: reason });
  }

  /**
   * Writes a pin's question key anew, after the program learnt to read questions better.
   *
   * @returns false where another pin has the key already: that one answers
   */
  async rekey(guildId: string, id: string, key: string): Promise<boolean> {
    const done = await this.#db
      .updateTable('pins')
      .set({ question_key: key })
      .where('guild_id', '=', guildId)
      .where('id', '=', id)
      .where((e) =>
        e.not(
          e.exists(
            e
              .selectFrom('pins as other')
              .select('other.id')
              .whereRef('other.guild_id', '=', 'pins.guild_id')
              .whereRef('other.scope', '=', 'pins.scope')
              .where('other.question_key', '=', key),
          ),
        ),
      )
      .executeTakeFirst();
    return done.numUpdatedRows > 0n;
  }

  /** Takes the flagged pins that the moderators were not told about yet: each pin is handed to one caller only. */
  async claimUnannounced(guildId: string): Promise<readonly Pin[]> {
    const rows = await this.#db
      .updateTable('pins')
      .set({ announced: 1 })
      .where('guild_id', '=', guildId)
      .where('state', '=', 'flagged')
      .where('announced', '=', 0)
      .returningAll()
      .execute();
    return rows.map(fromRow);
  }

  /** Gives claimed pins back, when telling failed. */
  async unclaim(guildId: string, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.#db
      .updateTable('pins')
      .set({ announced: 0 })
      .where('guild_id', '=', guildId)
      .where('id', 'in', [...ids])
      .execute();
  }

  async remove(guildId: string, id: string): Promise<boolean> {
    const done = await this.#db
      .deleteFrom('pins')
      .where('guild_id', '=', guildId)
      .where('id', '=', id)
      .executeTakeFirst();
    return done.numDeletedRows > 0n;
  }

  #in(guildId: string) {
    return this.#db.selectFrom('pins').selectAll().where('guild_id', '=', guildId);
  }

  async #update(guildId: string, id: string, values: Partial<PinTable>): Promise<boolean> {
    const done = await this.#db
      .updateTable('pins')
      .set(values)
      .where('guild_id', '=', guildId)
      .where('id', '=', id)
      .executeTakeFirst();
    return done.numUpdatedRows > 0n;
  }
}
