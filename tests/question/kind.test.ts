import { describe, expect, test } from 'vitest';
import { askingSpans, readForm, withField } from '../../src/question/kind.ts';

/** The kinds of value that would answer best (0.9 or more), most wanted first. */
const best = (text: string) =>
  Object.entries(readForm(text).wants)
    .filter(([, weight]) => weight >= 0.9)
    .map(([kind]) => kind);

describe('readForm', () => {
  test.each<[string, string, readonly string[], string]>([
    // Quantities.
    ['How many ships came?', 'how many', ['count'], 'ships'],
    ['how mnay boats sank', 'how many', ['count'], 'boats'],
    ['How many of the 30 samples failed?', 'how many', ['count'], ''],
    ['number of deaths', 'how many', ['count'], 'deaths'],
    ['death toll', 'how many', ['count'], ''],
    ['What was the death toll?', 'how much', ['measure', 'count'], ''],
    ['How many years did it take?', 'how long', ['duration'], 'years'],
    ['How many euros is the fine?', 'how much', ['money'], 'euros'],
    ['What percentage of buses was late?', 'how much', ['percent', 'share'], 'buses'],
    ['What share of the cost did they pay?', 'how much', ['percent', 'share'], 'cost'],
    ['How much did the bridge cost?', 'how much', ['money'], ''],
    ['How much money was raised?', 'how much', ['money'], ''],
    ['How much rain fell?', 'how much', ['money', 'measure'], ''],
    ['How big is the fine?', 'how much', ['measure', 'money'], 'fine'],
    ['How tall is the tower?', 'how much', ['measure', 'money'], ''],
    ['How hot was the ash?', 'how much', ['measure', 'money'], ''],
    ['How far is it to the coast?', 'how much', ['measure', 'money'], ''],
    ['What is the budget?', 'how much', ['money'], 'budget'],
    ['What is the population of Lisbon?', 'how much', ['measure', 'count'], 'population'],
    ['What was the temperature?', 'how much', ['measure', 'count'], 'temperature'],
    ['How often do ferries run?', 'how much', ['rate'], ''],
    // Time.
    ['How long did it last?', 'how long', ['duration'], ''],
    ['How long has it been shut?', 'how long', ['duration'], ''],
    ['for how long was it closed', 'how long', ['duration'], ''],
    ['How soon must it be removed?', 'how long', ['duration', 'measure'], ''],
    ['How fast was the wind?', 'how long', ['duration', 'measure'], ''],
    ['What is the deadline for appeals?', 'how long', ['duration', 'date'], ''],
    ['How old was the captain?', 'how old', ['age'], ''],
    ['What age was she?', 'how old', ['age'], ''],
    ['When did it open?', 'when', ['date'], ''],
    ['Since when has it been closed?', 'when', ['date'], ''],
    ['In what year was it built?', 'when', ['date'], ''],
    ['At what time did it fall?', 'when', ['time'], ''],
    ['On which day was it dropped?', 'when', ['date'], ''],
    ['What’s the date of the next meeting?', 'when', ['date'], ''],
    // Names.
    ['Who led the inquiry?', 'who', ['person'], ''],
    ['Whose boat was it?', 'who', ['person'], ''],
    ['Which minister resigned?', 'who', ['person'], ''],
    ['Who is Amber Rudd?', 'who is', ['role'], ''],
    ['who was Leonard Coatsworth?', 'who is', ['role'], ''],
    ['Which company made it?', 'which', ['organisation', 'name'], ''],
    ['Which team lost?', 'which', ['organisation', 'name'], ''],
    ['Where did it happen?', 'where', ['place'], ''],
    ['In which city did they meet?', 'where', ['place'], ''],
    ['Which country won?', 'where', ['place'], ''],
    // Text.
    ['Why did it fail?', 'why', [], ''],
    ['What caused the fire?', 'why', [], ''],
    ['How come nobody came?', 'why', [], ''],
    ['What does severe mean?', 'meaning', [], 'severe'],
    ['List the towns', 'list', [], ''],
    ['name all the ferries', 'list', [], ''],
    ['What are the rules about dogs?', 'list', [], ''],
    ['What happened to the dog?', 'what', [], ''],
    ['Which drug was tried?', 'what', [], ''],
    ['How is AI used?', 'how', [], ''],
    ['Is it safe?', 'whether', [], ''],
    ['Did anyone die?', 'whether', [], ''],
    ['Can an inspector come in?', 'whether', [], ''],
    ['parsons green', 'keyword', [], ''],
    ['twitter', 'keyword', [], ''],
    ['', 'keyword', [], ''],
    ['accounts suspended first half of last year', 'keyword', [], ''],
    ['the quick brown fox jumped right over it', 'what', [], ''],
    ['What was the maximum jail term?', 'how long', ['duration'], ''],
    ['deadline for removing the posts', 'how long', ['duration', 'date'], ''],
    ['In which part of the city is it?', 'where', ['place'], ''],
    ['What part of the budget was spent?', 'how much', ['percent', 'share'], 'budget'],
    ['What sum was paid?', 'how much', ['money'], 'sum'],
    ['Below what age is it free?', 'how old', ['age'], ''],
    ['When does a room count as enclosed?', 'what', [], ''],
    ['When is smoking allowed?', 'what', [], ''],
    ['Which two countries took part?', 'where', ['place'], ''],
    ['Which insurance agent kept the money?', 'who', ['person'], ''],
    ['bridge length', 'how much', ['measure', 'count'], ''],
    ['night bus fare', 'how much', ['measure', 'count', 'money'], 'fare'],
    ['In Wales, is it banned?', 'whether', [], ''],
    // The form that comes first decides.
    ['Who said when it would open?', 'who', ['person'], ''],
    ['When did they say how many came?', 'when', ['date'], ''],
  ])('%s', (text, kind, wants, focus) => {
    const asking = readForm(text);
    expect(asking.kind).toBe(kind);
    expect(best(text)).toEqual(wants);
    expect(asking.focus).toBe(focus);
  });

  test('the span holds the words of the form, and nothing where no value is wanted', () => {
    const text = 'Tell us, in which city did they meet?';
    const [from, to] = readForm(text).span;
    expect(text.slice(from, to)).toBe('which city');
    expect(readForm('Why did it fail?').span).toEqual([0, 0]);
  });
});

