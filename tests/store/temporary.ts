import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store } from '../../src/store/store.ts';

/** A store in a folder of its own, and how to end it and remove the folder. */
export async function temporaryStore(): Promise<{ readonly store: Store; close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-store-'));
  const onError = (error: unknown) => {
    throw error;
  };
  const store = await openStore({ url: join(folder, 'footnote.db'), onError });
  return {
    store,
    async close() {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}
