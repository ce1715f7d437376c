import { z } from 'zod';
import { corpusFolder } from './corpus/folder.ts';
import { DEFAULT_URL } from './store/default-url.ts';

/** What the operator may set. Read once, at start; never changed afterwards. */
export interface Config {
  /** The bot's token; null starts the local Discord instead. Never to be logged. */
  readonly token: string | null;
  /** Base URL of the REST interface on loopback, without a version; null means Discord itself. */
  readonly api: string | null;
  /** Absolute path of the folder with the reports. */
  readonly corpusDir: string;
  /** `postgres://…`, or `file:` and a path for the embedded database. Never to be logged: it may hold a password. */
  readonly databaseUrl: string;
  readonly logLevel: LogLevel;
  /** Port of the local Discord on 127.0.0.1; 0 takes any free one. */
  readonly port: number;
}

/** How much is logged, least to most. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/** A configuration, or the one line that says which variable is wrong and what to do. */
export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problem: string };

const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;

/** Values that hold where a variable is unset or empty; `.env.example` documents each. */
const DEFAULTS = { logLevel: 'info', port: '8080' } as const;

/** Reads a configuration from variables. Empty and blank values count as unset. */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): ConfigResult {
  const parsed = schema.safeParse(variables);
  if (!parsed.success) return { ok: false, problem: describe(parsed.error, variables) };
  const { DISCORD_TOKEN, DISCORD_API, CORPUS_DIR, DATABASE_URL, LOG_LEVEL, PORT } = parsed.data;
  if (DISCORD_API !== undefined && DISCORD_TOKEN === undefined) {
    const remedy = 'set a token too (a server on this machine takes any), or leave DISCORD_API empty';
    return { ok: false, problem: `DISCORD_API is "${DISCORD_API}" without a DISCORD_TOKEN: ${remedy}` };
  }
  const config: Config = {
    token: DISCORD_TOKEN ?? null,
    api: DISCORD_API ?? null,
    corpusDir: corpusFolder(CORPUS_DIR),
    databaseUrl: DATABASE_URL,
    logLevel: LOG_LEVEL,
    port: PORT,
  };
  return { ok: true, config: Object.freeze(config) };
}

/** A string; unset where it is absent, empty or blank. */
const text = z.preprocess(
  (value) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined),
  z.string().optional(),
);

/** Each message is the remedy: what a right value looks like. */
const schema = z.object({
  DISCORD_TOKEN: text.refine(
    (token) => token === undefined || /^[\x21-\x7e]+$/.test(token),
    'a token has no spaces and no “Bot ” before it; copy it again from the Developer Portal, page Bot',
  ),
  DISCORD_API: text
    .refine(
      (url) => url === undefined || isLoopback(url),
      'it must be an address on this machine, as http://127.0.0.1:8080/api, because the token is sent there; leave it empty for Discord itself',
    )
    .transform((url) => url?.replace(/\/+$/, '')),
  CORPUS_DIR: text,
  DATABASE_URL: text.transform((url) => url ?? DEFAULT_URL),
  LOG_LEVEL: text.pipe(
    z.enum(LOG_LEVELS, { error: `use one of ${LOG_LEVELS.join(', ')}` }).default(DEFAULTS.logLevel),
  ),
  PORT: text
    .transform((port) => port ?? DEFAULTS.port)
    .refine((port) => /^\d{1,5}$/.test(port) && Number(port) <= 65_535, 'use a number from 0 to 65535')
    .transform(Number),
});

/** Names the first wrong variable with its value and its remedy. The token's value is never part of it. */
function describe(error: z.ZodError, variables: Readonly<Record<string, string | undefined>>): string {
  const issue = error.issues[0];
  const name = String(issue?.path[0]);
  const value = name === 'DISCORD_TOKEN' ? '' : ` is ${JSON.stringify(variables[name])}`;
  return `${name}${value}: ${issue?.message}`;
}

function isLoopback(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, username, password } = new URL(url);
  const host = hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
  return host && (protocol === 'http:' || protocol === 'https:') && username === '' && password === '';
}
