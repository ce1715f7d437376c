import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { deleteId } from '../../src/discord/delete-id.ts';
import * as ids from '../../src/discord/moderation/ids.ts';
import { sourceButtonId } from '../../src/discord/source-id.ts';
import type { Outcome } from '../../src/local/driver-outcome.ts';
import type { DriverPerson } from '../../src/local/driver-person.ts';
import type { PageMessage } from '../../src/local/page-protocol.ts';
import { connect, type Wire } from '../discord/wire.ts';
import { samplePin, sampleQuestion } from '../store/samples.ts';
import { harbour, QUESTION } from './harbour.ts';

/** Who acts, and where. The last two are the administrator, whom no permission stops. */
const WHO = ['member', 'moderator', 'administrator', 'direct message', 'user-installed'] as const;

/** What comes: an answer, or a refusal that says why. */
const REFUSALS = {
  'may not': /^Only members with the permission “(?:Pin Messages|Manage Server)” can do this\.$/,
  'no server': /^This is a direct message: there are no pins, reviews or settings here\./,
  'not here': /^I am not a member of this server/,
  'not theirs': /^Only the member who asked, or a moderator/,
} as const;
type Comes = 'answers' | keyof typeof REFUSALS;

const ALL: readonly Comes[] = ['answers', 'answers', 'answers', 'answers', 'answers'];
const MODERATORS: readonly Comes[] = ['may not', 'answers', 'answers', 'no server', 'not here'];
const MANAGERS: readonly Comes[] = ['may not', 'may not', 'answers', 'no server', 'not here'];

const QUESTION_ID = 'question-001';
const ASKER = '1';

/** How one thing is done. */
type Act = (by: {
  person: DriverPerson;
  channel: string;
  message: PageMessage;
  pin: string;
}) => Promise<Outcome>;
const command =
  (name: string, values: (pin: string) => Record<string, string | boolean | number> = () => ({})): Act =>
  ({ person, channel, pin }) =>
    person.command(channel, name, values(pin));
const menu =
  (name: string): Act =>
  ({ person, message }) =>
    person.contextMenu(message, name);
const press =
  (customId: (pin: string) => string): Act =>
  ({ person, message, pin }) =>
    person.press(message, customId(pin));

/** Every command, button, menu and form, with what comes for each of {@link WHO}. */
const TABLE: readonly (readonly [string, Act, readonly Comes[]])[] = [
  ['/ask', command('ask', () => ({ question: QUESTION })), ALL],
  ['/search', command('search', () => ({ query: 'ships' })), ALL],
  ['/about', command('about'), ALL],
  ['/help', command('help'), ALL],
  ['/privacy', command('privacy'), ALL],
  ['/pins list', command('pins list'), MODERATORS],
  ['/pins show', command('pins show', (pin) => ({ pin })), MODERATORS],
  ['/pins remove', command('pins remove', (pin) => ({ pin })), MODERATORS],
  ['/pins export', command('pins export'), MODERATORS],
  ['/review', command('review'), MODERATORS],
  ['/replay', command('replay'), MODERATORS],
  ['/settings show', command('settings show'), MANAGERS],
  ['/settings private', command('settings private', () => ({ private: false })), MANAGERS],
  ['/settings cooldown', command('settings cooldown', () => ({ questions: 0 })), MANAGERS],
  ['/settings mentions', command('settings mentions'), MANAGERS],
  ['/settings notes', command('settings notes'), MANAGERS],
  ['/settings log', command('settings log', () => ({ days: 30 })), MANAGERS],
  ['/settings report', command('settings report'), MANAGERS],
  ['“Ask the report”', menu('Ask the report'), ALL],
  ['“Pin this answer”', menu('Pin this answer'), MODERATORS],
  ['Show source', press(() => sourceId()), ALL],
  [
    'Delete, of somebody else’s answer',
    press(() => deleteId.write(ASKER)),
    ['not theirs', 'answers', 'answers', 'not theirs', 'answers'],
  ],
  ['Pin', press(() => ids.pinId.write(QUESTION_ID)), MODERATORS],
  ['Helpful', press(() => ids.helpfulId.write(QUESTION_ID)), ALL],
  ['Not helpful', press(() => ids.unhelpfulId.write(QUESTION_ID)), ALL],
  ['Ask the report instead', press(() => ids.askReportId.write(QUESTION_ID)), ALL],
  ['Correct the wording', press((pin) => ids.correctId.write(pin)), MODERATORS],
  ['Unpin', press((pin) => ids.unpinId.write(pin)), MODERATORS],
  ['Older', press(() => ids.pinsPageId.write(0)), MODERATORS],
  ['Delete mine', press(() => ids.forgetId.write(ASKER)), ALL],
  [
    'the menu of reasons',
    ({ person, message }) => person.select(message, ids.reasonId.write(QUESTION_ID), ['wrong']),
    ALL,
  ],
  [
    'the menu of refused questions',
    ({ person, message }) => person.select(message, ids.answerThisId.write(true), [QUESTION_ID]),
    MODERATORS,
  ],
];

