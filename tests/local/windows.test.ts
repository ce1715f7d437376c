import { type ChatInputCommandInteraction, type Client, SlashCommandBuilder } from 'discord.js';
import { expect, test } from 'vitest';
import type { LocalDiscord } from '../../src/local/local-discord.ts';
import { type ManualClock, manualClock } from '../../src/local/world/clock.ts';
import { bot, discord } from './client.ts';

type Handler = (interaction: ChatInputCommandInteraction) => Promise<unknown>;

/** A bot whose one command does what a test says, under a clock that the test moves. */
async function timed(
  handle: Handler,
): Promise<{ local: LocalDiscord; clock: ManualClock; errors: unknown[]; me: Client<true> }> {
  const clock = manualClock();
  const local = await discord({ clock });
  const me = await bot(local);
  const errors: unknown[] = [];
  me.on('interactionCreate', (interaction) => {
    if (interaction.isChatInputCommand()) handle(interaction).catch((error: unknown) => errors.push(error));
  });
  await me.application.commands.set([new SlashCommandBuilder().setName('ask').setDescription('Asks')]);
  return { local, clock, errors, me };
}

test('after 3 s the person reads that the application did not respond, and the answer is refused (10062)', async () => {
  const late = { answer: () => {} };
  const { local, clock, errors } = await timed(async (interaction) => {
    await new Promise<void>((resolve) => {
      late.answer = resolve;
      clock.advance(3_000);
    });
    await interaction.reply('too late');
  });
  await expect(local.as('member').command('general', 'ask')).rejects.toThrow(
    'The application did not respond',
  );
  late.answer();
  await local.waitFor(() => errors.length > 0);
  expect(errors).toMatchObject([{ code: 10062, status: 404 }]);
  expect(local.violations).toMatchObject([{ code: 10062, application_id: local.botId, method: 'POST' }]);
  expect(local.violations[0]?.route).toMatch(/^\/interactions\/\d+\/\{token\}\/callback$/);
  expect(local.messages('general')).toEqual([]);
});

test('just inside 3 s is in time', async () => {
  const { local } = await timed(async (interaction) => {
    clockOf(local).advance(2_999);
    await interaction.reply('in time');
  });
  expect((await local.as('member').command('general', 'ask')).acknowledgedAfter).toBe(2_999);
});

function clockOf(local: LocalDiscord): ManualClock {
  return local.world.clock as ManualClock;
}

test('a second answer is refused (40060), the first one stays', async () => {
  const { local, errors } = await timed(async (interaction) => {
    await Promise.all([interaction.reply('one'), interaction.reply('two')]);
  });
  await local.as('member').command('general', 'ask');
  await local.waitFor(() => errors.length > 0);
  expect(errors).toMatchObject([{ code: 40060, status: 400 }]);
  expect(local.messages('general')).toHaveLength(1);
});

test('the token lives 15 minutes, then it is invalid (401, 50027)', async () => {
  const seen: { interaction?: ChatInputCommandInteraction } = {};
  const { local, clock } = await timed(async (interaction) => {
    seen.interaction = interaction;
    await interaction.deferReply();
  });
  void local
    .as('member')
    .command('general', 'ask')
    .catch(() => {});
  await local.waitFor(() => seen.interaction?.deferred);
  clock.advance(14 * 60_000);
  await seen.interaction?.editReply('still in time');
  clock.advance(60_000);
  await expect(seen.interaction?.editReply('too late')).rejects.toMatchObject({ code: 50027, status: 401 });
});

test('an interaction that was not answered has no webhook yet (10015)', async () => {
  const { local, errors } = await timed(async ({ webhook }) => webhook.send('no answer before'));
  void local
    .as('member')
    .command('general', 'ask')
    .catch(() => {});
  await local.waitFor(() => errors.length > 0);
  expect(errors).toMatchObject([{ code: 10015, status: 404 }]);
});

test('with no bot connected it fails at once', async () => {
  const { local, me } = await timed(async () => {});
  await me.destroy();
  await local.waitFor(() => !local.world.online.has(local.botId));
  const command = () => local.as('member').command('general', 'ask');
  await expect(command()).rejects.toThrow('The application did not respond');
});
