import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the folder with the reports: as it was set, or the project's own where the setting is absent or blank. */
export function corpusFolder(setting: string | undefined): string {
  const set = setting?.trim() ?? '';
  // From the sources and from the build alike: package.json names it.
  return set === '' ? dirname(fileURLToPath(import.meta.resolve('#corpus/README.md'))) : resolve(set);
}
