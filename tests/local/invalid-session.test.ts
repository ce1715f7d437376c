import { Events } from 'discord.js';
import { expect, test } from 'vitest';
import { bot, discord, next } from './client.ts';

// A file of its own: discord.js waits 5 s between two identifies.
test('an invalid session (op 9) makes the bot identify anew', { timeout: 9_000 }, async () => {
  const local = await discord();
  const me = await bot(local);
  const ready = next(me, Events.ShardReady, 8_000);
  local.invalidate();
  await ready;
  const heard = next(me, Events.MessageCreate);
  local.as('member').send('general', 'still there?');
  expect(await heard).toMatchObject([{ author: { username: 'member' } }]);
});