describe('how fine a date is asked for', () => {
  test.each<[string, string | null]>([
    ['On what date did it open?', 'day'],
    ['What was the exact date?', 'day'],
    ['which day was it', 'day'],
    ['When exactly did it open?', 'day'],
    ['Which month was the wettest?', 'month'],
    ['In what year was it built?', 'year'],
    ['At what time did it fall?', 'time'],
    ['When did it open?', null],
    ['What happened that day?', null],
    ['Which dates of the tour were sold out?', 'day'],
  ])('%s', (text, grain) => {
    expect(readForm(text).grain).toBe(grain);
  });
});

describe('what is asked for is told by its noun', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['Which bricklayer built it?', 'bricklayer', 'who', ['person']],
    ['Which peninsula is it on?', 'peninsula', 'where', ['place']],
    ['Which ship sank?', 'ship', 'what', []],
  ])('%s', (text, noun, kind, wants) => {
    const start = text.indexOf(noun);
    const asking = withField({ ...readForm(text), kind: 'what', wants: {} }, text, {
      start,
      end: start + noun.length,
    });
    expect(asking.kind).toBe(kind);
    expect(Object.keys(asking.wants).slice(0, 1)).toEqual(wants);
  });

  test('“the WHO” asks for nobody', () => {
    expect(readForm('Does the WHO recommend it?').kind).toBe('whether');
    expect(readForm('WHO LED IT').kind).toBe('who');
  });
});

test('askingSpans finds what only asks', () => {
  const text = 'How many kinds of boats, and who owns what?';
  expect(askingSpans(text).map(([from, to]) => text.slice(from, to))).toEqual([
    'How many',
    'kinds of',
    'who',
    'what',
  ]);
});
