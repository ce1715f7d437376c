import { describe, expect, test } from 'vitest';
import { parseReport } from '../../src/corpus/parse.ts';
import { createEngine } from '../../src/engine.ts';

const front = '---\ntitle: Annual report 2021\nsource: Arden Lifeboat Institution\n---\n\n';
const told =
  'We rescued 340 people last year. Our crews launched 1,200 times. The Institution spent £4 million on boats, and we opened two stations.';

function shortIn(text: string, question: string): string | null {
  const engine = createEngine([parseReport({ id: 'annual', text, format: 'markdown' })]);
  const answer = engine.ask(question);
  return answer.kind === 'fact' ? answer.short : null;
}

describe('a report that speaks of itself as we', () => {
  test.each([
    ['How many people did the Arden Lifeboat Institution rescue?', '340'],
    ['How much did the Institution spend on boats?', '£4 million'],
    ['How many stations did the Arden Lifeboat Institution open?', 'two'],
  ])('tells of its publisher: %s', (question, value) => {
    expect(shortIn(`${front}${told}\n`, question)).toBe(value);
  });

  test('but not of others', () => {
    expect(shortIn(`${front}${told}\n`, 'How many people did Oxfam rescue?')).toBeNull();
  });

  test('nor of its publisher when somebody else says we', () => {
    const quoted =
      '“We rescued 340 people,” said Anna Hill of the harbour guild. “Our crews launched often. We are tired.”';
    expect(
      shortIn(`${front}${quoted}\n`, 'How many people did the Arden Lifeboat Institution rescue?'),
    ).toBeNull();
  });
});
