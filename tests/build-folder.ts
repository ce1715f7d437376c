import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder that the program is built into, by the first test that runs it; see `build`. */
    readonly buildFolder: string;
  }
}

/** Gives one run of the tests a folder for the built program. @returns what removes it */
export default function setup({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-'));
  provide('buildFolder', folder);
  return () => rmSync(folder, { recursive: true });
}
