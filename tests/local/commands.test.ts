import { ApplicationCommandType, type Client, SlashCommandBuilder } from 'discord.js';
import { expect, test } from 'vitest';
import type { LocalDiscord } from '../../src/local/local-discord.ts';
import { bot, discord } from './client.ts';

async function registering(): Promise<{ local: LocalDiscord; me: Client<true> }> {
  const local = await discord();
  return { local, me: await bot(local) };
}

const command = (name: string, description = 'Does') => ({ name, description });

test('putting the same list again keeps ids and versions; a change has a new version, what is left out is gone', async () => {
  const { me } = await registering();
  const { commands } = me.application;
  const first = await commands.set([command('ask'), command('help')]);
  const before = first.first()?.version;
  const again = await commands.set([command('ask'), command('help')]);
  expect([...again.values()].map(({ id, version }) => [id, version])).toEqual(
    [...first.values()].map(({ id, version }) => [id, version]),
  );
  const changed = await commands.set([command('ask', 'Asks')]);
  expect([...changed.keys()]).toEqual([first.firstKey()]);
  expect(changed.first()?.version).not.toBe(before);
  expect((await commands.fetch()).map(({ name }) => name)).toEqual(['ask']);
});

test('what comes back is what was declared, defaults left out or filled in as Discord does', async () => {
  const { me } = await registering();
  const declared = new SlashCommandBuilder()
    .setName('ask')
    .setDescription('Asks')
    .setNameLocalization('de', 'fragen')
    .setDefaultMemberPermissions(8n)
    .addStringOption((option) =>
      option.setName('q').setDescription('What').setRequired(true).setMaxLength(300),
    )
    .addStringOption((option) =>
      option.setName('r').setDescription('Report').addChoices({ name: 'A', value: 'a' }),
    )
    .toJSON();
  const path = `/applications/${me.user.id}/commands` as const;
  await me.rest.put(path, { body: [declared] });
  const [stored] = (await me.rest.get(path, {
    query: new URLSearchParams('with_localizations=true'),
  })) as unknown[];
  expect(stored).toMatchObject({
    name: 'ask',
    type: 1,
    name_localizations: { de: 'fragen' },
    default_member_permissions: '8',
    contexts: null,
    integration_types: [0],
    nsfw: false,
    options: [
      { type: 3, name: 'q', description: 'What', required: true, max_length: 300 },
      { type: 3, name: 'r', description: 'Report', choices: [{ name: 'A', value: 'a' }] },
    ],
  });
  const [plain] = (await me.rest.get(path)) as object[];
  expect(plain).not.toHaveProperty('name_localizations');
});

test('commands are made, replaced by name, changed, fetched and deleted one by one, globally and in a guild', async () => {
  const { local, me } = await registering();
  const { commands } = me.application;
  const made = await commands.create(command('ask'));
  const replaced = await commands.create(command('ask', 'Asks'));
  expect([replaced.id, replaced.description]).toEqual([made.id, 'Asks']);
  const edited = await commands.edit(made.id, { description: 'Asks again' });
  expect((await commands.fetch(made.id)).description).toBe(edited.description);
  const inGuild = await commands.create(command('pins'), local.guildId);
  expect(inGuild.guildId).toBe(local.guildId);
  await commands.delete(made.id);
  await expect(commands.fetch(made.id)).rejects.toMatchObject({ code: 10063 });
  expect(local.commandsFor(local.as('member').id).map(({ name }) => name)).toEqual(['pins']);
});

test('other applications and guilds are out of reach', async () => {
  const { local, me } = await registering();
  const other = local.addBot({ name: 'Other', guilds: [] });
  const { rest } = me;
  await expect(rest.get(`/applications/${other.id}/commands`)).rejects.toMatchObject({ code: 20012 });
  await expect(rest.put(`/applications/${me.user.id}/guilds/1/commands`, { body: [] })).rejects.toMatchObject(
    { code: 50001 },
  );
});

test('more than 100 slash commands or 15 of a menu are refused, and more than 200 new ones a day', async () => {
  const { me } = await registering();
  const { commands } = me.application;
  const many = (count: number, from = 0) =>
    Array.from({ length: count }, (_, at) => command(`c${from + at}`));
  await expect(commands.set(many(101))).rejects.toMatchObject({ code: 30032 });
  const menus = Array.from({ length: 16 }, (_, at) => ({
    name: `Menu ${at}`,
    type: ApplicationCommandType.Message,
  }));
  await expect(commands.set(menus as never)).rejects.toMatchObject({ code: 30032 });
  await commands.set(many(100));
  await commands.set(many(100, 100));
  await commands.set(many(100, 100));
  await expect(commands.set(many(1, 500))).rejects.toMatchObject({ code: 30034 });
});

const long = 'x'.repeat(100);
test.each<[string, unknown, string]>([
  ['an upper-case name', [command('Ask')], '0.name[APPLICATION_COMMAND_INVALID_NAME]'],
  ['a name of 33 characters', [command('x'.repeat(33))], '0.name[BASE_TYPE_MAX_LENGTH]'],
  ['no description', [{ name: 'ask' }], '0.description[BASE_TYPE_REQUIRED]'],
  ['a description of 101 characters', [command('ask', `${long}x`)], '0.description[BASE_TYPE_MAX_LENGTH]'],
  ['a name twice', [command('ask'), command('ask')], '1.name[APPLICATION_COMMANDS_DUPLICATE_NAME]'],
  [
    'a described menu',
    [{ ...command('Ask'), type: 3 }],
    '0.description[APPLICATION_COMMAND_INVALID_DESCRIPTION]',
  ],
  [
    'a required option after an optional one',
    [{ ...command('ask'), options: [option('a'), { ...option('b'), required: true }] }],
    '0.options[1][APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID]',
  ],
  [
    'an option twice',
    [{ ...command('ask'), options: [option('a'), option('a')] }],
    '0.options[1].name[APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS]',
  ],
  [
    '26 choices',
    [{ ...command('ask'), options: [{ ...option('a'), choices: choices(26) }] }],
    '0.options[0].choices[BASE_TYPE_MAX_LENGTH]',
  ],
  [
    'choices beside autocomplete',
    [{ ...command('ask'), options: [{ ...option('a'), autocomplete: true, choices: choices(1) }] }],
    '0.options[0].choices[APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES]',
  ],
  [
    'more than 8000 characters',
    [
      {
        ...command('ask'),
        options: Array.from({ length: 25 }, (_, at) => ({
          ...option(`o${at}`, long),
          choices: choices(3, long),
        })),
      },
    ],
    '0[APPLICATION_COMMAND_TOO_LARGE]',
  ],
])('%s is refused with its path', async (_, body, problem) => {
  const { me, local } = await registering();
  const put = me.rest.put(`/applications/${me.user.id}/commands`, { body });
  await expect(put).rejects.toMatchObject({ code: 50035, message: expect.stringContaining(problem) });
  expect(local.violations).toHaveLength(1);
});

function option(name: string, description = 'x') {
  return { type: 3, name, description };
}

function choices(count: number, value = '') {
  return Array.from({ length: count }, (_, at) => ({ name: `${at}`, value: `${at}${value}`.slice(0, 100) }));
}
