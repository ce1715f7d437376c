import { ApplicationCommandType } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseReport } from '../../src/corpus/parse.ts';
import type { ChatCommand } from '../../src/discord/command.ts';
import { sourceButtonId, sourceRefs } from '../../src/discord/source-id.ts';
import type { PageMessage } from '../../src/local/page-protocol.ts';
import { evidenceOf, HARBOUR, ROADS } from './sample.ts';
import { connect, type Wire } from './wire.ts';

const QUESTION = 'How many ships did the port handle in 2023?';
const PROOF = '> **The port handled 412 ships in 2023.**\n-# ¶1 · The \\*harbour\\* report · May 2024';

/** Placeholder of the menu of sources. */
const MENU = 'Other sentences of this answer';

/** A command that fails, before or after it has answered. */
const BOOM: ChatCommand = {
  data: {
    type: 1,
    name: 'boom',
    description: 'Fails',
    options: [{ type: 5, name: 'late', description: 'Late' }],
  },
  async execute(interaction) {
    if (interaction.options.getBoolean('late')) await interaction.reply('Well.');
    throw new Error('inner secret');
  },
};

let wire: Wire;
beforeAll(async () => {
  wire = await connect({ reports: [HARBOUR, ROADS], commands: [BOOM] });
});
afterAll(async () => {
  const { violations } = wire.discord;
  await wire.close();
  // Nothing that the bot sent in this file was against Discord's schema or limits.
  expect(violations).toEqual([]);
});

const member = () => wire.discord.as('member');

/** The custom_id of a button by its label, or of a menu by its placeholder. */
function customId(message: PageMessage | null, label: string): string {
  for (const row of message?.components ?? []) {
    for (const each of 'components' in row ? row.components : []) {
      const {
        label: text,
        placeholder,
        custom_id,
      } = each as { label?: string; placeholder?: string; custom_id?: string };
      if ((text ?? placeholder) === label && custom_id !== undefined) return custom_id;
    }
  }
  throw new Error(`no ${label} below: ${message?.content}`);
}

/** Sends a request as the bot, past its own code. */
async function asBot(method: string, path: string, body: object): Promise<Record<string, string>> {
  const { api, token } = wire.discord;
  const headers = { authorization: `Bot ${token}`, 'content-type': 'application/json' };
  const response = await fetch(`${api}/v10${path}`, { method, headers, body: JSON.stringify(body) });
  return (await response.json()) as Record<string, string>;
}

