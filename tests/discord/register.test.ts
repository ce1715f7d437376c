import { describe, expect, test } from 'vitest';
import { loadCommands } from '../../commands/index.ts';
import { sameCommands } from '../../src/discord/register.ts';

const ASK = {
  type: 1,
  name: 'ask',
  description: 'Ask',
  contexts: [0, 1],
  options: [
    { type: 3, name: 'question', description: 'Q', required: true, max_length: 6000 },
    { type: 5, name: 'private', description: 'P' },
  ],
};
const MENU = { type: 3, name: 'Ask the report', contexts: [0, 1] };

/** As Discord gives it back: with its own fields, its defaults, in its own order. */
const HELD_ASK = {
  id: '1',
  application_id: '2',
  version: '3',
  default_member_permissions: null,
  type: 1,
  name: 'ask',
  name_localizations: null,
  description: 'Ask',
  description_localizations: null,
  dm_permission: true,
  contexts: [1, 0],
  nsfw: false,
  options: [
    {
      type: 3,
      name: 'question',
      name_localizations: null,
      description: 'Q',
      required: true,
      max_length: 6000,
    },
    { type: 5, name: 'private', description: 'P', required: false },
  ],
};
const HELD_MENU = { ...MENU, id: '4', application_id: '2', version: '5', description: '', options: [] };

describe('commands are the same', () => {
  test('as Discord holds them, in any order', () => {
    expect(sameCommands([HELD_MENU, HELD_ASK], [ASK, MENU])).toBe(true);
  });

  test('where the type of a slash command is left out', () => {
    const { type: _, ...untyped } = ASK;
    expect(sameCommands([HELD_ASK], [untyped])).toBe(true);
  });

  test.each([
    ['a description', { ...ASK, description: 'Ask!' }],
    ['a name', { ...ASK, name: 'question' }],
    ['a context', { ...ASK, contexts: [0] }],
    ['a limit of an option', { ...ASK, options: [{ ...ASK.options[0], max_length: 100 }, ASK.options[1]] }],
    ['an option less', { ...ASK, options: [ASK.options[0]] }],
    ['the order of options', { ...ASK, options: [ASK.options[1], ASK.options[0]] }],
    ['who may use it', { ...ASK, default_member_permissions: '8192' }],
    [
      'a choice',
      { ...ASK, options: [{ ...ASK.options[0], choices: [{ name: 'a', value: 'a' }] }, ASK.options[1]] },
    ],
  ])('but not with another %s', (_, declared) => {
    expect(sameCommands([HELD_ASK], [declared])).toBe(false);
  });

  test('and not with one more or less', () => {
    expect(sameCommands([HELD_ASK], [ASK, MENU])).toBe(false);
    expect(sameCommands([HELD_ASK, HELD_MENU], [ASK])).toBe(false);
  });
});

test('the declared commands equal themselves', async () => {
  const declared = (await loadCommands()).map(({ data }) => data);
  expect(sameCommands(declared, declared)).toBe(true);
});
