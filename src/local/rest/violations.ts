import { type DiscordError, showPath } from '../errors.ts';
import type { Id, PageViolation } from '../page-protocol.ts';
import type { World } from '../world/state.ts';

/** Violations kept; the oldest goes first. Default 50. */
const KEPT_VIOLATIONS = 50;

/** Characters of the body that are shown. */
const SHOWN_BODY = 4_000;

/**
 * Codes that come of the bot's own mistakes: a wrong form, an empty message, a late or second answer, a request too
 * large. Missing permissions and things that are gone are everyday outcomes, not violations.
 */
const MISTAKES = [10062, 30015, 30032, 40005, 40060, 50006, 50035, 50109];

/** A request that was refused. */
export interface Refused {
  readonly error: DiscordError;
  readonly botId: Id | null;
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/** Keeps a refusal that shows a mistake of the bot, and tells the page. */
export function recordViolation(world: World, { error, botId, method, path, body }: Refused): void {
  const unknownRoute = error.status === 404 && error.code === 0;
  if (!MISTAKES.includes(error.code) && !unknownRoute) return;
  const violation: PageViolation = {
    id: world.nextId(),
    at: new Date(world.clock.now()).toISOString(),
    application_id: botId,
    method,
    route: path.replace(/local-\d+-[\w-]+/g, '{token}'),
    code: error.code,
    message: error.message,
    errors: error.fields.map((field) => ({
      path: showPath(field.path),
      code: field.code,
      message: field.message,
    })),
    body: (JSON.stringify(body) ?? '').slice(0, SHOWN_BODY),
  };
  world.violations.push(violation);
  if (world.violations.length > KEPT_VIOLATIONS) world.violations.shift();
  world.events.emit({ type: 'violation', violation });
}
