import { expect, test } from 'vitest';
import { occupationSpans } from '../../src/question/occupation.ts';

/** What of a question does not only ask. */
const whom = (text: string) => {
  const [before, behind] = occupationSpans(text);
  return before === undefined || behind === undefined ? null : text.slice(before[1], behind[0]);
};

test.each([
  ['What does Anna Hill do for a living?', 'Anna Hill'],
  ['what did anna hill do before', 'anna hill'],
  ["What is Anna Hill's job?", 'Anna Hill'],
  ['What post does Anna Hill hold?', 'Anna Hill'],
  ['Which office did Anna Hill have then?', 'Anna Hill'],
  ['What was Anna Hill before?', 'Anna Hill'],
  ['What is Anna Hill by profession?', 'Anna Hill'],
  ['What kind of work does Anna Hill do?', 'Anna Hill'],
  ['What does Anna Hill do about it?', null],
  ['What post was shot at?', null],
  ['What did Anna Hill say?', null],
  ['Who is Anna Hill?', null],
])('%s asks what %s is', (text, expected) => {
  expect(whom(text)).toBe(expected);
});
