import type { ButtonInteraction, StringSelectMenuInteraction } from 'discord.js';
import type { Services } from '../command.ts';
import { button, menu } from '../component.ts';
import { escapeLine } from '../escape.ts';
import { message, privately, selectMenu } from '../message.ts';
import { placeOf } from '../place.ts';
import { replyToQuestion } from '../reply.ts';
import { askReportId, helpfulId, reasonId, unhelpfulId } from './ids.ts';
import { topicOf } from './keep.ts';

/** What may be wrong with an answer, as the log names it and as the menu shows it. */
export const REASONS: Readonly<Record<string, string>> = {
  wrong: 'It is wrong',
  other: 'It answers another question',
  part: 'It answers only a part',
  unclear: 'I do not understand it',
  refused: 'The report does answer this',
};

const TOO_OLD = 'This answer is older than what I keep, so I cannot note that.';

/** "Helpful" under an answer. */
const helpful = button(helpfulId, async (interaction, questionId, services) => {
  const noted = await vote(interaction, questionId, { helpful: true, reason: null }, services);
  await interaction.reply(privately(message(noted ? 'Thank you. Noted without your name.' : TOO_OLD)));
});

/** "Not helpful" under an answer: noted at once, with a menu for the reason. */
const unhelpful = button(unhelpfulId, async (interaction, questionId, services) => {
  const noted = await vote(interaction, questionId, { helpful: false, reason: null }, services);
  const options = Object.entries(REASONS).map(([value, label]) => ({ value, label }));
  const reasons = selectMenu(reasonId.write(questionId), 'What is wrong with it?', options);
  const text = 'Noted without your name, for the moderators. If you like, say why:';
  await interaction.reply(privately(noted ? message(text, reasons) : message(TOO_OLD)));
});

/** The menu of reasons. */
const reason = menu(reasonId, async (interaction, questionId, services) => {
  const chosen = interaction.values[0] ?? '';
  const noted =
    chosen in REASONS && (await vote(interaction, questionId, { helpful: false, reason: chosen }, services));
  await interaction.update(
    message(noted ? `Thank you. Noted: ${escapeLine(REASONS[chosen] ?? '')}.` : TOO_OLD),
  );
});

async function vote(
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  questionId: string,
  opinion: { readonly helpful: boolean; readonly reason: string | null },
  { moderation: { store }, now }: Services,
): Promise<boolean> {
  const { guildId } = placeOf(interaction);
  if (guildId === null) return false;
  const voter = store.members.hash(guildId, interaction.user.id);
  return store.feedback.vote({ guildId, questionId, voter, ...opinion, at: now() });
}

/** "Ask the report instead" under a pinned answer. */
const askReport = button(askReportId, async (interaction, questionId, services) => {
  const { guildId } = placeOf(interaction);
  const { recent, store } = services.moderation;
  const logged = guildId === null ? null : await recent.find(guildId, questionId, store);
  if (logged === null) {
    await interaction.reply(
      privately(message('I no longer know which question this answered. Ask it again.')),
    );
    return;
  }
  const topic = topicOf(logged, services.commands);
  const report = services.engine.reports.find(({ id }) => id === logged.scope) ?? null;
  await replyToQuestion(
    interaction,
    services,
    { text: logged.question, report, ...(topic && { topic }), pastPins: true },
    { hidden: interaction.message.flags.has('Ephemeral'), echo: logged.question },
  );
});

/** Everything about answers that any member can press or choose. */
export const FEEDBACK_COMPONENTS = [helpful, unhelpful, reason, askReport];
