import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { topicCommand } from '../../src/discord/topic-command.ts';
import type { PageMessage } from '../../src/local/page-protocol.ts';
import { connect, type Wire } from '../discord/wire.ts';
import { customId, harbour, QUESTION } from './harbour.ts';

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

const moderator = () => wire.discord.as('moderator');

async function ask(question = QUESTION, channel = 'general'): Promise<PageMessage> {
  const { message } = await wire.discord.as('member').command(channel, 'ask', { question });
  if (message === null) throw new Error('no answer');
  return message;
}

/** Presses "Pin" as the moderator. @returns what the moderator reads */
async function pin(answer: PageMessage): Promise<string> {
  const { message, ephemeral } = await moderator().press(answer, customId(answer, 'Pin'));
  expect(ephemeral).toBe(true);
  return message?.content ?? '';
}

const keptCount = async () =>
  (await wire.store.pins.list(wire.discord.guildId, { offset: 0, limit: 9 })).total;
const isPinned = async () => (await ask()).content.includes('📌');

describe('the message cannot be pinned, the answer is kept all the same', () => {
  test('the channel is full', async () => {
    const { discord } = wire;
    for (let i = 0; i < 250; i++) moderator().pin(moderator().send('general', `note ${i}`));
    expect(await pin(await ask())).toContain('this channel has the 250 pins that Discord allows');
    expect(await isPinned()).toBe(true);
    expect(discord.channel('general').pins.size).toBe(250);
  });

  test('the bot may not pin, and sends no request that would be refused', async () => {
    const { discord } = wire;
    discord.overwrite('general', discord.botId, { deny: ['PinMessages'] });
    const answer = await ask();
    discord.forgetRequests();
    expect(await pin(answer)).toContain('I lack the permission “Pin Messages” in this channel');
    expect(discord.requests('PUT')).toEqual([]);
    expect(await isPinned()).toBe(true);
  });

  test('Discord refuses although the permission was said to be there', async () => {
    const answer = await ask();
    wire.discord.failNext({ method: 'PUT', route: /pins/, status: 403, code: 50013 });
    expect(await pin(answer)).toContain('I lack the permission');
    expect(await isPinned()).toBe(true);
  });

  test('Discord fails', async () => {
    const answer = await ask();
    for (let i = 0; i < 2; i++) wire.discord.failNext({ method: 'PUT', route: /pins/, status: 500 });
    expect(await pin(answer)).toContain('The message itself is not pinned: Discord failed.');
    expect(await isPinned()).toBe(true);
  });

  test('pinned a second time it takes the place of the first', async () => {
    await pin(await ask());
    const second = await wire.discord.as('member').command('general', 'ask', { question: QUESTION });
    expect(second.message?.content).toContain('📌');
    const own = await wire.discord
      .as('member')
      .press(second.message as PageMessage, customId(second.message, 'Ask the report instead'));
    await pin(own.message as PageMessage);
    expect(await keptCount()).toBe(1);
    const { pins } = wire.discord.channel('general');
    await wire.discord.waitFor(() => pins.size === 1 && pins.has(own.message?.id ?? ''));
    expect(await isPinned()).toBe(true);
  });
});

describe('kept in step with what is done by hand', () => {
  test('deleted: no longer kept', async () => {
    const answer = await ask();
    await pin(answer);
    moderator().delete(answer);
    await vi.waitUntil(async () => (await keptCount()) === 0);
    expect(await isPinned()).toBe(false);
  });

  test('unpinned: no longer kept', async () => {
    const answer = await ask();
    await pin(answer);
    moderator().unpin(answer);
    await vi.waitUntil(async () => (await keptCount()) === 0);
  });

  test('something else unpinned: still kept', async () => {
    const other = moderator().send('general', 'A note.');
    moderator().pin(other);
    await pin(await ask());
    moderator().unpin(other);
    const seen = () => wire.discord.requests('GET', /pins/).length > 0;
    await wire.discord.waitFor(seen);
    expect(await isPinned()).toBe(true);
  });

  test.each(['unpinned', 'deleted'])(
    '%s while the bot was away: no longer kept after the start',
    async (how) => {
      const answer = await ask();
      await pin(answer);
      const { guildId } = wire.discord;
      await wire.away(() => {
        if (how === 'deleted') moderator().delete(answer);
        else moderator().unpin(answer);
      });
      await vi.waitUntil(
        async () => (await wire.store.pins.list(guildId, { offset: 0, limit: 1 })).total === 0,
      );
    },
  );

  test('a bot that may no longer read the channel forgets nothing', async () => {
    const { discord } = wire;
    await pin(await ask());
    discord.overwrite('general', discord.botId, { deny: ['ReadMessageHistory', 'ViewChannel'] });
    await wire.restart();
    await vi.waitUntil(() => discord.requests('GET', /pins/).length > 0);
    expect(await keptCount()).toBe(1);
  });
});

