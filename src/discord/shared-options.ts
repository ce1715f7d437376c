import type { AutocompleteInteraction } from 'discord.js';
import { type Choice, OPTION, type Services } from './command.ts';

/** The option `report` of a command: one report alone, chosen from a list while typing. See {@link completeReport}. */
export const REPORT_OPTION = {
  type: OPTION.string,
  name: 'report',
  description: 'Only this report',
  autocomplete: true,
} as const;

/** The option `private` of a command. */
export const PRIVATE_OPTION = {
  type: OPTION.boolean,
  name: 'private',
  description: 'Show the answer to me alone',
} as const;

/** Completes {@link REPORT_OPTION}. */
export async function completeReport(
  interaction: AutocompleteInteraction,
  { engine }: Services,
): Promise<readonly Choice[]> {
  const { reportChoices } = await import('./report-choice.ts');
  return reportChoices(interaction.options.getFocused(), engine.reports);
}
