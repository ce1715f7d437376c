import { type ChatInputCommandInteraction, MessageFlags } from 'discord.js';
import { replay } from '../../moderation/replay.ts';
import { review } from '../../moderation/review.ts';
import type { Services } from '../command.ts';
import { guard } from './guard.ts';
import { topicsOf } from './keep.ts';
import { renderReplay, renderReview } from './review-view.ts';

/** Runs `/review`. Deferred: drawing the chart takes a moment the first time. */
export async function runReview(interaction: ChatInputCommandInteraction, services: Services): Promise<void> {
  const guildId = await guard(interaction, 'pins');
  if (guildId === null) return;
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const found = await review(services.moderation.store, guildId, services.now());
  await interaction.editReply(await renderReview(found));
}

/** Runs `/replay`. Deferred: many questions take many milliseconds. */
export async function runReplay(interaction: ChatInputCommandInteraction, services: Services): Promise<void> {
  const guildId = await guard(interaction, 'pins');
  if (guildId === null) return;
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { engine, commands, moderation } = services;
  const found = await replay(guildId, { engine, store: moderation.store, topics: topicsOf(commands) });
  await interaction.editReply(renderReplay(found));
}
