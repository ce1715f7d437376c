/**
 * Discord's numbers that the page needs, under names (API v10).
 */

/** Kinds of message components. */
export const Component = /** @type {const} */ ({
  actionRow: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  textDisplay: 10,
  thumbnail: 11,
  mediaGallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
  fileUpload: 19,
  radioGroup: 21,
  checkboxGroup: 22,
  checkbox: 23,
});

/** Kinds of messages; every other kind is shown like a usual one. */
export const MessageKind = /** @type {const} */ ({
  usual: 0,
  join: 7,
  pin: 6,
  thread: 18,
  reply: 19,
  command: 20,
  threadStarter: 21,
  contextMenu: 23,
});

/** Bits of a message's flags. */
export const MessageFlag = /** @type {const} */ ({
  suppressEmbeds: 1 << 2,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  componentsV2: 1 << 15,
});

/** Kinds of commands. */
export const CommandKind = /** @type {const} */ ({ slash: 1, user: 2, message: 3 });

/** Kinds of command options. */
export const OptionKind = /** @type {const} */ ({
  subcommand: 1,
  group: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  number: 10,
  attachment: 11,
});

/** Kinds of channels. */
export const ChannelKind = /** @type {const} */ ({
  text: 0,
  dm: 1,
  news: 5,
  publicThread: 11,
  privateThread: 12,
});

/** Permissions, as bits. */
export const Permission = /** @type {const} */ ({
  sendMessages: 1n << 11n,
  manageMessages: 1n << 13n,
  createThreads: 1n << 35n,
  sendInThreads: 1n << 38n,
  pinMessages: 1n << 51n,
});

/** Longest message that a person may send, in characters. */
export const MAX_MESSAGE = 2000;

/**
 * Whether a bit set in decimal has a permission.
 * @param {{ permissions: string } | null | undefined} channel
 * @param {bigint} bit
 */
export function may(channel, bit) {
  return channel !== null && channel !== undefined && (BigInt(channel.permissions) & bit) === bit;
}

/**
 * Whether a message has a flag.
 * @param {{ flags?: number | undefined }} message
 * @param {number} flag
 */
export function hasFlag(message, flag) {
  return ((message.flags ?? 0) & flag) !== 0;
}

/** @param {{ type: number }} channel */
export function isThread(channel) {
  return channel.type === ChannelKind.publicThread || channel.type === ChannelKind.privateThread;
}

/** @param {{ type: number }} channel */
export function isDm(channel) {
  return channel.type === ChannelKind.dm;
}
