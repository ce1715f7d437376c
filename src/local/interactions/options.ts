import {
  type APIApplicationCommand,
  type APIApplicationCommandInteractionDataOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
} from 'discord.js';
import { DiscordError } from '../errors.ts';

/** An option that was filled in, as the page or a test sends it. */
export interface FilledOption {
  readonly name: string;
  readonly type?: number | undefined;
  readonly value?: string | number | boolean | undefined;
  readonly options?: readonly FilledOption[] | undefined;
  readonly focused?: boolean | undefined;
}

/** Fills of a command as Discord passes them on. */
export type DataOptions = APIApplicationCommandInteractionDataOption[];

/** How strictly to look: an autocomplete request may lack required options and hold half-typed values. */
export type Strictness = 'complete' | 'typing';

/** Checks what was filled in against the command's declaration, as Discord's client does before it sends. */
export function checkFilled(
  command: APIApplicationCommand,
  filled: readonly FilledOption[],
  strictness: Strictness,
): DataOptions {
  return checkLevel(command.options ?? [], filled, strictness) as unknown as DataOptions;
}

/** The declaration of the focused option. */
export function focusedOption(
  command: APIApplicationCommand,
  filled: readonly FilledOption[],
): APIApplicationCommandOption | undefined {
  return search(command.options ?? [], filled);
}

function search(
  declared: readonly APIApplicationCommandOption[],
  filled: readonly FilledOption[],
): APIApplicationCommandOption | undefined {
  for (const one of filled) {
    const option = declared.find(({ name }) => name === one.name);
    if (one.focused) return option;
    const inner = search(subOptions(option), one.options ?? []);
    if (inner) return inner;
  }
  return undefined;
}

function subOptions(option: APIApplicationCommandOption | undefined): readonly APIApplicationCommandOption[] {
  return (option as { options?: APIApplicationCommandOption[] } | undefined)?.options ?? [];
}

/** The error of an option, with its name as the field. */
export function wrongOption(name: string, message: string): DiscordError {
  return new DiscordError(400, 0, message, [{ path: [name], code: 'OPTION', message }]);
}

function checkLevel(
  declared: readonly APIApplicationCommandOption[],
  filled: readonly FilledOption[],
  strictness: Strictness,
): FilledOption[] {
  const checked = filled.map((one) => {
    const option = declared.find(({ name }) => name === one.name);
    if (!option) throw wrongOption(one.name, `This command has no option "${one.name}"`);
    if (isSub(option)) {
      const options = checkLevel(subOptions(option), one.options ?? [], strictness);
      return { name: one.name, type: option.type, options };
    }
    if (strictness === 'complete') checkValue(option, one.value);
    return {
      name: one.name,
      type: option.type,
      ...(one.value !== undefined && { value: one.value }),
      ...(one.focused && strictness === 'typing' && { focused: true }),
    };
  });
  if (strictness === 'typing') return checked;
  const missing = declared.find(({ name, required }) => required && !filled.some((one) => one.name === name));
  if (missing) throw wrongOption(missing.name, `The option "${missing.name}" is required`);
  if (declared.some(isSub) && checked.length !== 1) throw wrongOption('', 'Choose one subcommand');
  return checked;
}

function isSub({ type }: APIApplicationCommandOption): boolean {
  return (
    type === ApplicationCommandOptionType.Subcommand || type === ApplicationCommandOptionType.SubcommandGroup
  );
}

/** What of a declaration bounds a value. */
interface Bounds {
  readonly choices?: readonly { readonly value: string | number }[];
  readonly min_length?: number;
  readonly max_length?: number;
  readonly min_value?: number;
  readonly max_value?: number;
}

/** Most characters of a string option without `max_length`. Discord's number. */
const LONGEST_STRING = 6000;

function checkValue(option: APIApplicationCommandOption, value: unknown): void {
  const problem = valueProblem(option.type, option as Bounds, value);
  if (problem !== null) throw wrongOption(option.name, `${option.name}: ${problem}`);
}

/** What is wrong with a value; null when it fits. */
function valueProblem(type: ApplicationCommandOptionType, bounds: Bounds, value: unknown): string | null {
  const { choices, min_length = 0, max_length = LONGEST_STRING } = bounds;
  if (choices?.length && !choices.some((choice) => choice.value === value)) return 'not one of the choices';
  switch (type) {
    case ApplicationCommandOptionType.Boolean:
      return typeof value === 'boolean' ? null : 'true or false';
    case ApplicationCommandOptionType.Integer:
    case ApplicationCommandOptionType.Number:
      return numberProblem(type, bounds, value);
    default:
      if (typeof value !== 'string') return 'not a text';
      if (type !== ApplicationCommandOptionType.String) return null;
      if (value.length < min_length) return `at least ${min_length} characters`;
      return value.length > max_length ? `at most ${max_length} characters` : null;
  }
}

function numberProblem(type: ApplicationCommandOptionType, bounds: Bounds, value: unknown): string | null {
  if (typeof value !== 'number' || Number.isNaN(value)) return 'not a number';
  if (type === ApplicationCommandOptionType.Integer && !Number.isSafeInteger(value))
    return 'not a whole number';
  if (value < (bounds.min_value ?? -Infinity)) return `at least ${bounds.min_value}`;
  return value > (bounds.max_value ?? Infinity) ? `at most ${bounds.max_value}` : null;
}
