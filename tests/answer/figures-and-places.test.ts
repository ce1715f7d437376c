import { expect, test } from 'vitest';
import { parseReport } from '../../src/corpus/parse.ts';
import { createEngine } from '../../src/engine.ts';
import { shortTo } from './short-to.ts';

const VOYAGE =
  'The Aurora was on her way from Port Klang in Malaysia to the Dutch port of Delft. She ran aground near Suez.';

test.each([
  ['Where was the Aurora going?', 'Delft'],
  ['where did the Aurora set off from', 'Port Klang'],
  ['Where did the Aurora run aground?', 'Suez'],
])('the end of a way that is asked about: %s', (question, value) => {
  expect(shortTo(question, VOYAGE)).toBe(value);
});

test.each([
  ['How many people were hurt?', 'Nobody was hurt, but about 2,000 people left their homes.', 'Nobody'],
  [
    'How many people died in the fire?',
    'The fire claimed at least 72 lives and 40 people lost their homes.',
    '72',
  ],
  ['How many people were unemployed?', 'An estimated 1.33 million people were unemployed.', '1.33 million'],
  [
    'How many attacks were there in Greece?',
    'Nine countries recorded attacks. Greece reported seven and Malta four, and 19 were foiled, all of them in Greece and Malta.',
    'seven',
  ],
  [
    'How many attacks were there in Spain?',
    'Nine countries recorded attacks. France accounted for 60 of them, followed by Italy with 13 and Spain with 11.',
    '11',
  ],
  ['How old is Ruth Abel?', 'Ruth Abel, 38, founded the firm in 2003, when she was 19.', '38'],
  ['How long is the Aurora?', 'The 400-metre vessel Aurora ran aground in 2021.', '400-metre'],
])('a figure is that of what is counted: %s', (question, text, value) => {
  expect(shortTo(question, text)).toBe(value);
});

test.each([
  [
    'How many routes are there?',
    'It is one of the busiest routes of the world. The firm has 12 routes.',
    '12',
  ],
  ['How many goals did Harry Reed score?', 'Nobody had seen Harry Reed before. He scored two goals.', 'two'],
])('and not what only looks like one: %s', (question, text, value) => {
  expect(shortTo(question, text)).toBe(value);
});

test('who held an office then did it', () => {
  const text = 'The chairman, Sir Martin Reed, was appointed by the then mayor, Anna Hill, in 2017.';
  expect(shortTo('Who appointed the chairman?', text)).toBe('Anna Hill');
});

test('to become something is no office', () => {
  const text = 'China and El Salvador were both certified malaria-free in 2021.';
  expect(shortTo('When did China become officially malaria-free?', text)).toBe('2021');
  const list = 'The council put the old harbour on its heritage list in 1997.';
  expect(shortTo('When did the harbour become a heritage site?', list)).toBe('1997');
});

test('the age of somebody else is none', () => {
  const text = 'Margaret Hill, a 90-year-old grandmother, received the first dose from the nurse May Reed.';
  expect(shortTo('How old is Margaret Hill?', text)).toBe('90-year-old');
  const engine = createEngine([parseReport({ id: 'r', text, format: 'plain', file: 'r.txt' })]);
  expect(engine.ask('How old is May Reed?').kind).toBe('missing');
});

test('a claim is answered by the figure that is so', () => {
  expect(
    shortTo(
      'my dad says the new runway will cost 20 billion, can you check',
      'The £14bn runway will open in 2030.',
    ),
  ).toBe('£14bn');
});

test('what leads councils is none of them, and no firm is a country', () => {
  expect(
    shortTo(
      'Which councils went to court?',
      'Five Conservative-led councils, Bexley, Bromley and Surrey, went to court.',
    ),
  ).not.toBe('Conservative');
  expect(shortTo('In which countries was it tested?', 'It was tested by Novo Labs in Turkey.')).toBe(
    'Turkey',
  );
});

test.each([
  ['In which year was there no fair?', 'The town has held a fair since 1850, except in 1917.', '1917'],
  ['Since when has the town held a fair?', 'The town has held a fair since 1850, except in 1917.', '1850'],
  ['Which was the hottest day?', 'The hottest day was 19 July, when it reached 40.3 degrees.', '19 July'],
  [
    'When did the club sack its coach?',
    'The coach took over in 1999. The club ended his contract in 2003.',
    '2003',
  ],
])('%s: the exception is not the rule, and dates are told as asked', (question, text, value) => {
  expect(shortTo(question, text)).toBe(value);
});

test.each([
  ['Who invaded Norland?', 'In 1849 France invaded Norland and held it for a decade.', 'France'],
  ['Who invaded Norland?', 'In 1849 Norland was invaded by Spain, and its king fled to France.', 'Spain'],
])('a place that acts is who: %s', (question, text, value) => {
  expect(shortTo(question, text)).toBe(value);
});

test.each([
  ['When did the theatre burn down?', 'The theatre was built in 1760 and burned down in 1840.', '1840'],
  ['When was the theatre built?', 'The theatre was built in 1760 and burned down in 1840.', '1760'],
])('a date beside the verb that is asked about: %s', (question, text, value) => {
  expect(shortTo(question, text)).toBe(value);
});

const SCHEME =
  'Help to Buy, the equity loan scheme for new homes in England, closed to applicants on 31 October 2022. Farming put its losses at R5.9 billion. A drought like this comes once in 300 years. Five days later the deadline was moved to 12 April. Only a seventh of the loot was found. Turnout was 41% in December 2023.';

test.each([
  ['When did Help to Buy close?', '31 October 2022'],
  ['How much did farming lose?', 'R5.9 billion'],
  ['How often does a drought like this come?', 'once in 300 years'],
  ['When was the deadline moved to?', '12 April'],
  ['How much of the loot was found?', 'a seventh'],
])('what a sentence says in its own way: %s', (question, value) => {
  expect(shortTo(question, SCHEME)).toBe(value);
});

test('a figure of another year does not answer', () => {
  const text = `# Report\n\nIn 2022 the vote was held in spring.\n\n${SCHEME}\n`;
  const answer = createEngine([parseReport({ id: 'r', text, format: 'markdown', file: 'r.md' })]).ask(
    'What was turnout in 2019?',
  );
  expect(answer.kind).toBe('missing');
});

const ARDEN =
  'A bomb was left on a train and went off in Arden; 29 people were hurt. The port’s director, Anna Hill, closed its gates at Norden. In the year to June, arrests in the port numbered 379. Storms struck Ryde, Leith and Delft.';

test.each([
  ['Who left the bomb on the train?', null],
  ['port arrests year to June', '379'],
  ['List the towns struck by storms', 'Ryde, Leith and Delft'],
])('what is told, and no more: %s', (question, value) => {
  const text = `# Report\n\n${ARDEN}\n`;
  const answer = createEngine([parseReport({ id: 'r', text, format: 'markdown', file: 'r.md' })]).ask(
    question,
  );
  expect(answer.kind === 'missing' ? null : answer.short).toBe(value);
});
