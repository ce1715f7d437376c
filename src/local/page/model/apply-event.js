/**
 * What the page knows, changed by what the server tells: a pure function from state to state.
 */
/** @import { PageMessage, PageState, ServerEvent, Id } from '../../page-protocol.ts' */

/** How many refused payloads are kept. */
const MAX_VIOLATIONS = 50;

/**
 * The state after an event. Events that change nothing of it (typing, results) return the state itself.
 * @param {PageState} state
 * @param {ServerEvent} event
 * @returns {PageState}
 */
export function applyEvent(state, event) {
  switch (event.type) {
    case 'hello':
      return event.state;
    case 'message-created':
    case 'message-updated':
      return withMessages(state, event.message.channel_id, (old) => put(old, event.message));
    case 'message-deleted':
      return withMessages(state, event.channel_id, (old) => old.filter(({ id }) => id !== event.id));
    case 'pins':
      return { ...state, pins: { ...state.pins, [event.channel_id]: event.items } };
    case 'channel':
      return { ...state, channels: putBy(state.channels, event.channel, ({ id }) => id) };
    case 'channel-deleted':
      return { ...state, channels: state.channels.filter(({ id }) => id !== event.id) };
    case 'member':
      return withMember(state, event);
    case 'commands':
      return { ...state, commands: event.commands };
    case 'violation':
      return { ...state, violations: [...state.violations, event.violation].slice(-MAX_VIOLATIONS) };
    default:
      return state;
  }
}

/**
 * Older messages put before those that are known.
 * @param {PageState} state
 * @param {Id} channelId
 * @param {readonly PageMessage[]} older Oldest first.
 * @returns {PageState}
 */
export function addHistory(state, channelId, older) {
  return withMessages(state, channelId, (known) => {
    const ids = new Set(known.map(({ id }) => id));
    return [...older.filter(({ id }) => !ids.has(id)), ...known];
  });
}

/**
 * @param {PageState} state
 * @param {Id} channelId
 * @param {(old: readonly PageMessage[]) => readonly PageMessage[]} change
 * @returns {PageState}
 */
function withMessages(state, channelId, change) {
  return { ...state, messages: { ...state.messages, [channelId]: change(state.messages[channelId] ?? []) } };
}

/**
 * A message replaced, or put where its id, which grows with time, belongs.
 * @param {readonly PageMessage[]} messages
 * @param {PageMessage} message
 * @returns {readonly PageMessage[]}
 */
function put(messages, message) {
  const at = messages.findIndex(({ id }) => BigInt(id) >= BigInt(message.id));
  if (at < 0) return [...messages, message];
  return messages.toSpliced(at, messages[at]?.id === message.id ? 1 : 0, message);
}

/**
 * @template T
 * @param {readonly T[]} items
 * @param {T} item
 * @param {(item: T) => Id} idOf
 * @returns {readonly T[]}
 */
function putBy(items, item, idOf) {
  const at = items.findIndex((old) => idOf(old) === idOf(item));
  return at < 0 ? [...items, item] : items.with(at, item);
}

/**
 * @param {PageState} state
 * @param {Extract<ServerEvent, { type: 'member' }>} event
 * @returns {PageState}
 */
function withMember(state, event) {
  const guilds = state.guilds.map((guild) =>
    guild.id === event.guild_id
      ? { ...guild, members: putBy(guild.members, event.member, ({ user }) => user.id) }
      : guild,
  );
  return { ...state, guilds };
}
