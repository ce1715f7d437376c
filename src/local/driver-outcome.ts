import {
  type APIModalInteractionResponseCallbackData,
  InteractionResponseType,
  MessageFlags,
} from 'discord.js';
import type { Choices, Driver, Patience } from './driver.ts';
import type { Interaction } from './interactions/interaction.ts';
import type { Id, PageMessage } from './page-protocol.ts';
import { pageMessage } from './page-view.ts';
import type { Channel, Stored } from './world/state.ts';

/** What a bot made of an interaction. */
export interface Outcome {
  readonly interactionId: Id;
  /** The type of the first response. */
  readonly type: InteractionResponseType;
  /** Time from the start to the first response. Unit: ms. */
  readonly acknowledgedAfter: number;
  /** The answer (no longer "thinking"), or the message that was changed; null for choices and forms. */
  readonly message: PageMessage | null;
  /** Whether only the asking person sees the message. */
  readonly ephemeral: boolean;
  readonly modal: APIModalInteractionResponseCallbackData | null;
  readonly choices: Choices;
}

/** Waits until an interaction is answered and its answer no longer "thinking". Throws when the bot does not respond. */
export async function settle(driver: Driver, interaction: Interaction, patience: Patience): Promise<Outcome> {
  let choices: Choices = [];
  let failed: string | null = null;
  let answeredAt = 0;
  const stop = driver.on((event) => {
    if (!('interaction' in event) || event.interaction !== interaction) return;
    if (event.type === 'interaction-answered') answeredAt = driver.world.clock.now();
    if (event.type === 'choices') choices = event.choices;
    if (event.type === 'interaction-failed') failed = event.reason;
  });
  try {
    const channel = driver.channel(interaction.channelId);
    const what = `an answer to ${interaction.commandName ?? 'the component'}`;
    await driver.waitFor(() => failed !== null || isSettled(interaction, channel), { what, ...patience });
    if (failed !== null) throw new Error(failed);
    const stored = answerOf(interaction, channel);
    return {
      interactionId: interaction.id,
      type: interaction.responseType ?? InteractionResponseType.Pong,
      acknowledgedAfter: answeredAt - interaction.startedAt,
      message: stored && pageMessage(driver.world, channel, stored),
      ephemeral: (stored?.visibleTo ?? null) !== null,
      modal: interaction.modal,
      choices,
    };
  } finally {
    stop();
  }
}

function answerOf({ originalId }: Interaction, channel: Channel): Stored | null {
  return channel.messages.get(originalId ?? '') ?? null;
}

function isSettled(interaction: Interaction, channel: Channel): boolean {
  if (interaction.state !== 'answered') return false;
  const { ChannelMessageWithSource, DeferredChannelMessageWithSource } = InteractionResponseType;
  const { responseType, originalId } = interaction;
  if (responseType === ChannelMessageWithSource) return originalId !== null;
  if (responseType !== DeferredChannelMessageWithSource) return true;
  const flags = answerOf(interaction, channel)?.data.flags ?? 0;
  return originalId !== null && (flags & MessageFlags.Loading) === 0;
}
