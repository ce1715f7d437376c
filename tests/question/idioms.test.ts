import { describe, expect, test } from 'vitest';
import { inPlainWords } from '../../src/question/idioms.ts';

describe('a turn of speech is asked in plain words', () => {
  test.each([
    ['how many lives did the two fires claim', 'how many people did the two fires kill'],
    ['how many lives were lost at sea', 'how many people died at sea'],
    ['which firms are on the regulator’s radar', 'which firms are watched by the regulator'],
    ['how come the dam burst', 'why the dam burst'],
    ['in what words did she praise the crew', 'how did she praise the crew'],
    ['what word does the judge use for the delay', 'how does the judge describe the delay'],
    ['what does Anna Cole do for a living', 'who is Anna Cole'],
    ['what is the nature of the illness', 'what is the illness'],
    ['how much grain is even left at this point', 'how much grain remains now'],
    ['how much money is behind the scheme', 'how much money backs the scheme'],
    ['what must Hill & Co pay', 'what must Hill pay'],
  ])('%s', (asked, plain) => {
    expect(inPlainWords(asked)).toBe(plain);
  });

  test.each([
    'how many people left the town',
    'who is left behind',
    'what is natural',
    'who wrote in these words',
  ])('%s stays', (asked) => {
    expect(inPlainWords(asked)).toBe(asked);
  });
});
