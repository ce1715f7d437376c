import {
  AttachmentBuilder,
  ChannelType,
  EmbedBuilder,
  Events,
  GatewayIntentBits,
  type Message,
  MessageType,
  type TextChannel,
} from 'discord.js';
import { expect, test } from 'vitest';
import type { LocalDiscord } from '../../src/local/local-discord.ts';
import { bot, discord, next } from './client.ts';

/** A bot and its view of the channel general. */
async function inGeneral(): Promise<{
  local: LocalDiscord;
  channel: TextChannel;
  me: Awaited<ReturnType<typeof bot>>;
}> {
  const local = await discord();
  const me = await bot(local);
  return { local, me, channel: me.channels.cache.get(local.channel('general').id) as TextChannel };
}

test('a mention brings its text; what is not addressed to the bot comes without', async () => {
  const { local, me } = await inGeneral();
  const heard: string[] = [];
  me.on('messageCreate', ({ content }) => heard.push(content));
  const member = local.as('member');
  member.send('general', 'not for you');
  member.send('general', `<@${me.user.id}> how many?`);
  await local.waitFor(() => heard.length === 2);
  expect(heard).toEqual(['', `<@${me.user.id}> how many?`]);
});

test('a reply to the bot brings its text when it notifies, and names the message', async () => {
  const { local, me, channel } = await inGeneral();
  const sent = await channel.send('the answer');
  const heard: Message[] = [];
  me.on('messageCreate', (message) => void (message.author.bot || heard.push(message)));
  local.as('member').send('general', 'and you?', { replyTo: sent.id });
  local.as('member').send('general', 'quiet', { replyTo: sent.id, ping: false });
  await local.waitFor(() => heard.length === 2);
  expect(heard.map(({ content }) => content)).toEqual(['and you?', '']);
  expect(heard[0]).toMatchObject({ type: MessageType.Reply, reference: { messageId: sent.id } });
  expect((await heard[0]?.fetchReference())?.content).toBe('the answer');
});

test('with the Message Content intent everything is read', async () => {
  const local = await discord();
  const { MessageContent, GuildMessages, Guilds } = GatewayIntentBits;
  local.addBot({ name: 'Reader', token: 'reader', privilegedIntents: MessageContent });
  const me = await bot(local, { token: 'reader', intents: MessageContent | GuildMessages | Guilds });
  const heard = next(me, Events.MessageCreate);
  local.as('member').send('general', 'for everybody');
  expect(await heard).toMatchObject([{ content: 'for everybody' }]);
});

test('replies, edits and deletes its messages, and others hear of it', async () => {
  const { local, me, channel } = await inGeneral();
  const asked = local.as('member').send('general', `<@${me.user.id}> hello`);
  const message = await channel.messages.fetch(asked.id);
  const reply = await message.reply('hello to you');
  expect(local.messages('general').at(-1)).toMatchObject({
    type: MessageType.Reply,
    message_reference: { message_id: asked.id },
    referenced_message: { content: asked.content },
  });
  await reply.edit('changed');
  expect(local.messages('general').at(-1)).toMatchObject({ content: 'changed' });
  expect((await channel.messages.fetch({ message: reply.id, force: true })).editedTimestamp).not.toBeNull();
  await reply.delete();
  expect(local.messages('general').map(({ id }) => id)).toEqual([asked.id]);
  const deleted = next(me, Events.MessageDelete);
  local.as('member').delete(asked);
  expect(await deleted).toMatchObject([{ id: asked.id }]);
});

test('a reply to a deleted message fails, or is a plain message when asked so', async () => {
  const { local, channel } = await inGeneral();
  const gone = local.as('member').send('general', 'gone');
  local.as('member').delete(gone);
  await expect(channel.send({ content: 'x', reply: { messageReference: gone.id } })).rejects.toMatchObject({
    code: 50035,
    message: expect.stringContaining('message_reference[REPLIES_UNKNOWN_MESSAGE]'),
  });
  const sent = await channel.send({
    content: 'x',
    reply: { messageReference: gone.id, failIfNotExists: false },
  });
  expect([sent.type, sent.reference]).toEqual([MessageType.Default, null]);
});

test('posting without permission is refused: 50013, and 50001 where nothing is seen', async () => {
  const { local, me } = await inGeneral();
  const post = (name: string) =>
    me.rest.post(`/channels/${local.channel(name).id}/messages`, { body: { content: 'x' } });
  await expect(post('announcements')).rejects.toMatchObject({ code: 50013, status: 403 });
  local.overwrite('questions', me.user.id, { deny: ['ViewChannel'] });
  await expect(post('questions')).rejects.toMatchObject({ code: 50001, status: 403 });
  await expect(me.rest.post('/channels/1/messages', { body: { content: 'x' } })).rejects.toMatchObject({
    code: 10003,
  });
  expect(local.violations).toEqual([]);
});

