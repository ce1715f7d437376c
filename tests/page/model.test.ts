import { describe, expect, test } from 'vitest';
import {
  calledEntry,
  initialValues,
  matchEntries,
  parseValues,
  toOptions,
} from '../../src/local/page/model/command-form.js';
import { decodeMentions, encodeMentions } from '../../src/local/page/model/mentions.js';
import { fieldErrors, startValues } from '../../src/local/page/model/modal-values.js';

const PEOPLE = [
  { label: '@Member', code: '<@1>', hint: '' },
  { label: '@Member Two', code: '<@2>', hint: '' },
  { label: '#general', code: '<#3>', hint: '' },
];

describe('mentions', () => {
  test.each([
    ['@Member hello', '<@1> hello'],
    ['@member two, look', '<@2>, look'],
    ['in #general', 'in <#3>'],
    ['mail@Member.org', 'mail@Member.org'],
    ['`@Member` stays', '`@Member` stays'],
    ['@Memberships', '@Memberships'],
  ])('%s', (typed, sent) => {
    expect(encodeMentions(typed, PEOPLE)).toBe(sent);
  });

  test('are shown by name again for editing', () => {
    expect(decodeMentions('<@2> in <#3>', PEOPLE)).toBe('@Member Two in #general');
  });
});

type Entry = Parameters<typeof toOptions>[0];

function entry(name: string, options: Entry['options'] = [], path: readonly string[] = []): Entry {
  return { command: {} as Entry['command'], path, name, description: '', options };
}

const QUESTION = { type: 3, name: 'question', description: '', required: true, autocomplete: true } as const;
const COUNT = { type: 4, name: 'count', description: '', min_value: 1, max_value: 9 } as const;

describe('a slash command', () => {
  test('is found by its beginning first, then by what it holds', () => {
    const entries = ['ask', 'task', 'help'].map((name) => entry(name));
    expect(matchEntries(entries, 'as').map(({ name }) => name)).toEqual(['ask', 'task']);
  });

  test('is called by its whole name, with the rest as its first option', () => {
    const ask = entry('ask', [QUESTION]);
    const called = calledEntry([ask], '/ask how many');
    expect(called?.rest).toBe('how many');
    expect(initialValues(ask, called?.rest ?? '')).toEqual({ question: { text: 'how many' } });
    expect(calledEntry([ask], '/asking')).toBeNull();
  });

  test('sends what was typed, what was picked, and the focused option', () => {
    const ask = entry('ask', [QUESTION, COUNT]);
    const values = { question: { text: 'How many?', picked: 'id:7' }, count: { text: '3' } };
    expect(toOptions(ask, values)).toEqual([
      { name: 'question', type: 3, value: 'id:7' },
      { name: 'count', type: 4, value: 3 },
    ]);
    expect(toOptions(ask, { question: { text: 'How' } }, 'question')).toEqual([
      { name: 'question', type: 3, value: 'How', focused: true },
    ]);
  });

  test('nests the options of a subcommand in its group', () => {
    const nested = entry('report list all', [COUNT], ['list', 'all']);
    expect(toOptions(nested, { count: { text: '2' } })).toEqual([
      {
        name: 'list',
        type: 2,
        options: [{ name: 'all', type: 1, options: [{ name: 'count', type: 4, value: 2 }] }],
      },
    ]);
  });

  test.each([
    ['', 'This option is required', '5', undefined],
    ['x', undefined, 'many', '"many" is not a number'],
    ['x', undefined, '2.5', '"2.5" is not a whole number'],
    ['x', undefined, '10', 'At most 9'],
    ['x', undefined, '', undefined],
  ])('question "%s" is %s; count "%s" is %s', (question, wrongQuestion, count, wrongCount) => {
    const parsed = parseValues(entry('ask', [QUESTION, COUNT]), {
      question: { text: question },
      count: { text: count },
    });
    expect([parsed.question?.error, parsed.count?.error]).toEqual([wrongQuestion, wrongCount]);
  });
});

describe('a form', () => {
  const form = {
    custom_id: 'form',
    title: 'Form',
    components: [
      {
        type: 18,
        label: 'Why',
        component: { type: 4, custom_id: 'why', style: 1, min_length: 3, required: true },
      },
      {
        type: 18,
        label: 'Kind',
        component: {
          type: 21,
          custom_id: 'kind',
          options: [
            { value: 'a', label: 'A', default: true },
            { value: 'b', label: 'B' },
          ],
        },
      },
      { type: 18, label: 'Sure', component: { type: 23, custom_id: 'sure' } },
    ],
  } as unknown as Parameters<typeof startValues>[0];

  test('starts with its defaults', () => {
    expect(startValues(form)).toEqual({ why: '', kind: 'a', sure: false });
  });

  test.each([
    ['', { why: 'This field is required' }],
    ['ab', { why: 'At least 3 characters' }],
    ['abc', {}],
  ])('"%s" has the errors %o', (why, errors) => {
    expect(fieldErrors(form, { ...startValues(form), why })).toEqual(errors);
  });
});
