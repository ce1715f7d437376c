/**
 * The page's own small pictures: drawn with the colour of the text around them, unseen by screen readers.
 */
import { html } from '../lib/html.js';

const PATHS = {
  close: 'M6 6l12 12M18 6L6 18',
  dots: 'M5 11a1 1 0 100 2 1 1 0 000-2zM12 11a1 1 0 100 2 1 1 0 000-2zM19 11a1 1 0 100 2 1 1 0 000-2z',
  down: 'M6 9l6 6 6-6',
  eye: 'M2 12s4-6 10-6 10 6 10 6-4 6-10 6-10-6-10-6zM12 9a3 3 0 100 6 3 3 0 000-6z',
  hash: 'M9 4L7 20M17 4l-2 16M4 9h16M4 15h16',
  home: 'M4 6h16v11H9l-5 4z',
  link: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  menu: 'M4 6h16M4 12h16M4 18h16',
  moon: 'M20 14A8.5 8.5 0 0110 4a8.5 8.5 0 1010 10z',
  people: 'M9 11a4 4 0 100-8 4 4 0 000 8zM2 20c0-4 3-6 7-6s7 2 7 6M16 3a4 4 0 010 8M18 14c3 1 4 3 4 6',
  pin: 'M9 3h6l-1 7 4 4H6l4-4zM12 14v7',
  reply: 'M9 6L3 12l6 6M3 12h11a7 7 0 017 7',
  send: 'M4 12l16-8-5 16-4-6zM11 14l9-10',
  slash: 'M5 4h14v16H5zM14 8l-4 8',
  sun: 'M12 8a4 4 0 100 8 4 4 0 000-8zM12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M5 19l2-2M17 7l2-2',
  system: 'M3 5h18v11H3zM9 20h6M12 16v4',
  thread: 'M5 4v9a4 4 0 004 4h10M15 13l4 4-4 4',
  warning: 'M12 3l10 17H2zM12 10v4M12 17h.01',
};

/**
 * @param {keyof typeof PATHS} name
 */
export function icon(name) {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${PATHS[name]}></path></svg>`;
}
