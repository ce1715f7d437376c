/**
 * What a drawn message depends on, so that a key press does not draw hundreds of messages anew.
 */
/** @import { Id, PageMessage } from '../../page-protocol.ts' */
import { store } from '../lib/store.js';

let draws = 0;

/**
 * Called once for each draw of the list; the result says for each message what it was drawn from. Two draws of a
 * message are the same when all of it is.
 * @returns {(message: PageMessage, ...others: unknown[]) => unknown[]}
 */
export function messageDependencies() {
  draws += 1;
  const busy = inUse();
  const { guilds, channels, commands, you } = store.data ?? {};
  return (message, ...others) => [
    message,
    busy.has(message.id) ? draws : 0,
    guilds,
    channels,
    commands,
    you,
    ...others,
  ];
}

/**
 * Messages that somebody is doing something with: these are drawn every time.
 * @returns {Set<Id | undefined>}
 */
function inUse() {
  const keys = [
    ...store.picked.keys(),
    ...[...store.pending.values()].map(({ key }) => key),
    store.select?.key ?? '',
  ];
  return new Set([
    ...keys.map((key) => key.split('/')[1]),
    ...store.failures.keys(),
    store.editing?.messageId,
    store.marked ?? '',
  ]);
}
