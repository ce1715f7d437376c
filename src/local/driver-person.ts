import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
} from 'discord.js';
import type { Driver } from './driver.ts';
import type { Patience } from './driver-observe.ts';
import { type Choices, type Outcome, settle } from './driver-outcome.ts';
import type { Interaction } from './interactions/interaction.ts';
import type { FilledOption } from './interactions/options.ts';
import type { Id, ModalValues, PageMessage } from './page-protocol.ts';
import { pageMessage } from './page-view.ts';
import { Person } from './person.ts';
import type { Stored } from './world/state.ts';

/** Values of options by name. */
export type OptionValues = Readonly<Record<string, string | number | boolean>>;

/** How to start and await an interaction. */
export interface Manner extends Patience {
  /** The user installed the app, the guild did not. */
  readonly userInstalled?: boolean;
  /** The bot whose command is meant, when several have one of that name. */
  readonly botId?: Id;
}

/** A message, as far as acting on it needs. */
type Target = Pick<PageMessage, 'id' | 'channel_id'>;

let sessions = 0;

/** A person in a test. Channels go by name or id. What Discord forbids throws, or rejects. */
export class DriverPerson {
  readonly id: Id;
  readonly #driver: Driver;
  readonly #person: Person;

  constructor(driver: Driver, id: Id) {
    this.#driver = driver;
    this.id = id;
    this.#person = new Person(driver.world, id, `driver-${++sessions}`);
  }

  /** Writes a message; a string for `replyTo` is its id. */
  send(channel: string, content: string, reply: { replyTo?: Target | Id; ping?: boolean } = {}): PageMessage {
    const { replyTo, ping } = reply;
    const writing = {
      content,
      replyTo: typeof replyTo === 'string' ? replyTo : replyTo?.id,
      replyPing: ping,
    };
    const { id } = this.#driver.channel(channel);
    return this.#shown(id, this.#person.send(id, writing));
  }

  edit({ channel_id, id }: Target, content: string): PageMessage {
    return this.#shown(channel_id, this.#person.edit(channel_id, id, content));
  }

  delete({ channel_id, id }: Target): void {
    this.#person.delete(channel_id, id);
  }

  pin({ channel_id, id }: Target): void {
    this.#person.pin(channel_id, id);
  }

  unpin({ channel_id, id }: Target): void {
    this.#person.unpin(channel_id, id);
  }

  typing(channel: string): void {
    this.#person.typing(this.#driver.channel(channel).id);
  }

  /** Opens the DM with a user (default: the first bot) and returns its id. */
  openDm(userId: Id = this.#driver.botId): Id {
    return this.#person.openDm(userId).id;
  }

  createThread(channel: string, name: string, on?: Target): Id {
    return this.#person.createThread(this.#driver.channel(channel).id, name, on?.id).id;
  }

  /** Messages that this person sees. */
  messages(channel: string): PageMessage[] {
    return this.#driver.messages(channel, this.id);
  }

  /** Uses a slash command (`settings channels add` for subcommands) and waits for the answer. */
  async command(
    channel: string,
    name: string,
    values: OptionValues = {},
    manner: Manner = {},
  ): Promise<Outcome> {
    const [root = '', ...subs] = name.split(' ');
    const command = this.#command(root, 1, manner.botId);
    const options = fill(command.options ?? [], subs, values);
    return this.#await(this.#person.command(this.#place(channel, manner), command.id, options), manner);
  }

  /** Asks for suggestions for the option that is typed last. */
  async autocomplete(
    channel: string,
    name: string,
    values: OptionValues,
    manner: Manner = {},
  ): Promise<Choices> {
    const [root = '', ...subs] = name.split(' ');
    const command = this.#command(root, 1, manner.botId);
    const options = fill(command.options ?? [], subs, values, Object.keys(values).at(-1));
    const interaction = this.#person.autocomplete(this.#place(channel, manner), command.id, options);
    return (await this.#await(interaction, manner)).choices;
  }

  /** Uses a command of the right-click menu on a message. */
  async contextMenu(target: Target, name: string, manner: Manner = {}): Promise<Outcome> {
    const command = this.#command(name, 3, manner.botId);
    return this.#await(
      this.#person.contextMenu(this.#place(target.channel_id, manner), command.id, target.id),
      manner,
    );
  }

  /** Uses a command of the right-click menu on a user. */
  async userMenu(channel: string, userId: Id, name: string, manner: Manner = {}): Promise<Outcome> {
    const command = this.#command(name, 2, manner.botId);
    return this.#await(this.#person.contextMenu(this.#place(channel, manner), command.id, userId), manner);
  }

  /** Presses a button. */
  async press(message: Target, customId: string, manner: Manner = {}): Promise<Outcome> {
    const at = { messageId: message.id, customId };
    return this.#await(this.#person.component(this.#place(message.channel_id, manner), at), manner);
  }

  /** Chooses in a select: values of a string select, ids in the others. */
  async select(
    message: Target,
    customId: string,
    values: readonly string[],
    manner: Manner = {},
  ): Promise<Outcome> {
    const at = { messageId: message.id, customId, values };
    return this.#await(this.#person.component(this.#place(message.channel_id, manner), at), manner);
  }

  /** Fills in and sends the form that came as an outcome. */
  async submitModal(
    { interactionId }: Pick<Outcome, 'interactionId'>,
    values: ModalValues,
    manner: Manner = {},
  ): Promise<Outcome> {
    return this.#await(this.#person.submitModal('', interactionId, values), manner);
  }

  #place(channel: string, { userInstalled }: Manner) {
    const channelId = this.#driver.channel(channel).id;
    return { channelId, nonce: '', ...(userInstalled !== undefined && { userInstalled }) };
  }

  #shown(channelId: Id, stored: Stored): PageMessage {
    return pageMessage(this.#driver.world, this.#driver.channel(channelId), stored);
  }

  #await(interaction: Interaction, patience: Patience): Promise<Outcome> {
    return settle(this.#driver, interaction, patience);
  }

  #command(name: string, type: number, botId: Id | undefined): APIApplicationCommand {
    const usable = this.#driver.commandsFor(this.id);
    const found = usable.find(
      (command) =>
        command.name === name &&
        command.type === type &&
        (botId === undefined || command.application_id === botId),
    );
    if (!found)
      throw new Error(
        `"${name}" is no command that this person may use: ${usable.map((one) => one.name).join(', ')}`,
      );
    return found;
  }
}

/** Options by name in Discord's shape, inside their subcommands; `focused` names the one being typed. */
function fill(
  declared: readonly APIApplicationCommandOption[],
  subs: readonly string[],
  values: OptionValues,
  focused?: string,
): FilledOption[] {
  const [sub, ...inner] = subs;
  if (sub !== undefined) {
    const option = declared.find(({ name }) => name === sub);
    const type = option?.type ?? ApplicationCommandOptionType.Subcommand;
    const below = (option as { options?: APIApplicationCommandOption[] } | undefined)?.options ?? [];
    return [{ name: sub, type, options: fill(below, inner, values, focused) }];
  }
  return Object.entries(values).map(([name, value]) => ({
    name,
    type: declared.find((option) => option.name === name)?.type ?? ApplicationCommandOptionType.String,
    value,
    ...(name === focused && { focused: true }),
  }));
}
