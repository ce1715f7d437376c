import {
  ButtonStyle,
  ComponentType,
  LabelBuilder,
  ModalBuilder,
  type TextChannel,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import * as official from 'discord-api-spec/zod';
import { expect, test } from 'vitest';
import { showPath } from '../../src/local/errors.ts';
import { checkForm } from '../../src/local/rules/form.ts';
import { bot, discord } from './client.ts';

type Schema = Parameters<typeof checkForm>[0];

/** Fields in which an answer of ours differs from Discord's official schema. */
function differences(schema: Schema, answer: unknown): string[] {
  const wrong = checkForm(schema, answer).filter(({ path, code }) => {
    // Discord writes "+00:00", which the schema's own pattern does not know.
    const value = path.reduce<unknown>((inner, part) => (inner as Record<string, unknown>)?.[part], answer);
    return !(code === 'DATE_TIME_TYPE_PARSE' && /^\d{4}-\d\d-\d\dT[\d:.]+\+00:00$/.test(String(value)));
  });
  return wrong.map(({ path, code }) => `${showPath(path)} ${code}`);
}

test('answers have the shape of Discord’s official schema', async () => {
  const local = await discord();
  const me = await bot(local);
  const channel = me.channels.cache.get(local.channel('general').id) as TextChannel;
  const member = local.as('member');
  const got: [string, string[]][] = [];
  const check = (what: string, schema: Schema, answer: unknown) =>
    got.push([what, differences(schema, answer)]);
  const get = (path: string) => me.rest.get(path as `/${string}`);
  const post = (path: string, body: unknown) => me.rest.post(path as `/${string}`, { body });

  const button = {
    type: ComponentType.Button as const,
    style: ButtonStyle.Primary as const,
    label: 'b',
    custom_id: 'b',
  };
  const message = await channel.send({
    content: `hello <@${member.id}>`,
    embeds: [{ title: 't', fields: [{ name: 'n', value: 'v' }], timestamp: new Date().toISOString() }],
    components: [{ type: ComponentType.ActionRow, components: [button] }],
    files: [{ attachment: Buffer.from('x'), name: 'a.txt' }],
  });
  await message.reply('a reply');
  await message.pin();
  me.on('interactionCreate', async (interaction) => {
    if (interaction.isChatInputCommand())
      await interaction.reply({ content: 'answer', components: [{ type: 1, components: [button] }] });
    if (interaction.isButton()) {
      const input = new TextInputBuilder().setCustomId('i').setStyle(TextInputStyle.Short);
      const label = new LabelBuilder().setLabel('L').setTextInputComponent(input);
      await interaction.showModal(
        new ModalBuilder().setCustomId('m').setTitle('T').addLabelComponents(label),
      );
    }
    if (interaction.isModalSubmit()) {
      const { id, token } = interaction;
      const body = { type: 4, data: { content: 'submitted' } };
      const options = { auth: false, body, query: new URLSearchParams('with_response=true') };
      const answer = await me.rest.post(`/interactions/${id}/${token}/callback`, options);
      check('callback', official.InteractionCallbackResponseSchema, answer);
    }
  });
  const ask = {
    name: 'ask',
    description: 'Asks',
    options: [{ type: 3, name: 'q', description: 'd', autocomplete: true }],
  };
  await me.application.commands.set([ask, { name: 'Pin this', type: 3 }]);
  const answered = await member.command('general', 'ask');
  if (!answered.message) throw new Error('no answer');
  await member.submitModal(await member.press(answered.message, 'b'), { i: 'x' });

  for (const [at, one] of ((await get(`/channels/${channel.id}/messages`)) as unknown[]).entries()) {
    check(`message ${at}`, official.MessageResponseSchema, one);
  }
  check('pins', official.PinnedMessagesResponseSchema, await get(`/channels/${channel.id}/messages/pins`));
  check('user', official.UserResponseSchema, await get(`/users/${member.id}`));
  check('own user', official.UserPIIResponseSchema, await get('/users/@me'));
  check(
    'member',
    official.GuildMemberResponseSchema,
    await get(`/guilds/${local.guildId}/members/${member.id}`),
  );
  check('guild', official.GuildResponseSchema, await get(`/guilds/${local.guildId}`));
  for (const role of (await get(`/guilds/${local.guildId}/roles`)) as unknown[])
    check('role', official.GuildRoleResponseSchema, role);
  check('channel', official.GuildChannelResponseSchema, await get(`/channels/${channel.id}`));
  check(
    'DM',
    official.PrivateChannelResponseSchema,
    await post('/users/@me/channels', { recipient_id: member.id }),
  );
  check(
    'thread',
    official.ThreadResponseSchema,
    await post(`/channels/${channel.id}/threads`, { name: 'x', type: 11 }),
  );
  check('application', official.PrivateApplicationResponseSchema, await get('/applications/@me'));
  for (const command of (await get(`/applications/${me.user.id}/commands`)) as unknown[]) {
    check('command', official.ApplicationCommandResponseSchema, command);
  }
  check('gateway', official.GatewayBotResponseSchema, await get('/gateway/bot'));
  expect(got.filter(([, wrong]) => wrong.length > 0)).toEqual([]);
  expect(got).toHaveLength(22);
});
