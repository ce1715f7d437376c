import { ButtonStyle, ComponentType, InteractionResponseType } from 'discord.js';
import { respond } from './interactions/callback.ts';
import type { Id } from './page-protocol.ts';
import { Person } from './person.ts';
import { createMessage } from './world/messages.ts';
import type { Channel, World } from './world/state.ts';

/** What somebody reads who opens the page for the first time. */
export interface Welcome {
  readonly title: string;
  /** Markdown, at most 4096 characters. */
  readonly text: string;
  /** Questions to click, at most 5, each answered by the bot: clicking one mentions the bot with it. */
  readonly questions: readonly string[];
}

/** Who greets where, and whom the questions go to. */
export interface Greeting {
  readonly channel: Channel;
  readonly authorId: Id;
  readonly botId: Id;
  readonly welcome: Welcome;
}

/** Longest label of a button. Discord's number. */
const LABEL = 80;

/** Posts the welcome and asks its questions for those who click them. */
export function greet(world: World, { channel, authorId, botId, welcome }: Greeting): void {
  const { title, text, questions } = welcome;
  const buttons = questions.slice(0, 5).map((question, at) => ({
    type: ComponentType.Button as const,
    style: ButtonStyle.Primary as const,
    custom_id: `ask:${at}`,
    label: question.length > LABEL ? `${question.slice(0, LABEL - 1)}…` : question,
  }));
  const components =
    buttons.length > 0 ? [{ type: ComponentType.ActionRow as const, components: buttons }] : [];
  createMessage(world, { channel, authorId, body: { embeds: [{ title, description: text }], components } });
  world.events.on((event) => {
    if (event.type !== 'interaction' || event.interaction.applicationId !== authorId) return;
    const { interaction } = event;
    const { custom_id } = interaction.payload.data as { custom_id: string };
    const question = questions[Number(custom_id.slice('ask:'.length))];
    respond(world, interaction, { type: InteractionResponseType.DeferredMessageUpdate });
    const person = new Person(world, interaction.userId, interaction.session);
    person.send(interaction.channelId, { content: `<@${botId}> ${question}` });
  });
}
