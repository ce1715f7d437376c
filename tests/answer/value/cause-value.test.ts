import { describe, expect, test } from 'vitest';
import { parseReport } from '../../../src/corpus/parse.ts';
import { createEngine } from '../../../src/engine.ts';
import { shortTo } from '../short-to.ts';

describe('what happened gives the cause', () => {
  test.each([
    [
      'Why were nine people hurt?',
      'Nine people were hurt when a wall fell in Arden.',
      'when a wall fell in Arden',
    ],
    [
      'What caused the bridge to collapse?',
      'The bridge collapsed when a lorry struck it.',
      'when a lorry struck it',
    ],
    ['Why did the boat sink?', 'The boat sank when its engine caught fire.', 'when its engine caught fire'],
    ['What caused the fire?', 'A faulty heater caused the fire.', 'A faulty heater'],
    ['What caused the fire?', 'The fire was caused by a faulty heater.', 'a faulty heater'],
  ])('%s %s', (question, text, value) => {
    expect(shortTo(question, text)).toBe(value);
  });

  test('but not what only tells the time', () => {
    const told = 'The trains were cancelled when they were in the yard.';
    expect(shortTo('Why were the trains cancelled?', told)).toBeNull();
  });

  test('nor is one made up', () => {
    const text = 'The fire in Arden burned for three days.\n';
    const engine = createEngine([parseReport({ id: 'made', text, format: 'plain' })]);
    expect(engine.ask('What caused the fire?').kind).toBe('missing');
  });
});

test.each([
  [
    'Who is retreating?',
    'As Norden fighters retreat from the city, Mr Hill spoke of hope.',
    'Norden fighters',
  ],
  [
    'Who campaigned?',
    'The review came in March, after bereaved families had campaigned.',
    'bereaved families',
  ],
  ['What type of doctors does Arden lack?', 'Arden lacks eye doctors, Anna Hill said.', 'eye doctors'],
])('who acts and what kind they are: %s', (question, text, value) => {
  expect(shortTo(question, text)).toBe(value);
});
