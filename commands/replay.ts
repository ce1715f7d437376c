import { type ChatCommand, COMMAND, PERMISSION } from '../src/discord/command.ts';

export default {
  data: {
    type: COMMAND.chat,
    name: 'replay',
    description: 'Ask all logged questions again after a report has changed',
    default_member_permissions: PERMISSION.pinMessages,
  },
  async execute(interaction, services) {
    const { runReplay } = await import('../src/discord/moderation/review-commands.ts');
    await runReplay(interaction, services);
  },
} satisfies ChatCommand;
