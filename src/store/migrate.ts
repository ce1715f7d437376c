import { type Kysely, sql } from 'kysely';
import { MIGRATIONS } from './migrations.ts';
import type { Database, Schema } from './schema.ts';
import { StoreError } from './store-error.ts';

/** Which of the two databases is in use. */
export type DatabaseKind = 'sqlite' | 'postgres';

/** Number of PostgreSQL's advisory lock that a migration holds, so that two processes never migrate at once. */
const LOCK = 70_177_073;

/**
 * Brings a database up to this program's schema, in one transaction that other processes wait for.
 *
 * @param place how the database is named in messages: a path, or a server without its password
 * @returns the number of steps carried out
 * @throws StoreError `newer` when the database was written by a newer program; nothing is changed then
 */
export async function migrate(db: Database, kind: DatabaseKind, place: string): Promise<number> {
  return db.connection().execute(async (connection) => {
    await begin(connection, kind);
    try {
      const steps = await carryOut(connection, place);
      await sql`commit`.execute(connection);
      return steps;
    } catch (error) {
      await sql`rollback`.execute(connection);
      throw error;
    }
  });
}

async function begin(connection: Kysely<Schema>, kind: DatabaseKind): Promise<void> {
  if (kind === 'sqlite') {
    // Takes the write lock before the version is read: a plain "begin" would let two processes read version 0.
    await sql`begin immediate`.execute(connection);
    return;
  }
  await sql`begin`.execute(connection);
  await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(connection);
}

async function carryOut(connection: Kysely<Schema>, place: string): Promise<number> {
  const { schema } = connection;
  await schema
    .createTable('schema_version')
    .ifNotExists()
    .addColumn('version', 'integer', (c) => c.primaryKey())
    .addColumn('applied_at', 'bigint', (c) => c.notNull())
    .execute();
  const found = await connection
    .selectFrom('schema_version')
    .select((e) => e.fn.max('version').as('version'))
    .executeTakeFirst();
  const version = found?.version ?? 0;
  if (version > MIGRATIONS.length)
    throw new StoreError(
      'newer',
      `${place} was written by a newer Footnote (schema ${version}, this program knows ${MIGRATIONS.length}): start the newer program, or restore the copy from before the update`,
    );
  for (let step = version; step < MIGRATIONS.length; step++) {
    await MIGRATIONS[step]?.(connection as Kysely<unknown>);
    await connection
      .insertInto('schema_version')
      .values({ version: step + 1, applied_at: Date.now() })
      .execute();
  }
  return MIGRATIONS.length - version;
}
