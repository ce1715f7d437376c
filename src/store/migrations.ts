import { type Kysely, sql } from 'kysely';

/**
 * A step from one schema version to the next. It uses only what SQLite and PostgreSQL both understand, and is never
 * changed once released: a correction is a new step.
 */
type Migration = (db: Kysely<unknown>) => Promise<void>;

/** All steps in order; the schema version is the number of steps carried out. */
export const MIGRATIONS: readonly Migration[] = [start];

/** Version 1: everything that the first release keeps. */
async function start(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('meta')
    .addColumn('name', 'text', (c) => c.primaryKey())
    .addColumn('value', 'text', (c) => c.notNull())
    .execute();
  await schema
    .createTable('departures')
    .addColumn('guild_id', 'text', (c) => c.primaryKey())
    .addColumn('left_at', 'bigint', (c) => c.notNull())
    .execute();
  await pins(db);
  await questions(db);
  await settings(db);
}

async function pins({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('pins')
    .addColumn('guild_id', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('channel_id', 'text', (c) => c.notNull())
    .addColumn('message_id', 'text')
    .addColumn('in_channel', 'integer', (c) => c.notNull())
    .addColumn('question', 'text', (c) => c.notNull())
    .addColumn('question_key', 'text', (c) => c.notNull())
    .addColumn('scope', 'text', (c) => c.notNull())
    .addColumn('report', 'text', (c) => c.notNull())
    .addColumn('origin', 'text', (c) => c.notNull())
    .addColumn('answer', 'text', (c) => c.notNull())
    .addColumn('evidence', 'text', (c) => c.notNull())
    .addColumn('pinned_by', 'text', (c) => c.notNull())
    .addColumn('pinned_at', 'bigint', (c) => c.notNull())
    .addColumn('corrected_text', 'text')
    .addColumn('corrected_by', 'text')
    .addColumn('corrected_at', 'bigint')
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('state_reason', 'text')
    .addColumn('announced', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('pins_primary', ['guild_id', 'id'])
    .addUniqueConstraint('pins_question', ['guild_id', 'question_key', 'scope'])
    .execute();
  await schema.createIndex('pins_message').on('pins').columns(['guild_id', 'message_id']).execute();
  await schema.createIndex('pins_time').on('pins').columns(['guild_id', 'pinned_at', 'id']).execute();
}

async function questions({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('questions')
    .addColumn('guild_id', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('channel_id', 'text', (c) => c.notNull())
    .addColumn('asked_at', 'bigint', (c) => c.notNull())
    .addColumn('question', 'text', (c) => c.notNull())
    .addColumn('question_key', 'text', (c) => c.notNull())
    .addColumn('scope', 'text', (c) => c.notNull())
    .addColumn('outcome', 'text', (c) => c.notNull())
    .addColumn('missing', 'text', (c) => c.notNull())
    .addColumn('confidence', 'double precision', (c) => c.notNull())
    .addColumn('said', 'text', (c) => c.notNull())
    .addColumn('corpus', 'text', (c) => c.notNull())
    .addColumn('asker', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('questions_primary', ['guild_id', 'id'])
    .execute();
  await schema.createIndex('questions_time').on('questions').columns(['guild_id', 'asked_at']).execute();
  await schema.createIndex('questions_key').on('questions').columns(['guild_id', 'question_key']).execute();
  await schema.createIndex('questions_asker').on('questions').columns(['guild_id', 'asker']).execute();
  await schema
    .createTable('feedback')
    .addColumn('guild_id', 'text', (c) => c.notNull())
    .addColumn('question_id', 'text', (c) => c.notNull())
    .addColumn('voter', 'text', (c) => c.notNull())
    .addColumn('helpful', 'integer', (c) => c.notNull())
    .addColumn('reason', 'text')
    .addColumn('given_at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('feedback_primary', ['guild_id', 'question_id', 'voter'])
    .addForeignKeyConstraint(
      'feedback_question',
      ['guild_id', 'question_id'],
      'questions',
      ['guild_id', 'id'],
      (c) => c.onDelete('cascade'),
    )
    .execute();
  await schema.createIndex('feedback_voter').on('feedback').columns(['guild_id', 'voter']).execute();
}

async function settings({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('settings')
    .addColumn('guild_id', 'text', (c) => c.primaryKey())
    .addColumn('private', 'integer')
    .addColumn('cooldown_count', 'integer')
    .addColumn('cooldown_seconds', 'integer')
    .addColumn('retention_days', 'integer')
    .addColumn('log_channel', 'text')
    .execute();
  await schema
    .createTable('channels')
    .addColumn('guild_id', 'text', (c) => c.notNull())
    .addColumn('channel_id', 'text', (c) => c.notNull())
    .addColumn('mentions', 'integer', (c) => c.notNull().defaultTo(sql.lit(0)))
    .addColumn('report', 'text')
    .addPrimaryKeyConstraint('channels_primary', ['guild_id', 'channel_id'])
    .execute();
}
