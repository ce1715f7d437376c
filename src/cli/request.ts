import type { Read } from './arguments.ts';

/** One question of many, as it came in on a line. */
export interface Request {
  readonly question: string;
  /** Name of the conversation it belongs to; null where it stands alone. */
  readonly conversation: string | null;
  /** Id of the one report to ask; null for the one that the command line names, or all. */
  readonly report: string | null;
}

/** Reads a line: a JSON object where it begins with a brace, else the question itself. */
export function readRequest(line: string): Read<Request> {
  if (!line.trimStart().startsWith('{'))
    return { ok: true, value: { question: line, conversation: null, report: null } };
  try {
    return requestOf(JSON.parse(line) as Readonly<Record<string, unknown>>);
  } catch (error) {
    return { ok: false, problem: `not JSON that can be read (${(error as Error).message})` };
  }
}

function requestOf(fields: Readonly<Record<string, unknown>>): Read<Request> {
  const { question, conversation = null, report = null } = fields;
  if (typeof question !== 'string') return wrong('question', question ?? null);
  if (conversation !== null && typeof conversation !== 'string' && typeof conversation !== 'number')
    return wrong('conversation', conversation);
  if (report !== null && typeof report !== 'string') return wrong('report', report);
  const name = conversation === null ? null : String(conversation);
  return { ok: true, value: { question, conversation: name, report } };
}

function wrong(key: string, value: unknown): Read<never> {
  return { ok: false, problem: `"${key}" is ${JSON.stringify(value).slice(0, 60)}: it takes a text` };
}
