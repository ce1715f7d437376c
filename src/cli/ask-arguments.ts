import { type Read, splitArguments, wholeNumber } from './arguments.ts';

/** What `ask` is told to do. */
export interface AskArguments {
  /** Folder with the reports; null for the one that is configured. */
  readonly corpus: string | null;
  /** Id of the one report to ask; null for all. */
  readonly report: string | null;
  readonly json: boolean;
  /** How many passages to list in JSON. */
  readonly top: number;
  /** Id of the report whose text is to be printed instead of an answer; null for none. */
  readonly showText: string | null;
  /** Null where questions come from a terminal or a pipe. */
  readonly question: string | null;
  readonly help: boolean;
}

export const ASK_USAGE = `Usage: npm run --silent ask -- [options] ["question"]
  --corpus DIR    answer from the reports in DIR
  --report ID     ask this report alone
  --json          print each answer as one line of JSON
  --top K         list K passages in JSON (default 5)
  --show-text ID  print the text that a report's offsets point into
  --help          print this
Without a question: a prompt on a terminal; on a pipe one question a line, as plain text or
{"question": "…", "conversation": "any name", "report": "ID"}, and one answer a line.
`;

/** Reads the command line of `ask`. */
export function readAskArguments(args: readonly string[]): Read<AskArguments> {
  const split = splitArguments(args, {
    corpus: { type: 'string' },
    report: { type: 'string' },
    json: { type: 'boolean' },
    top: { type: 'string' },
    'show-text': { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });
  if (!split.ok) return split;
  const { values, rest } = split.value;
  const top = wholeNumber('top', String(values.top ?? 5), 1);
  if (!top.ok) return top;
  const text = (name: string) => (typeof values[name] === 'string' ? values[name] : null);
  const showText = text('show-text');
  if (showText !== null && rest.length > 0)
    return { ok: false, problem: '--show-text prints a report, so it takes no question' };
  const value = {
    corpus: text('corpus'),
    report: text('report'),
    json: values.json === true,
    top: top.value,
    showText,
    // Words that were not put in quotation marks are one question too.
    question: rest.length === 0 ? null : rest.join(' '),
    help: values.help === true,
  };
  return { ok: true, value };
}