test('direct messages reach the bot with their text, and it writes back', async () => {
  const { local, me } = await inGeneral();
  const member = local.as('member');
  const heard = next(me, Events.MessageCreate);
  member.send(member.openDm(), 'just between us');
  const [message] = (await heard) as [Message];
  expect([message.content, message.channel.type, message.guild]).toEqual([
    'just between us',
    ChannelType.DM,
    null,
  ]);
  await message.reply('yes');
  const user = await me.users.fetch(local.as('another').id);
  await user.send('hello');
  expect(
    local
      .as('another')
      .messages(local.as('another').openDm())
      .map(({ content }) => content),
  ).toEqual(['hello']);
  local.world.closedDms.add(user.id);
  await expect(user.send('again')).rejects.toMatchObject({ code: 50007 });
});

test('mentions notify only whom allowed_mentions lets', async () => {
  const { local, channel } = await inGeneral();
  const [member, moderator] = [local.as('member').id, local.as('moderator').id];
  const content = `<@${member}> <@${moderator}> @everyone \`<@${local.as('another').id}>\``;
  await channel.send(content);
  await channel.send({ content, allowedMentions: { parse: [] } });
  await channel.send({ content, allowedMentions: { users: [moderator] } });
  expect(local.messages('general').map(({ pings }) => pings)).toEqual([[member, moderator], [], [moderator]]);
  expect(local.messages('general').map(({ mention_everyone }) => mention_everyone)).toEqual([
    false,
    false,
    false,
  ]);
  local.as('moderator').send('general', '@everyone');
  expect(local.messages('general').at(-1)?.pings).toContain(member);
});

test('the same enforced nonce gives the same message', async () => {
  const { local, channel } = await inGeneral();
  const first = await channel.send({ content: 'once', nonce: 'n1', enforceNonce: true });
  const second = await channel.send({ content: 'once', nonce: 'n1', enforceNonce: true });
  expect(second.id).toBe(first.id);
  expect(local.messages('general')).toHaveLength(1);
});

test('typing is told both ways', async () => {
  const { local, me, channel } = await inGeneral();
  const seen: string[] = [];
  local.on((event) => void (event.type === 'typing' && seen.push(event.userId)));
  await channel.sendTyping();
  expect(seen).toEqual([me.user.id]);
  const typing = next(me, Events.TypingStart);
  local.as('member').typing('general');
  expect(await typing).toMatchObject([{ user: { id: local.as('member').id } }]);
});

test('files are kept and served, alone and inside an embed', async () => {
  const { local, channel } = await inGeneral();
  const report = new AttachmentBuilder(Buffer.from('one,two\n'), {
    name: 'report.csv',
    description: 'A table',
  });
  const picture = new AttachmentBuilder(PIXEL, { name: 'chart.png' });
  await channel.send({
    content: 'here',
    files: [report, picture],
    embeds: [new EmbedBuilder().setImage('attachment://chart.png')],
  });
  const [message] = local.messages('general');
  const [file] = message?.attachments ?? [];
  expect(message?.attachments).toHaveLength(1);
  expect(file).toMatchObject({ filename: 'report.csv', description: 'A table', size: 8 });
  expect(await (await fetch(file?.url ?? '')).text()).toBe('one,two\n');
  const shown = await fetch(message?.embeds[0]?.image?.url ?? '');
  expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/png']);
});

test('lists messages before, after and around one', async () => {
  const { local, channel } = await inGeneral();
  const ids = Array.from({ length: 9 }, (_, at) => local.as('member').send('general', `m${at}`).id);
  const list = async (options: object) =>
    [...(await channel.messages.fetch({ cache: false, ...options })).keys()].reverse();
  expect(await list({ limit: 3 })).toEqual(ids.slice(6));
  expect(await list({ before: ids[4], limit: 2 })).toEqual(ids.slice(2, 4));
  expect(await list({ after: ids[4], limit: 2 })).toEqual(ids.slice(5, 7));
  expect(await list({ around: ids[4], limit: 3 })).toEqual(ids.slice(3, 6));
});

test('threads: made on a message, written in, archived and opened again', async () => {
  const { local, me, channel } = await inGeneral();
  const asked = local.as('member').send('general', 'a topic');
  const threadId = local.as('member').createThread('general', 'Topic', asked);
  expect(threadId).toBe(asked.id);
  await local.waitFor(() => me.channels.cache.has(threadId));
  const thread = channel.threads.cache.get(threadId);
  await thread?.join();
  await thread?.send('in the thread');
  await thread?.setArchived(true).catch((error: unknown) => expect(error).toMatchObject({ code: 50013 }));
  const own = await channel.threads.create({ name: 'Own', type: ChannelType.PublicThread });
  await own.setArchived(true);
  expect(local.channel(own.id).thread?.metadata.archived).toBe(true);
  local.as('member').send(own.id, 'wake up');
  expect(local.channel(own.id).thread?.metadata.archived).toBe(false);
  expect(local.messages(threadId).map(({ content }) => content)).toEqual(['in the thread']);
  expect((await channel.threads.fetchActive()).threads.size).toBe(2);
});

/** A PNG of one pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
