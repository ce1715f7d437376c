import fc from 'fast-check';
import { expect, test } from 'vitest';
import { corpusFolder } from '../../src/corpus/folder.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { createEngine } from '../../src/engine.ts';
import { questionFor } from './arbitraries.ts';

/** The most that a question may take of the processor's time, once the engine is warm. */
const MOST = {
  ms: 20,
  /** How often a question is asked until it keeps to that: of the processor's time some goes into collecting garbage (default 5). */
  tries: 5,
} as const;

test('no question takes longer than 20 ms on the report that is shipped', () => {
  const [report] = loadCorpus(corpusFolder(undefined));
  if (report === undefined) throw new Error('no report is shipped');
  const engine = createEngine([report]);
  for (const question of fc.sample(questionFor(report), { numRuns: 100, seed: 1 })) engine.ask(question);
  fc.assert(
    fc.property(questionFor(report), (question) => {
      let best = Number.POSITIVE_INFINITY;
      for (let tries = 0; best > MOST.ms && tries < MOST.tries; tries++) {
        const started = process.cpuUsage();
        engine.ask(question);
        const { user, system } = process.cpuUsage(started);
        best = Math.min(best, (user + system) / 1_000);
      }
      expect(best).toBeLessThanOrEqual(MOST.ms);
    }),
    { numRuns: 300, seed: 20_171_018 },
  );
});
