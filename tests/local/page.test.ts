import {
  type Interaction,
  LabelBuilder,
  ModalBuilder,
  SlashCommandBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import WebSocket from 'ws';
import type { LocalDiscord } from '../../src/local/local-discord.ts';
import type { PageAction, PageState, ServerEvent } from '../../src/local/page-protocol.ts';
import { manualClock } from '../../src/local/world/clock.ts';
import { bot, discord } from './client.ts';

type Distributed<T> = T extends unknown ? Omit<T, 'nonce'> : never;

/** A tab of the page without a browser: what it was told, and what it asks for. */
async function tab(local: LocalDiscord, as = '') {
  const socket = new WebSocket(`${local.url.replace('http', 'ws')}/page?as=${as}`, { origin: local.url });
  onTestFinished(() => socket.close());
  const events: ServerEvent[] = [];
  socket.on('message', (data) => events.push(JSON.parse(data.toString())));
  let nonces = 0;
  const find = <T extends ServerEvent['type']>(
    type: T,
    fits: (event: Extract<ServerEvent, { type: T }>) => boolean = () => true,
  ) =>
    local.waitFor(
      () =>
        events.find(
          (event): event is Extract<ServerEvent, { type: T }> => event.type === type && fits(event as never),
        ),
      { what: `the event ${type}` },
    );
  const ask = (action: Distributed<PageAction>) => {
    const nonce = `n${++nonces}`;
    socket.send(JSON.stringify({ ...action, nonce }));
    return find('result', (event) => event.nonce === nonce);
  };
  const { state } = await find('hello');
  return { socket, events, find, ask, state };
}

const channelNamed = (state: PageState, name: string) =>
  state.channels.find((channel) => channel.name === name)?.id ?? '';

test('says hello with what this person sees, and nothing else', async () => {
  const local = await discord({ page: true });
  const [member, moderator] = [await tab(local), await tab(local, local.as('moderator').id)];
  const names = ({ channels }: PageState) => channels.map(({ name }) => name);
  expect(names(member.state)).toEqual(['general', 'questions', 'announcements']);
  expect(names(moderator.state)).toEqual(['general', 'questions', 'announcements', 'moderators']);
  expect(member.state.personas.map(({ label }) => label)).toEqual([
    'Member',
    'Moderator',
    'Another member',
    'Administrator',
  ]);
  expect(member.state.you).toBe(local.as('member').id);
  const bots = member.state.guilds[0]?.members
    .filter(({ user }) => user.bot)
    .map(({ user, online }) => [user.username, online]);
  expect(bots).toEqual([
    ['local.discord', true],
    ['Footnote', false],
  ]);
  await bot(local);
  await member.find('member', (event) => event.member.user.username === 'Footnote' && event.member.online);
});

test('writes, replies, edits, deletes, pins; every tab hears of it', async () => {
  const local = await discord({ page: true });
  const [one, two] = [await tab(local), await tab(local, local.as('moderator').id)];
  const channel_id = channelNamed(one.state, 'general');
  const sent = await one.ask({ type: 'send', channel_id, content: 'hello' });
  if (!sent.ok || !sent.message_id) throw new Error('not sent');
  const message_id = sent.message_id;
  await two.find('message-created', ({ message }) => message.content === 'hello');
  await two.ask({ type: 'send', channel_id, content: 'hello too', reply_to: message_id });
  const reply = await one.find('message-created', ({ message }) => message.type === 19);
  expect(reply.message).toMatchObject({ referenced_message: { content: 'hello' }, pings: [one.state.you] });
  await one.ask({ type: 'edit', channel_id, message_id, content: 'hello all' });
  await two.find('message-updated', ({ message }) => message.content === 'hello all');
  expect(await one.ask({ type: 'pin', channel_id, message_id })).toMatchObject({
    ok: false,
    code: 50013,
    error: 'You need the permission PIN_MESSAGES',
  });
  await two.ask({ type: 'pin', channel_id, message_id });
  expect((await one.find('pins')).items).toMatchObject([{ message: { id: message_id, pinned: true } }]);
  await two.ask({ type: 'delete', channel_id, message_id });
  await one.find('message-deleted', ({ id }) => id === message_id);
  await one.find('pins', ({ items }) => items.length === 0);
  expect(
    await one.ask({ type: 'send', channel_id: channelNamed(one.state, 'announcements'), content: 'x' }),
  ).toMatchObject({
    error: 'You need the permission SEND_MESSAGES',
  });
});

test('uses a command with autocomplete and a form; what is private stays private', async () => {
  const local = await discord({ page: true });
  const me = await bot(local);
  const modal = new ModalBuilder().setCustomId('m').setTitle('Form');
  const input = new TextInputBuilder().setCustomId('t').setStyle(TextInputStyle.Short);
  modal.addLabelComponents(new LabelBuilder().setLabel('Text').setTextInputComponent(input));
  me.on('interactionCreate', async (interaction: Interaction) => {
    if (interaction.isAutocomplete()) await interaction.respond([{ name: 'one', value: '1' }]);
    if (interaction.isChatInputCommand()) await interaction.showModal(modal);
    if (interaction.isModalSubmit())
      await interaction.reply({ content: interaction.fields.getTextInputValue('t'), flags: 64 });
  });
  const ask = new SlashCommandBuilder().setName('ask').setDescription('Asks');
  await me.application.commands.set([
    ask.addStringOption((option) => option.setName('q').setDescription('q').setAutocomplete(true)),
  ]);
  const [one, two] = [await tab(local), await tab(local, local.as('another').id)];
  const command_id = one.state.commands[0]?.id ?? '';
  const place = { channel_id: channelNamed(one.state, 'general'), command_id };
  await one.ask({
    type: 'autocomplete',
    ...place,
    options: [{ name: 'q', type: 3, value: 'o', focused: true }],
  });
  expect(await one.find('choices')).toMatchObject({ choices: [{ name: 'one', value: '1' }], failed: false });
  await one.ask({ type: 'command', ...place, options: [{ name: 'q', type: 3, value: '1' }] });
  const { interaction_id, modal: shown } = await one.find('modal');
  expect(shown.title).toBe('Form');
  expect(await one.ask({ type: 'submit-modal', interaction_id, values: { t: '' } })).toMatchObject({
    ok: false,
    field: 't',
    error: 'Text: this is required',
  });
  await one.ask({ type: 'submit-modal', interaction_id, values: { t: 'private words' } });
  const { message } = await one.find('message-created', (event) => event.message.content === 'private words');
  expect(message.flags).toBe(64);
  await two.ask({ type: 'send', channel_id: place.channel_id, content: 'after it' });
  expect(JSON.stringify(two.events)).not.toContain('private words');
  expect(two.events.map(({ type }) => type)).not.toContain('modal');
  await one.ask({ type: 'delete', channel_id: place.channel_id, message_id: message.id });
  expect(
    local
      .as('member')
      .messages('general')
      .map(({ content }) => content),
  ).toEqual(['after it']);
});

test('a bot that says nothing, and one whose payload is refused, are shown', async () => {
  const clock = manualClock();
  const local = await discord({ page: true, clock });
  const me = await bot(local);
  me.on('interactionCreate', (interaction) => {
    if (interaction.isChatInputCommand()) interaction.reply('x'.repeat(2001)).catch(() => {});
  });
  await me.application.commands.set([{ name: 'ask', description: 'Asks' }]);
  const one = await tab(local);
  const place = {
    channel_id: channelNamed(one.state, 'general'),
    command_id: one.state.commands[0]?.id ?? '',
  };
  const asked = await one.ask({ type: 'command', ...place, options: [] });
  const { violation } = await one.find('violation');
  expect(violation).toMatchObject({
    code: 50035,
    errors: [{ path: 'data.content', code: 'BASE_TYPE_MAX_LENGTH' }],
  });
  clock.advance(3_000);
  const failed = await one.find('interaction-failed');
  expect(failed).toMatchObject({
    reason: 'The application did not respond',
    interaction_id: asked.ok ? asked.interaction_id : '',
  });
  expect((await tab(local)).state.violations).toHaveLength(1);
});

test('becomes somebody else, opens a DM, makes a thread, reads on in the history', async () => {
  const local = await discord({ page: true });
  const one = await tab(local);
  await one.ask({ type: 'become', user_id: local.as('moderator').id });
  const { state } = await one.find('hello', (event) => event.state.you === local.as('moderator').id);
  const dm = await one.ask({ type: 'open-dm', user_id: local.botId });
  await one.find(
    'channel',
    ({ channel }) => dm.ok && channel.id === dm.channel_id && channel.recipients[0]?.id === local.botId,
  );
  const general = channelNamed(state, 'general');
  const thread = await one.ask({ type: 'create-thread', channel_id: general, name: 'Topic' });
  await one.find(
    'channel',
    ({ channel }) => thread.ok && channel.id === thread.channel_id && channel.parent_id === general,
  );
  for (let at = 0; at < 80; at++) local.as('member').send('questions', `m${at}`);
  const other = await tab(local);
  const questions = channelNamed(other.state, 'questions');
  const first = other.state.messages[questions]?.[0];
  expect([other.state.messages[questions]?.length, first?.content]).toEqual([50, 'm30']);
  const older = await other.ask({ type: 'history', channel_id: questions, before: first?.id ?? '' });
  expect(older.ok && older.messages?.map(({ content }) => content)).toEqual(
    Array.from({ length: 30 }, (_, at) => `m${at}`),
  );
  expect(other.state.channels.some(({ type }) => type === 1)).toBe(false);
});

test('what is no action closes the tab, and so does a flood', async () => {
  const local = await discord({ page: true });
  const closed = (socket: WebSocket) => new Promise((resolve) => socket.once('close', resolve));
  for (const text of [
    '{',
    '{"type":"nothing","nonce":"1"}',
    JSON.stringify({ type: 'send', nonce: '1', channel_id: 1, content: 'x' }),
  ]) {
    const { socket } = await tab(local);
    socket.send(text);
    expect(await closed(socket)).toBe(1008);
  }
  const { socket, state } = await tab(local);
  const typing = { type: 'typing', channel_id: channelNamed(state, 'general') };
  for (let at = 0; at < 60; at++) socket.send(JSON.stringify({ ...typing, nonce: `${at}` }));
  expect(await closed(socket)).toBe(1008);
});

test('the welcome asks its questions for those who click them', async () => {
  const questions = ['How many arrests were there?', 'x'.repeat(90)];
  const local = await discord({ page: true, welcome: { title: 'Welcome', text: 'Try', questions } });
  const me = await bot(local);
  me.on('messageCreate', (message) => {
    if (message.mentions.users.has(me.user.id)) void message.reply('379');
  });
  const one = await tab(local);
  const channel_id = channelNamed(one.state, 'general');
  const [welcome] = one.state.messages[channel_id] ?? [];
  expect(welcome?.embeds).toMatchObject([{ title: 'Welcome', description: 'Try' }]);
  expect(welcome?.components).toMatchObject([
    { components: [{ label: questions[0] }, { label: `${'x'.repeat(79)}…` }] },
  ]);
  await one.ask({ type: 'press', channel_id, message_id: welcome?.id ?? '', custom_id: 'ask:0' });
  await one.find('interaction-answered');
  const { message } = await one.find('message-created', (event) => event.message.content === '379');
  expect(message.referenced_message).toMatchObject({
    author: { id: one.state.you },
    content: `<@${me.user.id}> ${questions[0]}`,
  });
});
