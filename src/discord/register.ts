import { type APIApplicationCommand, ApplicationCommandType, type REST, Routes } from 'discord.js';
import type { Command } from './command.ts';

/** What registering did: how many commands there are, and whether Discord had to be told. */
export interface Registration {
  readonly commands: number;
  readonly changed: boolean;
}

/**
 * Where commands may be used: in servers and in direct messages with the bot, for those who installed it to a server. Not
 * for installations to a user: an application that does not allow these would have its whole list refused.
 */
const EVERYWHERE = { integration_types: [0], contexts: [0, 1] } as const;

/** Tells Discord which commands there are, if it holds others than these; the list is replaced as a whole. */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  commands: readonly Command[],
): Promise<Registration> {
  const route = Routes.applicationCommands(applicationId);
  const declared = commands.map(({ data }) => ({ ...EVERYWHERE, ...data }));
  const query = new URLSearchParams({ with_localizations: 'true' });
  const held = (await rest.get(route, { query })) as readonly APIApplicationCommand[];
  const changed = !sameCommands(held, declared);
  if (changed) await rest.put(route, { body: declared });
  return { commands: declared.length, changed };
}

/**
 * Whether two lists declare the same commands, whatever their order, Discord's own additions (ids, versions) and the many
 * ways to say nothing (absent, null, false, an empty list, Discord's defaults).
 */
export function sameCommands(held: readonly object[], declared: readonly object[]): boolean {
  const list = (commands: readonly object[]) =>
    commands.map((each) => JSON.stringify(normalized(each))).sort();
  return JSON.stringify(list(held)) === JSON.stringify(list(declared));
}

/** Fields that Discord adds to what was declared. */
const ADDED = new Set([
  'id',
  'application_id',
  'guild_id',
  'version',
  'dm_permission',
  'default_permission',
  'handler',
]);

/** A command as a value that can be compared: sorted keys, no additions, nothing that says nothing. */
function normalized(command: object): unknown {
  const type = 'type' in command ? command.type : ApplicationCommandType.ChatInput;
  return withoutNothing({ ...command, type }, ADDED);
}

function withoutNothing(value: unknown, left: ReadonlySet<string> = new Set()): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => withoutNothing(item));
    // Lists of numbers are sets (contexts, channel types); the order of options and choices is what members see.
    return items.every((item) => typeof item === 'number') ? items.sort() : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key, field]) => !left.has(key) && !saysNothing(field))
    .map(([key, field]) => [key, withoutNothing(field)] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries);
}

function saysNothing(field: unknown): boolean {
  if (field === undefined || field === null || field === false || field === '') return true;
  return typeof field === 'object' && Object.keys(field).length === 0;
}
