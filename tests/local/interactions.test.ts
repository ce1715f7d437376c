import {
  ActionRowBuilder,
  ApplicationCommandType,
  ButtonBuilder,
  ButtonStyle,
  type ChatInputCommandInteraction,
  type Client,
  ComponentType,
  ContextMenuCommandBuilder,
  type Interaction,
  LabelBuilder,
  MessageFlags,
  MessageType,
  ModalBuilder,
  PermissionFlagsBits,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
  UserSelectMenuBuilder,
} from 'discord.js';
import { expect, test } from 'vitest';
import type { LocalDiscord } from '../../src/local/local-discord.ts';
import { bot, discord } from './client.ts';

const ASK = new SlashCommandBuilder()
  .setName('ask')
  .setDescription('Asks')
  .addStringOption((option) =>
    option.setName('question').setDescription('What').setRequired(true).setAutocomplete(true),
  )
  .addIntegerOption((option) =>
    option.setName('top').setDescription('How many').setMinValue(1).setMaxValue(9),
  )
  .addUserOption((option) => option.setName('who').setDescription('Whom'));
const SETTINGS = new SlashCommandBuilder()
  .setName('settings')
  .setDescription('Settings')
  .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
  .addSubcommandGroup((group) =>
    group
      .setName('channels')
      .setDescription('Channels')
      .addSubcommand((sub) =>
        sub
          .setName('add')
          .setDescription('Adds')
          .addChannelOption((option) => option.setName('channel').setDescription('Which')),
      ),
  );
const MENU = new ContextMenuCommandBuilder()
  .setName('Ask about this')
  .setType(ApplicationCommandType.Message);
const USER_MENU = new ContextMenuCommandBuilder().setName('Who is this').setType(ApplicationCommandType.User);

/** A bot with these commands that handles interactions as a test says. */
async function handling(
  handle: (interaction: Interaction) => Promise<unknown>,
  local?: LocalDiscord,
): Promise<{ local: LocalDiscord; me: Client<true>; errors: unknown[] }> {
  const server = local ?? (await discord());
  const me = await bot(server);
  const errors: unknown[] = [];
  me.on(
    'interactionCreate',
    (interaction) => void handle(interaction).catch((error: unknown) => errors.push(error)),
  );
  await me.application.commands.set([ASK, SETTINGS, MENU, USER_MENU]);
  return { local: server, me, errors };
}

const slash =
  (run: (interaction: ChatInputCommandInteraction) => Promise<unknown>) => async (interaction: Interaction) =>
    interaction.isChatInputCommand() ? run(interaction) : undefined;

test('a slash command brings its options, its user and both permissions, and is answered', async () => {
  const { local } = await handling(
    slash(async (interaction) => {
      const { options, user, memberPermissions, appPermissions, channel, guild } = interaction;
      const who = options.getMember('who');
      const facts = [
        options.getString('question', true),
        options.getInteger('top'),
        who && 'displayName' in who ? who.displayName : null,
        user.username,
        memberPermissions?.has('PinMessages'),
        appPermissions.has('PinMessages'),
        channel && 'name' in channel ? channel.name : null,
        guild?.name,
      ];
      await interaction.reply(facts.join(' | '));
    }),
  );
  const member = local.as('member');
  const options = { question: 'How many?', top: 3, who: local.as('moderator').id };
  const { message, acknowledgedAfter } = await member.command('general', 'ask', options);
  expect(message?.content).toBe('How many? | 3 | Moderator | member | false | true | general | Local server');
  expect(message).toMatchObject({
    type: MessageType.ChatInputCommand,
    interaction_metadata: { user: { id: member.id } },
  });
  expect(acknowledgedAfter).toBeLessThan(3_000);
});

test('deferring shows "thinking", the edit fills it, and a follow-up replies to it', async () => {
  const seen: unknown[] = [];
  const { local } = await handling(
    slash(async (interaction) => {
      const response = await interaction.deferReply({ withResponse: true });
      seen.push(response.interaction.responseMessageLoading, response.resource?.message ?? null);
      await interaction.editReply({ embeds: [{ description: 'done' }] });
      const more = await interaction.followUp({ content: 'more', flags: MessageFlags.Ephemeral });
      await interaction.editReply({ message: more, content: 'even more' });
    }),
  );
  const member = local.as('member');
  const { message } = await member.command('general', 'ask', { question: 'x' });
  expect(seen).toEqual([true, null]);
  expect(message).toMatchObject({
    flags: 0,
    edited_timestamp: null,
    embeds: [{ type: 'rich', description: 'done' }],
  });
  const more = await local.waitFor(() =>
    member.messages('general').find(({ content }) => content === 'even more'),
  );
  expect(more).toMatchObject({ type: MessageType.Reply, flags: MessageFlags.Ephemeral });
  expect(
    local
      .as('another')
      .messages('general')
      .map(({ id }) => id),
  ).not.toContain(more.id);
});

