import { newId } from './id.ts';
import { type Correction, fromRow, type NewPin, type Pin, toRow } from './pin.ts';
import { PinReader } from './pin-reader.ts';
import type { Database, PinTable } from './schema.ts';

/** The kept answers of all guilds, to read and to write. */
export class Pins extends PinReader {
  readonly #db: Database;

  constructor(db: Database) {
    super(db);
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
