/**
 * Starts the page: draws it whenever the store changes, connects, follows the address.
 */
import { render } from './lib/html.js';
import { closeMenu } from './lib/menu.js';
import { followAddress } from './lib/navigate.js';
import { applyTheme, takePersonaFromAddress } from './lib/preferences.js';
import { startSession } from './lib/session.js';
import { change, onChange, store } from './lib/store.js';
import { afterDrawing } from './views/after-drawing.js';
import { keepNewestInView } from './views/newest-in-view.js';
import { pageView } from './views/page.js';

let followed = false;

onChange(() => {
  const keepInView = keepNewestInView();
  render(pageView(), document.body);
  afterDrawing();
  keepInView();
  if (store.data && !followed) {
    followed = true;
    followAddress();
  }
});

applyTheme();
takePersonaFromAddress();
addEventListener('hashchange', followAddress);
addEventListener('keydown', typeAnywhere);
addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') closeMenu(true);
});
startSession();
change();

/**
 * Letters typed while nothing has the focus go to the composer.
 * @param {KeyboardEvent} event
 */
function typeAnywhere(event) {
  const idle =
    document.activeElement === document.body || document.activeElement?.matches('.message, .messages');
  if (!idle || event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey || event.key === ' ')
    return;
  const field = document.querySelector('.composer [data-autofocus]');
  if (field instanceof HTMLElement) field.focus();
}
