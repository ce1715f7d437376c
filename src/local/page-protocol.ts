/**
 * What the page and the local Discord say to each other: types only, nothing at run time.
 *
 * Addresses, all on the one port of the local Discord:
 * - `GET /`, `GET /<file>`: the page's own files (`src/local/page`); `GET /vendor/<package>/<path>`: files of a
 *   few allowed packages of node_modules (`vendor.ts` holds the list). An inline `<script type="importmap">` in
 *   index.html is allowed by its hash; every other inline script or style is refused by the policy.
 * - `GET /attachments/<channel>/<attachment>/<name>`: files that were sent with messages (`attachments[].url`
 *   and `attachment://` images of embeds already point there).
 * - WebSocket `/page?as=<user id>`: JSON texts, {@link ServerEvent} to the page, {@link PageAction} from it.
 *   Without `as`, or with an unknown id, one is the first persona. Each connection is a session of its own.
 *
 * The first event is `hello` with the whole state; all later ones are changes. After a lost connection, connect
 * again and take the new `hello`. Messages, embeds, components, commands, channels, roles and users keep
 * Discord's own JSON shapes (API v10), so what is documented for Discord holds here.
 */
import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIChatInputApplicationCommandInteractionData,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  APIRole,
  APIThreadMetadata,
  APIUser,
  ChannelType,
} from 'discord.js';

/** Discord's ids: decimal strings. */
export type Id = string;

/** A person that the page can be. The first one is the default. */
export interface Persona {
  readonly id: Id;
  /** What the switch shows: "Member", "Moderator", "Another member". */
  readonly label: string;
}

/** A server (Discord: guild). */
export interface PageGuild {
  readonly id: Id;
  readonly name: string;
  /** Highest position first; the role whose id is the guild's is @everyone. */
  readonly roles: readonly APIRole[];
  readonly members: readonly PageMember[];
}

/** A member of a guild, bots included (`user.bot`). */
export interface PageMember {
  readonly user: APIUser;
  readonly nick: string | null;
  /** Role ids without @everyone. */
  readonly roles: readonly Id[];
  /** For a bot: whether it is connected. Always true for people. */
  readonly online: boolean;
}

/** A channel that you can see: text (0), DM (1), announcement (5), public (11) or private thread (12). */
export interface PageChannel {
  readonly id: Id;
  readonly type: ChannelType;
  /** Null in DMs: show `recipients`. */
  readonly name: string | null;
  readonly topic: string | null;
  /** Null in DMs. */
  readonly guild_id: Id | null;
  /** The channel a thread belongs to; null elsewhere. */
  readonly parent_id: Id | null;
  readonly position: number;
  /** DMs: the others (without you). Empty elsewhere. */
  readonly recipients: readonly APIUser[];
  /** Threads only. */
  readonly thread_metadata: APIThreadMetadata | null;
  /** Your permissions here, a bit set in decimal (test with BigInt). */
  readonly permissions: string;
}

/**
 * A message in Discord's shape. Worth knowing:
 * - `flags & 64` (EPHEMERAL): only you see it; deleting it dismisses it.
 * - `flags & 128` (LOADING): the bot "is thinking…"; a `message-updated` brings the text.
 * - `flags & 4` (SUPPRESS_EMBEDS): show no embeds. `flags & 32768`: Components V2, `components` is everything.
 * - `type` 0 usual, 6 "pinned a message" (`message_reference`), 18 thread created, 19 reply (`referenced_message`,
 *   null when deleted), 20 answer to a slash command, 23 answer to a context menu (`interaction_metadata.user`,
 *   `interaction.name`).
 * - `mentions` are the users that it names and may notify (after `allowed_mentions`); names of others are in the
 *   guild's `members`. `pings` are those who were really notified, by a role or @everyone too.
 */
export type PageMessage = APIMessage & {
  /** Ids of the users that this message notified, after `allowed_mentions`. */
  readonly pings: readonly Id[];
  /** Null in DMs. */
  readonly guild_id: Id | null;
};

