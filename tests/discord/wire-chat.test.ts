import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { PageMessage } from '../../src/local/page-protocol.ts';
import { HARBOUR } from './sample.ts';
import { connect, type Wire } from './wire.ts';

const QUESTION = 'How many ships did the port handle in 2023?';
const PROOF = '> **The port handled 412 ships in 2023.**\n-# ¶1 · The \\*harbour\\* report · May 2024';

let wire: Wire;
beforeAll(async () => {
  wire = await connect({ reports: [HARBOUR] });
});
beforeEach(() => wire.discord.forgetRequests());
afterAll(async () => {
  const { violations } = wire.discord;
  await wire.close();
  expect(violations).toEqual([]);
});

const member = () => wire.discord.as('member');
const bot = () => `<@${wire.discord.botId}>`;

/** Messages that the bot has sent to a channel since the test began. */
function sent(): readonly unknown[] {
  return wire.discord.requests('POST', '/channels/:id/messages');
}

/** Gives the bot time to do what it must not: its answers take less than a tenth of this. */
async function expectSilence(): Promise<void> {
  const asked = wire.discord.as('another').send('questions', `${bot()} ${QUESTION}`);
  await wire.discord.replyTo(asked);
  await wire.discord.waitFor(() => sent().length > 0);
  // The bot has answered what was said later, elsewhere, and that is all it has said.
  expect(sent()).toHaveLength(1);
}

describe('the bot answers', () => {
  test('a mention, as a reply that pings nobody', async () => {
    const asked = member().send('general', `${bot()} ${QUESTION}`);
    const reply = await wire.discord.replyTo(asked);
    expect(reply.content).toBe(PROOF);
    expect(reply.pings).toEqual([]);
  });

  test('a mention in the middle of a sentence', async () => {
    const reply = await wire.discord.replyTo(member().send('general', `Hey ${bot()}, ${QUESTION} Thanks!`));
    expect(reply.content).toContain('412');
  });

  test('a direct message, the very first one too', async () => {
    const someone = wire.discord.addMember('new.here');
    const asked = someone.send(someone.openDm(), QUESTION);
    expect((await wire.discord.replyTo(asked)).content).toBe(PROOF);
  });

  test('a reply to one of its messages', async () => {
    const first = await wire.discord.replyTo(member().send('general', `${bot()} ${QUESTION}`));
    const asked = wire.discord
      .as('another')
      .send('general', 'How much did the quay cost?', { replyTo: first });
    expect((await wire.discord.replyTo(asked)).content).toContain('€50m');
  });

  test('a mention in a thread', async () => {
    const thread = member().createThread('general', 'Ships');
    const asked = member().send(thread, `${bot()} ${QUESTION}`);
    expect((await wire.discord.replyTo(asked)).content).toBe(PROOF);
  });

  test.each([
    ['4,000 characters', 'x '.repeat(1000)],
    ['@everyone and markdown', '@everyone @here **How** many # ships? [x](https://evil.example)'],
  ])('%s in one message, with no ping', async (_, text) => {
    const moderator = wire.discord.as('moderator');
    const asked = moderator.send('general', `${bot()} ${text}`.slice(0, 2000));
    const reply = await wire.discord.replyTo(asked);
    expect(reply.content.length).toBeLessThanOrEqual(2000);
    expect(reply.pings).toEqual([]);
    expect(reply.mention_everyone).toBe(false);
  });
});

describe('where there is nothing to answer it says how to ask', () => {
  test('to a mention alone', async () => {
    const reply = await wire.discord.replyTo(member().send('general', bot()));
    expect(reply.content).toMatch(/^\*\*I answer questions about “The \\\*harbour\\\* report”/);
  });

  test('to a mention alone that replies to somebody else, whose text it cannot see', async () => {
    const other = wire.discord.as('another').send('general', QUESTION);
    const reply = await wire.discord.replyTo(member().send('general', bot(), { replyTo: other }));
    expect(reply.content).toContain('“Ask the report”');
  });

  test('to a reply to the answer of a command, whose text Discord withholds', async () => {
    const { message } = await member().command('general', 'ask', { question: QUESTION });
    const asked = member().send('general', 'And the quay?', { replyTo: message as PageMessage });
    expect((await wire.discord.replyTo(asked)).content).toMatch(
      /^Discord does not show me the text of this reply/,
    );
  });
});

