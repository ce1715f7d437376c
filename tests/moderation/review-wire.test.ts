import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageMessage } from '../../src/local/page-protocol.ts';
import { connect, type Wire } from '../discord/wire.ts';
import { CHANGED, customId, harbour, QUESTION } from './harbour.ts';

const DAY = 86_400_000;
const REFUSED = 'How many ships did the port handle in France?';

let wire: Wire;
beforeEach(async () => {
  wire = await connect({ reports: [harbour()] });
});
afterEach(async () => {
  const { violations } = wire.discord;
  await wire.close();
  expect(violations).toEqual([]);
  expect(wire.logged.filter(({ level }) => level >= 50)).toEqual([]);
});

const member = () => wire.discord.as('member');
const moderator = () => wire.discord.as('moderator');
const administrator = () => wire.discord.as('administrator');

async function ask(question: string, who = member()): Promise<PageMessage> {
  const { message } = await who.command('general', 'ask', { question });
  if (message === null) throw new Error('no answer');
  return message;
}

describe('votes and the review', () => {
  test('two buttons and a menu; the moderators see it by meaning, without names', async () => {
    const answer = await ask(QUESTION);
    const good = await wire.discord.as('another').press(answer, customId(answer, 'Helpful'));
    expect(good.ephemeral).toBe(true);
    const bad = await member().press(answer, customId(answer, 'Not helpful'));
    const chosen = await member().select(
      bad.message as PageMessage,
      customId(bad.message, 'What is wrong with it?'),
      ['part'],
    );
    expect(chosen.message?.content).toContain('It answers only a part');
    await ask('how many ships were handled by the port in 2023');
    await ask(REFUSED);

    const { message, ephemeral } = await moderator().command('general', 'review');
    expect(ephemeral).toBe(true);
    expect(message?.content).toContain('**The last seven days:** 3 questions');
    expect(message?.content).toMatch(/\*\*Most asked\*\*\n- 2× “(How many ships did|how many ships were)/);
    expect(message?.content).toContain(`**Refused most**\n- 1× “${REFUSED}”`);
    expect(message?.content).toMatch(/\*\*Rated badly\*\*\n- 1× “.*”: It answers only a part/);
    expect(message?.attachments.map(({ filename }) => filename)).toEqual(['week.png']);
    for (const { id } of [member(), wire.discord.as('another')]) expect(message?.content).not.toContain(id);
  });

  test('a refused question gets a moderator’s answer, marked as theirs', async () => {
    await ask(REFUSED);
    const review = await moderator().command('general', 'review');
    const menu = review.message as PageMessage;
    const menuId = customId(menu, 'Answer a refused question yourself');
    const [row] = menu.components?.filter((each) => JSON.stringify(each).includes(menuId)) ?? [];
    const value = /"value":"([^"]+)"/.exec(JSON.stringify(row))?.[1] ?? '';
    const form = await moderator().select(menu, menuId, [value]);
    const sent = await moderator().submitModal(form, { text: 'None: it has no berth there.' });
    expect(sent.message?.content).toContain('marked as a moderator’s words');
    const answer = await ask('how many ships were handled by the port in France');
    expect(answer.content).toContain('✍️ A moderator’s answer, not the report’s');
    expect(answer.content).toContain('None: it has no berth there.');
    expect(() => customId(answer, 'Show source')).toThrow();
  });

  test('in a week without questions it says so', async () => {
    const { message } = await moderator().command('general', 'review');
    expect(message?.content).toContain('Nothing was asked in the last seven days');
  });
});

describe('/replay', () => {
  test('shows the answers that a changed report changed, and only those', async () => {
    await ask(QUESTION);
    await ask('Who is the harbour master?');
    await ask(REFUSED);
    await wire.restart([CHANGED]);
    const { message } = await moderator().command('general', 'replay');
    expect(message?.content).toContain('**3 logged questions asked again:** 1 answer differs.');
    expect(message?.content).toContain(`- “${QUESTION}”`);
    expect(message?.content).toMatch(/before: .*412.*\n.*now: .*415/);
  });

  test('has nothing to ask while the reports are the same', async () => {
    await ask(QUESTION);
    const { message } = await moderator().command('general', 'replay');
    expect(message?.content).toContain('Nothing to ask again');
  });
});

