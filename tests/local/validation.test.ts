import { MessageFlags } from 'discord.js';
import { expect, test } from 'vitest';
import { showPath } from '../../src/local/errors.ts';
import { discord } from './client.ts';

const text = (length: number) => 'x'.repeat(length);
const row = (...components: unknown[]) => ({ type: 1, components });
const button = (change: object = {}) => ({ type: 2, style: 1, label: 'a', custom_id: 'a', ...change });
const buttons = (count: number) => Array.from({ length: count }, (_, at) => button({ custom_id: `b${at}` }));
const select = (change: object = {}) => ({
  type: 3,
  custom_id: 's',
  options: [{ label: 'a', value: 'a' }],
  ...change,
});
const display = (content: string) => ({ type: 10, content });
const v2 = (...components: unknown[]) => ({ flags: MessageFlags.IsComponentsV2, components });
const field = (change: object = {}) => ({ name: 'n', value: 'v', ...change });

/** A message, and the path and code with which Discord refuses it; null: it is fine. */
const MESSAGES: readonly (readonly [string, unknown, string | null])[] = [
  ['2000 characters', { content: text(2000) }, null],
  ['2001 characters', { content: text(2001) }, 'content BASE_TYPE_MAX_LENGTH'],
  ['content that is no text', { content: 5 }, 'content STRING_TYPE_CONVERT'],
  ['11 embeds', { embeds: Array(11).fill({ title: 'x' }) }, 'embeds BASE_TYPE_MAX_LENGTH'],
  ['an empty embed', { embeds: [{}] }, 'embeds[0].description BASE_TYPE_REQUIRED'],
  ['a title of 257', { embeds: [{ title: text(257) }] }, 'embeds[0].title BASE_TYPE_MAX_LENGTH'],
  [
    'a description of 4097',
    { embeds: [{ description: text(4097) }] },
    'embeds[0].description BASE_TYPE_MAX_LENGTH',
  ],
  ['26 fields', { embeds: [{ fields: Array(26).fill(field()) }] }, 'embeds[0].fields BASE_TYPE_MAX_LENGTH'],
  [
    'a field value of 1025',
    { embeds: [{ fields: [field({ value: text(1025) })] }] },
    'embeds[0].fields[0].value BASE_TYPE_MAX_LENGTH',
  ],
  [
    'an empty field name',
    { embeds: [{ fields: [field({ name: '' })] }] },
    'embeds[0].fields[0].name BASE_TYPE_REQUIRED',
  ],
  [
    'a field without a value',
    { embeds: [{ fields: [{ name: 'n' }] }] },
    'embeds[0].fields[0].value BASE_TYPE_REQUIRED',
  ],
  [
    'a footer of 2049',
    { embeds: [{ title: 'x', footer: { text: text(2049) } }] },
    'embeds[0].footer.text BASE_TYPE_MAX_LENGTH',
  ],
  ['6000 in all embeds', { embeds: [{ description: text(3000) }, { description: text(3000) }] }, null],
  [
    '6001 in all embeds',
    { embeds: [{ description: text(3000) }, { description: text(3001) }] },
    'embeds MAX_EMBED_SIZE_EXCEEDED',
  ],
  ['a link that is none', { embeds: [{ title: 'x', url: 'nowhere' }] }, 'embeds[0].url URL_TYPE_INVALID_URL'],
  [
    'a link that runs',
    { embeds: [{ title: 'x', url: 'javascript:1' }] },
    'embeds[0].url URL_TYPE_INVALID_SCHEME',
  ],
  [
    '5 rows of 5 buttons',
    {
      content: 'x',
      components: [0, 1, 2, 3, 4].map((at) =>
        row(...buttons(5).map((one) => ({ ...one, custom_id: `${at}${one.custom_id}` }))),
      ),
    },
    null,
  ],
  [
    '6 rows',
    { content: 'x', components: Array.from({ length: 6 }, (_, at) => row(button({ custom_id: `${at}` }))) },
    'components BASE_TYPE_BAD_LENGTH',
  ],
  [
    '6 buttons in a row',
    { content: 'x', components: [row(...buttons(6))] },
    'components[0].components BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a button beside a select',
    { content: 'x', components: [row(button(), select())] },
    'components[0].components[1] COMPONENT_LAYOUT_WIDTH_EXCEEDED',
  ],
  [
    'a label of 81',
    { content: 'x', components: [row(button({ label: text(81) }))] },
    'components[0].components[0].label BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a custom id of 101',
    { content: 'x', components: [row(button({ custom_id: text(101) }))] },
    'components[0].components[0].custom_id BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a custom id twice',
    { content: 'x', components: [row(button(), button())] },
    'components[0].components[1].custom_id COMPONENT_CUSTOM_ID_DUPLICATED',
  ],
  [
    'a button without a custom id',
    { content: 'x', components: [row({ type: 2, style: 1, label: 'a' })] },
    'components[0].components[0].custom_id BUTTON_COMPONENT_CUSTOM_ID_REQUIRED',
  ],
  [
    'a link button without a link',
    { content: 'x', components: [row({ type: 2, style: 5, label: 'a' })] },
    'components[0].components[0].url BUTTON_COMPONENT_URL_REQUIRED',
  ],
  [
    'a link of 513',
    { content: 'x', components: [row({ type: 2, style: 5, label: 'a', url: `https://a.b/${text(501)}` })] },
    'components[0].components[0].url BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a button with nothing on it',
    { content: 'x', components: [row(button({ label: '' }))] },
    'components[0].components[0].label BUTTON_COMPONENT_LABEL_REQUIRED',
  ],
  [
    'an emoji that is none',
    { content: 'x', components: [row(button({ emoji: { name: 'pin' } }))] },
    'components[0].components[0].emoji.name BUTTON_COMPONENT_INVALID_EMOJI',
  ],
  ['an emoji', { content: 'x', components: [row(button({ emoji: { name: '📌' } }))] }, null],
  [
    'a style that is none',
    { content: 'x', components: [row(button({ style: 9 }))] },
    'components[0].components[0].style BASE_TYPE_CHOICES',
  ],
  [
    '26 options',
    {
      content: 'x',
      components: [
        row(select({ options: Array.from({ length: 26 }, (_, at) => ({ label: 'a', value: `${at}` })) })),
      ],
    },
    'components[0].components[0].options BASE_TYPE_MAX_LENGTH',
  ],
  [
    'an option value twice',
    { content: 'x', components: [row(select({ options: Array(2).fill({ label: 'a', value: 'a' }) }))] },
    'components[0].components[0].options[1].value SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
  ],
  [
    'an option label of 101',
    { content: 'x', components: [row(select({ options: [{ label: text(101), value: 'a' }] }))] },
    'components[0].components[0].options[0].label BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a placeholder of 151',
    { content: 'x', components: [row(select({ placeholder: text(151) }))] },
    'components[0].components[0].placeholder BASE_TYPE_MAX_LENGTH',
  ],
  [
    'least above most',
    { content: 'x', components: [row(select({ min_values: 2, max_values: 1 }))] },
    'components[0].components[0].min_values SELECT_COMPONENT_MIN_VALUES_TOO_LARGE',
  ],
  [
    'a component of no known type',
    { content: 'x', components: [{ type: 99 }] },
    'components[0].type BASE_TYPE_CHOICES',
  ],
  [
    'Components V2 without their flag',
    { components: [display('x')] },
    'components[0].type BASE_TYPE_CHOICES',
  ],
  ['40 components', v2(...Array(40).fill(display('x'))), null],
  [
    '41 components, nested ones counted',
    v2({ type: 17, components: Array(40).fill(display('x')) }),
    'components COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
  ],
  ['4000 characters of text displays', v2(display(text(2000)), display(text(2000))), null],
  [
    '4001 characters of text displays',
    v2(display(text(2000)), display(text(2001))),
    'components COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
  ],
  [
    'Components V2 beside content',
    { ...v2(display('x')), content: 'x' },
    'content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
  ],
  [
    'a section without accessory',
    v2({ type: 9, components: [display('x')] }),
    'components[0].accessory BASE_TYPE_REQUIRED',
  ],
  [
    'users parsed and listed',
    { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
    'allowed_mentions MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
  ],
  ['a nonce of 26', { content: 'x', nonce: text(26) }, 'nonce BASE_TYPE_MAX_LENGTH'],
  [
    'a reply to nothing',
    { content: 'x', message_reference: { message_id: '1' } },
    'message_reference REPLIES_UNKNOWN_MESSAGE',
  ],
];

test('messages that Discord refuses are refused with the path of the field, others are not', async () => {
  const local = await discord();
  const { id } = local.channel('general');
  const found: [string, string | null][] = [];
  for (const [what, body] of MESSAGES) {
    const response = await fetch(`${local.api}/v10/channels/${id}/messages`, {
      method: 'POST',
      headers: { authorization: `Bot ${local.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const first = response.ok ? null : firstError((await response.json()) as ErrorAnswer);
    found.push([what, first]);
  }
  expect(found).toEqual(MESSAGES.map(([what, , expected]) => [what, expected]));
  expect(local.violations).toHaveLength(MESSAGES.filter(([, , expected]) => expected).length);
  expect(local.violations[0]).toMatchObject({
    code: 50035,
    method: 'POST',
    route: `/channels/${id}/messages`,
    errors: [{ path: 'content', code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 2000 or fewer in length.' }],
  });
});

interface ErrorAnswer {
  readonly code: number;
  readonly errors?: Record<string, unknown>;
}

/** The first wrong field of Discord's nested errors: its path and code. */
function firstError({ code, errors }: ErrorAnswer): string {
  const path: (string | number)[] = [];
  let node: Record<string, unknown> | undefined = errors;
  while (node && !('_errors' in node)) {
    const key = Object.keys(node)[0] ?? '';
    path.push(/^\d+$/.test(key) ? Number(key) : key);
    node = node[key] as Record<string, unknown> | undefined;
  }
  const [first] = (node?._errors as { code: string }[] | undefined) ?? [];
  return first ? `${showPath(path)} ${first.code}` : String(code);
}

test.each([
  ['an empty message', '{}', 400, 50006],
  ['a message of nothing but spaces', '{"content":"  \\n "}', 400, 50006],
  ['no JSON', '{', 400, 50109],
  ['a request of more than 25 MiB', JSON.stringify({ content: text(26 * 2 ** 20) }), 413, 40005],
])('%s has a code of its own', async (_, body, status, code) => {
  const local = await discord();
  const response = await fetch(`${local.api}/v10/channels/${local.channel('general').id}/messages`, {
    method: 'POST',
    headers: { authorization: `Bot ${local.token}`, 'content-type': 'application/json' },
    body,
  });
  expect([response.status, await response.json()]).toMatchObject([status, { code }]);
});
