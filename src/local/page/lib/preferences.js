/**
 * What the browser remembers: the theme for every tab, the persona for each tab alone.
 */
/** @import { Id } from '../../page-protocol.ts' */

/** @typedef {'system' | 'light' | 'dark'} Theme */

const THEMES = /** @type {const} */ (['system', 'light', 'dark']);

/** The persona of this tab: from the address (`?as=`) at first, then the one that was chosen. @returns {Id | null} */
export function rememberedPersona() {
  return sessionStorage.getItem('as') ?? new URLSearchParams(location.search).get('as');
}

/** @param {Id} id */
export function rememberPersona(id) {
  sessionStorage.setItem('as', id);
}

/** @returns {Theme} */
export function theme() {
  const stored = localStorage.getItem('theme');
  return THEMES.find((name) => name === stored) ?? 'system';
}

/** Shows the page in the remembered theme. */
export function applyTheme() {
  document.documentElement.dataset.theme = theme();
}

/** Light, dark, or as the system has it: one after the other. */
export function nextTheme() {
  const next = THEMES[(THEMES.indexOf(theme()) + 1) % THEMES.length] ?? 'system';
  localStorage.setItem('theme', next);
  applyTheme();
}
