/**
 * The fields of a form: text, menus, choices.
 */
/** @import { APIModalInteractionResponseCallbackComponent, APISelectMenuComponent, APITextInputComponent } from 'discord.js' */
/** @import { ModalValues } from '../../page-protocol.ts' */
/** @import { Modal } from '../lib/store.js' */
/** @import { View } from '../lib/html.js' */
/** @import { Field } from '../model/modal-values.js' */
import { html, live, nothing } from '../lib/html.js';
import { change, store } from '../lib/store.js';
import { markdown } from '../markdown/render.js';
import { Component } from '../model/discord.js';
import { startValues } from '../model/modal-values.js';
import { selectView } from './select.js';
import { selectOptions } from './select-options.js';

/**
 * @param {Modal} modal
 * @param {APIModalInteractionResponseCallbackComponent} component
 * @returns {View | View[]}
 */
export function modalField(modal, component) {
  if (component.type === Component.textDisplay) return markdown(component.content);
  if (component.type === Component.label)
    return labelled(modal, component.component, component.label, component.description);
  if (component.type === Component.actionRow) {
    return component.components.map((input) => labelled(modal, input, input.label ?? '', undefined));
  }
  return nothing;
}

/**
 * @param {Modal} modal
 * @param {Field} field
 * @param {string} label
 * @param {string | undefined} description
 */
function labelled(modal, field, label, description) {
  const id = `field-${field.custom_id}`;
  const error = modal.errors[field.custom_id];
  const required = 'required' in field ? field.required !== false : field.type !== Component.checkbox;
  const grouped = field.type === Component.radioGroup || field.type === Component.checkboxGroup;
  const title = html`${label}${required ? html`<span class="required" title="Required">*</span>` : nothing}`;
  return html`<div class="modal-field ${error ? 'wrong' : ''}" role=${grouped ? 'group' : nothing} aria-label=${grouped ? label : nothing}>
    ${grouped ? html`<div class="modal-label">${title}</div>` : html`<label class="modal-label" for=${id}>${title}</label>`}
    ${description ? html`<p class="muted">${description}</p>` : nothing}
    ${input(modal, field, id, label)}
    ${error ? html`<p class="failure" role="alert">${error}</p>` : nothing}
  </div>`;
}

/**
 * @param {Modal} modal
 * @param {Field} field
 * @param {string} id
 * @param {string} label
 * @returns {View | View[]}
 */
function input(modal, field, id, label) {
  const value = modal.values[field.custom_id] ?? startValues(modal.form)[field.custom_id];
  const set = (/** @type {ModalValues[string]} */ next) => setValue(field.custom_id, next);
  switch (field.type) {
    case Component.textInput:
      return textInput(field, id, typeof value === 'string' ? value : '', set);
    case Component.checkbox:
      return html`<input type="checkbox" id=${id} .checked=${live(value === true)}
        @change=${(/** @type {Event} */ event) => set(/** @type {HTMLInputElement} */ (event.target).checked)} />`;
    case Component.radioGroup:
      return field.options.map((option) =>
        choice('radio', id, option, value === option.value, () => set(option.value)),
      );
    case Component.checkboxGroup: {
      const values = Array.isArray(value) ? value : [];
      const flip = (/** @type {string} */ one) =>
        set(values.includes(one) ? values.filter((v) => v !== one) : [...values, one]);
      return field.options.map((option) =>
        choice('checkbox', id, option, values.includes(option.value), () => flip(option.value)),
      );
    }
    case Component.fileUpload:
      return html`<p class="muted">Files cannot be sent from this page.</p>`;
    default:
      return menu(
        field,
        label,
        Array.isArray(value) ? value : [],
        set,
        modal.errors[field.custom_id] !== undefined,
      );
  }
}

/**
 * @param {APITextInputComponent} field
 * @param {string} id
 * @param {string} value
 * @param {(value: string) => void} set
 */
function textInput({ style, placeholder, max_length: max }, id, value, set) {
  const onInput = (/** @type {Event} */ event) => set(/** @type {HTMLInputElement} */ (event.target).value);
  const hint = placeholder ?? '';
  const limit = max ?? 4000;
  return style === 2
    ? html`<textarea id=${id} rows="4" maxlength=${limit} placeholder=${hint} .value=${live(value)} @input=${onInput}></textarea>`
    : html`<input id=${id} type="text" autocomplete="off" maxlength=${limit} placeholder=${hint} .value=${live(value)} @input=${onInput} />`;
}

/**
 * @param {'radio' | 'checkbox'} type
 * @param {string} name
 * @param {{ value: string, label: string, description?: string | null | undefined }} option
 * @param {boolean} checked
 * @param {() => void} onChange
 */
function choice(type, name, { label, description }, checked, onChange) {
  return html`<label class="modal-choice"><input type=${type} name=${name} .checked=${live(checked)} @change=${onChange} />
    <span>${label}${description ? html`<small class="muted">${description}</small>` : nothing}</span></label>`;
}

/**
 * @param {APISelectMenuComponent} field
 * @param {string} label
 * @param {readonly string[]} values
 * @param {(values: readonly string[]) => void} onChoose
 * @param {boolean} invalid
 */
function menu(field, label, values, onChoose, invalid) {
  return selectView({
    key: `modal/${field.custom_id}`,
    label,
    placeholder: field.placeholder ?? 'Make a selection',
    options: selectOptions(field),
    values,
    min: field.min_values ?? 1,
    max: field.max_values ?? 1,
    disabled: false,
    invalid,
    onChoose,
  });
}

/**
 * @param {string} customId
 * @param {ModalValues[string]} value
 */
function setValue(customId, value) {
  change(() => {
    if (!store.modal) return;
    const { [customId]: _, ...errors } = store.modal.errors;
    store.modal = { ...store.modal, values: { ...store.modal.values, [customId]: value }, errors };
  });
}
