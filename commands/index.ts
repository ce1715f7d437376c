import { readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command } from '../src/discord/command.ts';

/** A file of this folder that is no command. The message names the file and what is wrong with it. */
export class CommandError extends Error {
  override name = 'CommandError' as const;

  constructor(file: string, what: string) {
    super(`Command file ${file}: ${what}`);
  }
}

/**
 * Loads every command: each file beside this one exports one by default and is named after it, `ask.ts` for `/ask`,
 * `ask-the-report.ts` for "Ask the report". A new command or topic is a new file and nothing else.
 *
 * @param folder where the files are; by default where this one is
 * @returns the commands in the order of their files' names
 * @throws {CommandError} a command is never left out in silence
 */
export async function loadCommands(folder: string = import.meta.dirname): Promise<readonly Command[]> {
  // .ts as written, .js as built; neither maps nor declarations
  const names = readdirSync(folder)
    .filter((name) => /^(?!index\.)[^.]+\.(ts|js)$/.test(name))
    .sort();
  return Promise.all(names.map((name) => loadCommand(join(folder, name))));
}

async function loadCommand(file: string): Promise<Command> {
  const wrong = (what: string) => new CommandError(file, what);
  const loaded: unknown = await import(pathToFileURL(file).href).catch((error: Error) => {
    throw wrong(`cannot be loaded: ${error.message}`);
  });
  const command = (loaded as { default?: Partial<Command> }).default;
  const name = command?.data?.name;
  if (typeof name !== 'string') throw wrong('needs a default export { data, execute } with a name in data');
  if (typeof command?.execute !== 'function') throw wrong('its default export has no function execute');
  const expected = name.toLowerCase().replaceAll(' ', '-');
  if (parse(file).name !== expected) throw wrong(`holds "${name}", so the file must be named ${expected}`);
  return command as Command;
}
