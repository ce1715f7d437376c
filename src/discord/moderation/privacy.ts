import { DEPARTURE_DAYS } from '../../store/store.ts';
import type { Services } from '../command.ts';
import { button } from '../component.ts';
import { memberKey } from '../conversations.ts';
import { buttons, type Message, message, plainButton } from '../message.ts';
import { placeOf } from '../place.ts';
import { forgetId } from './ids.ts';

/** Whose data is meant, and where: one guild, or every guild when asked in a direct message. */
interface Person {
  readonly userId: string;
  readonly guildId: string | null;
}

/** Tells a member what is kept about them and how it goes away. */
export async function privacyMessage(person: Person, services: Services): Promise<Message> {
  const { store } = services.moderation;
  const sum = { questions: 0, votes: 0, pins: 0 };
  for (const guildId of await guildsOf(person, services)) {
    const found = await store.members.summary(guildId, person.userId);
    for (const name of ['questions', 'votes', 'pins'] as const) sum[name] += found[name];
  }
  const where = person.guildId === null ? 'in all servers that I am in' : 'in this server';
  const days = person.guildId === null ? null : (await store.settings.get(person.guildId)).retentionDays;
  const kept =
    days === null
      ? 'for as long as the server has set'
      : days === 0
        ? 'not at all here'
        : `for ${days} days here`;
  const lines = [
    `**What I keep about you ${where}:** ${count(sum.questions, 'question')}, ${count(sum.votes, 'vote')}, your name on ${count(sum.pins, 'pinned answer')}.`,
    `- Questions are kept ${kept}, with what came back and without your name, so that moderators see what the reports do not answer. A keyed code that only I can make finds yours again, for this message and to delete them.`,
    '- Votes are kept under the same code, as long as their question.',
    '- A pinned answer names the moderator who pinned or reworded it.',
    '- For follow-up questions I remember the last turns of a conversation for 15 minutes, in memory only.',
    '- Direct messages are not kept. Nothing goes to anybody but Discord.',
    `- When I leave a server, all of its data goes after ${DEPARTURE_DAYS} days.`,
  ];
  return message(lines.join('\n'), buttons(plainButton('Delete mine', forgetId.write(person.userId))));
}

/** "Delete mine": deletes what is kept about the one who presses it. */
export const forget = button(forgetId, async (interaction, _, services) => {
  const { recent, store } = services.moderation;
  const person = { userId: interaction.user.id, guildId: placeOf(interaction).guildId };
  await interaction.deferUpdate();
  for (const guildId of await guildsOf(person, services)) {
    await store.members.erase(guildId, person.userId);
    recent.forget(guildId, store.members.hash(guildId, person.userId));
  }
  services.conversations.forget(memberKey(interaction.channelId, person.userId));
  const text =
    'Deleted: your questions, your votes and your name on pinned answers. The pinned answers stay the server’s.';
  await interaction.editReply(message(text));
});

async function guildsOf({ guildId }: Person, { moderation }: Services): Promise<readonly string[]> {
  return guildId === null ? moderation.store.guilds.all() : [guildId];
}

function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`;
}
