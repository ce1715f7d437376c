import { afterEach, beforeEach, expect, test } from 'vitest';
import { connect, type Wire } from '../discord/wire.ts';
import { onEachDatabase } from '../store/databases.ts';
import { CHANGED, customId, harbour, IN_OTHER_WORDS, MOVED, QUESTION } from './harbour.ts';

/** The level of an error in the log. */
const ERROR = 50;

onEachDatabase((databases) => {
  let wire: Wire;
  beforeEach(async () => {
    wire = await connect({ reports: [harbour()], database: await databases.fresh() });
  });
  afterEach(async () => {
    const { violations } = wire.discord;
    await wire.close();
    // Discord had nothing to object to, and the bot nothing to report.
    expect(violations).toEqual([]);
    expect(wire.logged.filter(({ level }) => level >= ERROR)).toEqual([]);
  });

  const ask = async (question: string) => {
    const { message } = await wire.discord.as('member').command('general', 'ask', { question });
    return message;
  };
  const moderator = () => wire.discord.as('moderator');
  const notes = () => wire.discord.messages('moderators').map(({ content }) => content);
  /** The notes once there are so many, for the bot looks at everything after it says that it is ready. */
  const notesWhen = (count: number) =>
    wire.discord.waitFor(() => notes().length === count && notes(), { what: `${count} notes` });

  test('ask, pin, ask in other words, correct, change the report, flag, unpin', async () => {
    const moderators = wire.discord.channel('moderators').id;
    await wire.discord.as('administrator').command('moderators', 'settings notes', { channel: moderators });

    // A member asks; the report answers.
    const first = await ask(QUESTION);
    expect(first?.content).toContain('412');
    expect(first?.content).not.toContain('📌');

    // A member who presses "Pin" is refused in private, and nothing is kept.
    const refused = await wire.discord.as('member').press(first as never, customId(first, 'Pin'));
    expect(refused.ephemeral).toBe(true);
    expect(refused.message?.content).toContain('“Pin Messages”');
    expect((await ask(IN_OTHER_WORDS))?.content).not.toContain('📌');

    // A moderator pins: the message, and the answer.
    const pinned = await moderator().press(first as never, customId(first, 'Pin'));
    expect(pinned.ephemeral).toBe(true);
    expect(pinned.message?.content).toMatch(/^Pinned\..*\nThe message is pinned in the channel too\.$/s);
    expect([...wire.discord.channel('general').pins.keys()]).toEqual([first?.id]);

    // The same question in other words gets it first; another question does not.
    const again = await ask(IN_OTHER_WORDS);
    expect(again?.content).toContain(`📌 Pinned · <@${moderator().id}>`);
    expect(again?.content).toContain('> **The port handled 412 ships in 2023.**'.replace('> ', ''));
    expect((await ask('How many ships did the port handle in 2022?'))?.content).not.toContain('📌');
    const own = await wire.discord
      .as('member')
      .press(again as never, customId(again, 'Ask the report instead'));
    expect(own.message?.content).toContain('412');
    expect(own.message?.content).not.toContain('📌');

    // A correction is shown as the moderator's; the evidence stays.
    const form = await moderator().press(
      pinned.message as never,
      customId(pinned.message, 'Correct the wording'),
    );
    const sent = await moderator().submitModal(form, { text: 'In 2023 it was *412* ships.' });
    expect(sent.message?.content).toContain('Corrected');
    const corrected = await ask(QUESTION);
    expect(corrected?.content).toContain('**In 2023 it was \\*412\\* ships.**');
    expect(corrected?.content).toContain(`Reworded · <@${moderator().id}>`);
    expect(corrected?.content).toContain('> The port handled 412 ships in 2023.');

    // The report changes around the sentence: the pin goes with it.
    await wire.restart([MOVED]);
    await wire.discord.waitFor(() =>
      wire.logged.some(({ msg, moved }) => msg.startsWith('Checked') && moved === 1),
    );
    const moved = await ask(QUESTION);
    expect(moved?.content).toContain('**In 2023 it was');
    expect(moved?.content).toContain('-# ¶2');

    // The sentence itself changes: the pin is flagged, not answered from, and told once.
    await wire.restart([CHANGED]);
    const [note] = await notesWhen(1);
    expect(note).toContain(`“${QUESTION}”`);
    expect(note).toContain('no longer has the sentence of ¶2');
    const unpinned = await ask(QUESTION);
    expect(unpinned?.content).toContain('415');
    expect(unpinned?.content).not.toContain('📌');
    const list = await moderator().command('general', 'pins list');
    expect(list.ephemeral).toBe(true);
    expect(list.message?.content).toContain('⚠️');
    await wire.restart([CHANGED]);

    // It changes back: the pin answers again.
    await wire.restart([harbour()]);
    await wire.discord.waitFor(() => wire.logged.filter(({ moved }) => moved === 1).length === 2);
    expect((await ask(QUESTION))?.content).toContain('**In 2023 it was');

    // A moderator unpins the message by hand: the answer is no longer kept.
    moderator().unpin(first as never);
    expect((await notesWhen(2))[1]).toContain('was unpinned by hand');
    const last = await ask(QUESTION);
    expect(last?.content).toContain('412');
    expect(last?.content).not.toContain('📌');
  }, 30_000);
});
