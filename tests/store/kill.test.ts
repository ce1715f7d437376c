import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import Libsql from 'libsql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '../../src/store/store.ts';

/** How often the writer is killed; 200 for the full measurement: `KILLS=200 npx vitest run tests/store/kill.test.ts`. */
const KILLS = Number(process.env.KILLS ?? 8);

/** Latest moment of a kill after the writer's start, in milliseconds: from before it opens the file to long after. */
const LATEST = 900;

const ROOT = join(import.meta.dirname, '../..');
// Within node_modules, so that what is built finds its packages.
const built = join(ROOT, 'node_modules/.cache', `footnote-kill-${process.pid}`);
const folder = mkdtempSync(join(tmpdir(), 'footnote-kill-'));

beforeAll(() => {
  mkdirSync(built, { recursive: true });
  const config = {
    extends: join(ROOT, 'tsconfig.json'),
    compilerOptions: {
      rootDir: ROOT,
      outDir: built,
      sourceMap: false,
      typeRoots: [join(ROOT, 'node_modules/@types')],
    },
    include: [],
    files: [join(import.meta.dirname, 'kill-writer.ts')],
  };
  writeFileSync(join(built, 'tsconfig.json'), JSON.stringify(config));
  writeFileSync(join(built, 'package.json'), '{ "type": "module" }');
  execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', built], {
    stdio: 'pipe',
  });
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(built, { recursive: true });
});

/** Runs the writer until it is killed at a moment. @returns the ids that it said it kept */
async function writeUntilKilled(url: string, run: number, moment: number): Promise<readonly string[]> {
  const writer = spawn(process.execPath, [join(built, 'tests/store/kill-writer.js'), url, String(run)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  writer.stdout.on('data', (data) => {
    out += data;
  });
  writer.stderr.on('data', (data) => {
    err += data;
  });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => {
    writer.once('close', (_, signal) => resolve(signal));
  });
  // Every other run is killed at any moment of its start too, the rest once it has begun to write, however slow the machine.
  if (run % 2 === 1) await once(writer.stdout, 'data');
  await delay(moment);
  writer.kill('SIGKILL');
  // It never ends by itself: not even after a kill that came at the worst moment for the file.
  expect([await ended, err]).toEqual(['SIGKILL', '']);
  // The last line may have been cut off by the kill: an id counts once its line is whole.
  return out.split('\n').slice(0, -1);
}

test(
  `after ${KILLS} kills nothing that was acknowledged is lost`,
  async () => {
    const file = join(folder, 'footnote.db');
    const acknowledged: string[] = [];
    for (let run = 0; run < KILLS; run++) {
      acknowledged.push(...(await writeUntilKilled(file, run, Math.random() * LATEST)));
      const raw = new Libsql(file);
      expect(raw.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }]);
      raw.close();
    }
    const store = await openStore({ url: file, onError: (error) => expect.fail(String(error)) });
    const { pins } = await store.pins.list('g1', { offset: 0, limit: 1_000_000 });
    await store.close();
    const kept = new Set(pins.map(({ id }) => id));
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
    expect(acknowledged.length).toBeGreaterThan(KILLS);
    console.log(`${KILLS} kills: ${acknowledged.length} pins acknowledged, ${kept.size} kept`);
  },
  60_000 + KILLS * 5_000,
);