describe('/ask', () => {
  test('answers in the channel: the question, the sentence, its place', async () => {
    const { message, ephemeral } = await member().command('general', 'ask', { question: QUESTION });
    expect(message?.content).toBe(`-# “${QUESTION}”\n${PROOF}`);
    expect(ephemeral).toBe(false);
    expect(message?.embeds).toEqual([]);
  });

  test('answers privately when asked to, with nothing to delete', async () => {
    const { message, ephemeral } = await member().command('general', 'ask', {
      question: QUESTION,
      private: true,
    });
    expect(ephemeral).toBe(true);
    expect(message?.content).toContain(PROOF);
    expect(() => customId(message, 'Delete')).toThrow();
  });

  test('asks one report alone', async () => {
    const asked = { question: 'How much road was mended?', report: 'roads' };
    expect((await member().command('general', 'ask', asked)).message?.content).toContain('80 km');
    const elsewhere = { ...asked, report: 'harbour' };
    expect((await member().command('general', 'ask', elsewhere)).message?.content).not.toContain('80 km');
  });

  test('says privately that it has no such report', async () => {
    const asked = { question: QUESTION, report: '**none** @everyone' };
    const { message, ephemeral } = await member().command('general', 'ask', asked);
    expect(message?.content).toBe(
      'I have no report “\\*\\*none\\*\\* @\u200beveryone”. Choose one from the list.',
    );
    expect(ephemeral).toBe(true);
  });

  test('says what the report does not mention', async () => {
    const { message } = await member().command('general', 'ask', { question: 'Who is Napoleon?' });
    expect(message?.content).toContain('Napoleon');
    expect(message?.content).not.toContain('\n> **');
  });

  test.each([
    ['6,000 characters', 'x'.repeat(6000)],
    ['6,000 characters of words', 'How many ships? '.repeat(375)],
    ['6,000 stars', '*'.repeat(6000)],
    [
      'markdown',
      '# How **many** _ships_ ||did|| `the` [port](https://evil.example) > handle\n- 1\n> 2\n-# 3',
    ],
    ['mentions', `@everyone @here <@&1> <@1> <#2> </ask:3> <t:4:R> <:a:5> how many ships?`],
    ['nothing but white space', '   '],
    ['invisible characters', 'How\u202e many\u200b ships\u2066?'],
  ])('takes %s: one message, nothing in it acts, nobody is pinged', async (_, question) => {
    const { message, acknowledgedAfter } = await member().command('general', 'ask', { question });
    expect(message?.content).not.toBe('');
    expect(message?.content.length).toBeLessThanOrEqual(2000);
    expect(message?.pings).toEqual([]);
    expect(message?.mention_everyone).toBe(false);
    expect(message?.content).not.toMatch(
      /@(everyone|here)|(?<!\\)<[@#:/t]|^#|(?<!\\)\[|https?:\/\/evil|[\u202e\u2066]/m,
    );
    expect(acknowledgedAfter).toBeLessThan(1000);
  });

  test('completes reports, and questions with their answers', async () => {
    const reports = await member().autocomplete('general', 'ask', { question: 'x', report: 'harb' });
    expect(reports).toEqual([{ name: 'The *harbour* report · 2024-05', value: 'harbour' }]);
    const questions = await member().autocomplete('general', 'ask', { question: QUESTION });
    expect(questions[0]).toEqual({ name: `${QUESTION} → 412 (¶1)`, value: QUESTION });
  });
});

describe('the other commands', () => {
  test('/search shows passages', async () => {
    const { message } = await member().command('general', 'search', { query: 'quay' });
    expect(message?.content).toBe(
      [
        '**The best passages on “quay”**',
        '> The new quay cost €50m. It opened on 3 May 2024, after a delay of \\*two\\* years.',
        '-# ¶3',
        '-# The \\*harbour\\* report · May 2024',
      ].join('\n'),
    );
  });

  test('/search takes 6,000 characters and says when there is nothing', async () => {
    const { message } = await member().command('general', 'search', { query: 'zebra '.repeat(1000) });
    expect(message?.content).toMatch(/^\*\*Nothing on “zebra .*…”\.\*\*/);
  });

  test.each(['threats', 'arrests', 'legislation'])('/%s tells what the report says', async (name) => {
    const { message } = await member().command('general', name);
    expect(message?.content).not.toBe('');
    expect(message?.content).not.toContain('Something went wrong');
  });

  test('/about names the reports with their hashes', async () => {
    const { message, ephemeral } = await member().command('general', 'about');
    expect(ephemeral).toBe(true);
    expect(message?.content).toContain('**Footnote 1.2.3** answers from 2 reports');
    expect(message?.content).toContain(`SHA-256 \`${HARBOUR.sha256.slice(0, 12)}\``);
    expect(message?.content).toMatch(/-# Up \d+ s$/);
  });

  test('/help lists every command', async () => {
    const { message, ephemeral } = await member().command('general', 'help');
    expect(ephemeral).toBe(true);
    for (const name of ['ask', 'search', 'threats', 'arrests', 'legislation', 'about', 'help', 'boom']) {
      expect(message?.content).toContain(`\`/${name}\``);
    }
    expect(message?.content).toContain('**Ask the report**');
  });

  test('all work in direct messages', async () => {
    const dm = member().openDm();
    const { message } = await member().command(dm, 'ask', { question: QUESTION });
    expect(message?.content).toContain(PROOF);
  });
});

describe('"Ask the report" on a message', () => {
  test('answers what somebody else wrote, and links to it', async () => {
    const asked = wire.discord.as('another').send('general', `Anyone knows? ${QUESTION}`);
    const { message } = await member().contextMenu(asked, 'Ask the report');
    const link = `https://discord.com/channels/${wire.discord.guildId}/${asked.channel_id}/${asked.id}`;
    expect(message?.content).toBe(`-# “Anyone knows? ${QUESTION}” · ${link}\n${PROOF}`);
  });

  test('says so where there is no text', async () => {
    const asked = wire.discord.as('another').send('general', `<@${member().id}>`);
    const { message, ephemeral } = await member().contextMenu(asked, 'Ask the report');
    expect(message?.content).toBe('That message has no text that I could ask about.');
    expect(ephemeral).toBe(true);
  });
});

describe('"Show source"', () => {
  test('shows the passage to the one who asks for it, after a restart too', async () => {
    const { message } = await member().command('general', 'ask', { question: QUESTION });
    const source = customId(message, 'Show source');
    await wire.restart();
    const shown = await wire.discord.as('another').press(message as PageMessage, source);
    expect(shown.ephemeral).toBe(true);
    expect(shown.message?.content).toMatch(
      /^\*\*¶1\*\* · Traffic\n> __\*\*The port handled 412 ships in 2023\.\*\*__ That/,
    );
    expect(shown.message?.content).toContain(`SHA-256 \`${HARBOUR.sha256}\``);
  });

  test('says when the report has changed since', async () => {
    const { message } = await member().command('general', 'ask', { question: QUESTION });
    const source = customId(message, 'Show source');
    const text = HARBOUR.text.replace('412', '413');
    await wire.restart([parseReport({ id: 'harbour', format: 'markdown', text })]);
    const shown = await member().press(message as PageMessage, source);
    await wire.restart([HARBOUR, ROADS]);
    expect(shown.message?.content).toMatch(/^The report behind this answer has changed or was removed since/);
    expect(shown.ephemeral).toBe(true);
  });
});

describe('the menu of sources', () => {
  test('shows another sentence of the answer in the same place', async () => {
    const refs = sourceRefs([evidenceOf(HARBOUR, '412 ships'), evidenceOf(HARBOUR, 'cost €50m')]);
    const { target, custom_id } = await buttonMessage(sourceButtonId.write({ refs, shown: 0 }));
    const first = await member().press(target, custom_id);
    expect(first.message?.content).toContain('> __**The port handled 412 ships in 2023.**__');
    const menu = customId(first.message, MENU);
    const second = await member().select(first.message as PageMessage, menu, ['1']);
    expect(second.message?.id).toBe(first.message?.id);
    expect(second.message?.content).toContain('> __**The new quay cost €50m.**__ It opened');
    const back = await member().select(second.message as PageMessage, customId(second.message, MENU), ['0']);
    expect(back.message?.content).toBe(first.message?.content);
  });

  test('takes the place of a passage that came as a file', async () => {
    const text = `# T\n\n${'All of this is one passage. '.repeat(100).trim()}\n\nThis is short.\n`;
    const long = parseReport({ id: 'long', format: 'markdown', text });
    await wire.restart([long]);
    const refs = sourceRefs([evidenceOf(long, 'All'), evidenceOf(long, 'This is short')]);
    const { target, custom_id } = await buttonMessage(sourceButtonId.write({ refs, shown: 0 }));
    const file = await member().press(target, custom_id);
    expect(file.message?.attachments.map(({ filename }) => filename)).toEqual(['passage-1.txt']);
    const menu = customId(file.message, MENU);
    const short = await member().select(file.message as PageMessage, menu, ['1']);
    expect(short.message?.content).toContain('__**This is short.**__');
    expect(short.message?.attachments).toEqual([]);
    const again = await member().select(short.message as PageMessage, customId(short.message, MENU), ['0']);
    expect(again.message?.attachments.map(({ filename }) => filename)).toEqual(['passage-1.txt']);
    await wire.restart([HARBOUR, ROADS]);
  });
});

describe('"Delete"', () => {
  const answer = async () =>
    (await member().command('general', 'ask', { question: QUESTION })).message as PageMessage;
  const isThere = ({ id }: PageMessage) => wire.discord.messages('general').some((each) => each.id === id);

  test('is for the member who asked', async () => {
    const message = await answer();
    await member().press(message, customId(message, 'Delete'));
    await wire.discord.waitFor(() => !isThere(message));
  });

  test('is for a moderator who may manage messages', async () => {
    const message = await answer();
    await wire.discord.as('moderator').press(message, customId(message, 'Delete'));
    await wire.discord.waitFor(() => !isThere(message));
  });

  test('is not for another member, nor for one who may only pin', async () => {
    const message = await answer();
    for (const person of [wire.discord.as('another'), wire.discord.addMember('pinner', ['PinMessages'])]) {
      const refused = await person.press(message, customId(message, 'Delete'));
      expect(refused.ephemeral).toBe(true);
      expect(refused.message?.content).toMatch(/^Only the member who asked/);
    }
    expect(isThere(message)).toBe(true);
  });

  test('works on an answer in chat and in direct messages', async () => {
    for (const channel of ['general', member().openDm()]) {
      const asked = member().send(channel, `<@${wire.discord.botId}> ${QUESTION}`);
      const message = await wire.discord.replyTo(asked);
      await member().press(message, customId(message, 'Delete'));
      await wire.discord.waitFor(
        () => !wire.discord.messages(channel, member().id).some(({ id }) => id === message.id),
      );
    }
  });
});

describe('what goes wrong', () => {
  test('a failure is a calm line to the member and an entry in the log, under one id', async () => {
    const { message, ephemeral } = await member().command('general', 'boom');
    const id = /code: `([0-9a-f]{8})`$/.exec(message?.content ?? '')?.[1];
    expect(id).toBeDefined();
    expect(ephemeral).toBe(true);
    expect(message?.content).not.toContain('inner secret');
    expect(wire.logged.find((line) => line.id === id)).toMatchObject({
      level: 50,
      what: 'boom',
      err: { message: 'inner secret', stack: expect.stringContaining('wire-interactions.test.ts') },
    });
  });

  test('a failure after the answer is told beside it', async () => {
    await member().command('general', 'boom', { late: true });
    await wire.discord.waitFor(() =>
      member().messages('general').at(-1)?.content.includes('Something went wrong'),
    );
  });

  test('an unknown command is answered', async () => {
    const command = {
      type: ApplicationCommandType.ChatInput,
      name: 'forgotten',
      description: 'Of an older version',
    };
    await asBot('POST', `/applications/${wire.discord.botId}/commands`, command);
    const { message, ephemeral } = await member().command('general', 'forgotten');
    expect(message?.content).toBe('I no longer know this command. Type / to see those I know.');
    expect(ephemeral).toBe(true);
  });

  test.each(['nonsense:1', 'source:of another version', 'delete:', 'delete:x', ':'])(
    'an unknown button %s is answered',
    async (custom_id) => {
      const { target } = await buttonMessage(custom_id);
      const { message, ephemeral } = await member().press(target, custom_id);
      expect(message?.content).toBe('I no longer know this button. Ask again for an answer with new ones.');
      expect(ephemeral).toBe(true);
    },
  );

  test.each([10062, 40060])('error %i on an answer is logged and nothing else', async (code) => {
    wire.discord.forgetRequests();
    const route = '/interactions/:id/:token/callback';
    wire.discord.failNext({ route, status: code === 10062 ? 404 : 400, code });
    const lines = wire.logged.length;
    await expect(member().command('general', 'help', {}, { timeout: 500 })).rejects.toThrow();
    await wire.discord.waitFor(() =>
      wire.logged.slice(lines).some(({ msg }) => msg === 'Too late to answer'),
    );
    expect(wire.discord.requests('POST', route)).toHaveLength(1);
    expect(wire.logged.slice(lines).some(({ level }) => level >= 50)).toBe(false);
  });

  test('an apology that fails too is logged, and the bot goes on', async () => {
    wire.discord.failNext({ route: '/interactions/:id/:token/callback', status: 400, code: 50035, times: 2 });
    await expect(member().command('general', 'help', {}, { timeout: 500 })).rejects.toThrow();
    await wire.discord.waitFor(() =>
      wire.logged.some(({ msg }) => msg.startsWith('Could not tell the member')),
    );
    expect((await member().command('general', 'help')).message?.content).toContain('/ask');
  });

  test('an interaction that arrives after its three seconds is dropped', async () => {
    wire.discord.forgetRequests();
    wire.clockOffset = 3_500;
    await expect(member().command('general', 'help', {}, { timeout: 500 })).rejects.toThrow();
    wire.clockOffset = 0;
    expect(wire.discord.requests('POST', '/interactions/:id/:token/callback')).toEqual([]);
    expect(
      wire.logged.some(({ msg, level }) => level === 40 && msg.startsWith('Dropped an interaction')),
    ).toBe(true);
  });

  test('the token is in no line of the log', () => {
    expect(JSON.stringify(wire.logged)).not.toContain(wire.discord.token);
  });
});

test('every message and every edit allows no mention', async () => {
  wire.discord.forgetRequests();
  const { message } = await member().command('general', 'ask', { question: QUESTION });
  const refs = sourceRefs([evidenceOf(HARBOUR, '412 ships'), evidenceOf(HARBOUR, 'cost €50m')]);
  const button = await buttonMessage(sourceButtonId.write({ refs, shown: 0 }));
  const source = await member().press(button.target, button.custom_id);
  await member().select(source.message as PageMessage, customId(source.message, MENU), ['1']);
  await wire.discord.as('another').press(message as PageMessage, customId(message, 'Delete'));
  await wire.discord.replyTo(member().send('general', `<@${wire.discord.botId}> ${QUESTION}`));
  const messages = await wire.discord.waitFor(() => {
    const bodies = wire.discord.requests('POST').map(({ body }) => body as Sent);
    const sent = bodies.map((body) => body.data ?? body).filter((body) => body.enforce_nonce !== undefined);
    return sent.length === 5 && sent;
  });
  for (const sent of messages) expect(sent.allowed_mentions).toEqual({ parse: [], replied_user: false });
});

/** Has the bot send a message with one button, past its own code. */
async function buttonMessage(custom_id: string) {
  const components = [{ type: 1, components: [{ type: 2, style: 2, label: 'Old', custom_id }] }];
  const { id: channel } = wire.discord.channel('general');
  const { id = '' } = await asBot('POST', `/channels/${channel}/messages`, { content: 'Old', components });
  return { target: { id, channel_id: channel }, custom_id };
}

interface Sent {
  readonly data?: Sent;
  readonly enforce_nonce?: boolean;
  readonly allowed_mentions?: unknown;
}
