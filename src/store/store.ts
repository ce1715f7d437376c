import { Feedback } from './feedback.ts';
import { Guilds } from './guilds.ts';
import { Members } from './members.ts';
import { type DatabaseKind, migrate } from './migrate.ts';
import { Pins } from './pins.ts';
import { openPostgres } from './postgres.ts';
import { Questions } from './questions.ts';
import type { Database } from './schema.ts';
import { Settings } from './settings.ts';
import { openSqlite } from './sqlite.ts';

/** What must survive a restart. */
export interface Store {
  readonly pins: Pins;
  readonly questions: Questions;
  readonly feedback: Feedback;
  readonly settings: Settings;
  readonly guilds: Guilds;
  readonly members: Members;
  /** How the database is named in messages: a path, or a server without its password. */
  readonly place: string;
  /** Deletes what has been kept long enough, see {@link DEPARTURE_DAYS} and each guild's retention. */
  tidy(now: number): Promise<void>;
  /** Writes what waits and closes the database. */
  close(): Promise<void>;
}

/** Settings of the store. */
export interface StoreOptions {
  /** `postgres://…` for a server, or a path (with or without `file:`) for the embedded database. */
  readonly url: string;
  /** Told when a write in the background failed. */
  readonly onError: (error: unknown) => void;
}

/** Days that a guild's data stays after the bot has left it. */
export const DEPARTURE_DAYS = 30;

const DAY = 86_400_000;

/**
 * Opens the store and brings it up to date.
 *
 * @throws StoreError when it cannot be used; the message is one line with place and remedy
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const kind: DatabaseKind = /^(?!file:)[a-z]+:\/\//i.test(options.url) ? 'postgres' : 'sqlite';
  const { db, place } =
    kind === 'postgres' ? await openPostgres(options.url) : openSqlite(options.url.replace(/^file:/, ''));
  try {
    await migrate(db, kind, place);
    return await assemble(db, place, options.onError);
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

async function assemble(db: Database, place: string, onError: (error: unknown) => void): Promise<Store> {
  const questions = new Questions(db, onError);
  const settings = new Settings(db);
  const guilds = new Guilds(db);
  return {
    pins: new Pins(db),
    questions,
    feedback: new Feedback(db, questions),
    settings,
    guilds,
    members: await Members.open(db, questions),
    place,
    async tidy(now) {
      for (const guildId of await guilds.leftBefore(now - DEPARTURE_DAYS * DAY)) await guilds.erase(guildId);
      for (const guildId of await guilds.all()) {
        const { retentionDays } = await settings.get(guildId);
        await questions.purge(guildId, now - retentionDays * DAY);
      }
    },
    async close() {
      await questions.flush().catch(onError);
      await db.destroy();
    },
  };
}