describe('/settings hold at once', () => {
  test('private answers', async () => {
    await administrator().command('general', 'settings private', { private: true });
    expect((await member().command('general', 'ask', { question: QUESTION })).ephemeral).toBe(true);
    const open = await member().command('general', 'ask', { question: QUESTION, private: false });
    expect(open.ephemeral).toBe(false);
  });

  test('the pace: a refusal is private, for commands and for mentions', async () => {
    const { discord } = wire;
    await administrator().command('general', 'settings cooldown', { questions: 2, seconds: 60 });
    await ask(QUESTION);
    await ask(QUESTION);
    const third = await member().command('general', 'ask', { question: QUESTION });
    expect(third.ephemeral).toBe(true);
    expect(third.message?.content).toMatch(
      /^You ask faster than I may answer here\. Ask again in \d+ seconds\.$/,
    );
    expect((await ask(QUESTION, discord.as('another'))).content).toContain('412');

    const before = discord.messages('general').length;
    const person = administrator();
    const dm = person.openDm();
    for (let i = 0; i < 4; i++) person.send('general', `<@${discord.botId}> ${QUESTION}`);
    await discord.waitFor(() =>
      discord.messages(dm).some(({ content }) => content.startsWith('You ask faster')),
    );
    await discord.waitFor(() => discord.messages('general').length >= before + 6);
    // Once, and nothing in the channel beside the four mentions and the answers to two of them.
    expect(discord.messages(dm)).toHaveLength(1);
    expect(discord.messages('general')).toHaveLength(before + 6);
  });

  test('where mentions are answered, threads with their channel', async () => {
    const { discord } = wire;
    const questions = discord.channel('questions').id;
    await administrator().command('general', 'settings mentions', { channel: questions });
    const thread = moderator().createThread('questions', 'Ships');
    const ignored = member().send('general', `<@${discord.botId}> ${QUESTION}`);
    const mention = (channel: string) => member().send(channel, `<@${discord.botId}> ${QUESTION}`);
    expect((await discord.replyTo(mention('questions'))).content).toContain('412');
    expect((await discord.replyTo(mention(thread))).content).toContain('412');
    expect(
      discord.messages('general').some(({ message_reference: to }) => to?.message_id === ignored.id),
    ).toBe(false);
    await administrator().command('general', 'settings mentions');
    expect((await discord.replyTo(mention('general'))).content).toContain('412');
  });

  test('all of them are shown', async () => {
    const channel = wire.discord.channel('questions').id;
    await administrator().command('general', 'settings notes', { channel });
    await administrator().command('general', 'settings report', { channel, report: 'harbour' });
    const { message, ephemeral } = await administrator().command('general', 'settings log', { days: 0 });
    expect(ephemeral).toBe(true);
    expect(message?.content).toBe(
      [
        '**Settings of this server**',
        '- Mentions are answered in every channel',
        '- Answers to commands are seen by everybody',
        '- Pace of a member: no limit',
        '- Questions are not kept',
        `- Notes to moderators: <#${channel}>`,
        `- Report of <#${channel}>: The harbour`,
      ].join('\n'),
    );
  });

  test('nothing is logged without a log', async () => {
    const { discord, store } = wire;
    await ask(QUESTION);
    await administrator().command('general', 'settings log', { days: 0 });
    await ask(QUESTION);
    expect(await store.questions.groups({ guildId: discord.guildId, since: 0 }, 9)).toEqual([]);
  });
});

