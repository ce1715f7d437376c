/**
 * The WebSocket to the local Discord: asks, answers, and connecting again by itself.
 */
/** @import { Id, PageAction, ServerEvent } from '../../page-protocol.ts' */

/** Pauses between tries to connect again, in milliseconds; the last one repeats. */
const RETRY_MS = [200, 500, 1000, 2000, 4000];

/**
 * @template T
 * @typedef {T extends unknown ? Omit<T, 'nonce'> : never} WithoutNonce
 */
/** @typedef {WithoutNonce<PageAction>} Action What the page asks for. */
/** @typedef {Omit<Extract<ServerEvent, { type: 'result', ok: true }>, 'type'>} Success */
/** @typedef {{ ok: false, nonce: string, code: number, error: string, field?: string }} Failure */
/** @typedef {Success | Failure} Result */

/**
 * @param {object} options
 * @param {() => Id | null} options.as Who to be, asked at every connection.
 * @param {(event: ServerEvent) => void} options.onEvent Everything but results, which answer {@link ask}.
 * @param {(online: boolean) => void} options.onStatus
 */
export function connect({ as, onEvent, onStatus }) {
  /** @type {Map<string, (result: Result) => void>} */
  const waiting = new Map();
  let count = 0;
  let tries = 0;
  /** @type {WebSocket} */
  let socket;

  const open = () => {
    socket = new WebSocket(socketAddress(as()));
    socket.addEventListener('message', ({ data }) => {
      tries = 0;
      const event = /** @type {ServerEvent} */ (JSON.parse(data));
      if (event.type === 'result') settle(event);
      else onEvent(event);
    });
    socket.addEventListener('open', () => onStatus(true));
    socket.addEventListener('close', () => {
      for (const nonce of [...waiting.keys()]) settle(lost(nonce));
      onStatus(false);
      setTimeout(open, RETRY_MS[Math.min(tries, RETRY_MS.length - 1)]);
      tries += 1;
    });
  };

  /** @param {Result} result */
  const settle = (result) => {
    waiting.get(result.nonce)?.(result);
    waiting.delete(result.nonce);
  };

  /**
   * Asks for something; the outcome is a value, also when the connection is lost.
   * @param {Action} action
   * @returns {{ nonce: string, result: Promise<Result> }}
   */
  const ask = (action) => {
    count += 1;
    const nonce = `${Date.now().toString(36)}-${count}`;
    if (socket.readyState !== WebSocket.OPEN) return { nonce, result: Promise.resolve(lost(nonce)) };
    const result = new Promise((/** @type {(result: Result) => void} */ resolve) =>
      waiting.set(nonce, resolve),
    );
    socket.send(JSON.stringify({ ...action, nonce }));
    return { nonce, result };
  };

  open();
  return { ask };
}

/** @param {Id | null} as */
function socketAddress(as) {
  const address = new URL('/page', location.href);
  address.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:';
  if (as) address.searchParams.set('as', as);
  return address;
}

/**
 * @param {string} nonce
 * @returns {Failure}
 */
function lost(nonce) {
  return { ok: false, nonce, code: 0, error: 'No connection to the local Discord: is it still running?' };
}
