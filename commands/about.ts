import { type ChatCommand, COMMAND } from '../src/discord/command.ts';

export default {
  data: {
    type: COMMAND.chat,
    name: 'about',
    description: 'Which reports are loaded, from where, and how to check them',
  },
  async execute(interaction, services) {
    const { replyWith } = await import('../src/discord/reply.ts');
    const { renderAbout } = await import('../src/discord/render-about.ts');
    await replyWith(interaction, renderAbout(services), true);
  },
} satisfies ChatCommand;
