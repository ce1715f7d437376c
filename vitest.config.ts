import { defineConfig } from 'vitest/config';

/** Patience that holds on two busy cores as well. */
export default defineConfig({
  test: {
    dir: 'tests',
    globalSetup: 'tests/build-folder.ts',
    /** Milliseconds a test may take (vitest's default: 5 s): some start the whole program several times. */
    testTimeout: 30_000,
    /** Milliseconds a preparation may take (default 10 s): some build the program, or start a database server. */
    hookTimeout: 90_000,
    /** Files share what they import: loading the engine anew for each took a third of the time, and no test changes a module. */
    isolate: false,
    /** Several tests measure time, so no more files run at once than there are cores on the smallest machine. */
    maxWorkers: 2,
  },
});
