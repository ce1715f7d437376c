import { describe, expect, test } from 'vitest';
import { shortTo } from '../short-to.ts';

describe('the bare value fills the gap of the question', () => {
  test.each([
    [
      'What offence was the captain charged with?',
      'The captain was charged with reckless navigation in May.',
      'reckless navigation',
    ],
    ['What are the sails made of?', 'The sails are made of woven hemp.', 'woven hemp'],
    ['What language is the manual written in?', 'The manual is written in Dutch.', 'Dutch'],
    [
      'What does the new law ban?',
      'The new law bans plastic straws and cups from 2025.',
      'plastic straws and cups',
    ],
    [
      'What did the probe record?',
      "In June the agency's probe recorded a burst of radio waves from the moon.",
      'burst of radio waves',
    ],
    [
      'What do the firms use to find leaks?',
      'The firms are making more use of acoustic sensors, which find leaks.',
      'acoustic sensors',
    ],
    ['What species was found in the pond?', 'A rare newt was found in the pond.', 'rare newt'],
    [
      'What instrument measures the tide?',
      'An acoustic gauge measures the tide every six minutes.',
      'acoustic gauge',
    ],
    ['What was she awarded?', 'Captain Ines Moor was awarded the Harbour Medal in 2019.', 'Harbour Medal'],
    [
      'Which game had the best launch?',
      'The Night Tide trilogy, added in May, had the best launch of all games.',
      'Night Tide trilogy',
    ],
    ['What do the keepers say?', 'The keepers say that the lamp is old.', 'the lamp is old'],
  ])('%s', (question, sentence, value) => {
    expect(shortTo(question, sentence)).toBe(value);
  });
});

describe('the bare value is a name', () => {
  test.each([
    ['What was the dog called?', 'He left behind a small dog named Rollo.', 'Rollo'],
    ['What nickname did locals give the crane?', 'Local people soon called it Long Meg.', 'Long Meg'],
    [
      'What is the storm called?',
      'Forecasters named the storm Brunhild, the ninth of the season.',
      'Brunhild',
    ],
    [
      'Who is the pier named after?',
      'The town opened the pier in May and named it after Clara Boyd.',
      'Clara Boyd',
    ],
    ['Who owns the ferry?', 'The Swedish-owned ferry ran aground on Monday.', 'Swedish'],
    [
      'Who announced the result?',
      'Mary Hill, the chief counting officer, announced the result at the Royal Park Centre.',
      'Mary Hill',
    ],
    ['Who became mayor?', 'Ines Moor, until then his deputy, became mayor on 9 May.', 'Ines Moor'],
    ['Who chairs the board?', 'The board, chaired by Amina Sule, met in May.', 'Amina Sule'],
    ['Which actress is in the film?', 'The film, with Julia Stone, drew 9,000 viewers.', 'Julia Stone'],
    [
      'In which journal was the paper printed?',
      'The paper was printed in the New England Journal of Harbours.',
      'New England Journal of Harbours',
    ],
    [
      'Which two towns does the ferry connect?',
      'The ferry connects Saltmouth and Ryde twice a day.',
      'Saltmouth and Ryde',
    ],
    [
      'Which companies are under pressure?',
      'Companies such as Norwind and Tidal are under pressure.',
      'Norwind and Tidal',
    ],
    [
      'Where was the crate left?',
      'A crate was left on a tube train and exploded at Bank Green station.',
      'tube train',
    ],
    [
      'Where was the treaty signed?',
      'The treaty was signed at Kirkwall Castle near Saltmouth in 1468.',
      'Kirkwall Castle',
    ],
    [
      'who is leila novak',
      'The pilots were Tom Hale, a teacher, and Leila Novak, a professor of law and trade.',
      'a professor of law and trade',
    ],
    [
      'How dangerous is the channel?',
      'Pilots say that the channel is extremely dangerous in winter.',
      'extremely dangerous',
    ],
  ])('%s', (question, sentence, value) => {
    expect(shortTo(question, sentence)).toBe(value);
  });
});

describe('the bare value is a figure', () => {
  const RAISED = 'Ticket prices were raised by £2 to £14 in April.';
  const STRIKE = 'The dockers were on strike from 3 March to 9 April.';
  test.each([
    ['How much did ticket prices rise?', RAISED, '£2'],
    ['What does a ticket cost now?', RAISED, '£14'],
    ['When did the strike begin?', STRIKE, '3 March'],
    ['When did the strike end?', STRIKE, '9 April'],
    [
      'How many members has the club now?',
      'The club grew from about 250 members in May to more than 920.',
      '920',
    ],
    [
      'How far over budget was the pier?',
      'The pier opened seven months late and £18m over its budget of £142m.',
      '£18m',
    ],
    [
      'How late did the ferry arrive?',
      'The ferry arrived three hours late with 210 people on board.',
      'three hours',
    ],
    [
      'By how much is the profit up?',
      'The profit reached £9m, 50 per cent more than a year before.',
      '50 per cent',
    ],
    ['What share of holes was filled?', 'The town filled 14,350 holes, of which 92% in time.', '92%'],
    ['How many members voted for the ban?', 'The members voted by 384 to 184 for a ban.', '384'],
    ['vote on the ban', 'The members voted by 384 to 184 for the ban.', '384 to 184'],
    ['asthma', 'Their mean age was 66 years, 36% were women, and 24% had asthma.', '24%'],
    ['harbour fees', 'The harbour fees came to £3,400 last year, and 41 boats paid late.', '£3,400'],
    ['harbour pilots', 'Harbour pilots complained for 20 days in the spring about the noise.', null],
  ])('%s', (question, sentence, value) => {
    expect(shortTo(question, sentence)).toBe(value);
  });
});

test('of a table the cell under the head that is asked for', () => {
  const row =
    '| Country | Since | Law |\n|---|---|---|\n| Ireland | 29 March 2004 | Public Health (Tobacco) Act 2002 |';
  expect(shortTo('which act governs smoking in ireland?', row)).toBe('Public Health (Tobacco) Act 2002');
});

test('a name in small letters is somebody, though it is also that of a general', () => {
  expect(shortTo('who is jerome powell', 'Jerome Powell, the chair of the bank, agreed.')).toBe(
    'the chair of the bank',
  );
});