test('the first follow-up of a deferred answer fills the "thinking" message', async () => {
  const { local } = await handling(
    slash(async (interaction) => {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.followUp('filled');
      await interaction.followUp('second');
    }),
  );
  const { message, ephemeral } = await local.as('member').command('general', 'ask', { question: 'x' });
  expect([message?.content, ephemeral]).toEqual(['filled', true]);
  await local.waitFor(() => local.messages('general').find(({ content }) => content === 'second'));
});

test('fetchReply reads, deleteReply deletes, and then there is nothing to edit (10008)', async () => {
  const contents: string[] = [];
  const { local, errors } = await handling(
    slash(async (interaction) => {
      const { resource } = await interaction.reply({ content: 'short-lived', withResponse: true });
      contents.push(resource?.message?.content ?? '', (await interaction.fetchReply()).content);
      await interaction.deleteReply();
      await interaction.editReply('too late');
    }),
  );
  await local.as('member').command('general', 'ask', { question: 'x' });
  await local.waitFor(() => errors.length === 1);
  expect(contents).toEqual(['short-lived', 'short-lived']);
  expect(errors).toMatchObject([{ code: 10008, status: 404 }]);
  expect(local.messages('general')).toEqual([]);
});

test('autocomplete names the focused option and passes half-typed values', async () => {
  const { local } = await handling(async (interaction) => {
    if (!interaction.isAutocomplete()) return;
    const { name, value } = interaction.options.getFocused(true);
    await interaction.respond([{ name: `${name} ${value}`, value: 'v1' }]);
  });
  const choices = await local.as('member').autocomplete('general', 'ask', { question: 'how m' });
  expect(choices).toEqual([{ name: 'question how m', value: 'v1' }]);
});

test('a button updates its message; another answers with a message that replies to it', async () => {
  const row = new ActionRowBuilder<ButtonBuilder>().addComponents(
    new ButtonBuilder().setCustomId('update').setLabel('Update').setStyle(ButtonStyle.Primary),
    new ButtonBuilder().setCustomId('later').setLabel('Later').setStyle(ButtonStyle.Primary),
    new ButtonBuilder().setCustomId('answer').setLabel('Answer').setStyle(ButtonStyle.Secondary),
  );
  const { local } = await handling(async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply({ content: 'first', components: [row] });
    if (!interaction.isButton()) return;
    if (interaction.customId === 'update') await interaction.update({ content: 'updated' });
    if (interaction.customId === 'answer') await interaction.reply(`on ${interaction.message.content}`);
    if (interaction.customId === 'later') {
      await interaction.deferUpdate();
      await interaction.editReply('updated later');
    }
  });
  const member = local.as('member');
  const { message } = await member.command('general', 'ask', { question: 'x' });
  if (!message) throw new Error('no answer');
  const updated = await member.press(message, 'update');
  expect(updated.message).toMatchObject({ id: message.id, content: 'updated' });
  const answered = await local.as('another').press(message, 'answer');
  expect(answered.message).toMatchObject({
    content: 'on updated',
    type: MessageType.Reply,
    message_reference: { message_id: message.id },
  });
  await member.press(message, 'later');
  await local.waitFor(() => local.messages('general').find(({ content }) => content === 'updated later'));
});

test('selects bring values, and what stands behind ids', async () => {
  const { local } = await handling(async (interaction) => {
    if (interaction.isChatInputCommand()) {
      const options = [
        { label: 'One', value: '1' },
        { label: 'Two', value: '2' },
      ];
      const menu = new StringSelectMenuBuilder().setCustomId('which').addOptions(options).setMaxValues(2);
      const users = new UserSelectMenuBuilder().setCustomId('whom');
      await interaction.reply({
        content: 'choose',
        components: [
          new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(menu),
          new ActionRowBuilder<UserSelectMenuBuilder>().addComponents(users),
        ],
      });
    }
    if (interaction.isStringSelectMenu()) await interaction.reply(interaction.values.join('+'));
    if (interaction.isUserSelectMenu())
      await interaction.reply(interaction.users.map(({ username }) => username).join());
  });
  const member = local.as('member');
  const { message } = await member.command('general', 'ask', { question: 'x' });
  if (!message) throw new Error('no answer');
  expect((await member.select(message, 'which', ['1', '2'])).message?.content).toBe('1+2');
  expect((await member.select(message, 'whom', [local.as('moderator').id])).message?.content).toBe(
    'moderator',
  );
  await expect(member.select(message, 'which', ['3'])).rejects.toThrow('"3" is not offered');
});

