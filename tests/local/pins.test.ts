import { Events, MessageType, type TextChannel } from 'discord.js';
import { expect, test } from 'vitest';
import { bot, discord, next } from './client.ts';

async function pinning() {
  const local = await discord();
  const me = await bot(local);
  return { local, me, channel: me.channels.cache.get(local.channel('general').id) as TextChannel };
}

test('pins with a reason, says so in the channel, tells everybody, and lists the pin', async () => {
  const { local, me, channel } = await pinning();
  const message = await channel.send('to be kept');
  const update = next(me, Events.ChannelPinsUpdate);
  await message.pin('asked by a moderator');
  expect(await update).toMatchObject([
    { id: channel.id },
    Date.parse(local.channel('general').lastPinAt ?? ''),
  ]);
  expect(local.requests('PUT').at(-1)).toMatchObject({
    path: `/channels/${channel.id}/messages/pins/${message.id}`,
    reason: 'asked by a moderator',
    status: 204,
  });
  const notice = local.messages('general').at(-1);
  expect(notice).toMatchObject({
    type: MessageType.ChannelPinnedMessage,
    author: { id: me.user.id },
    message_reference: { message_id: message.id },
  });
  const { items, hasMore } = await channel.messages.fetchPins();
  expect([items.map(({ message: { content } }) => content), hasMore]).toEqual([['to be kept'], false]);
  await message.unpin();
  expect((await channel.messages.fetchPins()).items).toEqual([]);
});

test('pins come in pages, newest first', async () => {
  const { local, channel } = await pinning();
  const moderator = local.as('moderator');
  for (let at = 0; at < 60; at++) moderator.pin(moderator.send('general', `p${at}`));
  const first = await channel.messages.fetchPins();
  expect([first.items.length, first.items[0]?.message.content, first.hasMore]).toEqual([50, '', true]);
  expect((await channel.messages.fetchPins({ limit: 3 })).items).toHaveLength(3);
  expect(await channel.messages.fetchPinned()).toHaveProperty('size', 50);
});

test('a full channel, a system message, a missing permission and a missing message each have their code', async () => {
  const { local, me, channel } = await pinning();
  const moderator = local.as('moderator');
  const message = await channel.send('one');
  for (let at = 0; at < 250; at++) moderator.pin(moderator.send('general', `p${at}`));
  await expect(message.pin()).rejects.toMatchObject({ code: 30003 });
  const notice = local.messages('general').at(-1)?.id ?? '';
  await expect(channel.messages.pin(notice)).rejects.toMatchObject({ code: 50021 });
  await expect(channel.messages.pin('1')).rejects.toMatchObject({ code: 10008 });
  local.overwrite('general', me.user.id, { deny: ['PinMessages'] });
  await expect(message.pin()).rejects.toMatchObject({ code: 50013 });
});

test('people pin by hand with the permission, and a deleted message is no longer pinned', async () => {
  const { local, me, channel } = await pinning();
  const message = local.as('member').send('general', 'keep');
  expect(() => local.as('member').pin(message)).toThrow('You need the permission PIN_MESSAGES');
  const update = next(me, Events.ChannelPinsUpdate);
  local.as('moderator').pin(message);
  await update;
  local.as('moderator').delete(message);
  expect((await channel.messages.fetchPins()).items).toEqual([]);
});

test('without the right to read the history the list is empty', async () => {
  const { local, me, channel } = await pinning();
  local.as('moderator').pin(local.as('member').send('general', 'keep'));
  local.overwrite('general', me.user.id, { deny: ['ReadMessageHistory'] });
  expect((await channel.messages.fetchPins()).items).toEqual([]);
});
