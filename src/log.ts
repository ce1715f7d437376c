import { type Logger, pino } from 'pino';
import type { LogLevel } from './config.ts';

/** Where Footnote logs to. Messages are plain sentences; facts are fields. Never a token, never what a member wrote. */
export type Log = Logger;

/** Settings of a log. */
export interface LogOptions {
  readonly level: LogLevel;
  /** Texts that are struck out wherever they would appear, such as the token. */
  readonly secrets?: readonly string[];
  /** Lines for a person instead of JSON; default: whether standard output is a terminal. */
  readonly readable?: boolean;
  /** Takes each finished line; default: standard output. */
  readonly write?: (line: string) => void;
}

/** Makes a log: one JSON object a line, or one readable line on a terminal. */
export function createLog(options: LogOptions): Log {
  const { level, secrets = [], readable = process.stdout.isTTY === true } = options;
  const write = options.write ?? ((line: string) => void process.stdout.write(line));
  const stream = {
    write(json: string) {
      const line = readable ? readableLine(json) : json;
      write(secrets.reduce((text, secret) => text.replaceAll(secret, '[secret]'), line));
    },
  };
  return pino({ level, base: null, serializers: { err: describeError } }, stream);
}

/**
 * What a log says of an error: name, message, code and stack. Not its other fields: those of discord.js hold the request,
 * with interaction tokens in its address and a member's words in its body.
 */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack } = error;
  const { code, status } = error as { code?: unknown; status?: unknown };
  return { name, message, code, status, stack };
}

/** `12:34:56 WARN  message key=value`, with an error's stack on the lines below. */
function readableLine(json: string): string {
  const { level, time, msg, err, ...fields } = JSON.parse(json) as Record<string, unknown>;
  const label = pino.levels.labels[Number(level)]?.toUpperCase().padEnd(5);
  const facts = Object.entries(fields).map(([key, value]) => `${key}=${JSON.stringify(value)}`);
  const { stack, message, code } = (err ?? {}) as { stack?: string; message?: string; code?: unknown };
  if (code !== undefined) facts.push(`code=${code}`);
  const trouble = err === undefined ? '' : `\n${stack ?? message}`;
  return `${new Date(Number(time)).toTimeString().slice(0, 8)} ${[label, msg, ...facts].join(' ')}${trouble}\n`;
}
