import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe } from 'vitest';

/** Hands out empty databases of one kind. */
export interface TestDatabases {
  /** Address of a new database with nothing in it. */
  fresh(): Promise<string>;
}

/**
 * Declares the same tests twice: on SQLite files, and on a real PostgreSQL server of their own, which is started from
 * Debian's programs. Where those are not installed the second half is skipped, by name.
 */
export function onEachDatabase(body: (databases: TestDatabases) => void): void {
  describe('on SQLite', () => {
    const folder = mkdtempSync(join(tmpdir(), 'footnote-sqlite-'));
    let count = 0;
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
    body({ fresh: async () => `file:${join(folder, `${++count}.db`)}` });
  });
  const programs = postgresPrograms();
  const title = programs ? 'on PostgreSQL' : 'on PostgreSQL (not installed here: apt-get install postgresql)';
  describe.skipIf(!programs)(title, () => {
    let server: PostgresServer | undefined;
    let count = 0;
    beforeAll(async () => {
      server = await startPostgres(programs ?? '');
    }, 60_000);
    afterAll(() => server?.stop());
    body({
      fresh: async () => {
        if (!server) throw new Error('the server is not running');
        return server.createDatabase(`test_${++count}`);
      },
    });
  });
}

/** Folder of the newest PostgreSQL's programs, null where none is installed. */
function postgresPrograms(): string | null {
  const base = '/usr/lib/postgresql';
  if (!existsSync(base)) return null;
  const versions = readdirSync(base).sort((a, b) => Number(b) - Number(a));
  return (
    versions.map((version) => join(base, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb'))) ??
    null
  );
}

interface PostgresServer {
  createDatabase(name: string): Promise<string>;
  stop(): Promise<void>;
}

/** Runs a program until this process closes the shell's input, or ends in whatever way. */
const WHILE_WE_LIVE = '"$@" & program=$!; cat > /dev/null; kill -INT $program; wait $program';

/** Starts a server that listens on a socket in a folder of its own, so that no port is taken. */
async function startPostgres(programs: string): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-pg-'));
  const as = unprivileged();
  if (as) chownSync(folder, as.uid, as.gid);
  const data = join(folder, 'data');
  const options = { ...as, cwd: folder, env: { ...process.env, HOME: folder, LC_ALL: 'C.UTF-8' } };
  execFileSync(
    join(programs, 'initdb'),
    ['-D', data, '-A', 'trust', '-U', 'footnote', '-E', 'UTF8', '--no-sync'],
    {
      ...options,
      stdio: 'pipe',
    },
  );
  const command = [
    join(programs, 'postgres'),
    '-D',
    data,
    '-k',
    folder,
    '-c',
    'listen_addresses=',
    '-c',
    'fsync=off',
  ];
  const server = spawn('/bin/sh', ['-c', WHILE_WE_LIVE, 'sh', ...command], {
    ...options,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const url = (name: string) => `postgres:///${name}?host=${folder}&user=footnote`;
  await untilReady(url('postgres'), server);
  return {
    async createDatabase(name) {
      await query(url('postgres'), `create database ${name}`);
      return url(name);
    },
    async stop() {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.stdin?.end();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as root: its own user does. Null where this process is not root. */
function unprivileged(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended with ${server.exitCode}`);
    try {
      await query(url, 'select 1');
      return;
    } catch {
      await sleep(50);
    }
  }
  throw new Error('PostgreSQL did not start within 15 s');
}

/** Runs one statement on a connection of its own. */
export async function query(url: string, statement: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(statement);
  } finally {
    await client.end();
  }
}
