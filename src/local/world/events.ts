import type { APIApplicationCommandOptionChoice, APIModalInteractionResponseCallbackData } from 'discord.js';
import type { Interaction } from '../interactions/interaction.ts';
import type { Id, PageViolation } from '../page-protocol.ts';
import type { Channel, Guild, Member, Stored } from './state.ts';

/** What happened in the world. The gateway tells the bots, the page's sockets the people, the driver the tests. */
export type WorldEvent =
  | { readonly type: 'message-created'; readonly channel: Channel; readonly stored: Stored }
  | { readonly type: 'message-updated'; readonly channel: Channel; readonly stored: Stored }
  | {
      readonly type: 'messages-deleted';
      readonly channel: Channel;
      readonly ids: readonly Id[];
      readonly visibleTo: Id | null;
      /** Whether it was one bulk deletion. */
      readonly bulk: boolean;
    }
  | { readonly type: 'typing'; readonly channel: Channel; readonly userId: Id }
  | { readonly type: 'pins'; readonly channel: Channel }
  /** Only the person that opened a DM hears of it; bots hear of it by its first message. */
  | { readonly type: 'channel-created' | 'channel-updated' | 'channel-deleted'; readonly channel: Channel }
  | { readonly type: 'thread-joined'; readonly channel: Channel; readonly userId: Id }
  | { readonly type: 'guild-joined' | 'guild-left'; readonly guild: Guild; readonly botId: Id }
  | { readonly type: 'member-added'; readonly guild: Guild; readonly member: Member }
  | { readonly type: 'presence'; readonly botId: Id; readonly online: boolean }
  | { readonly type: 'commands'; readonly botId: Id }
  | { readonly type: 'interaction'; readonly interaction: Interaction }
  | { readonly type: 'interaction-answered'; readonly interaction: Interaction }
  | { readonly type: 'interaction-failed'; readonly interaction: Interaction; readonly reason: string }
  | {
      readonly type: 'modal';
      readonly interaction: Interaction;
      readonly modal: APIModalInteractionResponseCallbackData;
    }
  | {
      readonly type: 'choices';
      readonly interaction: Interaction;
      readonly choices: readonly APIApplicationCommandOptionChoice[];
    }
  | { readonly type: 'violation'; readonly violation: PageViolation };

/** Passes each event to all listeners, in the order in which they came, at once. */
export class Events {
  readonly #listeners = new Set<(event: WorldEvent) => void>();

  /** Starts listening; call what comes back to stop. */
  on(listener: (event: WorldEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  emit(event: WorldEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }
}
