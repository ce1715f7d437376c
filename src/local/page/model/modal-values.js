/**
 * What a form of a bot holds before anybody fills it in, and what is wrong with what was filled in.
 */
/** @import { APIComponentInLabel, APIComponentInModalActionRow, APIModalInteractionResponseCallbackData } from 'discord.js' */
/** @import { ModalValues } from '../../page-protocol.ts' */
import { Component } from './discord.js';

/** @typedef {APIComponentInLabel | APIComponentInModalActionRow} Field */

/**
 * Every field of a form.
 * @param {APIModalInteractionResponseCallbackData} form
 * @returns {Field[]}
 */
export function fieldsOf(form) {
  return form.components.flatMap((component) => {
    if (component.type === Component.label) return [component.component];
    return component.type === Component.actionRow ? component.components : [];
  });
}

/**
 * @param {APIModalInteractionResponseCallbackData} form
 * @returns {ModalValues}
 */
export function startValues(form) {
  return Object.fromEntries(fieldsOf(form).map((field) => [field.custom_id, startValue(field)]));
}

/**
 * What is wrong, by custom_id; empty when all is well.
 * @param {APIModalInteractionResponseCallbackData} form
 * @param {ModalValues} values
 * @returns {Record<string, string>}
 */
export function fieldErrors(form, values) {
  return Object.fromEntries(
    fieldsOf(form).flatMap((field) => {
      const error = fieldError(field, values[field.custom_id]);
      return error ? [[field.custom_id, error]] : [];
    }),
  );
}

/**
 * @param {Field} field
 * @returns {string | readonly string[] | boolean}
 */
function startValue(field) {
  switch (field.type) {
    case Component.textInput:
      return field.value ?? '';
    case Component.checkbox:
      return field.default ?? false;
    case Component.radioGroup:
      return field.options.find((option) => option.default)?.value ?? '';
    case Component.checkboxGroup:
    case Component.stringSelect:
      return field.options.filter((option) => option.default).map(({ value }) => value);
    default:
      return 'default_values' in field ? (field.default_values ?? []).map(({ id }) => id) : [];
  }
}

/**
 * @param {Field} field
 * @param {string | readonly string[] | boolean | undefined} value
 * @returns {string | null}
 */
function fieldError(field, value) {
  if (typeof value === 'boolean') return null;
  const required = !('required' in field) || field.required !== false;
  const count = value?.length ?? 0;
  if (count === 0) return required ? 'This field is required' : null;
  if (field.type === Component.textInput) {
    if (field.min_length && count < field.min_length) return `At least ${field.min_length} characters`;
    return field.max_length && count > field.max_length ? `At most ${field.max_length} characters` : null;
  }
  if (Array.isArray(value) && 'min_values' in field && field.min_values && count < field.min_values) {
    return `Choose at least ${field.min_values}`;
  }
  if (Array.isArray(value) && 'max_values' in field && field.max_values && count > field.max_values) {
    return `Choose at most ${field.max_values}`;
  }
  return null;
}
