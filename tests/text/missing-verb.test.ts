import { describe, expect, test } from 'vitest';
import { retag } from '../../src/text/retag.ts';
import { tag } from '../../src/text/tagger.ts';

const verbs = (sentence: string) =>
  retag(tag(sentence))
    .filter(({ pos }) => pos === 'VERB' || pos === 'AUX')
    .map(({ text }) => text);

describe('a clause has a verb', () => {
  test.each([
    ['As prices rise in shops, families cut back.', ['rise', 'cut']],
    ['When temperatures drop below zero, pipes burst.', ['drop', 'burst']],
    ['As rebel groups attack villages in the north, thousands flee.', ['attack', 'flee']],
    ['If house prices crash, banks will lose.', ['crash', 'will', 'lose']],
    [
      'As troops retreat from the city following heavy fighting, talks began.',
      ['retreat', 'following', 'began'],
    ],
    ['While sea levels threaten coasts, cities plan defences.', ['threaten', 'plan']],
  ])('%s', (sentence, found) => {
    expect(verbs(sentence)).toEqual(found);
  });

  test.each([
    ['As sports minister, he left.', ['left']],
    ['As a games design student, she wrote it.', ['wrote']],
    ['As part of the plan, arms control talks began.', ['began']],
    ['Sales figures and house prices', []],
  ])('but a noun stays one: %s', (sentence, found) => {
    expect(verbs(sentence)).toEqual(found);
  });
});
