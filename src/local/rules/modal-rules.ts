import { type APIModalInteractionResponseCallbackData, ComponentType } from 'discord.js';
import type { FieldError } from '../errors.ts';
import { type AnyComponent, walk } from '../world/message-parts.ts';
import { checkComponents } from './component-rules.ts';
import type { Path } from './form.ts';
import { LIMITS } from './limits.ts';

/** What Discord demands of a form beyond the shape that its schema gives. */
export function checkModal(modal: APIModalInteractionResponseCallbackData, prefix: Path): FieldError[] {
  const path = [...prefix, 'components'];
  const errors = checkComponents(modal.components, path);
  if (modal.components.length > LIMITS.modalComponents) {
    const message = `Must be between 1 and ${LIMITS.modalComponents} in length.`;
    errors.push({ path, code: 'BASE_TYPE_BAD_LENGTH', message });
  }
  walk(
    modal.components,
    (component, at) => {
      if (component.type === ComponentType.TextInput) errors.push(...checkInput(component, at));
    },
    path,
  );
  return errors;
}

function checkInput(input: AnyComponent, path: Path): FieldError[] {
  const errors: FieldError[] = [];
  const min = (input.min_length as number | null) ?? 0;
  const max = (input.max_length as number | null) ?? 4000;
  const value = (input.value as string | null) ?? '';
  // The label of a text input moved to the Label around it; in an action row it is still its own.
  if (path.at(-1) !== 'component' && !input.label) {
    errors.push({ path: [...path, 'label'], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' });
  }
  if (min > max) {
    const message = 'min_length must not be more than max_length';
    errors.push({
      path: [...path, 'min_length'],
      code: 'TEXT_INPUT_COMPONENT_MIN_LENGTH_TOO_LARGE',
      message,
    });
  }
  if (value.length > max) {
    const message = `Must be ${max} or fewer in length.`;
    errors.push({ path: [...path, 'value'], code: 'BASE_TYPE_MAX_LENGTH', message });
  }
  return errors;
}
