import type { Topic } from '../answer/topic.ts';
import { type ChatCommand, COMMAND } from './command.ts';
import { completeReport, PRIVATE_OPTION, REPORT_OPTION } from './shared-options.ts';

/** Makes a command of a topic: it tells what the reports say about it. */
export function topicCommand(topic: Topic): ChatCommand {
  return {
    data: {
      type: COMMAND.chat,
      name: topic.name,
      description: `What the report says about ${topic.title}`,
      options: [REPORT_OPTION, PRIVATE_OPTION],
    },
    topic,
    async execute(interaction, services) {
      const { readOptions, replyToQuestion } = await import('./reply.ts');
      const options = await readOptions(interaction, services);
      if (options === null) return;
      const { report, hidden } = options;
      await replyToQuestion(interaction, services, { text: '', topic, report }, { hidden });
    },
    autocomplete: completeReport,
  };
}
