import { type ChatCommand, COMMAND, PERMISSION } from '../src/discord/command.ts';

export default {
  data: {
    type: COMMAND.chat,
    name: 'review',
    description: 'The last week: what was asked, refused and rated badly',
    default_member_permissions: PERMISSION.pinMessages,
  },
  async execute(interaction, services) {
    const { runReview } = await import('../src/discord/moderation/review-commands.ts');
    await runReview(interaction, services);
  },
} satisfies ChatCommand;
