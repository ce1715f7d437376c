/**
 * Right click, long press and keys on the messages of a list.
 */
/** @import { Menu } from '../lib/store.js' */
import { openMenu } from '../lib/menu.js';
import { store } from '../lib/store.js';

/** How long a finger rests on a message until its menu opens, in milliseconds. */
const LONG_PRESS_MS = 500;
/** How far the finger may move meanwhile, in pixels. */
const LONG_PRESS_SLACK = 10;

/** @param {MouseEvent} event */
export function onListContextMenu(event) {
  const target = targetOf(event.target);
  const link = event.target instanceof Element && event.target.closest('a[href^="http"]');
  if (!target || link || String(getSelection()) !== '') return;
  event.preventDefault();
  openMenu({ x: event.clientX, y: event.clientY, target });
}

/**
 * Browsers that send no context menu for a long press get it here.
 * @param {PointerEvent} event
 */
export function onListPress(event) {
  const target = targetOf(event.target);
  if (event.pointerType !== 'touch' || !target) return;
  const { clientX: x, clientY: y } = event;
  const timer = setTimeout(() => {
    end();
    if (!store.menu) openMenu({ x, y, target });
  }, LONG_PRESS_MS);
  const onMove = (/** @type {PointerEvent} */ moved) => {
    if (Math.hypot(moved.clientX - x, moved.clientY - y) > LONG_PRESS_SLACK) end();
  };
  const end = () => {
    clearTimeout(timer);
    removeEventListener('pointermove', onMove);
    for (const name of ['pointerup', 'pointercancel', 'scroll']) removeEventListener(name, end, true);
  };
  addEventListener('pointermove', onMove);
  for (const name of ['pointerup', 'pointercancel', 'scroll']) addEventListener(name, end, true);
}

/**
 * The keys of the list: arrows move from message to message, Enter or the menu key opens a menu.
 * @param {KeyboardEvent} event
 */
export function onListKey(event) {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || !focused.matches('.messages, .message')) return;
  const list = focused.closest('.messages');
  if (!list) return;
  const messages = [...list.querySelectorAll('.message')].filter((item) => item instanceof HTMLElement);
  const at = messages.indexOf(focused);
  const last = messages.length - 1;
  const moves = {
    ArrowUp: at < 0 ? last : Math.max(at - 1, 0),
    ArrowDown: at < 0 ? last : Math.min(at + 1, last),
    Home: 0,
    End: last,
  };
  if (event.key in moves) {
    event.preventDefault();
    messages[moves[/** @type {keyof typeof moves} */ (event.key)]]?.focus();
  } else if (
    event.key === 'Enter' ||
    event.key === 'ContextMenu' ||
    (event.key === 'F10' && event.shiftKey)
  ) {
    const target = targetOf(focused);
    if (!target) return;
    event.preventDefault();
    const { left, top } = focused.getBoundingClientRect();
    openMenu({ x: left + 72, y: Math.max(top, 0) + 24, target });
  }
}

/**
 * What is at a place: a user's name or picture, or a message.
 * @param {EventTarget | null} place
 * @returns {Menu['target'] | null}
 */
function targetOf(place) {
  if (!(place instanceof HTMLElement) && !(place instanceof SVGElement)) return null;
  const userId = place.closest('[data-user]')?.getAttribute('data-user');
  if (userId) return { kind: 'user', userId };
  const messageId = place.closest('[data-message]')?.getAttribute('data-message');
  return messageId && store.channelId ? { kind: 'message', channelId: store.channelId, messageId } : null;
}
