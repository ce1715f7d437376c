import { Events, SlashCommandBuilder } from 'discord.js';
import { expect, test } from 'vitest';
import { bot, discord, next } from './client.ts';

/** How many ask at once. */
const ASKED = 500;

test('500 interactions at once, the socket cut meanwhile: all answered inside 3 s, none twice', async () => {
  const local = await discord();
  const me = await bot(local);
  const command = new SlashCommandBuilder().setName('ask').setDescription('Asks');
  await me.application.commands.set([
    command.addStringOption((option) => option.setName('q').setDescription('q')),
  ]);
  const handled: string[] = [];
  me.on('interactionCreate', async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    handled.push(interaction.id);
    await interaction.reply({ content: interaction.options.getString('q') ?? '', flags: 64 });
  });
  const resumed = next(me, Events.ShardResume);
  const asked = Array.from({ length: ASKED }, (_, at) => {
    if (at === ASKED / 2) local.cut();
    return local.as('member').command('general', 'ask', { q: `${at}` });
  });
  const outcomes = await Promise.all(asked);
  await resumed;
  expect(outcomes.map(({ message }) => message?.content)).toEqual(outcomes.map((_, at) => `${at}`));
  expect(Math.max(...outcomes.map(({ acknowledgedAfter }) => acknowledgedAfter))).toBeLessThan(3_000);
  expect(new Set(handled).size).toBe(ASKED);
  expect(handled).toHaveLength(ASKED);
  expect(local.violations).toEqual([]);
}, 9_000);
