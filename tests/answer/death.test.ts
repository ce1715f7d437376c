import { describe, expect, test } from 'vitest';
import { parseReport } from '../../src/corpus/parse.ts';
import { createEngine } from '../../src/engine.ts';

const shortOf = (text: string, question: string) => {
  const engine = createEngine([
    parseReport({
      id: 'deaths',
      text: `Deaths\n\n${text}\n\nThe weather was fine in the village for most of the week.\n`,
      format: 'plain',
    }),
  ]);
  return engine.ask(question).short;
};

describe('a cause of death', () => {
  test.each([
    ['Ada Hill died of pneumonia in Leeds on 4 May.', 'pneumonia'],
    ['Ada Hill died in Leeds on 4 May after a long illness.', 'a long illness'],
    ['Ada Hill died on 4 May in Leeds from a heart attack.', 'a heart attack'],
    ['Ada Hill died in a car crash near Leeds in 1999.', 'a car crash'],
    ['Ada Hill, who was 40, was killed when a wall fell on her.', 'when a wall fell on her'],
  ])('is told by %j', (text, cause) => {
    for (const question of [
      'What did Ada Hill die of?',
      'How did Ada Hill die?',
      'cause of death',
      'What killed Ada Hill?',
    ])
      expect(shortOf(text, question), question).toBe(cause);
  });

  test('is no day and no place', () => {
    expect(shortOf('Ada Hill died in Leeds on 4 May.', 'What did Ada Hill die of?')).toBeNull();
    expect(shortOf('Ada Hill died in Leeds on 4 May.', 'How was Ada Hill killed?')).toBeNull();
  });
});
