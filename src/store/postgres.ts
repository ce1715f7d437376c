import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Database, Schema } from './schema.ts';
import type { Opened } from './sqlite.ts';
import { StoreError } from './store-error.ts';

/** Connections a process holds at most; a bot's queries are short, so a few serve many guilds. */
const MAX_CONNECTIONS = 5;

/** How long to wait for a connection, in milliseconds. */
const CONNECT_TIMEOUT = 5_000;

/** PostgreSQL's type number of a 64-bit integer, which `pg` hands out as text unless told otherwise. */
const INT8 = 20;

/**
 * Opens a PostgreSQL database.
 *
 * @param url `postgres://user:password@host:port/database`; the password never appears in a message
 * @throws StoreError when the server cannot be reached or refuses
 */
export async function openPostgres(url: string): Promise<Opened> {
  const place = nameOf(url);
  const pool = new pg.Pool({
    connectionString: url,
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    application_name: 'footnote',
    types: { getTypeParser: parserOf },
  });
  // A connection that breaks while idle is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => {});
  try {
    (await pool.connect()).release();
  } catch (error) {
    await pool.end();
    throw explain(error, place);
  }
  const db: Database = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  return { db, place };
}

/** Times and counts fit a JavaScript number: milliseconds stay below 2^53 for 280,000 years. */
function parserOf(type: number, format?: 'text' | 'binary'): unknown {
  return type === INT8 ? Number : pg.types.getTypeParser(type, format ?? 'text');
}

function nameOf(url: string): string {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    throw new StoreError(
      'refused',
      'DATABASE_URL is not an address: write it as postgres://user:password@host:port/database',
    );
  }
  if (!/^postgres(ql)?:$/.test(parsed.protocol))
    throw new StoreError(
      'refused',
      `DATABASE_URL begins with ${parsed.protocol}: only postgres:// is known; leave it empty for the embedded database`,
    );
  return `PostgreSQL ${parsed.hostname || 'localhost'}:${parsed.port || '5432'}${parsed.pathname}`;
}

/** What the server's refusals mean to the operator, by SQLSTATE. */
const REFUSALS: Readonly<Record<string, string>> = {
  '28P01': 'refuses the password: correct DATABASE_URL',
  '28000': 'refuses the user: correct DATABASE_URL, or allow the user in pg_hba.conf',
  '3D000': 'has no such database: create it, or correct DATABASE_URL',
  '53300': 'has no free connection: raise max_connections, or stop other programs',
};

function explain(error: unknown, place: string): StoreError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const refusal = REFUSALS[code];
  if (refusal) return new StoreError('refused', `${place} ${refusal}`, error);
  const why = code || (error instanceof Error ? error.message : String(error));
  return new StoreError(
    'unreachable',
    `${place} cannot be reached (${why}): start the server, or correct DATABASE_URL`,
    error,
  );
}
