import { type Client, type Interaction, MessageFlags, SlashCommandBuilder } from 'discord.js';
import { expect, test } from 'vitest';
import type { LocalDiscord } from '../../src/local/local-discord.ts';
import { bot, discord } from './client.ts';

/** A bot that answers with what a test wants to be refused. */
async function answering(
  handle: (interaction: Interaction) => Promise<unknown>,
): Promise<{ local: LocalDiscord; errors: unknown[]; me: Client<true> }> {
  const local = await discord();
  const me = await bot(local);
  const errors: unknown[] = [];
  me.on(
    'interactionCreate',
    (interaction) => void handle(interaction).catch((error: unknown) => errors.push(error)),
  );
  const ask = new SlashCommandBuilder().setName('ask').setDescription('Asks');
  ask.addStringOption((option) => option.setName('q').setDescription('q').setAutocomplete(true));
  ask.addIntegerOption((option) => option.setName('n').setDescription('n').setAutocomplete(true));
  await me.application.commands.set([ask]);
  return { local, errors, me };
}

const text = (length: number) => 'x'.repeat(length);
const choice = (change: object = {}) => ({ name: 'a', value: 'a', ...change });

test.each<[string, unknown[], object, string]>([
  ['26 choices', Array(26).fill(choice()), { q: 'x' }, 'data.choices[BASE_TYPE_MAX_LENGTH]'],
  [
    'a choice’s name of 101',
    [choice({ name: text(101) })],
    { q: 'x' },
    'data.choices[0].name[BASE_TYPE_MAX_LENGTH]',
  ],
  [
    'a choice’s value of 101',
    [choice({ value: text(101) })],
    { q: 'x' },
    'data.choices[0].value[BASE_TYPE_MAX_LENGTH]',
  ],
  ['a text for a number', [choice()], { n: 1 }, 'data.choices[0].value[NUMBER_TYPE_COERCE]'],
])('autocomplete: %s is refused with its path', async (_, choices, typed, problem) => {
  const { local, errors } = await answering(async (interaction) => {
    if (interaction.isAutocomplete()) await interaction.respond(choices as never);
  });
  void local
    .as('member')
    .autocomplete('general', 'ask', typed as never)
    .catch(() => {});
  await local.waitFor(() => errors.length > 0);
  expect(errors).toMatchObject([{ code: 50035, message: expect.stringContaining(problem) }]);
});

const label = (component: object, change: object = {}) => ({ type: 18, label: 'L', component, ...change });
const input = (change: object = {}) => ({ type: 4, custom_id: 'i', style: 1, ...change });
const modal = (...components: unknown[]) => ({ custom_id: 'm', title: 'T', components });

test.each<[string, unknown, string]>([
  ['a title of 46', { ...modal(label(input())), title: text(46) }, 'data.title[BASE_TYPE_MAX_LENGTH]'],
  ['no components', modal(), 'data.components[BASE_TYPE_MIN_LENGTH]'],
  [
    '6 components',
    modal(...[1, 2, 3, 4, 5, 6].map((at) => label(input({ custom_id: `${at}` })))),
    'data.components[BASE_TYPE_BAD_LENGTH]',
  ],
  [
    'a label of 46',
    modal(label(input(), { label: text(46) })),
    'data.components[0].label[BASE_TYPE_MAX_LENGTH]',
  ],
  [
    'a button in it',
    modal(label({ type: 2, style: 1, custom_id: 'b', label: 'b' })),
    'data.components[0].component.type[BASE_TYPE_CHOICES]',
  ],
  [
    'a placeholder of 101',
    modal(label(input({ placeholder: text(101) }))),
    'data.components[0].component.placeholder[BASE_TYPE_MAX_LENGTH]',
  ],
  [
    'a value longer than allowed',
    modal(label(input({ value: 'xx', max_length: 1 }))),
    'data.components[0].component.value[BASE_TYPE_MAX_LENGTH]',
  ],
  [
    'a custom id twice',
    modal(label(input()), label(input())),
    'data.components[1].component.custom_id[COMPONENT_CUSTOM_ID_DUPLICATED]',
  ],
  [
    'an input without a label',
    modal({ type: 1, components: [input()] }),
    'data.components[0].components[0].label[BASE_TYPE_REQUIRED]',
  ],
])('a form with %s is refused with its path', async (_, data, problem) => {
  const { local, errors, me } = await answering(async ({ id, token }) =>
    me.rest.post(`/interactions/${id}/${token}/callback`, { auth: false, body: { type: 9, data } }),
  );
  void local
    .as('member')
    .command('general', 'ask')
    .catch(() => {});
  await local.waitFor(() => errors.length > 0);
  expect(errors).toMatchObject([{ code: 50035, message: expect.stringContaining(problem) }]);
});

test('a refused answer does not count: the bot may still answer properly', async () => {
  const { local } = await answering(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.reply(text(2001)).catch(() => interaction.reply('shorter'));
  });
  expect((await local.as('member').command('general', 'ask')).message?.content).toBe('shorter');
  expect(local.violations).toMatchObject([{ code: 50035, errors: [{ path: 'data.content' }] }]);
});

test('a first response of a kind that does not fit is refused', async () => {
  const { local, errors, me } = await answering(async ({ id, token }) =>
    me.rest.post(`/interactions/${id}/${token}/callback`, {
      auth: false,
      body: { type: 7, data: { content: 'x' } },
    }),
  );
  void local
    .as('member')
    .command('general', 'ask')
    .catch(() => {});
  await local.waitFor(() => errors.length > 0);
  expect(errors).toMatchObject([
    { code: 50035, message: expect.stringContaining('type[BASE_TYPE_CHOICES]') },
  ]);
});

test('Components V2 come with the edit after a defer, and stay', async () => {
  const { local } = await answering(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply();
    await interaction.editReply({
      flags: MessageFlags.IsComponentsV2,
      components: [{ type: 10, content: 'layout' }],
    });
  });
  const { message } = await local.as('member').command('general', 'ask');
  expect(message).toMatchObject({
    flags: MessageFlags.IsComponentsV2,
    components: [{ type: 10, id: 1, content: 'layout' }],
  });
});

test('an answer with a file, and an edit that keeps it', async () => {
  const { local } = await answering(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.reply({ files: [{ attachment: Buffer.from('a,b'), name: 'table.csv' }] });
    await interaction.editReply('with a word');
  });
  await local.as('member').command('general', 'ask');
  const message = await local.waitFor(() =>
    local.messages('general').find(({ content }) => content === 'with a word'),
  );
  expect(message.attachments).toMatchObject([{ filename: 'table.csv', size: 3 }]);
});

test('an answer may speak where the bot cannot write, and its text notifies nobody it must not', async () => {
  const { local } = await answering(async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply(`@everyone <@${local.as('moderator').id}>`);
  });
  const { message } = await local.as('administrator').command('announcements', 'ask');
  expect(message?.mention_everyone).toBe(false);
  expect(message?.pings).toEqual([local.as('moderator').id]);
});

test('a user-installed app has five follow-ups (40094)', async () => {
  const { local, errors, me } = await answering(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.reply('first');
    for (let at = 0; at < 6; at++) await interaction.followUp(`${at}`);
  });
  await me.application.commands.set([
    { name: 'ask', description: 'Asks', integrationTypes: [1], contexts: [0] },
  ]);
  await local.as('member').command('general', 'ask', {}, { userInstalled: true });
  await local.waitFor(() => errors.length > 0);
  expect(errors).toMatchObject([{ code: 40094 }]);
});
