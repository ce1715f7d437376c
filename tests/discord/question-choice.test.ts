import { describe, expect, test } from 'vitest';
import { questionChoices } from '../../src/discord/question-choice.ts';
import { createEngine } from '../../src/engine.ts';
import { HARBOUR, ROADS } from './sample.ts';

const engine = createEngine([HARBOUR, ROADS]);

describe('choices for a question that is being typed', () => {
  test('begin with the question and its answer as it stands', () => {
    expect(questionChoices('How many  ships did the port handle in 2023?', null, engine)[0]).toEqual({
      name: 'How many ships did the port handle in 2023? → 412 (¶1)',
      value: 'How many ships did the port handle in 2023?',
    });
  });

  test('begin with the question alone where the report has no value for it', () => {
    const question = 'Who is Napoleon?';
    expect(questionChoices(question, null, engine)[0]).toEqual({ name: question, value: question });
  });

  test('go on with the passages that come nearest', () => {
    expect(questionChoices('quay', null, engine)).toContainEqual({
      name: '¶3 The new quay cost €50m.',
      value: 'The new quay cost €50m.',
    });
  });

  test('keep to the report that was chosen', () => {
    const choices = questionChoices('council road', 'harbour', engine);
    expect(choices.map(({ value }) => value)).not.toContain('The council mended 80 km of road.');
  });

  test('are how the passages begin, before anything is typed', () => {
    expect(questionChoices(' ', 'roads', engine)).toEqual([
      { name: '¶1 The council mended 80 km of road.', value: 'The council mended 80 km of road.' },
    ]);
  });

  test('are none for what is longer than a choice', () => {
    expect(questionChoices('ship '.repeat(21), null, engine)).toEqual([]);
  });

  test.each(['', 'a', 'the', 'ships', 'x'.repeat(100), '@everyone **', '\u0000'])(
    '%j is within the limits',
    (typed) => {
      const choices = questionChoices(typed, null, engine);
      expect(choices.length).toBeLessThanOrEqual(25);
      for (const { name, value } of choices) {
        expect(name.length * value.length).toBeGreaterThan(0);
        expect(Math.max(name.length, value.length)).toBeLessThanOrEqual(100);
      }
    },
  );
});