describe('the bot stays silent', () => {
  test('when it is not spoken to', async () => {
    member().send('general', QUESTION);
    await expectSilence();
  });

  test('on @everyone and on a role that it has', async () => {
    wire.discord.as('moderator').send('general', `@everyone ${QUESTION}`);
    const role = [...wire.discord.guild().members.values()].find(
      ({ userId }) => userId === wire.discord.botId,
    )?.roles[0];
    expect(role).toBeDefined();
    wire.discord.as('moderator').send('general', `<@&${role}> ${QUESTION}`);
    await expectSilence();
  });

  test('on a reply to it without a ping, which it cannot read', async () => {
    const first = await wire.discord.replyTo(member().send('general', `${bot()} ${QUESTION}`));
    wire.discord.forgetRequests();
    member().send('general', 'Thanks', { replyTo: first, ping: false });
    await expectSilence();
  });

  test('on what other bots say, itself included', async () => {
    const other = wire.discord.addBot({ name: 'Chatterbox' });
    wire.discord.invite(wire.discord.guildId, other.id);
    wire.discord.as(other.id).send('general', `${bot()} ${QUESTION}`);
    wire.discord.as(wire.discord.botId).send('general', `${bot()} ${QUESTION}`);
    await expectSilence();
  });

  test('on the notice that one of its messages was pinned', async () => {
    const first = await wire.discord.replyTo(member().send('general', `${bot()} ${QUESTION}`));
    wire.discord.forgetRequests();
    wire.discord.as('moderator').pin(first);
    await expectSilence();
  });
});

describe('where the bot may not', () => {
  test('write, it logs one line and is well', async () => {
    const lines = wire.logged.length;
    wire.discord.as('moderator').send('announcements', `${bot()} ${QUESTION}`);
    const line = await wire.discord.waitFor(() =>
      wire.logged.slice(lines).find(({ msg }) => msg.startsWith('Could not answer')),
    );
    expect(line).toMatchObject({ level: 40, channelId: wire.discord.channel('announcements').id });
    expect(wire.logged.slice(lines).some(({ level }) => level >= 50)).toBe(false);
    expect(sent()).toHaveLength(1);
  });

  test('read the history, it writes without replying', async () => {
    wire.discord.overwrite('questions', wire.discord.botId, { deny: ['ReadMessageHistory'] });
    const asked = member().send('questions', `${bot()} ${QUESTION}`);
    const answer = await wire.discord.waitFor(() =>
      wire.discord.messages('questions').find(({ id, content }) => id > asked.id && content === PROOF),
    );
    wire.discord.overwrite('questions', wire.discord.botId, {});
    expect(answer.message_reference).toBeUndefined();
  });

  test('see the message any more, it still answers', async () => {
    const asked = member().send('general', `${bot()} ${QUESTION}`);
    member().delete(asked);
    await wire.discord.waitFor(() => wire.discord.messages('general').at(-1)?.content === PROOF);
  });
});

test('a question that fails is told in the channel, under an id', async () => {
  wire.discord.failNext({ method: 'POST', route: '/channels/:id/messages', status: 400, code: 50035 });
  const asked = member().send('general', `${bot()} ${QUESTION}`);
  const reply = await wire.discord.replyTo(asked);
  const id = /code: `([0-9a-f]{8})`$/.exec(reply.content)?.[1];
  expect(wire.logged.find((line) => line.id === id)).toMatchObject({ level: 50, what: 'message' });
});
