import { describe, expect, test } from 'vitest';
import { isCoarse } from '../../src/answer/candidate/binding.ts';
import { figureFit } from '../../src/answer/candidate/figure-fit.ts';
import { mayHold, unheld } from '../../src/answer/candidate/office.ts';
import { isTogether } from '../../src/answer/candidate/rivals.ts';
import { roleMatch } from '../../src/answer/candidate/role.ts';
import { judged } from './judged.ts';

describe('a date is as fine as it is asked for', () => {
  const text = 'The gate was built in 1998, rebuilt in May 2004 and opened on 3 June 2007.';
  test.each<[string, readonly [boolean, boolean, boolean]]>([
    ['When was the gate built?', [false, false, false]],
    ['In what year was the gate built?', [false, false, false]],
    ['In which month was the gate built?', [true, false, false]],
    ['On what date was the gate built?', [true, true, false]],
  ])('%s', (asked, coarse) => {
    const { question, sentence, fact } = judged(text, asked);
    const dates = ['1998', 'May 2004', '3 June 2007'].map((written) =>
      isCoarse(question, sentence, fact(written)),
    );
    expect(dates).toEqual(coarse);
  });
});

test('a measure answers in units of what is asked for', () => {
  const text = 'The gate is 12 metres wide and weighs 30 tonnes.';
  const fits = (asked: string) => {
    const { question, sentence, fact } = judged(text, asked);
    return ['12 metres', '30 tonnes'].map((written) => figureFit(question, sentence, fact(written)));
  };
  expect(fits('How wide is the gate?')).toEqual([1, 0]);
  expect(fits('How heavy is the gate?')).toEqual([0, 1]);
  expect(fits('How much is the gate?')).toEqual([1, 1]);
});

test('a count over a list is not that of one of its members', () => {
  const text = 'Storms killed 36 sailors in Arden and Portwick.';
  const together = (asked: string) => {
    const { question, sentence, fact } = judged(text, asked);
    return isTogether(question, sentence, fact('36'));
  };
  expect(together('How many sailors were killed in Arden?')).toBe(true);
  expect(together('How many sailors were killed in Arden and Portwick?')).toBe(false);
  expect(together('How many sailors were killed?')).toBe(false);
});

test('a count is not that of a list in another clause', () => {
  const text = 'As the storm left Arden and Portwick, it was said that 36 sailors had gone to Sorby.';
  const { question, sentence, fact } = judged(text, 'How many sailors left Arden for Sorby?');
  expect(isTogether(question, sentence, fact('36'))).toBe(false);
});

describe('a name holds the role that is asked for', () => {
  const text = 'Anna Hill, the head of the Port Office, met Paul Marsh, the mayor of Sorby.';
  const missing = (asked: string, name: string) => {
    const { question, sentence, fact } = judged(text, asked);
    return unheld(question, sentence, fact(name), []);
  };

  test('its own', () => {
    expect(missing('Who is the head of the Port Office?', 'Anna Hill')).toBe(0);
    expect(missing('Who is the mayor of Sorby?', 'Paul Marsh')).toBe(0);
  });

  test('another’s', () => {
    expect(missing('Who is the mayor of Sorby?', 'Anna Hill')).toBe(1);
    expect(missing('Who is the head of the Port Office?', 'Paul Marsh')).toBe(1);
  });

  test('none, where the question asks what somebody did', () => {
    expect(missing('Who met the mayor of Sorby?', 'Anna Hill')).toBe(0);
  });
});

test('a name stands on the side of the verb that is asked for', () => {
  const { sentence, fact, question } = judged('Mr Hill arrested Paul Marsh.', 'Who arrested him?');
  expect(roleMatch(question, sentence, fact('Mr Hill'))).toBe(1);
  expect(roleMatch(question, sentence, fact('Paul Marsh'))).toBe(0);
  const other = judged('Mr Hill arrested Paul Marsh.', 'Who did he arrest?');
  expect(roleMatch(other.question, other.sentence, other.fact('Paul Marsh'))).toBe(1);
});

describe('a lower office, a former one or another is not the one that is asked for', () => {
  const may = (asked: string, text: string) => {
    const { question, sentence, fact } = judged(text, asked);
    return mayHold(question, sentence, fact('Anna Hill'));
  };
  test.each([
    ['Who is the head of the Port Office?', 'Anna Hill, the head of the Port Office, left.', true],
    ['Who is the head of the Port Office?', 'Anna Hill, deputy head of the Port Office, left.', false],
    ['Who runs the Port Office?', 'Anna Hill, deputy head of the Port Office, left.', false],
    ['Who is the deputy head of the Port Office?', 'Anna Hill, deputy head of the Port Office, left.', true],
    ['Who is the deputy head of the Port Office?', 'Anna Hill, the head of the Port Office, left.', false],
    ['Who is the foreign secretary?', 'The home secretary, Anna Hill, left.', false],
    ['Who is the home secretary?', 'The home secretary, Anna Hill, left.', true],
    ['Who is the home secretary now?', 'The former home secretary, Anna Hill, left.', false],
    ['Who was the home secretary?', 'The former home secretary, Anna Hill, left.', true],
    ['Who chairs the panel?', 'Anna Hill, a former minister, chairs the panel.', true],
    ['Who closed the port?', 'Anna Hill, deputy head of the Port Office, closed the port.', true],
  ])('%s %s', (asked, text, expected) => {
    expect(may(asked, text)).toBe(expected);
  });
});
