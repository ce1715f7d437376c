import {
  type APIApplicationCommandOptionChoice,
  type APIModalInteractionResponseCallbackData,
  InteractionResponseType,
  MessageFlags,
} from 'discord.js';
import type { Observer, Patience } from './driver-observe.ts';
import type { Interaction } from './interactions/interaction.ts';
import type { Id, PageMessage } from './page-protocol.ts';
import { pageMessage } from './page-view.ts';
import type { WorldEvent } from './world/events.ts';
import type { Channel, Stored } from './world/state.ts';

/** How long to wait for an answer. Unit: ms. Default 4 s: longer than Discord's own 3 s window. */
export const PATIENCE = 4_000;

/** Suggestions for an option. */
export type Choices = readonly APIApplicationCommandOptionChoice[];

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
export function settle(driver: Observer, interaction: Interaction, patience: Patience): Promise<Outcome> {
  const channel = driver.channel(interaction.channelId);
  const { timeout = PATIENCE, what = `an answer to ${interaction.commandName ?? 'the component'}` } =
    patience;
  return new Promise((resolve, reject) => {
    let choices: Choices = [];
    let answeredAt = 0;
    const end = (finish: () => void) => {
      stop();
      clearTimeout(late);
      finish();
    };
    const look = (event: WorldEvent) => {
      if (event.type === 'interaction-answered') answeredAt = driver.world.clock.now();
      if (event.type === 'choices') choices = event.choices;
      if (event.type === 'interaction-failed') end(() => reject(new Error(event.reason)));
      // Later: what answered may not have been noted yet when its message is told.
      else queueMicrotask(() => isSettled(interaction, channel) && end(() => resolve(outcome())));
    };
    const outcome = (): Outcome => {
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
    };
    const stop = driver.on((event) => concerns(event, interaction) && look(event));
    const late = setTimeout(
      () => end(() => reject(new Error(`Waited ${timeout} ms in vain for ${what}`))),
      timeout,
    );
  });
}

/** Whether an event may settle an interaction: one about itself, or about its answer. */
function concerns(event: WorldEvent, interaction: Interaction): boolean {
  if ('interaction' in event) return event.interaction === interaction;
  if (event.type === 'messages-deleted') return event.ids.includes(interaction.originalId ?? '');
  return 'stored' in event && event.stored.data.interaction_metadata?.id === interaction.id;
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
