import type { Context } from 'hono';
import { DiscordError, refuse } from '../errors.ts';
import type { Id } from '../page-protocol.ts';
import { LIMITS } from '../rules/limits.ts';
import type { Upload } from '../world/files.ts';
import type { Bot } from '../world/state.ts';

/** What a request said, read once. */
export interface Form {
  /** The JSON body, or `payload_json` of a multipart one; undefined without a body. */
  readonly json: unknown;
  readonly uploads: readonly Upload[];
}

/** What routes find in their context. */
export interface RestEnv {
  Variables: {
    form: Form;
    /** Who asks; absent on the routes of interactions, which need no token of a bot. */
    bot: Bot;
  };
}

/** The context of a route. */
export type RestContext = Context<RestEnv>;

/** Reads the body: JSON, or multipart with `payload_json` and `files[n]`. */
export async function readForm({ req }: Context): Promise<Form> {
  if (req.method === 'GET' || !req.raw.body) return { json: undefined, uploads: [] };
  const bytes = await readBounded(req.raw.body);
  const type = req.header('content-type') ?? '';
  if (!type.startsWith('multipart/form-data')) {
    return { json: bytes.length === 0 ? undefined : parseJson(new TextDecoder().decode(bytes)), uploads: [] };
  }
  return readMultipart(await new Response(bytes, { headers: { 'content-type': type } }).formData());
}

async function readBounded(body: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > LIMITS.requestBytes) throw refuse(40005);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function readMultipart(data: FormData): Promise<Form> {
  const payload = data.get('payload_json');
  const files = [...data.entries()].flatMap(([key, value]) =>
    typeof value === 'string' ? [] : [{ key, value }],
  );
  if (files.length > LIMITS.files)
    throw new DiscordError(400, 30015, 'Maximum number of attachments in a message reached (10)');
  const uploads = files.map(async ({ key, value }) => {
    if (value.size > LIMITS.fileBytes) throw refuse(40005);
    const bytes = new Uint8Array(await value.arrayBuffer());
    return { key: /\[(\w+)\]/.exec(key)?.[1] ?? key, name: value.name, type: value.type, bytes };
  });
  return { json: typeof payload === 'string' ? parseJson(payload) : {}, uploads: await Promise.all(uploads) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refuse(50109);
  }
}

/** A number from the query, within bounds; the default when it is absent or no number. */
export function queryNumber(
  context: RestContext,
  name: string,
  bounds: { min: number; max: number; fallback: number },
): number {
  const text = context.req.query(name);
  const value = text === undefined ? Number.NaN : Number(text);
  return Number.isInteger(value) ? Math.min(Math.max(value, bounds.min), bounds.max) : bounds.fallback;
}

/** Throws unless the application of the path is the asking bot's own. */
export function demandOwnApplication(context: RestContext, applicationId: Id): void {
  if (context.get('bot').id !== applicationId) throw refuse(20012);
}