/** A pinned message. */
export interface PagePin {
  /** ISO 8601. */
  readonly pinned_at: string;
  readonly message: PageMessage;
}

/** A command that you may use. Show it where `contexts` allows: null or containing 0 in guilds, 1 in DMs with its bot. */
export type PageCommand = APIApplicationCommand;

/** A payload of a bot that was refused as Discord would refuse it. */
export interface PageViolation {
  readonly id: Id;
  /** ISO 8601. */
  readonly at: string;
  /** The bot that sent it. */
  readonly application_id: Id | null;
  readonly method: string;
  /** Path below /api/v10, interaction tokens shortened. */
  readonly route: string;
  /** Discord's error code, for instance 50035, and its words. */
  readonly code: number;
  readonly message: string;
  /** Each wrong field: `data.embeds[0].title`. Empty for errors that are not about a field. */
  readonly errors: readonly { readonly path: string; readonly code: string; readonly message: string }[];
  /** The JSON body as sent, cut at 4,000 characters. */
  readonly body: string;
}

/** Everything that one session can see. */
export interface PageState {
  /** Your user id. */
  readonly you: Id;
  readonly personas: readonly Persona[];
  /** Usually one. */
  readonly guilds: readonly PageGuild[];
  readonly channels: readonly PageChannel[];
  /** By channel id: the last 50 messages, oldest first, your ephemeral ones included. Ask `history` for older ones. */
  readonly messages: Readonly<Record<Id, readonly PageMessage[]>>;
  /** By channel id, newest pin first; channels without pins are absent. */
  readonly pins: Readonly<Record<Id, readonly PagePin[]>>;
  readonly commands: readonly PageCommand[];
  /** Newest last, at most 50. */
  readonly violations: readonly PageViolation[];
}

/** What the server tells the page. */
export type ServerEvent =
  | { readonly type: 'hello'; readonly state: PageState }
  | { readonly type: 'message-created'; readonly message: PageMessage }
  /** The whole message as it is now. */
  | { readonly type: 'message-updated'; readonly message: PageMessage }
  | { readonly type: 'message-deleted'; readonly channel_id: Id; readonly id: Id }
  /** Show for 10 s or until that user's message comes. Never about you. */
  | { readonly type: 'typing'; readonly channel_id: Id; readonly user_id: Id }
  | { readonly type: 'pins'; readonly channel_id: Id; readonly items: readonly PagePin[] }
  /** A channel, thread or DM appeared or changed. */
  | { readonly type: 'channel'; readonly channel: PageChannel }
  | { readonly type: 'channel-deleted'; readonly id: Id }
  /** A member came, changed, or a bot went on- or offline. */
  | { readonly type: 'member'; readonly guild_id: Id; readonly member: PageMember }
  /** The whole list of the commands that you may use. */
  | { readonly type: 'commands'; readonly commands: readonly PageCommand[] }
  /** Your interaction was answered (deferring counts): stop its spinner. */
  | { readonly type: 'interaction-answered'; readonly nonce: string; readonly interaction_id: Id }
  /** It failed: show `reason` ("The application did not respond") where it was started. */
  | {
      readonly type: 'interaction-failed';
      readonly nonce: string;
      readonly interaction_id: Id;
      readonly reason: string;
    }
  /** Your interaction is answered by a form: show it, then `submit-modal` with this `interaction_id`. */
  | {
      readonly type: 'modal';
      readonly nonce: string;
      readonly interaction_id: Id;
      readonly application: APIUser;
      readonly modal: APIModalInteractionResponseCallbackData;
    }
  /** Answer to `autocomplete`: drop it unless `nonce` is that of your latest request. */
  | {
      readonly type: 'choices';
      readonly nonce: string;
      readonly choices: readonly APIApplicationCommandOptionChoice[];
      /** The bot did not answer in time: "Loading options failed". */
      readonly failed: boolean;
    }
  | { readonly type: 'violation'; readonly violation: PageViolation }
  /** The outcome of the action with this nonce: every action gets one, interactions when they were handed to the bot. */
  | {
      readonly type: 'result';
      readonly nonce: string;
      readonly ok: true;
      /** `open-dm`, `create-thread`: the channel to go to. */
      readonly channel_id?: Id;
      /** `send`: the message. */
      readonly message_id?: Id;
      /** Interactions: their id. */
      readonly interaction_id?: Id;
      /** `history`: oldest first. */
      readonly messages?: readonly PageMessage[];
    }
  | {
      readonly type: 'result';
      readonly nonce: string;
      readonly ok: false;
      /** Discord's code where it has one, else 0. */
      readonly code: number;
      /** One line to show: "You need the permission PIN_MESSAGES". */
      readonly error: string;
      /** The command option, form field or part that is wrong. */
      readonly field?: string;
    };

