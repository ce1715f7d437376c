/**
 * The menu of a message or a user: where it opens, and giving the focus back when it closes.
 */
/** @import { Menu } from './store.js' */
import { afterDraw, change, changeNow, store } from './store.js';

/** @type {Element | null} */
let before = null;

/** @param {Menu} menu */
export function openMenu(menu) {
  before = document.activeElement;
  change(() => {
    store.menu = menu;
  });
  afterDraw(place);
}

/** Closes the menu. @param {boolean} giveBack Whether the focus goes back to where it was. */
export function closeMenu(giveBack) {
  if (!store.menu) return;
  changeNow(() => {
    store.menu = null;
  });
  if (giveBack && before instanceof HTMLElement) before.focus();
}

/** Moves the menu into the window and puts the focus on its first entry. */
function place() {
  /** @type {HTMLElement | null} */
  const element = document.querySelector('.menu');
  if (!element || !store.menu) return;
  const { width, height } = element.getBoundingClientRect();
  element.style.setProperty('--x', `${Math.max(8, Math.min(store.menu.x, innerWidth - width - 8))}px`);
  element.style.setProperty('--y', `${Math.max(8, Math.min(store.menu.y, innerHeight - height - 8))}px`);
  /** @type {HTMLElement | null} */
  const first = element.querySelector('[role="menuitem"]');
  first?.focus();
}
