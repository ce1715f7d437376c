/**
 * A slash command as it is filled in: what was typed for each option, and what becomes of it when it is sent.
 */
/** @import { APIApplicationCommandBasicOption } from 'discord.js' */
/** @import { PageChannel, PageCommand, PageOptions, PageState } from '../../page-protocol.ts' */
/** @import { Parsed } from './option-value.js' */
import { CommandKind, isDm, OptionKind } from './discord.js';
import { parseOption } from './option-value.js';

/**
 * A command that can be invoked: subcommands are entries of their own.
 * @typedef {object} CommandEntry
 * @property {PageCommand} command
 * @property {readonly string[]} path Names of group and subcommand; empty for a plain command.
 * @property {string} name As typed: `ask`, or `report list`.
 * @property {string} description
 * @property {readonly APIApplicationCommandBasicOption[]} options
 *
 * What was typed for an option; `picked` is the value behind a choice that was taken from a list.
 * @typedef {{ text: string, picked?: string | number | boolean | undefined }} Filled
 *
 * @typedef {Readonly<Record<string, Filled>>} Values By option name; absent: the option is not shown.
 */

/**
 * The slash commands that can be used in a channel, in alphabetical order.
 * @param {PageState} state
 * @param {PageChannel} channel
 * @returns {CommandEntry[]}
 */
export function slashEntries(state, channel) {
  return usableCommands(state, channel, CommandKind.slash)
    .flatMap(entriesOf)
    .sort((a, b) => a.name.localeCompare(b.name));
}

/**
 * The commands of one kind that can be used in a channel.
 * @param {PageState} state
 * @param {PageChannel} channel
 * @param {number} kind
 * @returns {PageCommand[]}
 */
export function usableCommands(state, channel, kind) {
  const context = isDm(channel) ? 1 : 0;
  const here = (/** @type {PageCommand} */ command) =>
    isDm(channel)
      ? channel.recipients.some(({ id }) => id === command.application_id)
      : command.guild_id === undefined || command.guild_id === channel.guild_id;
  return state.commands.filter(
    (command) => command.type === kind && here(command) && (command.contexts?.includes(context) ?? true),
  );
}

/**
 * The entries whose name holds what was typed after the slash, those that begin with it first.
 * @param {readonly CommandEntry[]} entries
 * @param {string} typed
 */
export function matchEntries(entries, typed) {
  const query = typed.trim().toLowerCase();
  const begins = entries.filter(({ name }) => name.startsWith(query));
  const holds = entries.filter(({ name }) => !name.startsWith(query) && name.includes(query));
  return [...begins, ...holds];
}

/**
 * The entry that a text calls by its whole name, and the text behind it: `/ask how many` is `ask` and "how many".
 * @param {readonly CommandEntry[]} entries
 * @param {string} text
 */
export function calledEntry(entries, text) {
  for (const entry of entries) {
    const call = `/${entry.name} `;
    if (text.toLowerCase().startsWith(call)) return { entry, rest: text.slice(call.length) };
  }
  return null;
}

/**
 * The options that are shown when a form opens: the required ones, with what was typed already in the first.
 * @param {CommandEntry} entry
 * @param {string} rest
 * @returns {Values}
 */
export function initialValues(entry, rest) {
  const required = entry.options.filter((option) => option.required);
  const shown = required.length > 0 || rest === '' ? required : entry.options.slice(0, 1);
  return Object.fromEntries(shown.map((option, at) => [option.name, { text: at === 0 ? rest : '' }]));
}

/**
 * Every shown option, parsed.
 * @param {CommandEntry} entry
 * @param {Values} values
 * @returns {Record<string, Parsed>}
 */
export function parseValues(entry, values) {
  const shown = entry.options.filter(({ name }) => values[name]);
  return Object.fromEntries(shown.map((option) => [option.name, parseOption(option, values[option.name])]));
}

/**
 * The options in Discord's shape. What cannot be parsed is left out, but for the focused one, which is sent as typed.
 * @param {CommandEntry} entry
 * @param {Values} values
 * @param {string} [focused] Name of the option to autocomplete.
 * @returns {PageOptions}
 */
export function toOptions(entry, values, focused) {
  const leaves = entry.options.flatMap((option) => {
    const filled = values[option.name];
    if (!filled) return [];
    const leaf = { name: option.name, type: option.type };
    if (option.name === focused) return [{ ...leaf, value: filled.text, focused: true }];
    const parsed = parseOption(option, filled);
    return parsed.value === undefined ? [] : [{ ...leaf, value: parsed.value }];
  });
  const nested = [...entry.path]
    .reverse()
    .reduce(
      (options, name, at) => [{ name, type: at === 0 ? OptionKind.subcommand : OptionKind.group, options }],
      /** @type {unknown[]} */ (leaves),
    );
  return /** @type {PageOptions} */ (nested);
}

/**
 * @param {PageCommand} command
 * @returns {CommandEntry[]}
 */
function entriesOf(command) {
  const options = command.options ?? [];
  const subcommands = options.flatMap((option) => {
    if (option.type === OptionKind.subcommand) return [{ path: [option.name], option }];
    if (option.type !== OptionKind.group) return [];
    return (option.options ?? []).map((inner) => ({ path: [option.name, inner.name], option: inner }));
  });
  if (subcommands.length > 0) {
    return subcommands.map(({ path, option }) => ({
      command,
      path,
      name: [command.name, ...path].join(' '),
      description: option.description,
      options: option.options ?? [],
    }));
  }
  const basic = /** @type {APIApplicationCommandBasicOption[]} */ (options);
  return [{ command, path: [], name: command.name, description: command.description, options: basic }];
}