/** The options of a command in Discord's shape: `[{ name, type, value }]`; in `autocomplete` one has `focused: true`. */
export type PageOptions = NonNullable<APIChatInputApplicationCommandInteractionData['options']>;

/** What a person filled in, by `custom_id`: text, chosen values, or a checkbox's state. */
export type ModalValues = Readonly<Record<string, string | readonly string[] | boolean>>;

/** What the page asks for, `nonce` chosen by the page and never used twice in a connection. */
export type PageAction = { readonly nonce: string } & (
  | {
      readonly type: 'send';
      readonly channel_id: Id;
      /** As typed, mentions as `<@id>`, `<@&role>`, `<#channel>`, `@everyone`. At most 2000 characters. */
      readonly content: string;
      /** Id of the message that this is a reply to. */
      readonly reply_to?: Id;
      /** Whether the reply notifies the author (default true). */
      readonly reply_ping?: boolean;
    }
  | { readonly type: 'edit'; readonly channel_id: Id; readonly message_id: Id; readonly content: string }
  /** Deletes a message, or dismisses one that only you see. */
  | { readonly type: 'delete'; readonly channel_id: Id; readonly message_id: Id }
  | { readonly type: 'pin'; readonly channel_id: Id; readonly message_id: Id }
  | { readonly type: 'unpin'; readonly channel_id: Id; readonly message_id: Id }
  /** You are typing: at most one in 8 s. */
  | { readonly type: 'typing'; readonly channel_id: Id }
  /** The (up to 50) messages before one. */
  | { readonly type: 'history'; readonly channel_id: Id; readonly before: Id }
  /** Slash command; subcommands as nested options. */
  | {
      readonly type: 'command';
      readonly channel_id: Id;
      readonly command_id: Id;
      readonly options: PageOptions;
    }
  | {
      readonly type: 'autocomplete';
      readonly channel_id: Id;
      readonly command_id: Id;
      readonly options: PageOptions;
    }
  /** User or message command from the right-click menu; `target_id` is the user or the message. */
  | {
      readonly type: 'context-menu';
      readonly channel_id: Id;
      readonly command_id: Id;
      readonly target_id: Id;
    }
  | {
      readonly type: 'press';
      readonly channel_id: Id;
      readonly message_id: Id;
      readonly custom_id: string;
    }
  /** Values of a string select, ids for the other selects. */
  | {
      readonly type: 'select';
      readonly channel_id: Id;
      readonly message_id: Id;
      readonly custom_id: string;
      readonly values: readonly string[];
    }
  | { readonly type: 'submit-modal'; readonly interaction_id: Id; readonly values: ModalValues }
  | { readonly type: 'open-dm'; readonly user_id: Id }
  /** On a message, or in the channel where `message_id` is absent. */
  | {
      readonly type: 'create-thread';
      readonly channel_id: Id;
      readonly name: string;
      readonly message_id?: Id;
    }
  /** Be somebody else from now on: a new `hello` follows. */
  | { readonly type: 'become'; readonly user_id: Id }
);
