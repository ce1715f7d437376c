/**
 * A form that a bot opened.
 */
/** @import { APIModalInteractionResponseCallbackComponent } from 'discord.js' */
/** @import { Modal } from '../lib/store.js' */

import { html, nothing, ref } from '../lib/html.js';
import { askWithNonce } from '../lib/session.js';
import { afterDraw, change, changeNow, known, store } from '../lib/store.js';
import { fieldErrors, startValues } from '../model/modal-values.js';
import { nameOf } from '../model/names.js';
import { avatar } from './avatar.js';
import { icon } from './icons.js';
import { modalField } from './modal-fields.js';

export function modalView() {
  const { modal } = store;
  if (!modal) return nothing;
  const name = nameOf(known(), modal.application);
  return html`<dialog class="modal" aria-labelledby="modal-title" ${ref(showDialog)} @cancel=${onCancel}>
    <form class="modal-form" novalidate @submit=${onSubmit}>
      <div class="modal-header">
        ${avatar(modal.application, 'medium')}
        <h2 id="modal-title">${modal.form.title}</h2>
        <button type="button" class="tool" aria-label="Close" @click=${close}>${icon('close')}</button>
      </div>
      <div class="modal-body">
        <p class="modal-from">This form goes to <b>${name}</b>.</p>
        ${modal.errors[''] ? html`<p class="failure" role="alert">${modal.errors['']}</p>` : nothing}
        ${modal.form.components.map((component) => modalField(modal, component))}
      </div>
      <div class="modal-footer">
        <button type="button" class="button secondary" @click=${close}>Cancel</button>
        <button class="button primary" aria-busy=${modal.sending}>Submit</button>
      </div>
    </form>
  </dialog>`;
}

/** What had the focus before the form. @type {Element | null} */
let before = null;

/**
 * Opens the dialog once it is drawn; gives the focus back when it is gone.
 * @param {Element | undefined} dialog
 */
function showDialog(dialog) {
  if (dialog instanceof HTMLDialogElement) {
    before = document.activeElement;
    afterDraw(() => {
      if (dialog.isConnected && !dialog.open) dialog.showModal();
    });
  } else {
    afterDraw(() => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    });
  }
}

/** @param {Event} event */
function onCancel(event) {
  event.preventDefault();
  close();
}

function close() {
  changeNow(() => {
    store.modal = null;
  });
}

/** @param {Event} event */
function onSubmit(event) {
  event.preventDefault();
  const { modal } = store;
  if (modal && !modal.sending) void submit(modal);
}

/** @param {Modal} modal */
async function submit(modal) {
  const values = { ...startValues(modal.form), ...modal.values };
  const errors = fieldErrors(modal.form, values);
  if (Object.keys(errors).length > 0) return show(modal, { errors });
  const { nonce, result } = askWithNonce({
    type: 'submit-modal',
    interaction_id: modal.interactionId,
    values,
  });
  change(() => {
    store.modal = { ...modal, errors: {}, sending: true };
    store.pending.set(nonce, { key: 'modal', channelId: store.channelId ?? '', label: '' });
  });
  const outcome = await result;
  if (outcome.ok) return;
  store.pending.delete(nonce);
  show(modal, { errors: { [outcome.field ?? '']: outcome.error }, sending: false });
}

/**
 * @param {Modal} modal
 * @param {Partial<Modal>} changes
 */
function show(modal, changes) {
  change(() => {
    if (store.modal?.interactionId === modal.interactionId) store.modal = { ...store.modal, ...changes };
  });
}
