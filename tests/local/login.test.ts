import { Events, GatewayIntentBits } from 'discord.js';
import { expect, test } from 'vitest';
import { bot, client, discord, next } from './client.ts';

test('logs in and finds its guild, channels and itself', async () => {
  const local = await discord();
  const me = await bot(local);
  expect([me.user.id, me.application.id]).toEqual([local.botId, local.botId]);
  const guild = me.guilds.cache.get(local.guildId);
  expect(guild?.name).toBe('Local server');
  expect(guild?.members.me?.permissions.has('PinMessages')).toBe(true);
  expect(guild?.channels.cache.map(({ name }) => name)).toEqual([
    'general',
    'questions',
    'announcements',
    'moderators',
  ]);
  expect(local.world.online).toContain(local.botId);
});

test('a channel that the bot cannot view arrives obfuscated, and is left out over HTTP', async () => {
  const local = await discord();
  local.overwrite('questions', local.botId, { deny: ['ViewChannel'] });
  const me = await bot(local);
  const { id } = local.channel('questions');
  const guild = me.guilds.cache.get(local.guildId);
  expect(guild?.channels.cache.get(id)?.name).toBe('___hidden___');
  expect((await guild?.channels.fetch())?.has(id)).toBe(false);
  await expect(me.channels.fetch(id, { force: true })).rejects.toMatchObject({ code: 50001, status: 403 });
});

test('a wrong token is refused before the gateway is asked (401)', async () => {
  const local = await discord();
  await expect(client(local).login('wrong')).rejects.toMatchObject({ code: 'TokenInvalid' });
});

test('a privileged intent that is not switched on closes with 4014; switched on it is fine', async () => {
  const local = await discord();
  const intents = GatewayIntentBits.Guilds | GatewayIntentBits.MessageContent;
  await expect(bot(local, { intents })).rejects.toThrow('Used disallowed intents');
  local.addBot({ name: 'Reader', token: 'reader', privilegedIntents: GatewayIntentBits.MessageContent });
  expect((await bot(local, { intents, token: 'reader' })).isReady()).toBe(true);
});

test('intents that do not exist close with 4013, a shard that cannot be with 4010', async () => {
  const local = await discord();
  await expect(bot(local, { intents: 2 ** 30 })).rejects.toThrow('Used invalid intents');
  local.refuseIdentify(4010);
  await expect(bot(local)).rejects.toThrow('Invalid shard');
});

test('4014 on a running bot disconnects it for good', async () => {
  const local = await discord();
  const me = await bot(local);
  const disconnected = next(me, Events.ShardDisconnect);
  local.closeWith(4014);
  expect(await disconnected).toMatchObject([{ code: 4014 }, 0]);
  await local.waitFor(() => !local.world.online.has(local.botId));
});

test('two bots see their own guilds; being kicked and invited is told', async () => {
  const local = await discord({ guilds: [{ name: 'A' }, { name: 'B' }] });
  const [a, b] = [local.guild('A').id, local.guild('B').id];
  local.addBot({ name: 'Second', token: 'second', guilds: [b] });
  const [first, second] = await Promise.all([bot(local), bot(local, { token: 'second' })]);
  expect([...first.guilds.cache.keys()]).toEqual([a, b]);
  expect([...second.guilds.cache.keys()]).toEqual([b]);
  const left = next(first, Events.GuildDelete);
  local.kick(b);
  expect(await left).toMatchObject([{ id: b }]);
  const joined = next(first, Events.GuildCreate);
  local.invite(b);
  expect(await joined).toMatchObject([{ id: b, name: 'B' }]);
});

test('says who it is: application, user, guild member, owner', async () => {
  const local = await discord();
  const me = await bot(local);
  const application = await me.application.fetch();
  expect(application.name).toBe('Footnote');
  expect(application.owner).not.toBeNull();
  const guild = await me.guilds.fetch(local.guildId);
  const moderator = await guild.members.fetch(local.as('moderator').id);
  expect(moderator.permissions.has('PinMessages')).toBe(true);
  expect(moderator.permissions.has('Administrator')).toBe(false);
  expect((await me.users.fetch(moderator.id, { force: true })).username).toBe('moderator');
  await expect(me.users.fetch('1234567890123456789')).rejects.toMatchObject({ code: 10013 });
});
