import type { APIApplicationCommand } from 'discord.js';
import { PATIENCE } from './driver-outcome.ts';
import type { Id, PageMessage, PageViolation } from './page-protocol.ts';
import { pageMessage } from './page-view.ts';
import { commandsFor } from './world/commands.ts';
import type { WorldEvent } from './world/events.ts';
import type { Channel, Guild, World } from './world/state.ts';

/** How often to look again when no event comes. Unit: ms. */
const LOOK_AGAIN = 20;

/** How to wait. */
export interface Patience {
  /** Unit: ms. Default 4000. */
  readonly timeout?: number;
  /** What is awaited, for the message when it does not come. */
  readonly what?: string;
}

/** Looks at a local Discord, and waits for what is to come. */
export class Observer {
  /** Everything there is, for what there is no method for. */
  readonly world: World;

  constructor(world: World) {
    this.world = world;
  }

  /** Refused payloads, oldest first, at most 50. */
  get violations(): readonly PageViolation[] {
    return this.world.violations;
  }

  /** A guild by name or id; the first without one. */
  guild(name?: string): Guild {
    const guilds = [...this.world.guilds.values()];
    const guild = name === undefined ? guilds[0] : guilds.find((one) => one.id === name || one.name === name);
    if (!guild) throw new Error(`There is no guild "${name}"`);
    return guild;
  }

  /** A channel by id, or by name in the first guild that has one. */
  channel(name: string): Channel {
    const found =
      this.world.channels.get(name) ?? [...this.world.channels.values()].find((one) => one.name === name);
    if (!found) throw new Error(`There is no channel "${name}"`);
    return found;
  }

  /** Messages of a channel that a person sees, oldest first; without one, all that everybody sees. */
  messages(channelName: string, reader: Id | null = null): PageMessage[] {
    const channel = this.channel(channelName);
    return [...channel.messages.values()]
      .filter(({ visibleTo }) => visibleTo === null || visibleTo === reader)
      .map((stored) => pageMessage(this.world, channel, stored));
  }

  /** Calls back on every event; call what comes back to stop. */
  on(listener: (event: WorldEvent) => void): () => void {
    return this.world.events.on(listener);
  }

  /** Waits until a probe gives something (not undefined, null or false) and returns it. */
  async waitFor<T>(probe: () => T | undefined | null | false, patience: Patience = {}): Promise<T> {
    const { timeout = PATIENCE, what = 'what was awaited' } = patience;
    return new Promise<T>((resolve, reject) => {
      const look = () => {
        const found = probe();
        if (found === undefined || found === null || found === false) return;
        end();
        resolve(found);
      };
      const stop = this.on(() => queueMicrotask(look));
      const again = setInterval(look, LOOK_AGAIN);
      const late = setTimeout(() => {
        end();
        reject(new Error(`Waited ${timeout} ms in vain for ${what}`));
      }, timeout);
      const end = () => {
        stop();
        clearInterval(again);
        clearTimeout(late);
      };
      look();
    });
  }

  /** Waits until a bot (default: the first) has registered a command. */
  async waitForCommand(name: string, patience: Patience = {}): Promise<void> {
    const what = `the command "${name}" to be registered`;
    const names = () => [...this.world.bots.values()].flatMap(({ commands }) => [...commands.values()]);
    await this.waitFor(() => names().some((command) => command.name === name), { what, ...patience });
  }

  /** Waits for a reply to a message. */
  async replyTo(
    { id, channel_id }: Pick<PageMessage, 'id' | 'channel_id'>,
    patience: Patience = {},
  ): Promise<PageMessage> {
    const find = () =>
      this.messages(channel_id).find(({ message_reference }) => message_reference?.message_id === id);
    return this.waitFor(find, { what: 'a reply', ...patience });
  }

  /** Commands that somebody may use, in Discord's shape. */
  commandsFor(userId: Id): APIApplicationCommand[] {
    return commandsFor(this.world, userId);
  }
}
