/**
 * Keeps the newest message in view for those who were at the end of the list, and for whoever caused it.
 */
import { store } from '../lib/store.js';

/** How near to the end, in pixels, still counts as at it. */
const NEAR = 150;

/** @type {string | null} */
let shown = null;

/**
 * Looks where the reader is, before the page is drawn.
 * @returns {() => void} What to do after it.
 */
export function keepNewestInView() {
  const scroller = document.querySelector('.scroller');
  const near = scroller === null || -scroller.scrollTop < NEAR;
  return () => {
    const newest = newestThing();
    const drawn = document.querySelector('.scroller');
    if (drawn && shown !== null && newest.key !== shown && (near || newest.mine)) drawn.scrollTop = 0;
    shown = newest.key;
  };
}

/** The last message or notice of the open channel, and whether it is yours or answers you. */
function newestThing() {
  const { channelId, data, notes, pending } = store;
  const last = data?.messages[channelId ?? '']?.at(-1);
  const mine = last?.author.id === data?.you || last?.interaction_metadata?.user.id === data?.you;
  return { key: [channelId, last?.id, notes.length, pending.size].join('/'), mine };
}
