/**
 * What the browser remembers: the theme for every tab, the persona for each tab alone.
 */
/** @import { Id } from '../../page-protocol.ts' */

/** @typedef {'system' | 'light' | 'dark'} Theme */

const THEMES = /** @type {const} */ (['system', 'light', 'dark']);

/** Takes the persona that the address asks for (`?as=`) and leaves it out of the address from then on. */
export function takePersonaFromAddress() {
  const asked = new URLSearchParams(location.search).get('as');
  if (asked === null) return;
  rememberPersona(asked);
  history.replaceState(null, '', location.pathname + location.hash);
}

/** The persona of this tab. @returns {Id | null} */
export function rememberedPersona() {
  return sessionStorage.getItem('as');
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
