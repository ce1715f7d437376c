import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Topic } from '../answer/topic.ts';
import type { Engine } from '../engine.ts';
import type { Log } from '../log.ts';
import type { Moderation } from '../moderation/moderation.ts';
import type { Conversations } from './conversations.ts';

/** What everything that runs on behalf of a member may use. Made once, in main.ts; tests make their own. */
export interface Services {
  readonly engine: Engine;
  readonly commands: readonly Command[];
  readonly conversations: Conversations;
  readonly moderation: Moderation;
  readonly log: Log;
  /** The clock, in milliseconds since the epoch. */
  readonly now: () => number;
  /** Of Footnote, from package.json. */
  readonly version: string;
  /** When the process started, in milliseconds since the epoch. */
  readonly startedAt: number;
}

/**
 * A slash command, the default export of a file in `commands/` that is named after it. `data` is what Discord is told,
 * as plain JSON. The terminal reads these files too, for their topics: at the top they import this file and
 * `shared-options.ts` alone, and what `execute` needs they import when it runs.
 */
export interface ChatCommand {
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** What it tells about, where it is a topic's command; the terminal knows topics from here. */
  readonly topic?: Topic;
  /** Answers, within 3 s. What it throws, the dispatcher logs and apologises for. */
  execute(interaction: ChatInputCommandInteraction, services: Services): Promise<void>;
  /** Choices for the option that is being typed, at most 25. */
  autocomplete?(interaction: AutocompleteInteraction, services: Services): Promise<readonly Choice[]>;
}

/** A command of the menu on a message ("Apps"), the default export of a file in `commands/`. */
export interface MessageCommand {
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  execute(interaction: MessageContextMenuCommandInteraction, services: Services): Promise<void>;
}

/** Anything that a member can invoke by name. */
export type Command = ChatCommand | MessageCommand;

/** One choice of an autocompletion; name and value have at most 100 characters. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/**
 * Discord's numbers for the kinds of commands and options (API reference, "Application Commands").
 * Here as literals, because loading discord-api-types for them takes twenty times as long as all command files.
 */
export const COMMAND = { chat: 1, message: 3 } as const;
export const OPTION = { subcommand: 1, string: 3, integer: 4, boolean: 5, channel: 7 } as const;

/** Permissions that a command asks for by default, as Discord writes them; who may use it is checked again when it runs. */
export const PERMISSION = { pinMessages: String(1n << 51n), manageGuild: String(1n << 5n) } as const;

/** The longest text that Discord lets an option take, in characters. */
export const LONGEST_INPUT = 6000;
