import { COMMAND, type MessageCommand, PERMISSION } from '../src/discord/command.ts';

export default {
  data: {
    type: COMMAND.message,
    name: 'Pin this answer',
    default_member_permissions: PERMISSION.pinMessages,
  },
  async execute(interaction, services) {
    const { pinFromMenu } = await import('../src/discord/moderation/pins-command.ts');
    await pinFromMenu(interaction, services);
  },
} satisfies MessageCommand;
