import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadCommands } from '../../commands/index.ts';

describe('the commands', () => {
  test('are those of the folder, one a file', async () => {
    const files = readdirSync(join(import.meta.dirname, '../../commands')).filter(
      (file) => file !== 'index.ts',
    );
    const commands = await loadCommands();
    expect(commands.map(({ data }) => `${data.name.toLowerCase().replaceAll(' ', '-')}.ts`)).toEqual(
      files.sort(),
    );
  });

  test.each(['ask', 'search', 'threats', 'arrests', 'legislation', 'about', 'help', 'Ask the report'])(
    'include %s',
    async (name) => {
      expect((await loadCommands()).some(({ data }) => data.name === name)).toBe(true);
    },
  );

  test('tell their topics', async () => {
    const topics = (await loadCommands()).flatMap((command) =>
      'topic' in command ? [command.topic?.name] : [],
    );
    expect(topics).toEqual(['arrests', 'legislation', 'threats']);
  });
});

describe('a file of the folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'commands-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test('is a command without any list of them', async () => {
    writeFileSync(join(folder, 'new-one.js'), 'export default { data: { name: "New one" }, execute() {} }');
    writeFileSync(join(folder, 'index.js'), 'throw new Error("is not a command")');
    writeFileSync(join(folder, 'notes.md'), 'is not a command');
    expect((await loadCommands(folder)).map(({ data }) => data.name)).toEqual(['New one']);
  });

  test.each([
    ['export const data = 1', 'needs a default export'],
    ['export default { data: {}, execute() {} }', 'needs a default export { data, execute } with a name'],
    ['export default { data: { name: "wrong" } }', 'has no function execute'],
    [
      'export default { data: { name: "other" }, execute() {} }',
      'holds "other", so the file must be named other',
    ],
    ['throw new Error("broken")', 'cannot be loaded: broken'],
  ])('that is wrong stops the start, by name: %s', async (source, words) => {
    writeFileSync(join(folder, 'wrong.js'), source);
    const error = await loadCommands(folder).catch(String);
    expect(error).toContain(`Command file ${join(folder, 'wrong.js')}: `);
    expect(error).toContain(words);
  });
});
