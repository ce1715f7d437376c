import { expect, test } from 'vitest';
import { shortTo } from '../short-to.ts';

test.each([
  [
    'What was the whistle shaped like?',
    'The guard blew a tin whistle in the shape of a fish at noon.',
    'a fish',
  ],
  ['What did Moor die of?', 'Moor died in 1911 after a long illness.', 'a long illness'],
  ['What did Moor die of?', 'Moor died of a fever of the lungs in July 1911.', 'a fever of the lungs'],
  ['What killed Moor?', 'Moor fell in the cellar, probably poisoned by the gas.', 'the gas'],
  [
    'What did Moor compare the hall to?',
    'Moor compared the hall above the quay to a beached whale, with a long tail.',
    'a beached whale',
  ],
  [
    'What did Moor compare the delays to?',
    'Moor said that the delays amounted to “a tax on the poor”.',
    'a tax on the poor',
  ],
  [
    'What were the passengers told?',
    'The passengers were told for two hours to stay in their cabins.',
    'to stay in their cabins',
  ],
  ['How are the stocks measured?', 'The stocks are measured by surveys of trawlers.', 'surveys of trawlers'],
  ['What was the most common fault?', 'The most common fault was rust, which affected 40 boats.', 'rust'],
])('%s', (question, sentence, value) => {
  expect(shortTo(question, sentence)).toBe(value);
});
