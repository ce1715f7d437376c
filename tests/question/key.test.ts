import { describe, expect, test } from 'vitest';
import { questionKey } from '../../src/question/key.ts';

/** Each line asks one thing in several ways. */
const SAME: readonly (readonly string[])[] = [
  [
    'How many arrests were there?',
    'how many people were arrested',
    'How many arrests were made?',
    'hey bot, can you tell me how many arrests there were? thanks!',
    'What is the number of arrests?',
    'number of arrests',
    'do you know how many people have been arrested please',
    'How many arrests?',
    'According to the report, how many arrests were there in total?',
  ],
  [
    'How many arrests were there in the UK?',
    'how many people were arrested in the United Kingdom',
    'How many arrests in Britain?',
  ],
  [
    'How many people died in Manchester?',
    'how many people were killed in Manchester',
    'number of deaths in Manchester?',
  ],
  ['Who is the head of MI5?', "Who is MI5's head?", 'who leads MI5', "who's the chief of MI5"],
  [
    'When was the Parsons Green attack?',
    'when did the attack at Parsons Green happen',
    'On what date did the Parsons Green attack take place?',
  ],
  [
    'How many attacks did MI5 foil?',
    'How many attacks were stopped by MI5?',
    'how many attacks has MI5 thwarted',
  ],
  ['How many attacks were foiled since March?', 'How many attacks have been prevented since March?'],
  ['Who did police arrest?', 'Who was arrested by police?', 'who was arrested by the police'],
  [
    'Why was the law changed?',
    'what was the reason the law was changed',
    'For what reason was the law changed?',
  ],
  ['Did France warn Britain?', 'Was Britain warned by France?', 'did france warn the UK'],
];

/** No two of a line ask the same. */
const DIFFERENT: readonly (readonly string[])[] = [
  [
    'How many arrests were there?',
    'How many arrests were there in the UK?',
    'How many arrests were there in France?',
    'How many arrests were there in 2017?',
    'How many arrests were there in 2016?',
    'How many arrests were there before 2017?',
    'How many arrests were there after 2017?',
    'How many women were arrested?',
    'How many people were not arrested?',
    'How many people were charged?',
    'How many people will be arrested?',
    'Who was arrested?',
    'Who arrested them?',
    'Who arrested the suspects?',
    'When were the arrests?',
    'Where were the arrests?',
    'Why were people arrested?',
    'Were there arrests?',
    'How many more arrests were there than in 2016?',
  ],
  [
    'Who arrested the suspect?',
    'Who was arrested?',
    'Who did the suspect arrest?',
    'Who was the suspect?',
    'Who was the suspect arrested by?',
  ],
  [
    'Did France warn Britain?',
    'Did Britain warn France?',
    'did Germany warn France',
    'did france not warn britain',
  ],
  [
    'Who is the head of MI5?',
    'Who is the head of MI6?',
    'Who was the head of MI5 before Andrew Parker?',
    'Who does the head of MI5 warn?',
  ],
  ['How many people attacked?', 'How many people were attacked?', 'How many attacks were there?'],
  [
    'Where did they migrate?',
    'Where do geese migrate from?',
    'Where do geese migrate to?',
    'Where do geese migrate?',
  ],
  ['Who grants a patent?', 'Who is a patent granted to?', 'Who is granted a patent?'],
  ['How is asthma treated?', 'How else is asthma treated?'],
  ['Did prices go up?', 'Did prices go down?'],
  ['When did Richard become king?', 'When did Richard I become king?', 'When did Richard II become king?'],
  ['At what time did he die?', 'At what time did Paul die?', 'On what day did Paul die?'],
  ['What is a solar chimney?', 'What is a solar chimney made of?', 'What is a solar chimney used for?'],
  ['What happens when the circuit is on?', 'What happens when the circuit is off?'],
  ['Did France say Britain is guilty?', 'Did Britain say France is guilty?'],
  ['Is the claim that France warned Britain true?', 'Is the claim that Britain warned France true?'],
  ['France warned Britain', 'Britain warned France', 'France was warned'],
  ['Who died?', 'Who reported the deaths?', 'Who killed them?', 'Who killed the driver?'],
  ['Where did Parker take the money?', 'Where is the money?', 'Where did the money go?'],
  ['How many cars were made?', 'How many cars were there?', 'How many cars were sold?'],
  ['By whom was the law changed?', 'For whom was the law changed?', 'Who changed the law?'],
  ['What is Parker known as?', 'What is Parker known for?'],
  ['Is Paris bigger than London?', 'Is London bigger than Paris?'],
  ['flights from Paris to London', 'flights from London to Paris'],
  [
    'What was the rate in May?',
    'What was the rate in June?',
    'What was the highest rate in May?',
    'What will the rate be in May?',
  ],
  ['How long is the sentence?', 'How old is the sentence?', 'How is the sentence?'],
  ['How many arrests were there this year?', 'How many arrests were there last year?'],
  ['What did the plan cost?', 'What did the plan not cost?', 'What could the plan cost?'],
];

describe('questions with one meaning', () => {
  test.each(SAME.flatMap(([first = '', ...others]) => others.map((other) => [first, other])))(
    '%s = %s',
    (a, b) => {
      expect(questionKey(b)).toBe(questionKey(a));
      expect(questionKey(a)).not.toBeNull();
    },
  );
});

describe('questions with different meanings', () => {
  const pairs = DIFFERENT.flatMap((line) =>
    line.flatMap((a, i) => line.slice(i + 1).map((b) => [a, b] as const)),
  );
  test.each(pairs)('%s ≠ %s', (a, b) => {
    const [left, right] = [questionKey(a), questionKey(b)];
    expect(left === null && right === null ? 'both not whole' : left).not.toBe(right);
  });
});

test.each([
  'What year did that happen?',
  'What happened during those years?',
  'Who wrote this law?',
  'and him?',
  'how many of them?',
  'when did he say so',
  'is that more?',
  '',
  '???',
  'hello',
  'thanks bot!',
  'why?',
])('a question that is not whole has no key: %s', (question) => {
  expect(questionKey(question)).toBeNull();
});

test('a long question is read in time', () => {
  const started = performance.now();
  questionKey('who arrested the suspect '.repeat(240));
  expect(performance.now() - started).toBeLessThan(200);
});
