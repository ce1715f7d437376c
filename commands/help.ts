import { type ChatCommand, COMMAND } from '../src/discord/command.ts';

export default {
  data: { type: COMMAND.chat, name: 'help', description: 'How to ask, and what else there is' },
  async execute(interaction, services) {
    const { replyWith } = await import('../src/discord/reply.ts');
    const { renderHelp } = await import('../src/discord/render-help.ts');
    await replyWith(interaction, renderHelp(services), true);
  },
} satisfies ChatCommand;