describe('where and what', () => {
  test('in a thread as in a channel', async () => {
    const thread = moderator().createThread('general', 'Ships');
    expect(await pin(await ask(QUESTION, thread))).toContain('The message is pinned in the channel too.');
    expect(wire.discord.channel(thread).pins.size).toBe(1);
    expect(await isPinned()).toBe(true);
  });

  test('in direct messages there is no button, and the menu says why', async () => {
    const person = moderator();
    const dm = person.openDm();
    const { message } = await person.command(dm, 'ask', { question: QUESTION });
    expect(() => customId(message, 'Pin')).toThrow();
    const said = await person.contextMenu(message as PageMessage, 'Pin this answer');
    expect(said.message?.content).toContain('This is a direct message');
  });

  test('an answer that one member alone sees has no button', async () => {
    const { message } = await wire.discord
      .as('member')
      .command('general', 'ask', { question: QUESTION, private: true });
    expect(() => customId(message, 'Pin')).toThrow();
  });

  test('by a right-click; not on what others wrote', async () => {
    const said = await moderator().contextMenu(await ask(), 'Pin this answer');
    expect(said.message?.content).toMatch(/^Pinned\./);
    const note = moderator().send('general', 'A note.');
    const refused = await moderator().contextMenu(note, 'Pin this answer');
    expect(refused.message?.content).toContain('Only my answers can be pinned');
  });

  test('a follow-up is matched as it is understood, and pinned so', async () => {
    await pin(await ask('How many ships did the port handle in 2023?'));
    const { discord } = wire;
    const asked = (text: string) => member().send('general', `<@${discord.botId}> ${text}`);
    const member = () => discord.as('another');
    const first = await discord.replyTo(asked('How many ships did the port handle in 2022?'));
    // The bot remembers its answer a moment after the test has seen it.
    const followUp = () => member().send('general', 'and in 2023?', { replyTo: first, ping: true });
    await vi.waitUntil(async () => (await discord.replyTo(followUp())).content.includes('📌'), 4_000);
  });

  test('a refusal cannot be pinned', async () => {
    const refused = await ask('How many ships did the port handle in France?');
    expect(() => customId(refused, 'Pin')).toThrow();
    const said = await moderator().contextMenu(refused, 'Pin this answer');
    expect(said.message?.content).toContain('Only answers from the report can be pinned');
  });

  test('a topic, whose command gives the pinned brief from then on', async () => {
    await wire.close();
    const traffic = topicCommand({
      name: 'traffic',
      title: 'traffic',
      words: { nouns: ['ship', 'port'], verbs: ['handle'] },
      sections: [{ head: 'Ships', words: {} }],
    });
    wire = await connect({ reports: [harbour()], commands: [traffic] });
    const tell = async () => (await wire.discord.as('member').command('general', 'traffic')).message;
    const brief = await tell();
    expect(brief?.content).toContain('412 ships');
    expect(await pin(brief as PageMessage)).toContain('“/traffic”');
    expect((await tell())?.content).toMatch(/📌.*412 ships/s);
    expect(await isPinned()).toBe(false);
  });

  test('after a restart the button still knows its question', async () => {
    const answer = await ask();
    await wire.restart();
    expect(await pin(answer)).toMatch(/^Pinned\./);
  });

  test('an answer of a report that has changed since is not pinned', async () => {
    const answer = await ask();
    await wire.restart([harbour(['The port handled 99 ships in 2023.'])]);
    expect(await pin(answer)).toContain('this question gets another answer now');
  });

  test('without a log the button works until the bot is started anew', async () => {
    await wire.store.settings.setRetention(wire.discord.guildId, 0);
    const [before, after] = [await ask(), await ask()];
    expect(() => customId(before, 'Helpful')).toThrow();
    expect(await pin(before)).toMatch(/^Pinned\./);
    await wire.restart();
    expect(await pin(after)).toContain('I no longer know which question this answered');
  });
});

describe('/pins', () => {
  test('lists in pages, shows, exports and removes', async () => {
    const { discord, store } = wire;
    const answer = await ask();
    await pin(answer);
    const [first] = (await store.pins.list(discord.guildId, { offset: 0, limit: 1 })).pins;
    if (!first) throw new Error('nothing was kept');
    for (let i = 0; i < 11; i++) {
      await store.pins.add({
        ...first,
        question: `Question ${i}?`,
        key: `k${i}`,
        messageId: null,
        inChannel: false,
      });
    }
    const list = await moderator().command('general', 'pins list');
    expect(list.ephemeral).toBe(true);
    expect(list.message?.content).toContain('1 to 8 of 12');
    const older = await moderator().press(list.message as PageMessage, customId(list.message, 'Older'));
    expect(older.message?.content).toContain('9 to 12 of 12');
    expect(() => customId(older.message, 'Older')).toThrow();

    const choices = await moderator().autocomplete('general', 'pins show', { pin: 'SHIPS' });
    expect(choices.map(({ name }) => name)).toEqual([QUESTION]);
    const shown = await moderator().command('general', 'pins show', { pin: String(choices[0]?.value) });
    expect(shown.message?.content).toContain(`/${answer.channel_id}/${answer.id}`);
    expect(shown.message?.content).toContain(`<@${moderator().id}>`);

    const exported = await moderator().command('general', 'pins export', { format: 'json' });
    expect(exported.message?.attachments.map(({ filename }) => filename)).toEqual(['pins.json']);

    const removed = await moderator().command('general', 'pins remove', {
      pin: 'how many ships were handled by the port in 2023',
    });
    expect(removed.message?.content).toMatch(/^Unpinned: “How many ships/);
    expect(discord.channel('general').pins.size).toBe(0);
    expect(await isPinned()).toBe(false);
    const unknown = await moderator().command('general', 'pins show', { pin: 'who?' });
    expect(unknown.message?.content).toContain('I keep no pin on “who?”');
  });

  test('completes nothing for those who may not see pins', async () => {
    await pin(await ask());
    for (const bot of wire.discord.world.bots.values())
      for (const each of bot.commands.values()) Object.assign(each, { default_member_permissions: null });
    expect(await wire.discord.as('member').autocomplete('general', 'pins show', { pin: '' })).toEqual([]);
  });
});
