import type { ModalSubmitInteraction } from 'discord.js';
import { keyOf } from '../../moderation/inquiry.ts';
import { LONGEST_WORDING, pinnedAnswer } from '../../moderation/pin-answer.ts';
import type { LoggedQuestion } from '../../store/logged-question.ts';
import type { Pin } from '../../store/pin.ts';
import type { Services } from '../command.ts';
import { button, menu, modal } from '../component.ts';
import { message, privately } from '../message.ts';
import { unpinMessage } from './channel-pins.ts';
import { form, readField } from './form.ts';
import { guard } from './guard.ts';
import { answerThisId, correctId, ownAnswerId, pinId, pinsPageId, unpinId, wordingId } from './ids.ts';
import { confirmation, pinAnswer } from './keep.ts';
import { pinPage } from './pins-view.ts';

const GONE = privately(message('This pin is no longer kept.'));

/** "Pin" under an answer. */
const pin = button(pinId, (interaction, questionId, services) =>
  pinAnswer(interaction, questionId, interaction.message.id, services),
);

/** "Unpin": the answer is no longer kept, and its message no longer pinned. */
const unpin = button(unpinId, async (interaction, id, services) => {
  const guildId = await guard(interaction, 'pins');
  if (guildId === null) return;
  await interaction.deferUpdate();
  const removed = await removePin(interaction.client, guildId, id, interaction.user, services);
  const text = removed
    ? 'Unpinned. The question gets the report’s own answer again.'
    : 'This pin is no longer kept.';
  await interaction.editReply(message(text));
});

/** Stops keeping an answer and takes its message off the channel's pins. */
export async function removePin(
  client: Parameters<typeof unpinMessage>[0],
  guildId: string,
  id: string,
  by: { readonly id: string; readonly username: string },
  { moderation: { store } }: Services,
): Promise<Pin | null> {
  const found = await store.pins.get(guildId, id);
  if (found === null || !(await store.pins.remove(guildId, id))) return null;
  const { channelId, messageId, inChannel } = found;
  if (messageId !== null && inChannel)
    await unpinMessage(client, channelId, messageId, `Unpinned by ${by.username} (${by.id})`);
  return found;
}

/** "Correct the wording": opens the form with the words that are shown now. */
const correct = button(correctId, async (interaction, id, { moderation: { store } }) => {
  const guildId = await guard(interaction, 'pins');
  if (guildId === null) return;
  const found = await store.pins.get(guildId, id);
  if (found === null) {
    await interaction.reply(GONE);
    return;
  }
  const about =
    found.origin === 'moderator' ? 'Shown as a moderator’s words.' : 'Shown as yours. The evidence stays.';
  const field = {
    label: 'Wording',
    description: about,
    value: pinnedAnswer(found).lead,
    longest: LONGEST_WORDING,
  };
  await interaction.showModal(form(wordingId.write(id), 'Correct the wording', field));
});

/** The form with the wording. */
const wording = modal(wordingId, async (interaction, id, { moderation: { store }, now }) => {
  const guildId = await guard(interaction, 'pins');
  if (guildId === null) return;
  const text = await wordsOf(interaction);
  if (text === null) return;
  const kept = await store.pins.correct(guildId, id, { text, by: interaction.user.id, at: now() });
  await interaction.reply(kept ? privately(message('Corrected. It is shown as your wording.')) : GONE);
});

/** The menu of a review: opens the form for a moderator's own answer to a refused question. */
const answerThis = menu(answerThisId, async (interaction, _, { moderation }) => {
  const guildId = await guard(interaction, 'pins');
  if (guildId === null) return;
  const logged = await moderation.recent.find(guildId, interaction.values[0] ?? '', moderation.store);
  if (logged === null) {
    await interaction.reply(privately(message('This question is no longer in the log.')));
    return;
  }
  const field = {
    label: 'Your answer',
    description: 'Shown as a moderator’s words, not the report’s.',
    value: '',
  };
  await interaction.showModal(
    form(ownAnswerId.write(logged.id), 'Answer this', { ...field, longest: LONGEST_WORDING }),
  );
});

/** The form with a moderator's own answer. */
const ownAnswer = modal(ownAnswerId, async (interaction, questionId, services) => {
  const guildId = await guard(interaction, 'pins');
  if (guildId === null) return;
  const { store, recent } = services.moderation;
  const logged = await recent.find(guildId, questionId, store);
  const key = logged && keyOf(logged.question);
  if (!logged || !key) {
    const why = logged
      ? 'This question only makes sense after the one before it.'
      : 'This question is no longer in the log.';
    await interaction.reply(privately(message(why)));
    return;
  }
  const text = await wordsOf(interaction);
  if (text === null) return;
  const kept = await store.pins.add(ownPin(interaction, logged, key, text, services.now()));
  await interaction.reply(privately(confirmation(kept, 'It is marked as a moderator’s words.')));
});

function ownPin(
  { user, channelId }: ModalSubmitInteraction,
  { guildId, question, scope }: LoggedQuestion,
  key: string,
  text: string,
  at: number,
): Omit<Pin, 'id' | 'correction' | 'flag'> {
  const nothing = {
    short: null,
    confidence: 1,
    missing: [],
    evidence: [],
    best: null,
    passages: [],
    note: null,
  };
  return {
    guildId,
    channelId: channelId ?? '',
    messageId: null,
    inChannel: false,
    question,
    key,
    scope,
    report: null,
    origin: 'moderator',
    answer: { kind: 'passage', question, lead: text, text, ...nothing },
    evidence: [],
    pinnedBy: user.id,
    pinnedAt: at,
  };
}

/** What was written into a form; tells the moderator when it is nothing. */
async function wordsOf(interaction: ModalSubmitInteraction): Promise<string | null> {
  const text = readField(interaction).trim();
  if (text !== '') return text;
  await interaction.reply(privately(message('Nothing was written, so nothing has changed.')));
  return null;
}

/** "Earlier" and "Later" in the list of pins. */
const page = button(pinsPageId, async (interaction, offset, services) => {
  const guildId = await guard(interaction, 'pins');
  if (guildId === null) return;
  await interaction.update(await pinPage(guildId, offset, services));
});

/** Everything about pins that can be pressed, chosen or filled in. */
export const PIN_COMPONENTS = [pin, unpin, correct, wording, answerThis, ownAnswer, page];
