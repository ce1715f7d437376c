import { button, menu } from '../component.ts';
import { privately } from '../message.ts';
import { renderSource } from '../render-source.ts';
import { sourceButtonId, sourceMenuId } from '../source-id.ts';

/** "Show source" under an answer: the passage with the sentence marked, to the member who asks for it alone. */
export const showSource = button(sourceButtonId, async (interaction, choice, { engine }) => {
  await interaction.reply(privately(renderSource(choice, engine.reports)));
});

/** The menu below it: another sentence of the same answer, in the same place. */
export const showOtherSource = menu(sourceMenuId, async (interaction, choice, { engine }) => {
  const shown = Number(interaction.values[0]);
  const source = renderSource({ refs: choice.refs, shown }, engine.reports);
  // Files of the source that was shown before go; those of this one are added.
  await interaction.update({ ...source, attachments: [] });
});
