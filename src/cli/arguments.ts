import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Arguments as they were read, or the one line that says which is wrong. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: string };

/** Values of options by name, as `parseArgs` gives them. */
export type Values = Readonly<Record<string, string | boolean | undefined>>;

/** Splits a command line into options and the rest. Where an option is given twice, the last one holds. */
export function splitArguments(
  args: readonly string[],
  options: NonNullable<ParseArgsConfig['options']>,
): Read<{ readonly values: Values; readonly rest: readonly string[] }> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { ok: true, value: { values: values as Values, rest: positionals } };
  } catch (error) {
    // "Unknown option '--x'. To specify a positional argument starting with …": the first sentence says it.
    const [problem = ''] = (error as Error).message.split(/\. |\n/u);
    return { ok: false, problem: problem.replace(/\.$/u, '') };
  }
}

/** Reads a whole number of at least `least`, in digits. @param name of the option, for the problem */
export function wholeNumber(name: string, given: string, least: number): Read<number> {
  const value = Number(given);
  if (/^\d+$/u.test(given) && Number.isSafeInteger(value) && value >= least) return { ok: true, value };
  return { ok: false, problem: `--${name} is "${given}": it takes a whole number from ${least}` };
}

/** Says on standard error what is wrong with a command line, and how it is written. @returns the exit code, 2 */
export function refuseUsage(command: string, problem: string, usage: string): number {
  process.stderr.write(`${command}: ${problem}\n${usage}`);
  return 2;
}
