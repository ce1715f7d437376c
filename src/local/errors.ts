/** One wrong field of a form: where, Discord's word for it, and a sentence. */
export interface FieldError {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
}

/** An answer of Discord that is not a success. Thrown by the operations, made into a response by the REST routes. */
export class DiscordError extends Error {
  override name = 'DiscordError' as const;
  readonly status: number;
  /** Discord's code (https://docs.discord.com/developers/topics/opcodes-and-status-codes#json). */
  readonly code: number;
  readonly fields: readonly FieldError[];

  constructor(status: number, code: number, message: string, fields: readonly FieldError[] = []) {
    super(message);
    this.status = status;
    this.code = code;
    this.fields = fields;
  }
}

/** Status and words of each error that the local Discord knows, by Discord's code. */
const KNOWN = {
  10003: [404, 'Unknown Channel'],
  10004: [404, 'Unknown Guild'],
  10007: [404, 'Unknown Member'],
  10008: [404, 'Unknown Message'],
  10013: [404, 'Unknown User'],
  10015: [404, 'Unknown Webhook'],
  10062: [404, 'Unknown interaction'],
  10063: [404, 'Unknown application command'],
  20012: [403, 'You are not authorized to perform this action on this application'],
  30003: [400, 'Maximum number of pins reached for the channel (250)'],
  30032: [400, 'Maximum number of application commands reached'],
  30034: [400, 'Maximum number of daily application command creates has been reached (200)'],
  40005: [413, 'Request entity too large'],
  40060: [400, 'Interaction has already been acknowledged.'],
  40094: [400, 'This interaction has reached its maximum number of follow up messages'],
  50001: [403, 'Missing Access'],
  50005: [403, 'Cannot edit a message authored by another user'],
  50006: [400, 'Cannot send an empty message'],
  50007: [403, 'Cannot send messages to this user'],
  50008: [400, 'Cannot send messages in a non-text channel'],
  50013: [403, 'Missing Permissions'],
  50021: [403, 'Cannot execute action on a system message'],
  50024: [400, 'Cannot execute action on this channel type'],
  50027: [401, 'Invalid Webhook Token'],
  50033: [400, 'Invalid Recipient(s)'],
  50034: [400, 'You can only bulk delete messages that are under 14 days old'],
  50083: [400, 'Thread is archived'],
  50109: [400, 'The request body contains invalid JSON.'],
  160002: [400, 'Cannot reply without permission to read message history'],
  160006: [400, 'Maximum number of active threads reached (1000)'],
  160004: [400, 'A thread has already been created for this message'],
} as const satisfies Record<number, readonly [number, string]>;

/** Discord's codes that {@link refuse} knows. */
export type KnownCode = keyof typeof KNOWN;

/** Makes the error of a code. */
export function refuse(code: KnownCode): DiscordError {
  const [status, message] = KNOWN[code];
  return new DiscordError(status, code, message);
}

/** Makes the error of a form with wrong fields (50035). */
function invalidForm(fields: readonly FieldError[]): DiscordError {
  return new DiscordError(400, 50035, 'Invalid Form Body', fields);
}

/** Throws 50035 when there are wrong fields. */
export function demand(fields: readonly FieldError[]): void {
  if (fields.length > 0) throw invalidForm(fields);
}

/** What Discord's response says: wrong fields nested by their path, each with its `_errors`. */
export function errorBody(error: DiscordError): Record<string, unknown> {
  const body: Record<string, unknown> = { message: error.message, code: error.code };
  if (error.fields.length > 0) body.errors = nest(error.fields);
  return body;
}

/** `data.embeds[0].title` for a path. */
export function showPath(path: readonly (string | number)[]): string {
  return path.map((part, at) => (typeof part === 'number' ? `[${part}]` : at ? `.${part}` : part)).join('');
}

interface ErrorTree {
  [part: string]: ErrorTree | { code: string; message: string }[];
}

function nest(fields: readonly FieldError[]): ErrorTree {
  const root: ErrorTree = {};
  for (const { path, code, message } of fields) {
    let node = root;
    for (const part of path) {
      node[part] ??= {};
      node = node[part] as ErrorTree;
    }
    node._errors ??= [];
    (node._errors as { code: string; message: string }[]).push({ code, message });
  }
  return root;
}
