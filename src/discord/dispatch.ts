import { randomUUID } from 'node:crypto';
import type { Interaction, Message } from 'discord.js';
import { answerMessage } from './chat.ts';
import type { Services } from './command.ts';
import type { Component } from './component.ts';
import { isPastAnswering, isUnspeakable } from './failure.ts';
import { message, privately } from './message.ts';
import { runInteraction } from './route.ts';

/** Milliseconds that Discord waits for a first answer; an interaction that arrives later is dead on arrival. */
const INTERACTION_LIFE = 3_000;

/** Takes everything that members do. None of its methods ever rejects. */
export interface Dispatcher {
  interaction(interaction: Interaction): Promise<void>;
  message(received: Message): Promise<void>;
  /** Resolves when nothing is being answered any more. */
  idle(): Promise<void>;
}

/** Makes the one dispatcher: it runs what is asked for and stands between every failure and the process. */
export function createDispatcher(services: Services, components: readonly Component[]): Dispatcher {
  const running = new Set<Promise<void>>();
  const track = async (work: Promise<void>): Promise<void> => {
    running.add(work);
    await work;
    running.delete(work);
  };
  return {
    interaction: (interaction) => track(dispatchInteraction(interaction, services, components)),
    message: (received) => track(dispatchMessage(received, services)),
    idle: async () => {
      await Promise.all(running);
    },
  };
}

async function dispatchInteraction(
  interaction: Interaction,
  services: Services,
  components: readonly Component[],
): Promise<void> {
  const age = services.now() - interaction.createdTimestamp;
  if (age > INTERACTION_LIFE) {
    const why = 'either Discord sent it again after a reconnect, or the clock of this machine is wrong';
    services.log.warn({ ageMs: age }, `Dropped an interaction that was older than 3 s: ${why}`);
    return;
  }
  try {
    await runInteraction(interaction, services, components);
  } catch (error) {
    await report(error, describe(interaction), services, async (apology) => {
      if (!interaction.isRepliable()) return;
      const shown = privately(message(apology));
      await (interaction.replied || interaction.deferred
        ? interaction.followUp(shown)
        : interaction.reply(shown));
    });
  }
}

async function dispatchMessage(received: Message, services: Services): Promise<void> {
  try {
    await answerMessage(received, services);
  } catch (error) {
    const { channelId, guildId } = received;
    await report(error, { what: 'message', channelId, guildId }, services, async (apology) => {
      await received.reply(message(apology));
    });
  }
}

/** Logs a failure for the operator and tells the member, calmly, under the same id; tells nobody where nobody can be told. */
async function report(
  err: unknown,
  where: Readonly<Record<string, unknown>>,
  { log }: Services,
  tell: (apology: string) => Promise<void>,
): Promise<void> {
  if (isPastAnswering(err)) return log.warn({ err, ...where }, 'Too late to answer');
  if (isUnspeakable(err))
    return log.warn({ err, ...where }, 'Could not answer: no permission, or the place is gone');
  const id = randomUUID().slice(0, 8);
  log.error({ id, err, ...where }, 'Failed to answer');
  try {
    await tell(
      `Something went wrong on my side. If it happens again, tell whoever runs me this code: \`${id}\``,
    );
  } catch (error) {
    log.warn({ id, err: error }, 'Could not tell the member about the failure');
  }
}

/** What the log says of an interaction: what and where, not who and not what they wrote. */
function describe(interaction: Interaction): Readonly<Record<string, unknown>> {
  const { channelId, guildId } = interaction;
  const named = 'commandName' in interaction ? interaction.commandName : null;
  const clicked = 'customId' in interaction ? interaction.customId.split(':', 1)[0] : null;
  return { what: named ?? clicked ?? 'interaction', channelId, guildId };
}
