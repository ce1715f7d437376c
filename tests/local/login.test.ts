import { GatewayIntentBits } from 'discord.js';
import { expect, test } from 'vitest';
import { bot, client, discord } from './client.ts';

test('logs in and finds its guild, channels and itself', async () => {
  const local = await discord();
  const me = await bot(local);
  expect(me.user.id).toBe(local.botId);
  expect(me.application.id).toBe(local.botId);
  const guild = me.guilds.cache.get(local.guildId);
  expect(guild?.name).toBe('Local server');
  expect(guild?.channels.cache.map(({ name }) => name)).toEqual(['general', 'questions', 'announcements', 'moderators']);
  expect(guild?.members.me?.permissions.has('PinMessages')).toBe(true);
  expect(local.world.online).toContain(local.botId);
});
