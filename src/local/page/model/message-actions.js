/**
 * What may be done with a message: the entries of its menu, as values.
 */
/** @import { PageChannel, PageCommand, PageMessage, PageState } from '../../page-protocol.ts' */
import { usableCommands } from './command-form.js';
import {
  ChannelKind,
  CommandKind,
  hasFlag,
  isDm,
  isThread,
  MessageFlag,
  MessageKind,
  may,
  Permission,
} from './discord.js';

/** @typedef {'reply' | 'edit' | 'copy' | 'pin' | 'unpin' | 'thread' | 'delete' | 'dismiss'} MessageAction */

/** Kinds of messages that people and bots write; all others are told by Discord itself. @type {readonly number[]} */
const WRITTEN = [MessageKind.usual, MessageKind.reply, MessageKind.command, MessageKind.contextMenu];

/** Whether somebody wrote this, in contrast to a notice of Discord itself. @param {{ type: number }} message */
export function isWritten({ type }) {
  return WRITTEN.includes(type);
}

/**
 * @param {PageState} state
 * @param {PageChannel} channel
 * @param {PageMessage} message
 * @returns {MessageAction[]}
 */
export function messageActions(state, channel, message) {
  const mine = message.author.id === state.you;
  if (hasFlag(message, MessageFlag.ephemeral)) return ['copy', 'dismiss'];
  const moderates = may(channel, Permission.manageMessages);
  /** @type {[MessageAction, boolean][]} */
  const all = [
    ['reply', isWritten(message) && maySend(channel)],
    ['edit', isWritten(message) && mine],
    ['copy', isWritten(message)],
    [
      message.pinned ? 'unpin' : 'pin',
      isWritten(message) && (isDm(channel) || may(channel, Permission.pinMessages)),
    ],
    ['thread', isWritten(message) && canStartThread(channel, message)],
    ['delete', mine || (moderates && !isDm(channel))],
  ];
  return all.filter(([, allowed]) => allowed).map(([action]) => action);
}

/**
 * The commands that bots offer for a message.
 * @param {PageState} state
 * @param {PageChannel} channel
 * @param {PageMessage} message
 * @returns {PageCommand[]}
 */
export function messageCommands(state, channel, message) {
  const hidden = hasFlag(message, MessageFlag.ephemeral) || !isWritten(message);
  return hidden ? [] : usableCommands(state, channel, CommandKind.message);
}

/** Whether you may write in a channel. @param {PageChannel} channel */
export function maySend(channel) {
  if (isDm(channel)) return true;
  return may(channel, isThread(channel) ? Permission.sendInThreads : Permission.sendMessages);
}

/**
 * @param {PageChannel} channel
 * @param {PageMessage} message
 */
function canStartThread(channel, message) {
  const kinds = /** @type {readonly number[]} */ ([ChannelKind.text, ChannelKind.news]);
  return kinds.includes(channel.type) && !message.thread && may(channel, Permission.createThreads);
}
