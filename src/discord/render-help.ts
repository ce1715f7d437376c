import { titleOf } from './citation.ts';
import type { Command, Services } from './command.ts';
import { fitLines } from './limits.ts';
import { type Message, message } from './message.ts';
import { isChatCommand } from './route.ts';

/** How to ask, what there is to ask about, and every command that is loaded. */
export function renderHelp({ engine, commands }: Services): Message {
  const [first] = engine.reports;
  const subject =
    engine.reports.length === 1 && first ? `“${titleOf(first.title)}”` : `${engine.reports.length} reports`;
  const content = fitLines({
    head: [
      `**I answer questions about ${subject}, and show the sentence that proves each answer.**`,
      'Mention me with a question, reply to one of my answers, write to me directly, or use a command:',
    ],
    items: commands
      .toSorted((one, other) => options(other) - options(one))
      .map(({ data }) =>
        'description' in data
          ? `- \`/${data.name}\` ${data.description}`
          : `- **${data.name}**, in the menu “Apps” of a message`,
      ),
    tail: () => ['-# Every quotation is the report’s own words. Where the report does not answer, I say so.'],
  });
  return message(content);
}

/** How much there is to say to a command: those that take a question come first, the menus on messages last. */
function options(command: Command): number {
  return isChatCommand(command) ? (command.data.options?.length ?? 0) : -1;
}
