import type {
  APIActionRowComponent,
  APIButtonComponentWithCustomId,
  APIComponentInMessageActionRow,
  APISelectMenuOption,
  MessageFlags,
} from 'discord.js';

/**
 * A message as Footnote sends it, for replies in chat and to interactions alike.
 *
 * Plain text, neither embeds nor components for layout: an embed vanishes, proof and all, where the bot may not embed links
 * or the reader has switched embeds off; and of both a phone shows nothing in its notification and cannot copy the text.
 */
export interface Message {
  readonly content: string;
  readonly flags: MessageFlags.SuppressEmbeds;
  readonly components: readonly Row[];
}

/** A {@link Message} that only the member who asked can see. */
export type PrivateMessage = Omit<Message, 'flags'> & { readonly flags: number };

/** A row of buttons, or of one select menu. */
export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** Discord's numbers, as literals (see command.ts): flags of a message, kinds of components, styles of buttons. */
const SUPPRESS_EMBEDS: MessageFlags.SuppressEmbeds = 1 << 2;
const EPHEMERAL = 1 << 6;
const ROW = 1;
const BUTTON = 2;
const SELECT = 3;
const STYLE = { secondary: 2 } as const;

/** A message of text and rows. No link in it is previewed. */
export function message(content: string, components: readonly Row[] = []): Message {
  return { content, flags: SUPPRESS_EMBEDS, components };
}

/** The same, for one pair of eyes. */
export function privately(shown: Message): PrivateMessage {
  return { ...shown, flags: shown.flags | EPHEMERAL };
}

/** A row of at most five buttons; no row for none. */
export function buttons(...row: readonly APIButtonComponentWithCustomId[]): readonly Row[] {
  return row.length === 0 ? [] : [{ type: ROW, components: [...row] }];
}

/** A grey button. */
export function plainButton(label: string, customId: string): APIButtonComponentWithCustomId {
  return { type: BUTTON, style: STYLE.secondary, label, custom_id: customId };
}

/** A row of one menu, of which one option is chosen. At most 25 options. */
export function selectMenu(
  customId: string,
  placeholder: string,
  options: readonly APISelectMenuOption[],
): readonly Row[] {
  return [
    { type: ROW, components: [{ type: SELECT, custom_id: customId, placeholder, options: [...options] }] },
  ];
}
