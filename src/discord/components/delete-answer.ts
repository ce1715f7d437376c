import { PermissionFlagsBits } from 'discord.js';
import { button } from '../component.ts';
import { deleteId } from '../delete-id.ts';
import { message, privately } from '../message.ts';

/**
 * "Delete" under an answer, for the member who asked and for those who may delete any message. Permissions come with the
 * interaction; caches may be wrong. It is deleted by the interaction's own token, which needs no permission of the bot.
 */
export const deleteAnswer = button(deleteId, async (interaction, asker) => {
  const moderator = interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false;
  if (interaction.user.id !== asker && !moderator) {
    const why = 'Only the member who asked, or a moderator who may manage messages, can delete this answer.';
    await interaction.reply(privately(message(why)));
    return;
  }
  await interaction.deferUpdate();
  await interaction.deleteReply();
});
