import { ApplicationCommandOptionType } from 'discord.js';
import type { FieldError } from '../errors.ts';
import type { Path } from './form.ts';
import { LIMITS } from './limits.ts';

/** A suggestion for an option. */
export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** What Discord demands of autocomplete's choices: values of the option's type, strings not too long. */
export function checkAutocompleteChoices(
  choices: readonly Choice[],
  optionType: ApplicationCommandOptionType,
  prefix: Path,
): FieldError[] {
  return choices.flatMap(({ value }, at) => {
    const path = [...prefix, at, 'value'];
    if (optionType === ApplicationCommandOptionType.String) {
      if (typeof value !== 'string') return [wrong(path, value, 'string')];
      if (value.length <= LIMITS.choiceValue) return [];
      const message = `Must be ${LIMITS.choiceValue} or fewer in length.`;
      return [{ path, code: 'BASE_TYPE_MAX_LENGTH', message }];
    }
    const whole = optionType === ApplicationCommandOptionType.Integer;
    const fits = whole ? Number.isSafeInteger(value) : typeof value === 'number';
    return fits ? [] : [wrong(path, value, whole ? 'int' : 'number')];
  });
}

function wrong(path: Path, value: unknown, type: string): FieldError {
  return { path, code: 'NUMBER_TYPE_COERCE', message: `Value "${value}" is not ${type}.` };
}