test('the report of a channel is asked there, and its pins are for it', async () => {
  await wire.close();
  const other = harbour(['The port handled 7 ships in 2023.']);
  wire = await connect({ reports: [harbour(), { ...other, id: 'little', title: 'The little harbour' }] });
  const { discord } = wire;
  const channel = discord.channel('questions').id;
  await administrator().command('general', 'settings report', { channel, report: 'little' });
  const { message } = await member().command('questions', 'ask', { question: QUESTION });
  expect(message?.content).toContain('7 ships');
  await moderator().press(message as PageMessage, customId(message, 'Pin'));
  const again = await member().command('questions', 'ask', { question: QUESTION });
  expect(again.message?.content).toContain('📌');
  const elsewhere = await member().command('general', 'ask', { question: QUESTION, report: 'harbour' });
  expect(elsewhere.message?.content).not.toContain('📌');
});

describe('/privacy', () => {
  test('tells what is kept and deletes it', async () => {
    const { discord, store } = wire;
    const answer = await ask(QUESTION);
    await member().press(answer, customId(answer, 'Helpful'));
    await ask(QUESTION, discord.as('another'));
    const told = await member().command('general', 'privacy');
    expect(told.ephemeral).toBe(true);
    expect(told.message?.content).toContain('1 question, 1 vote, your name on 0 pinned answers');
    await member().press(told.message as PageMessage, customId(told.message, 'Delete mine'));
    const shown = () =>
      member()
        .messages('general')
        .find(({ id }) => id === told.message?.id)?.content;
    await discord.waitFor(() => shown()?.startsWith('Deleted:'));
    expect(await store.members.summary(discord.guildId, member().id)).toEqual({
      questions: 0,
      votes: 0,
      pins: 0,
    });
    expect((await store.members.summary(discord.guildId, discord.as('another').id)).questions).toBe(1);
  });

  test('in a direct message it is about all servers', async () => {
    await ask(QUESTION);
    const dm = member().openDm();
    const told = await member().command(dm, 'privacy');
    expect(told.message?.content).toContain('in all servers that I am in:** 1 question');
    await member().press(told.message as PageMessage, customId(told.message, 'Delete mine'));
    const { store, discord } = wire;
    const left = async () => (await store.members.summary(discord.guildId, member().id)).questions;
    await vi.waitUntil(async () => (await left()) === 0);
  });

  test('direct messages are not kept', async () => {
    const dm = member().openDm();
    const asked = member().send(dm, QUESTION);
    expect((await wire.discord.replyTo(asked)).content).toContain('412');
    await wire.store.questions.flush();
    expect(await wire.store.guilds.all()).toEqual([wire.discord.guildId]);
    expect((await wire.store.members.summary(wire.discord.guildId, member().id)).questions).toBe(0);
  });
});

describe('servers', () => {
  test('what one keeps is not known in another', async () => {
    await wire.close();
    wire = await connect({
      reports: [harbour()],
      local: {
        guilds: [
          { name: 'Ours', channels: [{ name: 'ours' }] },
          { name: 'Theirs', channels: [{ name: 'theirs' }] },
        ] as never,
      },
    });
    const { message } = await member().command('ours', 'ask', { question: QUESTION });
    await moderator().press(message as PageMessage, customId(message, 'Pin'));
    const here = await member().command('ours', 'ask', { question: QUESTION });
    expect(here.message?.content).toContain('📌');
    const there = await member().command('theirs', 'ask', { question: QUESTION });
    expect(there.message?.content).not.toContain('📌');
    const list = await moderator().command('theirs', 'pins list');
    expect(list.message?.content).toContain('Nothing is pinned yet');
  });

  test('one that the bot has left is deleted after 30 days, also when nobody told it so', async () => {
    const { discord } = wire;
    await ask(QUESTION);
    await wire.away(() => discord.kick(discord.guildId));
    await vi.waitUntil(async () => (await wire.store.guilds.leftBefore(Date.now() + DAY)).length === 1);
    await wire.store.tidy(Date.now() + 29 * DAY);
    expect(await wire.store.guilds.all()).toEqual([discord.guildId]);
    await wire.store.tidy(Date.now() + 31 * DAY);
    expect(await wire.store.guilds.all()).toEqual([]);
  });
});
