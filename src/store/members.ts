import { createHmac, randomBytes } from 'node:crypto';
import type { Questions } from './questions.ts';
import type { Database } from './schema.ts';

/** What a guild's data says about one member. */
export interface MemberData {
  readonly questions: number;
  readonly votes: number;
  /** Pins that name the member as the one who pinned or corrected them. */
  readonly pins: number;
}

/** Finds and deletes what is kept about one member of one guild. */
export class Members {
  readonly #db: Database;
  readonly #questions: Questions;
  readonly #secret: string;

  private constructor(db: Database, questions: Questions, secret: string) {
    this.#db = db;
    this.#questions = questions;
    this.#secret = secret;
  }

  /** Reads the secret that members are hashed with; the first process makes it. */
  static async open(db: Database, questions: Questions): Promise<Members> {
    await db
      .insertInto('meta')
      .values({ name: 'member secret', value: randomBytes(32).toString('hex') })
      .onConflict((c) => c.column('name').doNothing())
      .execute();
    const row = await db
      .selectFrom('meta')
      .select('value')
      .where('name', '=', 'member secret')
      .executeTakeFirstOrThrow();
    return new Members(db, questions, row.value);
  }

  /**
   * Hashes a member, so that the log holds no ids: HMAC-SHA256 with this store's secret, 128 bits of it. The same
   * person has another hash in another guild.
   */
  hash(guildId: string, userId: string): string {
    return createHmac('sha256', this.#secret).update(`${guildId}/${userId}`).digest('hex').slice(0, 32);
  }

  /** Counts what is kept about a member. */
  async summary(guildId: string, userId: string): Promise<MemberData> {
    await this.#questions.flush();
    const hash = this.hash(guildId, userId);
    const rows = (table: 'questions' | 'feedback' | 'pins') =>
      this.#db
        .selectFrom(table)
        .select((e) => e.fn.countAll<number>().as('n'))
        .where('guild_id', '=', guildId);
    const questions = await rows('questions').where('asker', '=', hash).executeTakeFirst();
    const votes = await rows('feedback').where('voter', '=', hash).executeTakeFirst();
    const pins = await rows('pins')
      .where((e) => e.or([e('pinned_by', '=', userId), e('corrected_by', '=', userId)]))
      .executeTakeFirst();
    return { questions: questions?.n ?? 0, votes: votes?.n ?? 0, pins: pins?.n ?? 0 };
  }

  /** Deletes a member's questions and votes; what they pinned stays the guild's, without their name. */
  async erase(guildId: string, userId: string): Promise<void> {
    await this.#questions.flush();
    const hash = this.hash(guildId, userId);
    await this.#db.transaction().execute(async (db) => {
      await db.deleteFrom('feedback').where('guild_id', '=', guildId).where('voter', '=', hash).execute();
      await db.deleteFrom('questions').where('guild_id', '=', guildId).where('asker', '=', hash).execute();
      for (const column of ['pinned_by', 'corrected_by'] as const)
        await db
          .updateTable('pins')
          .set({ [column]: '' })
          .where('guild_id', '=', guildId)
          .where(column, '=', userId)
          .execute();
    });
  }
}
