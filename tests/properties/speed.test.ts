import fc from 'fast-check';
import { expect, test } from 'vitest';
import { corpusFolder } from '../../src/corpus/folder.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { parseReport } from '../../src/corpus/parse.ts';
import { createEngine, type Engine } from '../../src/engine.ts';
import { questionFor } from './arbitraries.ts';

/** The most that a question may take of the processor's time, once the engine is warm. */
const MOST = {
  ms: 20,
  /** How often a question is asked until it keeps to that: of the processor's time some goes into collecting garbage (default 40). */
  tries: 40,
} as const;

/** The least of the processor's time that a question takes in a few tries (ms). */
function quickest(engine: Engine, question: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let tries = 0; best > MOST.ms && tries < MOST.tries; tries++) {
    const started = process.cpuUsage();
    engine.ask(question);
    const { user, system } = process.cpuUsage(started);
    best = Math.min(best, (user + system) / 1_000);
  }
  return best;
}

test('no question takes longer than 20 ms on the report that is shipped', () => {
  const [report] = loadCorpus(corpusFolder(undefined));
  if (report === undefined) throw new Error('no report is shipped');
  const engine = createEngine([report]);
  for (const question of fc.sample(questionFor(report), { numRuns: 100, seed: 1 })) engine.ask(question);
  fc.assert(
    fc.property(questionFor(report), (question) => {
      expect(quickest(engine, question)).toBeLessThanOrEqual(MOST.ms);
    }),
    { numRuns: 300, seed: 20_171_018 },
  );
});

test('no question takes longer than 20 ms where a sentence holds 300 figures', () => {
  const places = ['Arden', 'Norden', 'Kraków'];
  const told = Array.from({ length: 300 }, (_, i) => `${i + 3} ships sank in ${places[i % 3]}`);
  const engine = createEngine([parseReport({ id: 'made', text: `${told.join(', ')}.\n`, format: 'plain' })]);
  const questions = [
    'How many ships sank in Norden without men?',
    'What percentage of ships were from Arden?',
    'Where did the ships sink?',
    'How many ships were lost in Kraków?',
  ];
  for (const question of questions) engine.ask(question);
  for (const question of questions) expect(quickest(engine, question)).toBeLessThanOrEqual(MOST.ms);
});

test('no question takes longer than 20 ms that repeats the words of a question without end', () => {
  const [report] = loadCorpus(corpusFolder(undefined));
  if (report === undefined) throw new Error('no report is shipped');
  const engine = createEngine([report]);
  const pieces = [
    'what ',
    'likened ',
    'how many ',
    'who told ',
    'was\t',
    'stay ',
    'what max’',
    '“’',
    'as of, ',
    'the ',
  ];
  const pairs = pieces.flatMap((one) => pieces.map((other) => [one, other]));
  for (const [one = '', other = ''] of pairs)
    for (const question of [
      `${one.repeat(300)}${other.repeat(300)}to`,
      `what ${(one + other).repeat(300)}was told`,
      `how many people were arrested ${(one + other).repeat(300)}?`,
    ])
      expect(quickest(engine, question.slice(0, 6_000)), question.slice(0, 40)).toBeLessThanOrEqual(MOST.ms);
});
