import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { parseReport } from '../../../src/corpus/parse.ts';
import { createEngine, type Engine } from '../../../src/engine.ts';
import { turnOf } from '../../../src/question/turn.ts';

const FERRY = `# The ferry company in 2019

The ferries carried 84,000 passengers in 2019, up from 71,000 the year before. Commuters were 61% of them. The bar sold 900 meals a day before the strike and 1,300 after it.

In May the company ordered three electric ferries for €48m from a yard in Lisbon, with delivery due by March 2021. They will need a crew of nine each.

Ines Prado, the head of the company, called it the best year of all. “I have never seen such a year in my 22-year career,” she told the harbour paper.

A fire broke out on the ferry Marlin at Old Quay on 3 August; 14 passengers were hurt. Two crew members died in a collision at Sandwick in 2016.

Smokers pay a fixed penalty of £50 on deck. In the saloon it is £80.

| Line | Opened | Length |
|---|---|---|
| Island line | 4 May 1988 | 12 km |
| City line | 2 June 2001 | 7 km |
`;

const ORCHARD = `# The orchards of Holm in 2021

Apple trees cover 340 hectares, 15 per cent fewer than in 2005. Pear trees cover 90 hectares. Nut trees are not counted.

Oskar Lind ran the growers’ union until May, when he resigned. Petra Voss, a former vet from Aarby, took over in June. She had never led a union before.

A leaflet explains how to graft. Cherries, it says, need a warm wall and little water.

Whoever waters at noon pays a fine of €80, or €40 within a week. The rule was made ten days after the drought began.

Yields have to fall by a third from 2015 levels by 2030, a study by two botanists had found.

The harvest festival opened on 9 September, three weeks late.

It drew 6,400 visitors from the valley. Five more stalls came on the Sunday, and the last seven on the Monday.

The union has 1,180 members. In the autumn the number of members fell from 1,420 to 1,180, the union says.
`;

let engine: Engine;
let orchard: Engine;
beforeAll(() => {
  engine = createEngine([parseReport({ id: 'ferry', text: FERRY, format: 'markdown', file: 'ferry.md' })]);
  orchard = createEngine([parseReport({ id: 'holm', text: ORCHARD, format: 'markdown', file: 'holm.md' })]);
});

/** The answer to the last of some questions, each asked after those before it. */
function converse(...questions: readonly string[]): Answer {
  return converseWith(engine, questions);
}

/** The same of the other report. */
function stroll(...questions: readonly string[]): Answer {
  return converseWith(orchard, questions);
}

function converseWith(engine: Engine, questions: readonly string[]): Answer {
  const answers: Answer[] = [];
  for (const question of questions) answers.push(engine.ask(question, { turns: answers.map(turnOf) }));
  const last = answers.at(-1);
  if (last === undefined) throw new Error('no question');
  return last;
}

const PASSENGERS = 'How many passengers did the ferries carry?';
const FERRIES = 'How many electric ferries were ordered?';
const HURT = 'How many passengers were hurt on the ferry Marlin?';

describe('a value where the answer before stands', () => {
  test.each([
    [[FERRIES, 'for how much?'], '€48m'],
    [[FERRIES, 'when will they arrive?'], 'March 2021'],
    [[FERRIES, 'from where?'], 'Lisbon'],
    [[HURT, 'when was that?'], '3 August'],
    [[HURT, 'where exactly?'], 'Old Quay'],
    [[PASSENGERS, 'and the year before?'], '71,000'],
    [[PASSENGERS, 'what was it before?'], '71,000'],
    [['How many meals did the bar sell before the strike?', 'and afterwards?'], '1,300'],
    [[PASSENGERS, 'how many of them were commuters?'], '61%'],
  ])('%j → %s', (questions, value) => {
    expect(converse(...questions).short).toContain(value);
  });

  test('the same column of another row', () => {
    expect(converse('When was the Island line opened?', 'and the City line?').short).toBe('2 June 2001');
    expect(converse('How long is the Island line?', 'what about the City line?').short).toBe('7 km');
  });
});

