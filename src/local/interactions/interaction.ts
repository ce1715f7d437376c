import type {
  APIModalInteractionResponseCallbackData,
  InteractionResponseType,
  InteractionType,
} from 'discord.js';
import type { Id } from '../page-protocol.ts';

/** Discord's windows (https://docs.discord.com/developers/interactions/receiving-and-responding). */
export const WINDOWS = {
  /** Time for the first response, after which the interaction is unknown (10062). Unit: ms. */
  respond: 3_000,
  /** Life of a token for edits and follow-ups (50027 after it). Unit: ms. */
  token: 15 * 60_000,
  /** How long an expired token is remembered, so that it is refused as expired, not as unknown. Unit: ms. */
  remember: 60 * 60_000,
} as const;

/** An interaction that a person started, and what the bot has made of it. */
export interface Interaction {
  readonly id: Id;
  readonly token: string;
  readonly applicationId: Id;
  readonly userId: Id;
  /** Null in a DM. */
  readonly guildId: Id | null;
  readonly channelId: Id;
  readonly type: InteractionType;
  /** The name of the command; null for components and modals. */
  readonly commandName: string | null;
  /** Type of the command: 1 slash, 2 user, 3 message; null for components and modals. */
  readonly commandType: number | null;
  /** `d` of INTERACTION_CREATE. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** The message that a component sits on (for a modal: from which it was opened); null for commands. */
  readonly sourceId: Id | null;
  /** The interaction whose form this is the submission of. */
  readonly opener: Interaction | null;
  /** The user installed the app, and the guild did not. */
  readonly userInstalled: boolean;
  /** Which tab or driver call started it, and that one's nonce. */
  readonly session: string;
  readonly nonce: string;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  state: 'waiting' | 'answered' | 'failed';
  responseType: InteractionResponseType | null;
  /** The message that `@original` names; null before there is one. */
  originalId: Id | null;
  followUps: number;
  /** The form that answered it. */
  modal: APIModalInteractionResponseCallbackData | null;
}
