import { config as readDotenv } from 'dotenv';
import type { ConfigResult } from './config-schema.ts';
import { corpusFolder } from './corpus/folder.ts';

export type { Config, ConfigResult, LogLevel } from './config-schema.ts';

/** Reads `.env` from the working directory into `process.env` (which wins), then the configuration from there. */
export async function loadConfig(): Promise<ConfigResult> {
  // Checking takes zod, which takes longer to load than a whole answer: the terminal, which needs one folder, goes without.
  const { readConfig } = await import('./config-schema.ts');
  return readConfig(environment());
}

/** Absolute path of the folder with the reports alone. What else is set is neither read nor checked. */
export function loadCorpusDir(): string {
  return corpusFolder(environment().CORPUS_DIR);
}

function environment(): Readonly<Record<string, string | undefined>> {
  readDotenv({ quiet: true });
  return process.env;
}