describe('what another time is compared with', () => {
  test('the sentence that tells of it', () => {
    expect(converse(PASSENGERS, 'is that more than before?').lead).toContain('71,000');
  });

  test('nothing where none does', () => {
    expect(converse(FERRIES, 'is that more than before?').kind).toBe('missing');
    expect(converse(HURT, 'and the year before?').kind).toBe('missing');
  });
});

describe('who is meant', () => {
  test('the person who was named last, by the last name', () => {
    const answer = converse('Who is the head of the company?', 'how long is her career?');
    expect(answer.short).toContain('22');
    expect(answer.note).toContain('“Prado”');
  });

  test('what somebody does', () => {
    expect(converse('Who called it the best year?', 'what is her job?').lead).toContain('the head');
  });
});

describe('a refusal', () => {
  test('of what the report does not tell of the same', () => {
    for (const next of ['how many of them drowned?', 'and in Porto?', 'who was the captain?'])
      expect(converse(HURT, next).kind, next).toBe('missing');
  });

  test('of what it tells of another place', () => {
    expect(converse(HURT, 'how many of them died?').kind).toBe('missing');
    expect(converse(HURT, 'and how many dead?').kind).toBe('missing');
  });

  test('does not stand between a follow-up and what it is about', () => {
    expect(converse(HURT, 'how many of them drowned?', 'when was that?').short).toContain('3 August');
  });
});

describe('another matter', () => {
  test('takes nothing over', () => {
    const question = 'How long is the Island line?';
    expect(converse(HURT, question)).toEqual(converse(question));
  });

  test('gives way to one that is near where the question names nothing', () => {
    const answer = converse('Who pays a fixed penalty on deck?', 'how much is it in the saloon?');
    expect(answer.short).toBe('£80');
  });
});

describe('what goes on in the same matter', () => {
  const APPLES = 'How many hectares do apple trees cover?';
  const FINE = 'How high is the fine for watering at noon?';
  const UNION = 'Who ran the growers’ union?';
  const YIELDS = 'By how much do yields have to fall by 2030?';
  const MEMBERS = 'How many members does the union have?';

  test.each([
    [[APPLES, 'and pear trees?'], '90'],
    [[FINE, 'and if he pays early?'], '€40'],
    [['When was the rule made?', 'how long after?'], 'ten days'],
    [[UNION, 'who came after him?'], 'Petra Voss'],
    [[UNION, 'who replaced him?', 'what did she do before?'], 'former vet'],
    [[YIELDS, 'compared with which year?'], '2015'],
    [['When did the harvest festival open?', 'how many visitors did it draw?'], '6,400'],
    [['How many stalls came on the Sunday?', 'and on the Monday?'], 'seven'],
    [[MEMBERS, 'how many were there before?'], '1,420'],
    [[MEMBERS, 'has it gone down?', 'what was it before?'], '1,420'],
  ])('%j → %s', (questions, value) => {
    expect(stroll(...questions).short).toContain(value);
  });

  test.each([
    [[YIELDS, 'who found that?'], 'two botanists'],
    [['How does one graft?', 'and cherries?'], 'a warm wall'],
    [[APPLES, 'and nut trees?'], 'not counted'],
    [['Who took over in June?', 'had she led a union before?'], 'never'],
  ])('%j: %s', (questions, told) => {
    expect(stroll(...questions).lead).toContain(told);
  });

  test.each([
    [[APPLES, 'and plum trees?']],
    [[FINE, 'and if it rains?']],
    [[FINE, 'compared with which year?']],
    [['How many visitors did the festival draw?', 'how many of them were children?']],
    [['Who took over in June?', 'who came after her?']],
    [['How many visitors did the festival draw?', 'was that the first time?']],
  ])('%j is not told', (questions) => {
    expect(stroll(...questions).kind).toBe('missing');
  });
});
