/**
 * A select menu: a button that opens a list below it. The focus stays on the button; the arrow keys move in the list.
 * Used by messages and by forms.
 */
import { html, nothing } from '../lib/html.js';
import { afterDraw, change, store } from '../lib/store.js';

/**
 * @typedef {{ value: string, label: string, description?: string | undefined, emoji?: string | undefined }} SelectOption
 *
 * @typedef {object} Select
 * @property {string} key Its name among all that are on the page.
 * @property {string} label What screen readers call it.
 * @property {string} placeholder
 * @property {readonly SelectOption[]} options
 * @property {readonly string[]} values Those that are chosen.
 * @property {number} min
 * @property {number} max
 * @property {boolean} disabled
 * @property {boolean} [invalid]
 * @property {(values: readonly string[]) => void} onChoose
 */

/** @param {Select} select */
export function selectView(select) {
  const { key, label, placeholder, options, disabled } = select;
  const open = store.select?.key === key ? store.select : null;
  const values = open?.values ?? select.values;
  const chosen = options.filter(({ value }) => values.includes(value));
  return html`<div class="select">
    <button type="button" class="select-button" role="combobox" aria-haspopup="listbox" aria-label=${label}
      aria-expanded=${open !== null} aria-controls=${listId(key)} ?disabled=${disabled}
      aria-invalid=${select.invalid ?? false}
      aria-activedescendant=${open ? optionId(key, open.active) : nothing}
      @click=${() => (open ? close(select) : openSelect(select))}
      @blur=${() => close(select)}
      @keydown=${(/** @type {KeyboardEvent} */ event) => onKey(select, event)}>
      <span class=${chosen.length > 0 ? 'select-value' : 'select-placeholder'}>${
        chosen.length > 0 ? chosen.map(({ label }) => label).join(', ') : placeholder
      }</span>
    </button>
    ${open ? list(select, open) : nothing}
  </div>`;
}

/**
 * @param {Select} select
 * @param {NonNullable<typeof store.select>} open
 */
function list(select, { values, active }) {
  const { key, label, options, max } = select;
  return html`<ul class="select-list" role="listbox" id=${listId(key)} aria-label=${label} aria-multiselectable=${max > 1}
    @mousedown=${(/** @type {Event} */ event) => event.preventDefault()}>
    ${options.map(
      (
        option,
        at,
      ) => html`<li role="option" id=${optionId(key, at)} aria-selected=${values.includes(option.value)}
        class="select-option ${at === active ? 'active' : ''}"
        @mousemove=${() => activate(at)}
        @click=${() => toggle(select, option.value)}>
        <span class="select-text">
          <span>${option.emoji ? `${option.emoji} ` : ''}${option.label}</span>
          ${option.description ? html`<small>${option.description}</small>` : nothing}
        </span>
        <span class="select-mark" aria-hidden="true">${values.includes(option.value) ? '✓' : ''}</span>
      </li>`,
    )}
    ${options.length === 0 ? html`<li class="muted select-empty">Nothing to choose</li>` : nothing}
  </ul>`;
}

/** @param {Select} select */
function openSelect({ key, values, options, disabled }) {
  if (disabled) return;
  const active = Math.max(
    0,
    options.findIndex(({ value }) => values.includes(value)),
  );
  change(() => {
    store.select = { key, values, active };
  });
  afterDraw(() => show(listId(key)));
}

/**
 * Closes the list. A menu that takes several values hands them over now, if there are enough of them.
 * @param {Select} select
 */
function close({ key, values, min, max, onChoose }) {
  const open = store.select;
  if (open?.key !== key) return;
  change(() => {
    store.select = null;
  });
  const changed =
    open.values.length !== values.length || open.values.some((value) => !values.includes(value));
  if (max > 1 && changed && open.values.length >= min) onChoose(open.values);
}

/**
 * @param {Select} select
 * @param {string} value
 */
function toggle({ key, max, min, values, onChoose }, value) {
  const open = store.select;
  if (open?.key !== key) return;
  if (max === 1) {
    change(() => {
      store.select = null;
    });
    const cleared = min === 0 && values.includes(value);
    return onChoose(cleared ? [] : [value]);
  }
  const next = open.values.includes(value)
    ? open.values.filter((other) => other !== value)
    : [...open.values, value];
  if (next.length > max) return;
  change(() => {
    store.select = { ...open, values: next };
  });
}

/** @param {number} at */
function activate(at) {
  const open = store.select;
  if (!open || open.active === at) return;
  change(() => {
    store.select = { ...open, active: at };
  });
}

/**
 * @param {Select} select
 * @param {KeyboardEvent} event
 */
function onKey(select, event) {
  const open = store.select?.key === select.key ? store.select : null;
  const last = select.options.length - 1;
  const at = open?.active ?? 0;
  const moves = { ArrowDown: Math.min(at + 1, last), ArrowUp: Math.max(at - 1, 0), Home: 0, End: last };
  if (event.key in moves) {
    event.preventDefault();
    if (!open) return openSelect(select);
    const next = moves[/** @type {keyof typeof moves} */ (event.key)];
    activate(next);
    return afterDraw(() => show(optionId(select.key, next)));
  }
  if (!open) return;
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault();
    const option = select.options[at];
    if (option) toggle(select, option.value);
  } else if (event.key === 'Escape') {
    event.preventDefault();
    event.stopPropagation();
    close(select);
  } else if (/^\p{L}|\p{N}$/u.test(event.key)) {
    const found = select.options.findIndex(({ label }) =>
      label.toLowerCase().startsWith(event.key.toLowerCase()),
    );
    if (found >= 0) activate(found);
  }
}

/** @param {string} id */
function show(id) {
  document.getElementById(id)?.scrollIntoView({ block: 'nearest' });
}

/** @param {string} key */
function listId(key) {
  return `list-${key.replace(/\s/g, '_')}`;
}

/**
 * @param {string} key
 * @param {number} at
 */
function optionId(key, at) {
  return `${listId(key)}-${at}`;
}
