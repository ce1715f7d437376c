import { type BaseInteraction, PermissionFlagsBits, type RepliableInteraction } from 'discord.js';
import { message, privately } from '../message.ts';
import { placeOf } from '../place.ts';

/** What a member must be allowed to do in the guild, by the job. */
const NEEDED = {
  pins: { permission: PermissionFlagsBits.PinMessages, name: 'Pin Messages' },
  settings: { permission: PermissionFlagsBits.ManageGuild, name: 'Manage Server' },
} as const;

/** A job of a moderator. */
export type Job = keyof typeof NEEDED;

/**
 * Whether the member who acts may do a job here. Read from the interaction each time: caches may be wrong, a button that
 * was shown to a moderator may be pressed by anybody, and a server may hand a command to whom it likes.
 */
export function mayDo(interaction: BaseInteraction, job: Job): boolean {
  return (
    placeOf(interaction).guildId !== null &&
    interaction.memberPermissions?.has(NEEDED[job].permission) === true
  );
}

/** The guild in which a moderator acts; tells anybody else why not, privately, and gives null. */
export async function guard(interaction: RepliableInteraction, job: Job): Promise<string | null> {
  const { guildId } = placeOf(interaction);
  if (mayDo(interaction, job)) return guildId;
  await interaction.reply(privately(message(refusal(interaction, job))));
  return null;
}

function refusal(interaction: BaseInteraction, job: Job): string {
  if (interaction.guildId === null)
    return 'This is a direct message: there are no pins, reviews or settings here. They belong to a server.';
  if (placeOf(interaction).guildId === null)
    return 'I am not a member of this server, so I keep nothing of it. Somebody who manages it can invite me.';
  return `Only members with the permission “${NEEDED[job].name}” can do this.`;
}
