import { COMMAND, type MessageCommand } from '../src/discord/command.ts';

export default {
  data: { type: COMMAND.message, name: 'Ask the report' },
  async execute(interaction, services) {
    const { hiddenHere, replyToQuestion, replyWith } = await import('../src/discord/reply.ts');
    const { message } = await import('../src/discord/message.ts');
    const { questionIn } = await import('../src/discord/question-text.ts');
    const { content, url: about } = interaction.targetMessage;
    const text = questionIn(content);
    if (text === '') {
      await replyWith(interaction, message('That message has no text that I could ask about.'), true);
      return;
    }
    await replyToQuestion(
      interaction,
      services,
      { text, report: null },
      { hidden: await hiddenHere(interaction, services), echo: text, about },
    );
  },
} satisfies MessageCommand;
