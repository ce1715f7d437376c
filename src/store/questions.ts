import { sql } from 'kysely';
import type { Answer } from '../answer/answer.ts';
import { fromRow, type LoggedQuestion, toRow } from './logged-question.ts';
import type { Database } from './schema.ts';

/** Questions that mean the same, counted. */
export interface QuestionGroup {
  readonly key: string;
  /** The wording that was used most. */
  readonly question: string;
  readonly count: number;
  /** The newest question of the group: what "answer this" refers to. */
  readonly latestId: string;
}

/** Questions of one day, by outcome. */
export interface DayCount {
  /** Days since the epoch, in UTC. */
  readonly day: number;
  readonly outcome: Answer['kind'];
  readonly count: number;
}

/** A wording that was asked, with what was last said to it. */
export type AskedWording = Pick<LoggedQuestion, 'id' | 'question' | 'scope' | 'outcome' | 'said'>;

/** A stretch of a guild's log. */
export interface Period {
  readonly guildId: string;
  /** Milliseconds since the epoch: the first moment that counts. */
  readonly since: number;
}

/** How long a question waits so that many are written at once, in milliseconds: a busy minute costs few disk waits. */
const FLUSH_DELAY = 250;

/** Questions that may wait; default 10,000, about 10 MB. Beyond it, with a database that has long failed, the oldest go. */
const MOST_WAITING = 10_000;

/** Questions written by one statement; 13 values each stay far below SQLite's 32,766. */
const CHUNK = 500;

const DAY = 86_400_000;

/**
 * The log of questions of all guilds; every method that reads is about one guild and never shows another's.
 *
 * Adding returns at once and writes a little later: an answer never waits for the disk, and a kill may lose the
 * questions of the last quarter of a second, which nobody was promised.
 */
export class Questions {
  readonly #db: Database;
  readonly #waiting = new Map<string, LoggedQuestion>();
  readonly #onError: (error: unknown) => void;
  #timer: NodeJS.Timeout | null = null;
  #writing: Promise<void> = Promise.resolve();

  /** @param onError told when a write in the background failed */
  constructor(db: Database, onError: (error: unknown) => void) {
    this.#db = db;
    this.#onError = onError;
  }

  /** Logs a question. */
  add(question: LoggedQuestion): void {
    this.#waiting.set(place(question), question);
    for (const oldest of this.#waiting.keys()) {
      if (this.#waiting.size <= MOST_WAITING) break;
      this.#waiting.delete(oldest);
    }
    this.#timer ??= setTimeout(() => {
      this.flush().catch(this.#onError);
    }, FLUSH_DELAY);
  }

  /** Writes what waits; resolves when all that was added before is on the disk. */
  flush(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    const batch = [...this.#waiting];
    this.#writing = this.#writing.catch(() => {}).then(() => this.#write(batch));
    return this.#writing;
  }

  async #write(batch: readonly (readonly [string, LoggedQuestion])[]): Promise<void> {
    for (let i = 0; i < batch.length; i += CHUNK) {
      const chunk = batch.slice(i, i + CHUNK);
      await this.#db
        .insertInto('questions')
        .values(chunk.map(([, question]) => toRow(question)))
        .onConflict((c) => c.doNothing())
        .execute();
      for (const [key] of chunk) this.#waiting.delete(key);
    }
  }

  async get(guildId: string, id: string): Promise<LoggedQuestion | null> {
    const waiting = this.#waiting.get(place({ guildId, id }));
    if (waiting) return waiting;
    const row = await this.#db
      .selectFrom('questions')
      .selectAll()
      .where('guild_id', '=', guildId)
      .where('id', '=', id)
      .executeTakeFirst();
    return row ? fromRow(row) : null;
  }

  /** Counts questions by meaning, most asked first; with an outcome, those that ended so. */
  async groups(period: Period, limit: number, outcome?: Answer['kind']): Promise<readonly QuestionGroup[]> {
    await this.flush();
    let counted = this.#since(period)
      .select(['question_key', (e) => e.fn.countAll<number>().as('count')])
      .groupBy('question_key')
      .orderBy('count', 'desc')
      .orderBy((e) => e.fn.max('asked_at'), 'desc')
      .limit(limit);
    if (outcome) counted = counted.where('outcome', '=', outcome);
    const groups: QuestionGroup[] = [];
    for (const { question_key: key, count } of await counted.execute()) {
      const sample = await this.#sample(period, key, outcome);
      if (sample) groups.push({ key, count, ...sample });
    }
    return groups;
  }

  async #sample(period: Period, key: string, outcome?: Answer['kind']) {
    let ofKey = this.#since(period).where('question_key', '=', key);
    if (outcome) ofKey = ofKey.where('outcome', '=', outcome);
    const wording = await ofKey
      .select('question')
      .groupBy('question')
      .orderBy((e) => e.fn.countAll(), 'desc')
      .orderBy('question')
      .limit(1)
      .executeTakeFirst();
    const latest = await ofKey.select('id').orderBy('asked_at', 'desc').limit(1).executeTakeFirst();
    return wording && latest ? { question: wording.question, latestId: latest.id } : null;
  }

  /** Counts questions by day and outcome. */
  async days(period: Period): Promise<readonly DayCount[]> {
    await this.flush();
    const day = sql<number>`cast(asked_at / ${sql.lit(DAY)} as integer)`;
    return this.#since(period)
      .select([day.as('day'), 'outcome', (e) => e.fn.countAll<number>().as('count')])
      .groupBy([day, 'outcome'])
      .orderBy('day')
      .execute() as Promise<readonly DayCount[]>;
  }

  /** Each wording that was asked, newest first, with what was last said to it, where other reports said it. */
  async wordings(period: Period, corpus: string, limit: number): Promise<readonly AskedWording[]> {
    await this.flush();
    const latest = this.#since(period)
      .select(['id', 'asked_at', 'question', 'scope', 'outcome', 'said', 'corpus'])
      .select((e) =>
        e.fn
          .agg<number>('row_number')
          .over((o) => o.partitionBy(['question', 'scope']).orderBy('asked_at', 'desc'))
          .as('age'),
      );
    const rows = await this.#db
      .selectFrom(latest.as('latest'))
      .selectAll()
      .where('age', '=', 1)
      .where('corpus', '<>', corpus)
      .orderBy('asked_at', 'desc')
      .limit(limit)
      .execute();
    return rows.map((row) => ({ ...row, outcome: row.outcome as Answer['kind'], scope: row.scope || null }));
  }

  /** Deletes what was asked before a moment. */
  async purge(guildId: string, before: number): Promise<number> {
    await this.flush();
    const done = await this.#db
      .deleteFrom('questions')
      .where('guild_id', '=', guildId)
      .where('asked_at', '<', before)
      .executeTakeFirst();
    return Number(done.numDeletedRows);
  }

  #since(period: Period) {
    return this.#db
      .selectFrom('questions')
      .where('questions.guild_id', '=', period.guildId)
      .where('questions.asked_at', '>=', period.since);
  }
}

function place(question: Pick<LoggedQuestion, 'guildId' | 'id'>): string {
  return `${question.guildId}/${question.id}`;
}
