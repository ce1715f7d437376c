import {
  chmodSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import Libsql from 'libsql';
import { afterAll, describe, expect, test } from 'vitest';
import { MIGRATIONS } from '../../src/store/migrations.ts';
import { Pins } from '../../src/store/pins.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { StoreError } from '../../src/store/store-error.ts';
import { onEachDatabase, query } from './databases.ts';
import { samplePin } from './samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'footnote-open-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const open = (url: string): Promise<Store> => openStore({ url, onError: () => {} });

/** The problem that opening ends with, and that its message is one line with the place and no secret. */
async function problemOf(url: string, place: string): Promise<string> {
  const error = await open(url).then(
    (store) => store.close().then(() => null),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(StoreError);
  const { message, problem } = error as StoreError;
  expect(message).not.toContain('\n');
  expect(message).toContain(place);
  expect(message).not.toContain('secret');
  return `${problem}: ${message}`;
}

describe('a file that cannot be used is told in one line', () => {
  test('no database', async () => {
    const file = join(folder, 'text.db');
    writeFileSync(file, 'This is a letter, not a database. '.repeat(100));
    expect(await problemOf(file, 'text.db')).toMatch(/^damaged: .* move it away and restore a backup/);
  });

  test('a damaged database', async () => {
    const file = join(folder, 'damaged.db');
    const store = await open(file);
    for (let i = 0; i < 200; i++) await store.pins.add(samplePin({ key: `k${i}` }));
    await store.close();
    const raw = new Libsql(file);
    raw.pragma('wal_checkpoint(TRUNCATE)');
    raw.close();
    const handle = openSync(file, 'r+');
    writeSync(handle, Buffer.alloc(20_000, 7), 0, 20_000, 4096 * 3);
    closeSync(handle);
    expect(await problemOf(file, 'damaged.db')).toMatch(/^damaged: /);
  });

  test('a folder in its place', async () => {
    const file = join(folder, 'folder.db');
    mkdirSync(file);
    expect(await problemOf(`file:${file}`, 'folder.db')).toMatch(/^read-only: .*it must be a file/);
  });

  test('a file in the way of its folder', async () => {
    writeFileSync(join(folder, 'file'), '');
    expect(await problemOf(join(folder, 'file', 'x.db'), 'x.db')).toMatch(/^read-only: .*in a folder/);
  });

  test('a folder, and a file, that may not be written', async () => {
    const locked = join(folder, 'locked');
    const file = join(locked, 'old.db');
    mkdirSync(locked);
    await (await open(file)).close();
    chmodSync(folder, 0o755);
    chmodSync(locked, 0o555);
    await asNobody(async () => {
      expect(await problemOf(join(locked, 'new.db'), 'new.db')).toMatch(/^read-only: .*name another place/);
      expect(await problemOf(file, 'old.db')).toMatch(/^read-only: .*this user may write/);
    });
  });

  test('a full disk, in the middle of the work; what was kept stays', async () => {
    const file = join(folder, 'full.db');
    const store = await open(file);
    const first = await store.pins.add(samplePin());
    await store.close();
    const { db, place } = openSqlite(file);
    // SQLite's own limit on a file's size gives the very error of a full disk.
    await sql`pragma max_page_count = 1`.execute(db);
    const small = new Pins(db);
    const error = await (async () => {
      for (let i = 0; i < 500; i++) await small.add(samplePin({ key: `k${i}`, question: 'x'.repeat(4_000) }));
    })().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(StoreError);
    expect((error as StoreError).message).toMatch(/full\.db cannot grow, the disk is full/);
    expect(await small.get('g1', first.id)).toEqual(first);
    await db.destroy();
    expect(place).toContain('full.db');
  });
});

describe('a server that cannot be used is told in one line', () => {
  test('no server', async () => {
    expect(await problemOf('postgres://me:secret@127.0.0.1:1/footnote', '127.0.0.1:1/footnote')).toMatch(
      /^unreachable: .*ECONNREFUSED/,
    );
  });

  test('another kind of address', async () => {
    expect(await problemOf('mysql://me:secret@127.0.0.1/footnote', 'mysql:')).toMatch(
      /^refused: .*postgres:\/\//,
    );
  });
});

onEachDatabase((databases) => {
  test('a new database is brought up to date, an up-to-date one is left as it is', async () => {
    const url = await databases.fresh();
    const first = await open(url);
    const pin = await first.pins.add(samplePin());
    await first.close();
    const second = await open(url);
    expect(await second.pins.get('g1', pin.id)).toEqual(pin);
    await second.close();
  });

  test('several programs may use one database', async () => {
    const url = await databases.fresh();
    // The embedded database waits for a lock without letting this process go on, so there one starts after the other.
    const stores = url.startsWith('file:')
      ? [await open(url), await open(url)]
      : await Promise.all([open(url), open(url), open(url), open(url)]);
    const [first, second] = stores;
    const pin = await first?.pins.add(samplePin());
    expect(await second?.pins.get('g1', pin?.id ?? '')).toEqual(pin);
    expect(second?.members.hash('g1', 'u')).toBe(first?.members.hash('g1', 'u'));
    for (const store of stores) await store.close();
  });

  test('a database of a newer program is refused and left as it is', async () => {
    const url = await databases.fresh();
    await (await open(url)).close();
    const version = MIGRATIONS.length + 1;
    await statement(url, `insert into schema_version values (${version}, 0)`);
    const place = url.startsWith('file:') ? '.db' : 'PostgreSQL';
    expect(await problemOf(url, place)).toMatch(`newer: `);
    expect(await problemOf(url, `schema ${version}, this program knows ${MIGRATIONS.length}`)).toContain(
      'start the newer program',
    );
  });
});

/** Root may write anywhere, so root becomes somebody else for as long as this takes. */
async function asNobody(work: () => Promise<void>): Promise<void> {
  const root = process.getuid?.() === 0;
  if (root) process.seteuid?.(65_534);
  try {
    await work();
  } finally {
    if (root) process.seteuid?.(0);
  }
}

/** Runs one statement past the store. */
async function statement(url: string, sql: string): Promise<void> {
  if (!url.startsWith('file:')) {
    await query(url, sql);
    return;
  }
  const raw = new Libsql(url.slice('file:'.length));
  raw.exec(sql);
  raw.close();
}
