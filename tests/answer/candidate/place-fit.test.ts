import { describe, expect, test } from 'vitest';
import { isPartAsked, partOfPlace } from '../../../src/answer/candidate/part-of-place.ts';
import { placeFit } from '../../../src/answer/candidate/place-fit.ts';
import { judged } from '../judged.ts';
import { shortTo } from '../short-to.ts';

const liner = 'The liner was sailing from Genoa to Palermo with 800 people on board.';
const wreck = 'The wreck was towed from Leith to Oban and is moored in a dock.';

describe('a place that is the other end of the way does not answer', () => {
  test.each([
    ['Where was the liner going?', liner, 'Genoa', 'Palermo'],
    ['Where was the liner bound for?', liner, 'Genoa', 'Palermo'],
    ['Where did the liner set off from?', liner, 'Palermo', 'Genoa'],
    ['Where did the liner come from?', liner, 'Palermo', 'Genoa'],
    ['Where is the wreck now?', wreck, 'Leith', 'Oban'],
  ])('%s', (asked, text, wrong, right) => {
    const { question, sentence, fact } = judged(text, asked);
    expect(placeFit(question, sentence, fact(wrong))).toBeLessThan(0.5);
    expect(placeFit(question, sentence, fact(right))).toBe(1);
  });

  test('a prison is no place where somebody was sentenced', () => {
    const { question, sentence, fact } = judged(
      'She was sentenced to four years in prison.',
      'Where was she sentenced?',
    );
    expect(placeFit(question, sentence, fact('prison'))).toBeLessThan(0.5);
  });

  test('an hour is no place', () => {
    const { sentence } = judged('The ship sank in the morning.', 'Where did the ship sink?');
    expect(sentence.facts.filter(({ kind }) => kind === 'spot')).toEqual([]);
  });
});

describe('which part of a place', () => {
  test.each([
    ['Which part of Lyon does he live in?', 'He lives in the east of Lyon and teaches.', 'east of Lyon'],
    ['What part of London is the mill in?', 'The mill is in south London.', 'south London'],
  ])('%s', (asked, text, part) => {
    const { question, sentence, fact } = judged(text, asked);
    const span = partOfPlace(question, sentence);
    expect(text.slice(span?.start, span?.end)).toBe(part);
    const [place] = sentence.facts.filter((one) => isPartAsked(question, sentence, one));
    expect(place ?? fact(part)).toBeDefined();
    expect(shortTo(asked, text)).toBe(part);
  });
});

test.each([
  ['When was the verdict?', 'On 3 January this year the jury found him guilty.', '3 January this year'],
  ['When will the shop close?', 'The shop will close at the end of the year.', 'the end of the year'],
  [
    'When will he be released?',
    'He was arrested in January. He will be released next spring, the court said.',
    'next spring',
  ],
  ['Where did the fans gather?', 'The fans gathered in the market square on Sunday.', 'market square'],
])('%s', (asked, text, value) => expect(shortTo(asked, text)).toBe(value));
