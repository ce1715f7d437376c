import { describe, expect, test } from 'vitest';
import { shortTo } from '../short-to.ts';

const PENALTY = 'Drivers face a penalty of £180, which is cut to £90 if it is settled within 14 days.';
const SALARY =
  'Mr Hale earned £1.5m in 2016 and was due to draw his salary of £660,000 a year until October.';
const WINNERS = 'The prize was shared by the four winners, who got £1m in all, or £250,000 each.';
const TICKET = 'The ticket is £12, rising to £20 after midnight.';
const COURSE = 'The course takes three weeks, or ten days if you study full time.';

describe('the figure that is asked for among others of its kind', () => {
  test.each([
    ['How much is the penalty if you pay within 14 days?', PENALTY, '£90'],
    ['How much is the penalty?', PENALTY, '£180'],
    ['How much is the ticket after midnight?', TICKET, '£20'],
    ['How much is the ticket?', TICKET, '£12'],
    ['How long does the course take if you study full time?', COURSE, 'ten days'],
    ['How much did Mr Hale draw a year?', SALARY, '£660,000'],
    ["What was Mr Hale's salary?", SALARY, '£660,000'],
    ['How much did Mr Hale earn in 2016?', SALARY, '£1.5m'],
    ['How much did each winner get?', WINNERS, '£250,000'],
    ['How much did the winners get?', WINNERS, '£1m'],
  ])('%s %s', (question, sentence, value) => {
    expect(shortTo(question, sentence)).toBe(value);
  });
});
