import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import type { FieldError } from '../errors.ts';
import type { Path } from './form.ts';
import { LIMITS } from './limits.ts';

/** Discord's form of slash commands' and options' names
 * (https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-naming). */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** A command or option as a bot declares it, as far as the rules look at it. */
export interface Declared {
  readonly name: string;
  readonly type?: number | null;
  readonly description?: string | null;
  readonly name_localizations?: Readonly<Record<string, string>> | null;
  readonly description_localizations?: Readonly<Record<string, string>> | null;
  readonly options?: readonly Declared[] | null;
  readonly required?: boolean | null;
  readonly autocomplete?: boolean | null;
  readonly choices?: readonly { readonly name: string; readonly value: string | number }[] | null;
  readonly [field: string]: unknown;
}

/** What Discord demands of a command beyond the shape that its schema gives. */
export function checkCommand(command: Declared, prefix: Path = []): FieldError[] {
  const type = command.type ?? ApplicationCommandType.ChatInput;
  if (type !== ApplicationCommandType.ChatInput) return checkMenuCommand(command, prefix);
  const errors = [...checkName(command.name, prefix), ...checkOptions(command.options ?? [], prefix)];
  if (!command.description) errors.push(required([...prefix, 'description']));
  const length = commandLength(command);
  if (length > LIMITS.commandChars) {
    const message = `Command exceeds maximum size of ${LIMITS.commandChars} (${length})`;
    errors.push({ path: prefix, code: 'APPLICATION_COMMAND_TOO_LARGE', message });
  }
  return errors;
}

/** Names that two commands of a list share, by type. */
export function checkUnique(commands: readonly Declared[]): FieldError[] {
  const key = ({ type, name }: Declared) => `${type ?? ApplicationCommandType.ChatInput} ${name}`;
  return commands.flatMap((command, at) =>
    commands.findIndex((other) => key(other) === key(command)) === at
      ? []
      : [
          {
            path: [at, 'name'],
            code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
            message: 'Application command names must be unique',
          },
        ],
  );
}

function required(path: Path): FieldError {
  return { path, code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
}

function checkMenuCommand({ description, options }: Declared, prefix: Path): FieldError[] {
  const errors: FieldError[] = [];
  if (description) {
    const message = 'Context menu commands cannot have description';
    errors.push({
      path: [...prefix, 'description'],
      code: 'APPLICATION_COMMAND_INVALID_DESCRIPTION',
      message,
    });
  }
  if (options?.length) {
    const message = 'Context menu commands cannot have options';
    errors.push({ path: [...prefix, 'options'], code: 'APPLICATION_COMMAND_INVALID_OPTIONS', message });
  }
  return errors;
}

function checkName(name: string, prefix: Path): FieldError[] {
  if (NAME.test(name) && name === name.toLowerCase()) return [];
  const message = `Command name is invalid: ${name}`;
  return [{ path: [...prefix, 'name'], code: 'APPLICATION_COMMAND_INVALID_NAME', message }];
}

function checkOptions(options: readonly Declared[], prefix: Path): FieldError[] {
  const errors: FieldError[] = [];
  let optional = false;
  for (const [at, option] of options.entries()) {
    const path = [...prefix, 'options', at];
    errors.push(
      ...checkName(option.name, path),
      ...checkOptions(option.options ?? [], path),
      ...checkChoices(option, path),
    );
    if (options.findIndex(({ name }) => name === option.name) !== at) {
      const message = 'Option names must be unique';
      errors.push({
        path: [...path, 'name'],
        code: 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
        message,
      });
    }
    if (option.required && optional) {
      const message = 'Required options must be placed before non-required options';
      errors.push({ path, code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message });
    }
    optional ||= !option.required;
  }
  const sub = (type: number | null | undefined) =>
    type === ApplicationCommandOptionType.Subcommand || type === ApplicationCommandOptionType.SubcommandGroup;
  const subs = options.filter(({ type }) => sub(type)).length;
  if (subs > 0 && subs < options.length) {
    const message =
      'Sub-command and sub-command group option types are mutually exclusive to all other types';
    errors.push({ path: [...prefix, 'options'], code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', message });
  }
  return errors;
}

function checkChoices({ autocomplete, choices }: Declared, path: Path): FieldError[] {
  if (!choices?.length) return [];
  if (autocomplete) {
    const message = 'Autocomplete options cannot have choices';
    return [{ path: [...path, 'choices'], code: 'APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES', message }];
  }
  return choices.flatMap(({ name }, at) =>
    choices.findIndex((other) => other.name === name) === at
      ? []
      : [
          {
            path: [...path, 'choices', at],
            code: 'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS',
            message: 'Option choice name already exists',
          },
        ],
  );
}

/** Characters of names, descriptions and values, of each field the longest localisation. */
function commandLength(declared: Declared): number {
  const longest = (
    text: string | null | undefined,
    localised: Readonly<Record<string, string>> | null | undefined,
  ) => Math.max(text?.length ?? 0, ...Object.values(localised ?? {}).map((one) => one.length));
  const own =
    longest(declared.name, declared.name_localizations) +
    longest(declared.description, declared.description_localizations);
  const choices = (declared.choices ?? []).reduce(
    (sum, { name, value }) => sum + name.length + String(value).length,
    0,
  );
  return (declared.options ?? []).reduce((sum, option) => sum + commandLength(option), own + choices);
}
