import { describe, expect, test } from 'vitest';
import { parseReport } from '../../../src/corpus/parse.ts';
import { createEngine } from '../../../src/engine.ts';
import { shortTo } from '../short-to.ts';

function kindTo(question: string, text: string): string {
  return createEngine([parseReport({ id: 'made', text: `${text}\n`, format: 'plain' })]).ask(question).kind;
}

describe('what is said of one group says nothing of its rival', () => {
  const told = 'Of the pupils in Arden, 340 boys passed the test.';
  test('asked for itself', () => {
    expect(shortTo('How many boys passed the test?', told)).toBe('340');
  });
  test('asked for the other', () => {
    expect(kindTo('How many girls passed the test?', told)).toBe('missing');
  });
});

describe('a value that is named as what it was not', () => {
  const told = 'The bridge was paid for by the ferry company, not by the council.';
  test('is no answer', () => {
    expect(shortTo('Who paid for the bridge?', told)).toMatch(/ferry company/);
  });
});

test('ships over 250 tonnes are not those up to 250', () => {
  const told = 'Ships up to 250 tonnes pay £40 a day. Ships over 250 tonnes pay £95 a day.';
  expect(shortTo('How much do ships over 250 tonnes pay?', told)).toMatch(/^£95/);
  expect(shortTo('How much do ships up to 250 tonnes pay?', told)).toMatch(/^£40/);
});

describe('an office', () => {
  const told =
    'Anna Hill, then head of the port, signed the lease in 1998. The head of the port is Ben Cole.';
  test('in the present is not held by who held it then', () => {
    expect(shortTo('Who is the head of the port?', told)).toBe('Ben Cole');
  });
  test('of the past is', () => {
    expect(shortTo('Who signed the lease?', told)).toBe('Anna Hill');
  });
});
