/**
 * Lines above everything: no connection, or a payload that Discord would refuse.
 */
import { html, nothing } from '../lib/html.js';
import { change, known, store } from '../lib/store.js';
import { icon } from './icons.js';

export function notices() {
  const violation = known().violations.find(({ id }) => id === store.announced);
  return html`<div class="notices" aria-live="assertive">
    ${store.online ? nothing : html`<p class="notice offline">No connection. Trying again until the local Discord is back…</p>`}
    ${
      violation
        ? html`<p class="notice refused">${icon('warning')}<span>The bot sent something that Discord would refuse:
            ${violation.message} <code>${violation.errors[0]?.path}</code></span>
            <button type="button" class="text-button" @click=${show}>Show</button>
            <button type="button" class="text-button" @click=${hide}>Close</button></p>`
        : nothing
    }
  </div>`;
}

function show() {
  change(() => {
    store.panel = 'violations';
    store.announced = null;
  });
}

function hide() {
  change(() => {
    store.announced = null;
  });
}
