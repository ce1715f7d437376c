import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { parseReport } from '../../src/corpus/parse.ts';
import { createEngine, type Engine } from '../../src/engine.ts';
import { turnOf } from '../../src/question/turn.ts';

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

let engine: Engine;
beforeAll(() => {
  engine = createEngine([parseReport({ id: 'ferry', text: FERRY, format: 'markdown', file: 'ferry.md' })]);
});

/** The answer to the last of some questions, each asked after those before it. */
function converse(...questions: readonly string[]): Answer {
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
