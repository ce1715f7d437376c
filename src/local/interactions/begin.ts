import type { InteractionType } from 'discord.js';
import { DiscordError } from '../errors.ts';
import type { Id } from '../page-protocol.ts';
import { guildOf, type World } from '../world/state.ts';
import { type Interaction, WINDOWS } from './interaction.ts';
import { commonFields, type Situation } from './payload.ts';

/** Interactions remembered at once; the oldest go first. Default 10,000. */
const KEPT_INTERACTIONS = 10_000;

/** What people read when a bot says nothing. */
const NO_RESPONSE = 'The application did not respond';

/** Who starts something where, and how to tell them what came of it. */
export interface Starter {
  readonly userId: Id;
  readonly channelId: Id;
  readonly session: string;
  readonly nonce: string;
  /** The user installed the app and the guild did not (default: as the guild has it). */
  readonly userInstalled?: boolean;
}

/** What is particular to an interaction. */
export interface Particulars {
  readonly type: InteractionType;
  readonly data: Record<string, unknown>;
  readonly commandName?: string;
  readonly commandType?: number;
  readonly sourceId?: Id | null;
  readonly opener?: Interaction;
  /** Fields of the payload beside `data`. */
  readonly extra?: Record<string, unknown>;
}

/** Hands an interaction to its bot and starts the clock. */
export function begin(
  world: World,
  starter: Starter,
  situation: Situation,
  particulars: Particulars,
): Interaction {
  forgetOld(world);
  const id = world.nextId();
  const token = `local-${id}-${crypto.randomUUID()}`;
  const { applicationId, userId, channel, userInstalled } = situation;
  const { type, data, extra } = particulars;
  const interaction: Interaction = {
    id,
    token,
    applicationId,
    userId,
    channelId: channel.id,
    guildId: guildOf(world, channel)?.id ?? null,
    type,
    commandName: particulars.commandName ?? null,
    commandType: particulars.commandType ?? null,
    payload: {
      id,
      application_id: applicationId,
      type,
      token,
      data,
      ...commonFields(world, situation),
      ...extra,
    },
    sourceId: particulars.sourceId ?? null,
    opener: particulars.opener ?? null,
    userInstalled,
    session: starter.session,
    nonce: starter.nonce,
    startedAt: world.clock.now(),
    state: 'waiting',
    responseType: null,
    originalId: null,
    followUps: 0,
    modal: null,
  };
  world.interactions.set(token, interaction);
  world.clock.after(WINDOWS.respond, () => fail(world, interaction));
  world.events.emit({ type: 'interaction', interaction });
  return interaction;
}

/** Marks an interaction that nobody answered; does nothing to an answered one. */
export function fail(world: World, interaction: Interaction): void {
  if (interaction.state !== 'waiting') return;
  interaction.state = 'failed';
  world.events.emit({ type: 'interaction-failed', interaction, reason: NO_RESPONSE });
}

/** Whether an app works in a channel for a user, and by whose installation. */
export function situate(world: World, starter: Starter, applicationId: Id): Situation {
  const channel = world.channels.get(starter.channelId);
  if (!channel) throw new DiscordError(404, 10003, 'There is no such channel');
  const guild = guildOf(world, channel);
  const userInstalled = starter.userInstalled ?? (guild ? !guild.members.has(applicationId) : false);
  return { applicationId, userId: starter.userId, channel, userInstalled };
}

function forgetOld(world: World): void {
  const now = world.clock.now();
  for (const [token, { startedAt }] of world.interactions) {
    if (now - startedAt < WINDOWS.remember && world.interactions.size < KEPT_INTERACTIONS) return;
    world.interactions.delete(token);
  }
}
