import { type ChatCommand, COMMAND, OPTION, PERMISSION } from '../src/discord/command.ts';

const PIN_OPTION = {
  type: OPTION.string,
  name: 'pin',
  description: 'Its question',
  required: true,
  autocomplete: true,
} as const;

export default {
  data: {
    type: COMMAND.chat,
    name: 'pins',
    description: 'Answers that moderators keep',
    default_member_permissions: PERMISSION.pinMessages,
    options: [
      { type: OPTION.subcommand, name: 'list', description: 'All pinned answers, newest first' },
      {
        type: OPTION.subcommand,
        name: 'show',
        description: 'One pinned answer, to correct or unpin it',
        options: [PIN_OPTION],
      },
      { type: OPTION.subcommand, name: 'remove', description: 'Unpin an answer', options: [PIN_OPTION] },
      {
        type: OPTION.subcommand,
        name: 'export',
        description: 'All pinned answers as a file',
        options: [
          {
            type: OPTION.string,
            name: 'format',
            description: 'Markdown to read, JSON for programs',
            choices: [
              { name: 'Markdown', value: 'md' },
              { name: 'JSON', value: 'json' },
            ],
          },
        ],
      },
    ],
  },
  async execute(interaction, services) {
    const { runPins } = await import('../src/discord/moderation/pins-command.ts');
    await runPins(interaction, services);
  },
  async autocomplete(interaction, services) {
    const { pinChoices } = await import('../src/discord/moderation/pins-command.ts');
    return pinChoices(interaction, services);
  },
} satisfies ChatCommand;
