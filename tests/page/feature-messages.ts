import {
  type APIMessageTopLevelComponent,
  type APIModalInteractionResponseCallbackData,
  ButtonStyle,
  TextInputStyle,
  ComponentType as Type,
} from 'discord.js';

/** A form with a field of each kind that needs no server. */
export const FORM = {
  custom_id: 'form',
  title: 'Tell us more',
  components: [
    { type: Type.TextDisplay, content: 'Everything here is **optional** but the reason.' },
    {
      type: Type.Label,
      label: 'Reason',
      description: 'In a few words',
      component: {
        type: Type.TextInput,
        custom_id: 'reason',
        style: TextInputStyle.Paragraph,
        min_length: 4,
        required: true,
      },
    },
    {
      type: Type.Label,
      label: 'Colour',
      component: {
        type: Type.StringSelect,
        custom_id: 'colour',
        required: false,
        options: [
          { label: 'Red', value: 'red' },
          { label: 'Blue', value: 'blue' },
        ],
      },
    },
    {
      type: Type.Label,
      label: 'Size',
      component: {
        type: Type.RadioGroup,
        custom_id: 'size',
        options: [
          { label: 'Small', value: 'small', default: true },
          { label: 'Large', value: 'large' },
        ],
      },
    },
    { type: Type.Label, label: 'Sure', component: { type: Type.Checkbox, custom_id: 'sure' } },
  ],
} as const satisfies APIModalInteractionResponseCallbackData;

/** A menu for one value, one for several, and a button. */
export const MENUS = {
  content: 'Choose',
  components: [
    {
      type: Type.ActionRow,
      components: [
        {
          type: Type.StringSelect,
          custom_id: 'one',
          placeholder: 'One of them',
          options: [
            { label: 'First', value: 'first', description: 'What it is' },
            { label: 'Second', value: 'second' },
          ],
        },
      ],
    },
    {
      type: Type.ActionRow,
      components: [
        {
          type: Type.StringSelect,
          custom_id: 'some',
          placeholder: 'Some of them',
          min_values: 1,
          max_values: 2,
          options: ['a', 'b', 'c'].map((value) => ({ label: value.toUpperCase(), value })),
        },
      ],
    },
    {
      type: Type.ActionRow,
      components: [
        { type: Type.Button, style: ButtonStyle.Success, custom_id: 'pressed', label: 'Press' },
        { type: Type.Button, style: ButtonStyle.Danger, custom_id: 'unanswered', label: 'Nobody answers' },
        { type: Type.Button, style: ButtonStyle.Link, url: 'https://example.org/', label: 'Elsewhere' },
      ],
    },
  ],
} as const;

/** Components V2: a container with what it may hold. */
export const LAYOUT: APIMessageTopLevelComponent[] = [
  { type: Type.TextDisplay, content: '# Laid out' },
  {
    type: Type.Container,
    accent_color: 0x5865f2,
    components: [
      {
        type: Type.Section,
        components: [{ type: Type.TextDisplay, content: 'Text beside a button' }],
        accessory: { type: Type.Button, style: ButtonStyle.Primary, custom_id: 'beside', label: 'Beside' },
      },
      { type: Type.Separator, divider: true, spacing: 1 },
      { type: Type.TextDisplay, content: '-# Small print' },
    ],
  },
];
