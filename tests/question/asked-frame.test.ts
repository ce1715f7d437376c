import { expect, test } from 'vitest';
import { judged } from '../answer/judged.ts';

const TEXT = 'Mr Hill arrested four sailors on the ferry in Sorby.';

const read = (asked: string) => {
  const { frame } = judged(TEXT, asked).question;
  return frame === null
    ? null
    : {
        verb: frame.verb?.text ?? null,
        gap: frame.asked.gap?.role,
        fillers: frame.fillers.map(({ role, item }) => `${role} ${item.text}`),
      };
};

test.each([
  ['Who arrested the sailors?', { verb: 'arrested', gap: 'subject', fillers: ['patient sailors'] }],
  [
    'Whom did Hill arrest in Sorby?',
    { verb: 'arrest', gap: 'object', fillers: ['actor Hill', 'other Sorby'] },
  ],
  ['Where were sailors arrested?', { verb: 'arrested', gap: 'adverbial', fillers: ['patient sailors'] }],
  ['Who was the ferry built by?', { verb: 'built', gap: 'agent', fillers: ['patient ferry'] }],
])('%s', (asked, frame) => {
  expect(read(asked)).toEqual(frame);
});

test.each([
  ['no question word', 'sailors of the ferry'],
  [
    'a long story before the question',
    `${'The ferry left Sorby and we all went home. '.repeat(10)}Who arrested them?`,
  ],
])('no frame: %s', (_, asked) => {
  expect(read(asked)).toBeNull();
});

test('a verb with its particle is one verb', () => {
  const { frame } = judged('The harbour office removed the posters.', 'Who took down the posters?').question;
  expect(frame?.verb?.text).toBe('took down');
});
