import { describe, expect, test } from 'vitest';
import { shortTo } from '../short-to.ts';

const PENALTY = 'Drivers face a penalty of £180, which is cut to £90 if it is settled within 14 days.';
const SALARY =
  'Mr Hale earned £1.5m in 2016 and was due to draw his salary of £660,000 a year until October.';
const WINNERS = 'The prize was shared by the four winners, who got £1m in all, or £250,000 each.';
const TICKET = 'The ticket is £12, rising to £20 after midnight.';
const COURSE = 'The course takes three weeks, or ten days if you study full time.';

const SETTLED =
  'The state had insured the bridge with 22 companies for $5.2 million and eventually settled for $4 million.';
const SOOT =
  'According to a report, levels of soot are 46% lower in the old town than they would have been without it, and 21% lower in the new town.';

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
    ['How much of the prize did each winner get?', `Most of the fund is gone. ${WINNERS}`, '£250,000'],
    ['How much did the insurers settle for in the end?', SETTLED, '$4 million'],
    ['How much lower is soot in the old town?', SOOT, '46%'],
    ['How much lower is soot in the new town?', SOOT, '21%'],
  ])('%s %s', (question, sentence, value) => {
    expect(shortTo(question, sentence)).toBe(value);
  });
});

describe('a figure that a noun is said to be', () => {
  test.each([
    [
      'What cut did the company offer?',
      'The company offered a reduction of 26% to 28% by 2025.',
      '26% to 28%',
    ],
    ['What discount do students get?', 'The shop gives students a discount of 10%.', '10%'],
    [
      'What was the estimate when they bid?',
      'The money set aside was £9.3bn, nearly four times the £2.4bn estimated when they bid for it.',
      '£2.4bn',
    ],
  ])('%s', (question, sentence, value) => {
    expect(shortTo(question, sentence)).toBe(value);
  });
});

describe('other figures', () => {
  test.each([
    ['How much has the country warmed?', 'The country has warmed by about 1C since 1900.', '1C'],
    [
      'How cold is the blood kept?',
      'The blood is kept at minus 70 degrees Celsius.',
      'minus 70 degrees Celsius',
    ],
    ['How many times has she won the prize?', 'Ann Bell, the singer, has twice won the prize.', 'twice'],
    ['How effective was the drug?', 'The drug was more than 90% effective in the trial.', '90%'],
    ['How many people opposed the plan?', '59% of those who replied had opposed the plan.', '59%'],
    ['How strong was the earthquake?', 'A magnitude 6.1 earthquake killed 40 people.', '6.1'],
  ])('%s', (question, sentence, value) => {
    expect(shortTo(question, sentence)).toBe(value);
  });
});
