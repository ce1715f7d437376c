import { mkdirSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { Kysely, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely';
import Libsql from 'libsql';
import type { Database, Schema } from './schema.ts';
import { StoreError, type StoreProblem } from './store-error.ts';

/** How long a statement waits for another process's lock before it gives up, in milliseconds. */
const BUSY_TIMEOUT = 5_000;

/** An embedded database, open. */
export interface Opened {
  readonly db: Database;
  /** How the database is named in messages. */
  readonly place: string;
}

/**
 * Opens an SQLite file, which is created where there is none; its folder too.
 *
 * A write is on the disk when its promise resolves: write-ahead log, synchronised at each commit.
 *
 * @throws StoreError when the file cannot be used
 */
export function openSqlite(file: string): Opened {
  const path = resolve(file);
  const place = relative(process.cwd(), path) || path;
  const raw = guarded(place, () => {
    mkdirSync(dirname(path), { recursive: true });
    return new Libsql(path, { timeout: BUSY_TIMEOUT });
  });
  guarded(place, () => {
    raw.pragma('journal_mode = WAL');
    raw.pragma('synchronous = FULL');
    raw.pragma('foreign_keys = ON');
    const [row] = raw.pragma('quick_check(1)') as { quick_check?: string; integrity_check?: string }[];
    const found = row?.quick_check ?? row?.integrity_check;
    if (found !== 'ok') throw Object.assign(new Error(found ?? 'no answer'), { code: 'SQLITE_CORRUPT' });
  });
  return { db: new Kysely<Schema>({ dialect: new SqliteDialect({ database: wrap(raw, place) }) }), place };
}

/** What kysely needs of the driver, with each error told in one line. */
function wrap(raw: Libsql.Database, place: string): SqliteDatabase {
  return {
    close: () => raw.close(),
    prepare: (sql) => {
      const statement = guarded(place, () => raw.prepare(sql));
      return {
        reader: statement.reader,
        all: (values) => guarded(place, () => statement.all(bindable(values))),
        run: (values) => guarded(place, () => statement.run(bindable(values))),
        iterate: (values) => statement.iterate(bindable(values)) as IterableIterator<unknown>,
      } satisfies SqliteStatement;
    },
  };
}

/** Refuses what the driver cannot bind: it ends the process on a boolean, and stores null for undefined. */
function bindable(values: readonly unknown[]): unknown[] {
  const bad = values.find((value) => typeof value === 'boolean' || value === undefined);
  if (bad !== undefined || values.includes(undefined))
    throw new TypeError(`a value of type ${typeof bad} cannot be stored`);
  return [...values];
}

function guarded<T>(place: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw explain(error, place);
  }
}

/** What SQLite's error codes mean to the operator; anything else is an error of the program and stays as it is. */
const REMEDIES: readonly (readonly [RegExp, StoreProblem, string])[] = [
  [
    /NOTADB|CORRUPT/,
    'damaged',
    'is damaged or is not a database: move it away and restore a backup (without a file, Footnote starts with an empty one)',
  ],
  [
    /READONLY|CANTOPEN|unable to open|EACCES|EPERM|EROFS|ENOTDIR|EEXIST/i,
    'read-only',
    'cannot be opened and written: it must be a file in a folder that this user may write; or name another place in DATABASE_URL (file:/path/to/footnote.db)',
  ],
  [/FULL/, 'full', 'cannot grow, the disk is full: free some space; nothing kept so far is lost'],
  [/BUSY|LOCKED/, 'busy', 'is locked by another program: close that program, or give each bot its own file'],
  [/IOERR/, 'broken', 'cannot be read or written (input/output error): check the disk'],
];

function explain(error: unknown, place: string): unknown {
  if (error instanceof StoreError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const code = codeOf(error);
  const remedy = REMEDIES.find(([pattern]) => pattern.test(code) || pattern.test(message));
  return remedy ? new StoreError(remedy[1], `${place} ${remedy[2]}`, error) : error;
}

function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}
