import { type ChatCommand, COMMAND, OPTION, PERMISSION } from '../src/discord/command.ts';
import { completeReport, REPORT_OPTION } from '../src/discord/shared-options.ts';

/** Text channels, announcements and forums: where a message can be written or a thread begun. */
const TEXT_CHANNELS = [0, 5, 15];

export default {
  data: {
    type: COMMAND.chat,
    name: 'settings',
    description: 'How I behave in this server',
    default_member_permissions: PERMISSION.manageGuild,
    options: [
      { type: OPTION.subcommand, name: 'show', description: 'All settings' },
      {
        type: OPTION.subcommand,
        name: 'mentions',
        description: 'Where mentions are answered; without a channel: everywhere',
        options: [
          { type: OPTION.channel, name: 'channel', description: 'A channel', channel_types: TEXT_CHANNELS },
          {
            type: OPTION.boolean,
            name: 'answer',
            description: 'Whether mentions are answered there (default: yes)',
          },
        ],
      },
      {
        type: OPTION.subcommand,
        name: 'private',
        description: 'Who sees answers to commands',
        options: [
          { type: OPTION.boolean, name: 'private', description: 'Only the member who asks', required: true },
        ],
      },
      {
        type: OPTION.subcommand,
        name: 'cooldown',
        description: 'How many questions a member may ask in how many seconds',
        options: [
          {
            type: OPTION.integer,
            name: 'questions',
            description: '0 for no limit',
            required: true,
            min_value: 0,
            max_value: 100,
          },
          {
            type: OPTION.integer,
            name: 'seconds',
            description: 'Default 10',
            min_value: 1,
            max_value: 3_600,
          },
        ],
      },
      {
        type: OPTION.subcommand,
        name: 'report',
        description: 'The report that is asked in a channel; without one: all',
        options: [
          REPORT_OPTION,
          {
            type: OPTION.channel,
            name: 'channel',
            description: 'Default: this one',
            channel_types: TEXT_CHANNELS,
          },
        ],
      },
      {
        type: OPTION.subcommand,
        name: 'notes',
        description: 'Channel for notes to the moderators; without one: none',
        options: [{ type: OPTION.channel, name: 'channel', description: 'A channel', channel_types: [0, 5] }],
      },
      {
        type: OPTION.subcommand,
        name: 'log',
        description: 'How long questions are kept',
        options: [
          {
            type: OPTION.integer,
            name: 'days',
            description: '0 keeps none',
            required: true,
            min_value: 0,
            max_value: 365,
          },
        ],
      },
    ],
  },
  async execute(interaction, services) {
    const { runSettings } = await import('../src/discord/moderation/settings-command.ts');
    await runSettings(interaction, services);
  },
  autocomplete: completeReport,
} satisfies ChatCommand;
