/**
 * One option of a slash command: from what was typed to the value that is sent.
 */
/** @import { APIApplicationCommandBasicOption, APIApplicationCommandOptionChoice } from 'discord.js' */
/** @import { PageChannel, PageState } from '../../page-protocol.ts' */
/** @import { Filled } from './command-form.js' */
import { OptionKind } from './discord.js';
import { channelName, findGuild, nameOf, usersIn } from './names.js';

/**
 * The value, or why there is none. Neither: the option is empty and may be.
 * @typedef {{ value?: string | number | boolean, error?: string }} Parsed
 *
 * @typedef {Pick<APIApplicationCommandOptionChoice, 'name'> & { value: string | number | boolean }} Choice
 */

/**
 * @param {APIApplicationCommandBasicOption} option
 * @param {Filled | undefined} filled
 * @returns {Parsed}
 */
export function parseOption(option, filled) {
  if (option.type === OptionKind.attachment) return { error: 'Files cannot be sent from this page' };
  if (filled?.picked !== undefined) return { value: filled.picked };
  const text = filled?.text.trim() ?? '';
  if (text === '') return option.required ? { error: 'This option is required' } : {};
  switch (option.type) {
    case OptionKind.string:
      return hasChoices(option) ? choiceOf(option.choices, text) : lengthChecked(option, text);
    case OptionKind.integer:
    case OptionKind.number:
      return hasChoices(option) ? choiceOf(option.choices, text) : numberChecked(option, text);
    case OptionKind.boolean:
      return choiceOf(BOOLEANS, text);
    default:
      return { error: 'Pick one from the list' };
  }
}

/**
 * The choices an option has by itself, those that fit what was typed; null where it takes free text or asks the bot.
 * @param {APIApplicationCommandBasicOption} option
 * @param {string} typed
 * @param {PageState} state
 * @param {PageChannel} channel
 * @returns {Choice[] | null}
 */
export function ownChoices(option, typed, state, channel) {
  const all = allChoices(option, state, channel);
  if (!all) return null;
  const query = typed.trim().toLowerCase();
  return all.filter(({ name }) => name.toLowerCase().includes(query)).slice(0, 25);
}

/** Whether the bot is asked for choices while an option is typed. @param {APIApplicationCommandBasicOption} option */
export function asksBot(option) {
  return 'autocomplete' in option && option.autocomplete === true;
}

const BOOLEANS = [
  { name: 'True', value: true },
  { name: 'False', value: false },
];

/**
 * @param {APIApplicationCommandBasicOption} option
 * @param {PageState} state
 * @param {PageChannel} channel
 * @returns {readonly Choice[] | null}
 */
function allChoices(option, state, channel) {
  if (option.type === OptionKind.boolean) return BOOLEANS;
  if (hasChoices(option)) return option.choices;
  const users = usersIn(state, channel).map((user) => ({ name: `@${nameOf(state, user)}`, value: user.id }));
  const roles = (findGuild(state, channel.guild_id)?.roles ?? []).map(({ id, name }) => ({
    name: name.startsWith('@') ? name : `@${name}`,
    value: id,
  }));
  if (option.type === OptionKind.user) return users;
  if (option.type === OptionKind.role) return roles;
  if (option.type === OptionKind.mentionable) return [...users, ...roles];
  if (option.type === OptionKind.channel) return channelChoices(option, state, channel);
  return null;
}

/**
 * @param {Extract<APIApplicationCommandBasicOption, { type: 7 }>} option
 * @param {PageState} state
 * @param {PageChannel} channel
 */
function channelChoices(option, state, channel) {
  const kinds = /** @type {readonly number[] | undefined} */ (option.channel_types);
  return state.channels
    .filter(({ guild_id, type }) => guild_id === channel.guild_id && (kinds?.includes(type) ?? true))
    .map((other) => ({ name: `#${channelName(state, other)}`, value: other.id }));
}

/**
 * @template {APIApplicationCommandBasicOption} T
 * @param {T} option
 * @returns {option is T & { choices: Choice[] }}
 */
function hasChoices(option) {
  return 'choices' in option && (option.choices?.length ?? 0) > 0;
}

/**
 * @param {readonly Choice[]} choices
 * @param {string} text
 * @returns {Parsed}
 */
function choiceOf(choices, text) {
  const found = choices.find(({ name }) => name.toLowerCase() === text.toLowerCase());
  return found ? { value: found.value } : { error: 'Pick one from the list' };
}

/**
 * @param {{ min_length?: number, max_length?: number }} option
 * @param {string} text
 * @returns {Parsed}
 */
function lengthChecked(option, text) {
  const { min_length: min = 0, max_length: max = 6000 } = option;
  if (text.length < min) return { error: `At least ${min} characters` };
  if (text.length > max) return { error: `At most ${max} characters, this has ${text.length}` };
  return { value: text };
}

/**
 * @param {{ type: number, min_value?: number, max_value?: number }} option
 * @param {string} text
 * @returns {Parsed}
 */
function numberChecked(option, text) {
  const value = Number(text);
  if (!Number.isFinite(value)) return { error: `"${text}" is not a number` };
  if (option.type === OptionKind.integer && !Number.isInteger(value))
    return { error: `"${text}" is not a whole number` };
  if (option.min_value !== undefined && value < option.min_value)
    return { error: `At least ${option.min_value}` };
  if (option.max_value !== undefined && value > option.max_value)
    return { error: `At most ${option.max_value}` };
  return { value };
}
