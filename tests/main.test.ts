import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Built, build } from './built.ts';

let built: Built;
let empty: string;
beforeAll(async () => {
  built = await build();
  empty = mkdtempSync(join(tmpdir(), 'corpus-'));
}, 60_000);
afterAll(() => {
  built.remove();
  rmSync(empty, { recursive: true });
});

/** Runs the program to its end. */
async function outcome(variables: Readonly<Record<string, string>>) {
  const running = built.start(variables);
  const { code } = await running.ended;
  return { code, err: running.err(), out: running.out() };
}

describe('a start that cannot go on is one line and exit code 1', () => {
  test('a variable is wrong', async () => {
    expect(await outcome({ PORT: 'http' })).toEqual({
      code: 1,
      err: 'footnote: PORT is "http": use a number from 0 to 65535\n',
      out: '',
    });
  });

  test('the corpus is empty', async () => {
    const { code, err } = await outcome({ CORPUS_DIR: empty, DISCORD_TOKEN: 'x' });
    expect(code).toBe(1);
    expect(err).toMatch(/^footnote: .*: no report in this folder\. Put at least one .* into it\.\n$/);
  });

  test('the corpus is not there', async () => {
    const { code, err } = await outcome({ CORPUS_DIR: join(empty, 'nowhere'), DISCORD_TOKEN: 'x' });
    expect(code).toBe(1);
    expect(err).toMatch(/^footnote: .*nowhere: there is no such folder\. [^\n]*\n$/);
  });

  test('a report is broken', async () => {
    writeFileSync(join(empty, 'broken.md'), '---\ntitle: [\n---\n\nText.\n');
    const { code, err } = await outcome({ CORPUS_DIR: empty, DISCORD_TOKEN: 'x' });
    expect(code).toBe(1);
    expect(err).toMatch(/^footnote: .*broken\.md[^\n]*\n$/);
  });
});
