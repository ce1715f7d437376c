import { expect, test } from 'vitest';
import { shortTo } from './short-to.ts';

/** Of several figures or dates of a sentence the one that is asked for. */
test.each([
  ['How many rooms does the hotel have?', "Four of the hotel's 30 rooms have a balcony.", '30'],
  ['How many rooms have a balcony?', "Four of the hotel's 30 rooms have a balcony.", 'Four'],
  [
    'How many of the wells were polluted?',
    'The team tested 40 wells, and most of them were polluted.',
    'most of them',
  ],
  [
    'How many people were rescued?',
    'Two adults and seven children were rescued from the lake.',
    'Two adults and seven children',
  ],
  ['How many children were rescued?', 'Two adults and seven children were rescued from the lake.', 'seven'],
  [
    'How many times have Denmark won the cup?',
    'Denmark won the cup for the third time when they beat Norway 31-22 in Herning.',
    'third time',
  ],
  [
    'What was the ticket price lowered to?',
    'The club lowered the ticket price from 25 to 18 euros after protests.',
    '18 euros',
  ],
  [
    'When did the scheme start?',
    'The scheme was proposed by engineers in 1998 and opened in May 2006.',
    'May 2006',
  ],
  [
    'When did the strike end?',
    'The strike started on 3 May and went on until 17 June, when a deal was reached.',
    '17 June',
  ],
  [
    'When did the ferry sink?',
    'Ten years ago this week the ferry sank off the coast.',
    'Ten years ago this week',
  ],
  [
    'How much do over-75s get?',
    'Pensioners aged 65 to 74 receive £120 a week, and over-75s get £155.',
    '£155',
  ],
  [
    'How much do nurses get?',
    'Nurses got the largest rise, of 4%, which brings their starting pay to £21,900.',
    '£21,900',
  ],
  [
    'How big was the rise for nurses?',
    'Nurses got the largest rise, of 4%, which brings their starting pay to £21,900.',
    '4%',
  ],
  [
    'How tall was the old tower?',
    'The new tower is 310 metres tall, while the old one reached only 92 metres.',
    '92 metres',
  ],
  ['How long is the bridge?', 'It is 2.4 km long, compared with 1.1 km for the old bridge.', '2.4 km'],
  [
    'How many houses were destroyed in Nice?',
    'In 2001 a fire in Lyon had destroyed 80 houses, and in 2006 a fire at Nice, a port on the coast, had destroyed 15.',
    '15',
  ],
  ['How old is Jane Moss?', 'Peter Hall, 61, a builder, sued his neighbour Jane Moss, 44, in 2011.', '44'],
  [
    'How much did the hall cost?',
    'The engineer said that the hall could be built for $7 million. It cost $9.4 million.',
    '$9.4 million',
  ],
])('%s', (question, body, value) => {
  expect(shortTo(question, body)).toBe(value);
});
