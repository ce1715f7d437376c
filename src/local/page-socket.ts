import type { WebSocket } from 'ws';
import { DiscordError } from './errors.ts';
import { type Action, pageAction } from './page-actions.ts';
import { pageEvents } from './page-events.ts';
import type { Id, ServerEvent } from './page-protocol.ts';
import { pageMessages, pageState } from './page-view.ts';
import { Person } from './person.ts';
import { findChannel } from './world/channels.ts';
import { maySee } from './world/permissions.ts';
import type { World } from './world/state.ts';

const BOUNDS = {
  /** Actions that a tab may ask for within a second; it is closed beyond. Default 50. */
  actionsPerSecond: 50,
  /** Bytes that may wait for a tab that does not read; it is cut beyond. Default 16 MiB. */
  waitingBytes: 16 * 2 ** 20,
} as const;

type Success = Omit<Extract<ServerEvent, { type: 'result'; ok: true }>, 'type' | 'nonce' | 'ok'>;

/** Connects a tab of the page: tells it what its person sees, does what it asks. */
export function servePage(world: World, socket: WebSocket, as: Id | null): void {
  const session = crypto.randomUUID();
  let person = new Person(world, personaId(world, as), session);
  const say = (event: ServerEvent) => {
    socket.send(JSON.stringify(event));
    if (socket.bufferedAmount > BOUNDS.waitingBytes) socket.terminate();
  };
  const greet = () => say({ type: 'hello', state: pageState(world, person.userId) });
  const stop = world.events.on((event) => {
    for (const told of pageEvents(world, event, { userId: person.userId, session })) say(told);
  });
  let recent: number[] = [];
  socket.on('close', stop);
  socket.on('error', () => socket.terminate());
  socket.on('message', (data) => {
    const now = performance.now();
    recent = [...recent.filter((at) => now - at < 1_000), now];
    const action = recent.length > BOUNDS.actionsPerSecond ? null : readAction(data.toString());
    if (!action) return socket.close(1008);
    const { nonce } = action;
    if (action.type === 'become') {
      person = new Person(world, personaId(world, action.user_id), session);
      say({ type: 'result', nonce, ok: true });
      return greet();
    }
    say({ type: 'result', nonce, ...perform(world, person, action) });
  });
  greet();
}

function personaId(world: World, asked: Id | null): Id {
  const persona = world.personas.find(({ id }) => id === asked) ?? world.personas[0];
  if (!persona) throw new Error('The world has nobody to be');
  return persona.id;
}

function readAction(text: string): Action | null {
  try {
    return pageAction.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

type Outcome = ({ ok: true } & Success) | { ok: false; code: number; error: string; field?: string };

function perform(world: World, person: Person, action: Exclude<Action, { type: 'become' }>): Outcome {
  try {
    return { ok: true, ...run(world, person, action) };
  } catch (error) {
    if (!(error instanceof DiscordError)) throw error;
    const [first] = error.fields;
    const field = first?.path.join('.');
    return {
      ok: false,
      code: error.code,
      error: first?.message ?? error.message,
      ...(field !== undefined && { field }),
    };
  }
}

function run(world: World, person: Person, action: Exclude<Action, { type: 'become' }>): Success {
  switch (action.type) {
    case 'send': {
      const { channel_id, content, reply_to, reply_ping } = action;
      const { data } = person.send(channel_id, { content, replyTo: reply_to, replyPing: reply_ping });
      return { message_id: data.id };
    }
    case 'edit':
      person.edit(action.channel_id, action.message_id, action.content);
      return {};
    case 'delete':
      person.delete(action.channel_id, action.message_id);
      return {};
    case 'pin':
      person.pin(action.channel_id, action.message_id);
      return {};
    case 'unpin':
      person.unpin(action.channel_id, action.message_id);
      return {};
    case 'typing':
      person.typing(action.channel_id);
      return {};
    case 'history': {
      const channel = findChannel(world, action.channel_id);
      const visible = maySee(world, channel, person.userId);
      return { messages: visible ? pageMessages(world, channel, person.userId, action.before) : [] };
    }
    case 'open-dm':
      return { channel_id: person.openDm(action.user_id).id };
    case 'create-thread':
      return { channel_id: person.createThread(action.channel_id, action.name, action.message_id).id };
    default:
      return { interaction_id: interact(person, action) };
  }
}

type InteractionAction = Extract<
  Action,
  { type: 'command' | 'autocomplete' | 'context-menu' | 'press' | 'select' | 'submit-modal' }
>;

function interact(person: Person, action: InteractionAction): Id {
  if (action.type === 'submit-modal')
    return person.submitModal(action.nonce, action.interaction_id, action.values).id;
  const place = { channelId: action.channel_id, nonce: action.nonce };
  switch (action.type) {
    case 'command':
      return person.command(place, action.command_id, action.options).id;
    case 'autocomplete':
      return person.autocomplete(place, action.command_id, action.options).id;
    case 'context-menu':
      return person.contextMenu(place, action.command_id, action.target_id).id;
    default: {
      const values = action.type === 'select' ? action.values : undefined;
      return person.component(place, { messageId: action.message_id, customId: action.custom_id, values }).id;
    }
  }
}
