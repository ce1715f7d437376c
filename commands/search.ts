import { type ChatCommand, COMMAND, LONGEST_INPUT, OPTION } from '../src/discord/command.ts';
import { completeReport, PRIVATE_OPTION, REPORT_OPTION } from '../src/discord/shared-options.ts';

export default {
  data: {
    type: COMMAND.chat,
    name: 'search',
    description: 'Find the passages on a subject',
    options: [
      {
        type: OPTION.string,
        name: 'query',
        description: 'Words to look for',
        required: true,
        max_length: LONGEST_INPUT,
      },
      REPORT_OPTION,
      PRIVATE_OPTION,
    ],
  },
  async execute(interaction, services) {
    const { readOptions, replyWith } = await import('../src/discord/reply.ts');
    const { renderSearch } = await import('../src/discord/render-search.ts');
    const options = await readOptions(interaction, services);
    if (options === null) return;
    const query = interaction.options.getString('query', true);
    const found = services.engine.search(query, { report: options.report?.id });
    await replyWith(interaction, renderSearch(query, found, services.engine.reports), options.hidden);
  },
  autocomplete: completeReport,
} satisfies ChatCommand;