test('a modal comes back filled in, and may update the message of its button', async () => {
  const modal = new ModalBuilder()
    .setCustomId('correct')
    .setTitle('Correct')
    .addLabelComponents(
      new LabelBuilder()
        .setLabel('Wording')
        .setTextInputComponent(
          new TextInputBuilder().setCustomId('wording').setStyle(TextInputStyle.Paragraph),
        ),
      new LabelBuilder()
        .setLabel('Reason')
        .setStringSelectMenuComponent(
          new StringSelectMenuBuilder()
            .setCustomId('reason')
            .addOptions({ label: 'Wrong', value: 'wrong' })
            .setRequired(false),
        ),
    );
  const button = new ButtonBuilder().setCustomId('open').setLabel('Open').setStyle(ButtonStyle.Primary);
  const { local } = await handling(async (interaction) => {
    if (interaction.isChatInputCommand()) {
      const row = new ActionRowBuilder<ButtonBuilder>().addComponents(button);
      await interaction.reply({ content: 'before', components: [row] });
    }
    if (interaction.isButton()) await interaction.showModal(modal);
    if (interaction.isModalSubmit() && interaction.isFromMessage()) {
      const { fields } = interaction;
      const said = `${fields.getTextInputValue('wording')} (${fields.getStringSelectValues('reason').join()})`;
      await interaction.update({ content: said, components: [] });
    }
  });
  const member = local.as('member');
  const { message } = await member.command('general', 'ask', { question: 'x' });
  if (!message) throw new Error('no answer');
  const opened = await member.press(message, 'open');
  expect(opened.modal).toMatchObject({ title: 'Correct', components: [{ type: ComponentType.Label }, {}] });
  await expect(member.submitModal(opened, {})).rejects.toThrow('Wording: this is required');
  const submitted = await member.submitModal(opened, { wording: 'after', reason: ['wrong'] });
  expect(submitted.message).toMatchObject({ id: message.id, content: 'after (wrong)', components: [] });
});

test('context menus bring their message with its text, or their user', async () => {
  const { local } = await handling(async (interaction) => {
    if (interaction.isMessageContextMenuCommand()) {
      const { targetMessage } = interaction;
      await interaction.reply({
        content: `${targetMessage.author.username}: ${targetMessage.content}`,
        flags: 64,
      });
    }
    if (interaction.isUserContextMenuCommand()) await interaction.reply(interaction.targetUser.username);
  });
  const target = local.as('another').send('general', 'how many were there');
  const member = local.as('member');
  const { message, ephemeral } = await member.contextMenu(target, 'Ask about this');
  expect([message?.content, ephemeral]).toEqual(['another.member: how many were there', true]);
  expect(message?.type).toBe(MessageType.ContextMenuCommand);
  const about = await member.userMenu('general', local.as('another').id, 'Who is this');
  expect(about.message?.content).toBe('another.member');
});

test('commands work in a DM with the bot', async () => {
  const { local } = await handling(
    slash((interaction) => interaction.reply(`${interaction.inGuild()} ${interaction.context}`)),
  );
  const member = local.as('member');
  const { message } = await member.command(member.openDm(), 'ask', { question: 'x' });
  expect(message?.content).toBe('false 1');
});

test('subcommands arrive with their group; default_member_permissions hide a command from members', async () => {
  const { local } = await handling(
    slash(async (interaction) => {
      const { options } = interaction;
      await interaction.reply(
        `${options.getSubcommandGroup()} ${options.getSubcommand()} ${options.getChannel('channel')?.name}`,
      );
    }),
  );
  const channel = local.channel('questions').id;
  const { message } = await local.as('moderator').command('general', 'settings channels add', { channel });
  expect(message?.content).toBe('channels add questions');
  await expect(local.as('member').command('general', 'settings channels add', { channel })).rejects.toThrow(
    'You may not use "settings" here',
  );
});

test('a user-installed app has no guild, no channel, and may not be seen by others without permission', async () => {
  const local = await discord();
  const guest = local.addBot({ name: 'Guest', token: 'guest', guilds: [] });
  const me = await bot(local, { token: 'guest' });
  me.on('interactionCreate', (interaction) => {
    if (interaction.isChatInputCommand()) {
      void interaction.reply(`${interaction.guild} ${interaction.inGuild()} ${interaction.inCachedGuild()}`);
    }
  });
  await me.application.commands.set([{ ...ASK.toJSON(), integration_types: [1], contexts: [0, 1, 2] }]);
  const options = { question: 'x' };
  const open = await local.as('member').command('general', 'ask', options, { botId: guest.id });
  expect([open.message?.content, open.ephemeral]).toEqual(['null true false', false]);
  local.overwrite('general', local.as('member').id, { deny: ['UseExternalApps'] });
  const hidden = await local.as('member').command('general', 'ask', options, { botId: guest.id });
  expect(hidden.ephemeral).toBe(true);
});

test('what the person filled in is checked against the declaration', async () => {
  const { local } = await handling(slash((interaction) => interaction.reply('x')));
  const member = local.as('member');
  await expect(member.command('general', 'ask', {})).rejects.toThrow('The option "question" is required');
  await expect(member.command('general', 'ask', { question: 'x', top: 10 })).rejects.toThrow(
    'top: at most 9',
  );
  await expect(member.command('general', 'ask', { question: 'x'.repeat(6001) })).rejects.toThrow(
    'at most 6000 characters',
  );
  await expect(member.command('moderators', 'ask', { question: 'x' })).rejects.toThrow(
    'You do not see this channel',
  );
});
