import { type ChatCommand, COMMAND, LONGEST_INPUT, OPTION } from '../src/discord/command.ts';
import { completeReport, PRIVATE_OPTION, REPORT_OPTION } from '../src/discord/shared-options.ts';

export default {
  data: {
    type: COMMAND.chat,
    name: 'ask',
    description: 'Ask a question and see the sentence that answers it',
    options: [
      {
        type: OPTION.string,
        name: 'question',
        description: 'In your own words: how many, who, when, where, what',
        required: true,
        max_length: LONGEST_INPUT,
        autocomplete: true,
      },
      REPORT_OPTION,
      PRIVATE_OPTION,
    ],
  },
  async execute(interaction, services) {
    const { readOptions, replyToQuestion } = await import('../src/discord/reply.ts');
    const options = await readOptions(interaction, services);
    if (options === null) return;
    const text = interaction.options.getString('question', true);
    const { report, hidden } = options;
    await replyToQuestion(interaction, services, { text, report }, { hidden, echo: text });
  },
  async autocomplete(interaction, services) {
    const { name, value } = interaction.options.getFocused(true);
    if (name === 'report') return completeReport(interaction, services);
    const { questionChoices } = await import('../src/discord/question-choice.ts');
    return questionChoices(value, interaction.options.getString('report'), services.engine);
  },
} satisfies ChatCommand;
