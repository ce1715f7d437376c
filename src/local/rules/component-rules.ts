import { ButtonStyle, ComponentType } from 'discord.js';
import type { FieldError } from '../errors.ts';
import { type AnyComponent, walk } from '../world/message-parts.ts';
import type { Path } from './form.ts';
import { LIMITS } from './limits.ts';

/** What Discord demands of components beyond the shape that its schema gives. */
export function checkComponents(components: readonly unknown[], prefix: Path): FieldError[] {
  const errors: FieldError[] = [];
  const ids = new Set<string>();
  walk(
    components,
    (component, path) => {
      if (typeof component.custom_id === 'string') {
        if (ids.has(component.custom_id)) errors.push(duplicate([...path, 'custom_id']));
        ids.add(component.custom_id);
      }
      errors.push(...checkOne(component, path));
    },
    prefix,
  );
  return errors;
}

function duplicate(path: Path): FieldError {
  return {
    path,
    code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
    message: 'Component custom id cannot be duplicated',
  };
}

function checkOne(component: AnyComponent, path: Path): FieldError[] {
  switch (component.type) {
    case ComponentType.ActionRow:
      return checkRow(component, path);
    case ComponentType.Button:
      return checkButton(component, path);
    case ComponentType.StringSelect:
      return [...checkRange(component, path), ...checkOptions(component, path)];
    case ComponentType.UserSelect:
    case ComponentType.RoleSelect:
    case ComponentType.MentionableSelect:
    case ComponentType.ChannelSelect:
      return checkRange(component, path);
    default:
      return [];
  }
}

/** Up to five buttons, or one select alone. */
function checkRow(row: AnyComponent, path: Path): FieldError[] {
  const inner = row.components ?? [];
  const buttons = inner.filter(({ type }) => type === ComponentType.Button).length;
  const width = buttons + (inner.length - buttons) * LIMITS.buttonsInRow;
  if (width <= LIMITS.buttonsInRow) return [];
  const message = 'The specified component exceeds the maximum width';
  return [
    { path: [...path, 'components', inner.length - 1], code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', message },
  ];
}

function checkButton(button: AnyComponent, path: Path): FieldError[] {
  const errors: FieldError[] = [];
  const link = button.style === ButtonStyle.Link;
  const premium = button.style === ButtonStyle.Premium;
  const needs = (field: string, code: string, message: string) =>
    errors.push({ path: [...path, field], code, message });
  if (link && !button.url) needs('url', 'BUTTON_COMPONENT_URL_REQUIRED', 'A url is required');
  if (!link && button.url) needs('url', 'BUTTON_COMPONENT_INVALID_URL', 'Only a link button has a url');
  if (!link && !premium && !button.custom_id) {
    needs('custom_id', 'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED', 'A custom id is required');
  }
  if ((link || premium) && button.custom_id) {
    needs('custom_id', 'BUTTON_COMPONENT_CUSTOM_ID_AND_URL', 'A custom id and url cannot both be specified');
  }
  if (!premium && !button.label && !button.emoji) {
    needs('label', 'BUTTON_COMPONENT_LABEL_REQUIRED', 'A label or emoji is required');
  }
  if (link && !hasScheme(button.url, ['http:', 'https:', 'discord:'])) {
    needs('url', 'URL_TYPE_INVALID_SCHEME', "Scheme must be one of ('http', 'https', 'discord').");
  }
  errors.push(...checkEmoji(button.emoji, [...path, 'emoji']));
  return errors;
}

/** Whether an address has one of the schemes. */
export function hasScheme(url: unknown, schemes: readonly string[]): boolean {
  return typeof url === 'string' && URL.canParse(url) && schemes.includes(new URL(url).protocol);
}

/** Whether a text is one emoji of Unicode: one character as people count, made of a picture, a flag or a key. */
function isEmoji(text: string): boolean {
  const characters = [...new Intl.Segmenter().segment(text)].length;
  return characters === 1 && /\p{Extended_Pictographic}|\p{RI}|\u{20e3}/u.test(text);
}

function checkEmoji(emoji: unknown, path: Path): FieldError[] {
  const { id, name } = (emoji ?? {}) as { id?: string | null; name?: string };
  if (emoji === undefined || emoji === null || id || isEmoji(name ?? '')) return [];
  return [{ path: [...path, 'name'], code: 'BUTTON_COMPONENT_INVALID_EMOJI', message: 'Invalid emoji' }];
}

function checkRange(select: AnyComponent, path: Path): FieldError[] {
  const min = (select.min_values as number | null) ?? 1;
  const max = (select.max_values as number | null) ?? 1;
  if (min <= max) return [];
  const message = `min_values must be less than or equal to max_values (${max})`;
  return [{ path: [...path, 'min_values'], code: 'SELECT_COMPONENT_MIN_VALUES_TOO_LARGE', message }];
}

function checkOptions(select: AnyComponent, path: Path): FieldError[] {
  const options = select.options as { value: string; default?: boolean; emoji?: unknown }[];
  const errors = options.flatMap(({ emoji }, at) => checkEmoji(emoji, [...path, 'options', at, 'emoji']));
  for (const [at, { value }] of options.entries()) {
    if (options.findIndex((other) => other.value === value) === at) continue;
    const message = 'The specified option value is already used';
    errors.push({
      path: [...path, 'options', at, 'value'],
      code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
      message,
    });
  }
  const max = (select.max_values as number | null) ?? 1;
  if (max > options.length) {
    const message = 'max_values must not be more than the number of options';
    errors.push({ path: [...path, 'max_values'], code: 'SELECT_COMPONENT_MAX_VALUES_TOO_LARGE', message });
  }
  if (options.filter((option) => option.default).length > max) {
    const message = 'Too many options are chosen by default';
    errors.push({ path: [...path, 'options'], code: 'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES', message });
  }
  return errors;
}