let wire: Wire;
const came = new Map<string, string>();
beforeAll(async () => {
  const report = harbour();
  wire = await connect({ reports: [report] });
  const { discord, store } = wire;
  const { guildId } = discord;
  store.questions.add(
    sampleQuestion({ guildId, id: QUESTION_ID, question: QUESTION, said: 'something else' }),
  );
  // Servers may hand commands to whom they like, and a user may install what a server did not: every command is offered
  // to everybody here, so that what refuses is the bot alone.
  for (const bot of discord.world.bots.values())
    for (const each of bot.commands.values())
      Object.assign(each, { default_member_permissions: null, integration_types: [0, 1] });
  const dm = discord.as('administrator').openDm();
  for (const who of WHO) {
    const channel = who === 'direct message' ? dm : discord.channel('general').id;
    // The moderator of the local Discord manages the server too; this one may not.
    const person =
      who === 'moderator'
        ? discord.addMember('pinner', ['PinMessages', 'ManageMessages'])
        : discord.as(who === 'member' ? who : 'administrator');
    const prepared = [];
    for (const [name, act] of TABLE) {
      const pin = await store.pins.add(
        samplePin({ guildId, messageId: null, inChannel: false, key: `${who} ${name}` }),
      );
      prepared.push({ name, act, pin: pin.id, message: await post(channel, pin.id) });
    }
    if (who === 'user-installed') {
      discord.kick(guildId);
      await vi.waitUntil(async () => (await store.guilds.leftBefore(Number.MAX_SAFE_INTEGER)).length > 0);
    }
    for (const { name, act, pin, message } of prepared)
      came.set(`${name}, ${who}`, whatCame(await act({ person, channel, message, pin })));
  }
}, 60_000);
afterAll(() => wire.close());

/** A message of the bot with everything on it that can be pressed or chosen. */
async function post(channel: string, pin: string): Promise<PageMessage> {
  const button = (custom_id: string) => ({ type: 2, style: 2, label: custom_id.slice(0, 20), custom_id });
  const select = (custom_id: string, value: string) => ({
    type: 1,
    components: [{ type: 3, custom_id, options: [{ label: 'One', value }] }],
  });
  const id = QUESTION_ID;
  const first = [
    sourceId(),
    deleteId.write(ASKER),
    ids.pinId.write(id),
    ids.helpfulId.write(id),
    ids.unhelpfulId.write(id),
  ];
  const second = [
    ids.askReportId.write(id),
    ids.correctId.write(pin),
    ids.unpinId.write(pin),
    ids.pinsPageId.write(0),
    ids.forgetId.write(ASKER),
  ];
  const components = [
    { type: 1, components: first.map(button) },
    { type: 1, components: second.map(button) },
    select(ids.reasonId.write(id), 'wrong'),
    select(ids.answerThisId.write(true), id),
  ];
  const { api, token } = wire.discord;
  const response = await fetch(`${api}/v10/channels/${channel}/messages`, {
    method: 'POST',
    headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ content: 'Everything', components }),
  });
  expect(response.status).toBe(200);
  return (await response.json()) as PageMessage;
}

function sourceId(): string {
  const [first] = harbour().sentences;
  return sourceButtonId.write({
    refs: [{ hash: harbour().sha256.slice(0, 12), start: first?.start ?? 0, end: first?.end ?? 0 }],
    shown: 0,
  });
}

/** What an outcome is: the name of a refusal, which must be private, or an answer that is not an apology. */
function whatCame({ message, modal, ephemeral }: Outcome): string {
  if (modal !== null) return 'answers';
  const content = message?.content ?? '';
  const refusal = Object.entries(REFUSALS).find(([, pattern]) => pattern.test(content));
  if (refusal) return ephemeral ? refusal[0] : `public: ${content}`;
  return /Something went wrong|I no longer know this/.test(content) ? content : 'answers';
}

describe.each(TABLE)('%s', (name, _, expected) => {
  test.each(WHO.map((who, i) => [who, expected[i]] as const))('%s: %s', (who, comes) => {
    expect(came.get(`${name}, ${who}`)).toBe(comes);
  });
});

test('every command and every component is in the table', async () => {
  const { commands } = wire;
  const named = TABLE.map(([name]) => name);
  const missing = commands.filter(({ data }) => {
    const shown = 'description' in data ? `/${data.name}` : `“${data.name}”`;
    return !named.some((name) => name === shown || name.startsWith(`${shown} `));
  });
  // The topics' commands ask like /ask; each is one definition over the same code.
  expect(missing.map(({ data }) => data.name)).toEqual(['arrests', 'legislation', 'threats']);
});

test('nothing that was refused has changed anything', async () => {
  const { store, discord } = wire;
  const kept = await store.pins.list(discord.guildId, { offset: 0, limit: 1_000 });
  const gone = kept.pins.map(({ key }) => key);
  for (const who of ['member', 'direct message', 'user-installed'])
    for (const [name] of TABLE) expect(gone).toContain(`${who} ${name}`);
  for (const name of ['Unpin', '/pins remove']) expect(gone).not.toContain(`moderator ${name}`);
  // What can be chosen as a moderator's answer, or pinned, was pinned by nobody else.
  expect(kept.pins.every(({ pinnedBy }) => pinnedBy === 'u1')).toBe(true);
});

test('a form that was opened with the permission is refused without it', async () => {
  const own = await connect({ reports: [harbour()] });
  const { discord, store } = own;
  const { id } = await store.pins.add(
    samplePin({ guildId: discord.guildId, messageId: null, inChannel: false }),
  );
  const person = discord.addMember('mod', ['PinMessages']);
  const shown = await person.command('general', 'pins show', { pin: id });
  const form = await person.press(shown.message as PageMessage, ids.correctId.write(id));
  const member = discord.guild().members.get(person.id);
  if (member) member.roles = [];
  const sent = await person.submitModal(form, { text: 'Other words.' });
  expect(whatCame(sent)).toBe('may not');
  expect((await store.pins.get(discord.guildId, id))?.correction).toBeNull();
  await own.close();
});
