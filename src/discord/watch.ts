import { type Client, Events, RESTEvents } from 'discord.js';
import type { Log } from '../log.ts';
import { fatalClose, fatalResponse } from './fatal.ts';

/**
 * Listens to the state of a client: logs what the operator should know, and reports what it cannot recover from.
 * Without a listener for `error`, Node ends the process on the first one.
 */
export function watch(client: Client, log: Log, onFatal: (reason: string) => void): void {
  client.on(Events.Error, (err) => log.error({ err }, 'Discord client failed'));
  client.on(Events.Warn, (text) => log.warn(text));
  client.on(Events.ShardError, (err) => log.warn({ err }, 'Connection to Discord failed'));
  client.on(Events.ShardDisconnect, ({ code }) => onFatal(fatalClose(code)));
  client.rest.on(RESTEvents.RateLimited, ({ route, timeToReset }) =>
    log.warn({ route, waitMs: timeToReset }, 'Waiting for Discord’s rate limit'),
  );
  client.rest.on(RESTEvents.InvalidRequestWarning, ({ count }) =>
    log.warn({ count }, 'Many requests refused by Discord; at 10,000 in ten minutes it blocks this address'),
  );
  client.rest.on(RESTEvents.Response, ({ route }, { status }) => {
    const reason = fatalResponse(status, route);
    if (reason !== null) onFatal(reason);
  });
  watchConnection(client, log);
}

/** Says once that the connection is lost and once that it is back, however often discord.js tries in between. */
function watchConnection(client: Client, log: Log): void {
  let lost = false;
  client.on(Events.ShardReconnecting, () => {
    if (!lost) log.warn('Connection to Discord lost; connecting again');
    lost = true;
  });
  const back = () => {
    if (lost) log.info('Connection to Discord is back');
    lost = false;
  };
  client.on(Events.ShardResume, back);
  client.on(Events.ShardReady, back);
}
