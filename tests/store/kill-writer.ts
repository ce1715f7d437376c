import { writeSync } from 'node:fs';
import { openStore } from '../../src/store/store.ts';
import { samplePin } from './samples.ts';

/**
 * A program that pins without end and says so: the id of each pin, on a line of its own, once it is kept.
 * Its arguments: the database, and a name for this run.
 */
const [url = '', run = ''] = process.argv.slice(2);
const onError = (error: unknown) => {
  throw error;
};
const store = await openStore({ url, onError });
for (let i = 0; ; i++) {
  const pin = await store.pins.add(samplePin({ key: `${run}-${i}`, question: `Question ${i}? `.repeat(20) }));
  writeSync(1, `${pin.id}\n`);
}
