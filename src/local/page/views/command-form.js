/**
 * A slash command being filled in: one field for each shown option, the others a click away.
 */
/** @import { APIApplicationCommandBasicOption } from 'discord.js' */
/** @import { PageChannel } from '../../page-protocol.ts' */
/** @import { ComposerList } from '../model/composer-list.js' */
/** @import { Draft, Form } from '../lib/store.js' */

import { composing } from '../lib/compose.js';
import {
  addOption,
  closeForm,
  enterOption,
  fillOption,
  removeOption,
  sendCommand,
} from '../lib/compose-command.js';
import { html, live, nothing } from '../lib/html.js';
import { activeOption } from '../model/composer-list.js';
import { OptionKind } from '../model/discord.js';
import { itemId, LIST_ID, listKey } from './composer-list.js';
import { icon } from './icons.js';

/**
 * @param {PageChannel} channel
 * @param {Draft} draft
 * @param {Form} form
 * @param {ComposerList | null} list
 */
export function commandForm(channel, draft, form, list) {
  const { entry, values } = form;
  const shown = entry.options.filter(({ name }) => values[name]);
  const more = entry.options.filter(({ name }) => !values[name]);
  return html`<form class="compose command" novalidate aria-label=${`Command /${entry.name}`} @submit=${(
    /** @type {Event} */ event,
  ) => {
    event.preventDefault();
    void sendCommand(channel);
  }} @keydown=${(/** @type {KeyboardEvent} */ event) => onFormKey(channel, form, event)}>
    <div class="command-hint" id="command-hint">${hint(form)}</div>
    <div class="command-fields">
      <span class="command-name" data-autofocus=${shown.length === 0 ? '' : nothing} tabindex=${shown.length === 0 ? 0 : nothing}
        >/${entry.name}</span>
      ${shown.map((option, at) => field({ channel, draft, form, list, option, first: at === 0 }))}
      ${more.map(
        ({ name, description }) => html`<button type="button" class="more-option" title=${description}
          @click=${() => addOption(channel, name)}>+ ${name}</button>`,
      )}
    </div>
    <button type="button" class="tool" aria-label="Leave the command" title="Leave the command" @click=${() => closeForm(channel, '')}
      >${icon('close')}</button>
    <button class="send" aria-label="Send command" title="Send command">${icon('send')}</button>
  </form>`;
}

/**
 * @param {{ channel: PageChannel, draft: Draft, form: Form, list: ComposerList | null,
 *   option: APIApplicationCommandBasicOption, first: boolean }} field
 */
function field({ channel, draft, form, list, option, first }) {
  const { name } = option;
  const text = form.values[name]?.text ?? '';
  const open = list && form.active === name;
  return html`<label class="command-option ${form.errors[name] ? 'wrong' : ''} ${form.active === name ? 'active' : ''}">
    <span class="command-option-name">${name}</span>
    <input id=${`option-${name}`} data-autofocus=${first ? '' : nothing} autocomplete="off" .value=${live(text)}
      size=${Math.min(Math.max(text.length + 1, 12), 60)}
      inputmode=${option.type === OptionKind.integer ? 'numeric' : option.type === OptionKind.number ? 'decimal' : 'text'}
      enterkeyhint="send" aria-required=${option.required ?? false} aria-describedby="command-hint"
      aria-invalid=${form.errors[name] !== undefined} role="combobox" aria-haspopup="listbox" aria-autocomplete="list"
      aria-expanded=${open !== null && open !== false} aria-controls=${LIST_ID}
      aria-activedescendant=${open && draft.highlighted >= 0 ? itemId(draft.highlighted) : nothing}
      @focus=${() => enterOption(channel, name)}
      @input=${(/** @type {Event} */ event) => fillOption(channel, name, /** @type {HTMLInputElement} */ (event.target).value)}
      @keydown=${(/** @type {KeyboardEvent} */ event) => onFieldKey(name, event)} />
  </label>`;
}

/**
 * What the active option is for, or what is wrong.
 * @param {Form} form
 */
function hint(form) {
  const option = activeOption(form);
  const error = form.errors[option?.name ?? ''] ?? form.errors[''];
  if (error)
    return html`<span class="failure" role="alert">${option && form.errors[option.name] ? `${option.name}: ` : ''}${error}</span>`;
  if (!option) return html`<b>/${form.entry.name}</b> ${form.entry.description}`;
  return html`<b>${option.name}</b> ${option.description}${option.required ? '' : html` <span class="muted">(optional)</span>`}`;
}

/**
 * Looks at what is there now: keys may come faster than the page is drawn.
 * @param {string} name
 * @param {KeyboardEvent} event
 */
function onFieldKey(name, event) {
  const now = composing();
  if (!now || event.isComposing) return;
  const { channel, draft, list } = now;
  const text = /** @type {HTMLInputElement} */ (event.target).value;
  if (list && listKey(channel, draft, list, event)) {
    event.stopPropagation();
  } else if (event.key === 'Backspace' && text === '') {
    event.preventDefault();
    removeOption(channel, name);
  }
}

/**
 * @param {PageChannel} channel
 * @param {Form} form
 * @param {KeyboardEvent} event
 */
function onFormKey(channel, form, event) {
  if (event.key === 'Escape') closeForm(channel, '');
  else if (event.key === 'Backspace' && event.target instanceof HTMLSpanElement)
    closeForm(channel, `/${form.entry.name}`);
  else if (event.key === 'Enter' && event.target instanceof HTMLSpanElement) void sendCommand(channel);
}
