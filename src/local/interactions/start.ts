import {
  type APIApplicationCommand,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
} from 'discord.js';
import { DiscordError } from '../errors.ts';
import type { Id } from '../page-protocol.ts';
import { commandsFor, mayUse } from '../world/commands.ts';
import { type AnyComponent, walk } from '../world/message-parts.ts';
import { viewMessage } from '../world/message-view.ts';
import { maySee } from '../world/permissions.ts';
import type { World } from '../world/state.ts';
import { begin, type Starter, situate } from './begin.ts';
import type { Interaction } from './interaction.ts';
import { checkFilled, type DataOptions, type FilledOption, focusedOption, wrongOption } from './options.ts';
import { type Named, resolveNamed, type Situation } from './payload.ts';

/** Starts a slash command. Throws when the options do not fit its declaration, or the user may not use it here. */
export function startCommand(
  world: World,
  starter: Starter,
  commandId: Id,
  filled: readonly FilledOption[],
): Interaction {
  const { command, situation } = usable(world, starter, commandId);
  const options = checkFilled(command, filled, 'complete');
  const resolved = resolveNamed(world, situation, namedIn(options));
  return begin(world, starter, situation, {
    type: InteractionType.ApplicationCommand,
    data: {
      ...commandFields(command),
      ...(options.length > 0 && { options }),
      ...(resolved && { resolved }),
    },
    commandName: command.name,
    commandType: command.type,
  });
}

/** Asks for suggestions; one of the options is `focused`. */
export function startAutocomplete(
  world: World,
  starter: Starter,
  commandId: Id,
  filled: readonly FilledOption[],
): Interaction {
  const { command, situation } = usable(world, starter, commandId);
  const focused = focusedOption(command, filled);
  if (!focused || !('autocomplete' in focused && focused.autocomplete)) {
    throw wrongOption(focused?.name ?? '', 'This option has no autocomplete');
  }
  return begin(world, starter, situation, {
    type: InteractionType.ApplicationCommandAutocomplete,
    data: { ...commandFields(command), options: checkFilled(command, filled, 'typing') },
    commandName: command.name,
    commandType: command.type,
  });
}

/** Starts a command of the right-click menu on a user or a message. */
export function startContextMenu(world: World, starter: Starter, commandId: Id, targetId: Id): Interaction {
  const { command, situation } = usable(world, starter, commandId);
  const onUser = command.type === ApplicationCommandType.User;
  const stored = situation.channel.messages.get(targetId);
  const exists = onUser
    ? world.users.has(targetId)
    : stored && maySee(world, situation.channel, starter.userId, stored);
  if (!exists)
    throw new DiscordError(404, onUser ? 10013 : 10008, `There is no such ${onUser ? 'user' : 'message'}`);
  const resolved = resolveNamed(world, situation, onUser ? { users: [targetId] } : { messages: [targetId] });
  return begin(world, starter, situation, {
    type: InteractionType.ApplicationCommand,
    data: { ...commandFields(command), target_id: targetId, resolved },
    commandName: command.name,
    commandType: command.type,
  });
}

/** Presses a button, or chooses values of a select (ids for all but string selects). */
export function startComponent(
  world: World,
  starter: Starter,
  at: { readonly messageId: Id; readonly customId: string; readonly values?: readonly string[] | undefined },
): Interaction {
  const channel = world.channels.get(starter.channelId);
  const stored = channel?.messages.get(at.messageId);
  if (!channel || !stored || !maySee(world, channel, starter.userId, stored)) {
    throw new DiscordError(404, 10008, 'There is no such message');
  }
  const component = findComponent(stored.data.components ?? [], at.customId);
  if (!component) throw new DiscordError(404, 0, `The message has no component "${at.customId}"`);
  if (component.disabled) throw new DiscordError(400, 0, `The component "${at.customId}" is disabled`);
  const situation = situate(world, starter, stored.data.application_id ?? stored.data.author.id);
  const isSelect = component.type !== ComponentType.Button;
  const values = isSelect ? checkValues(component, at.values ?? []) : [];
  const resolved = isSelect
    ? resolveNamed(world, situation, namedValues(world, component, values))
    : undefined;
  return begin(world, starter, situation, {
    type: InteractionType.MessageComponent,
    data: {
      id: component.id,
      custom_id: at.customId,
      component_type: component.type,
      ...(isSelect && { values }),
      ...(resolved && { resolved }),
    },
    sourceId: at.messageId,
    extra: { message: viewMessage(world, channel, stored) },
  });
}

function usable(
  world: World,
  starter: Starter,
  commandId: Id,
): { readonly command: APIApplicationCommand; readonly situation: Situation } {
  const command = commandsFor(world, starter.userId).find(({ id }) => id === commandId);
  if (!command) throw new DiscordError(404, 10063, 'There is no such command, or you may not use it');
  const situation = situate(world, starter, command.application_id);
  const { channel, userId } = situation;
  if (!maySee(world, channel, userId)) throw new DiscordError(403, 50001, 'You do not see this channel');
  if (!mayUse(world, command, channel, userId)) {
    throw new DiscordError(403, 50013, `You may not use "${command.name}" here`);
  }
  return { command, situation };
}

function commandFields({ id, name, type, guild_id }: APIApplicationCommand): Record<string, unknown> {
  return { id, name, type, ...(guild_id !== undefined && { guild_id }) };
}

/** Ids in the values of options. */
function namedIn(options: DataOptions): Named {
  const users: Id[] = [];
  const roles: Id[] = [];
  const channels: Id[] = [];
  const visit = (level: readonly FilledOption[]): void => {
    for (const { type, value, options: inner } of level) {
      const mentionable = type === ApplicationCommandOptionType.Mentionable;
      if (mentionable || type === ApplicationCommandOptionType.User) users.push(String(value));
      if (mentionable || type === ApplicationCommandOptionType.Role) roles.push(String(value));
      if (type === ApplicationCommandOptionType.Channel) channels.push(String(value));
      visit(inner ?? []);
    }
  };
  visit(options as readonly FilledOption[]);
  return { users, roles, channels };
}

/** Ids in the values of a select, by its kind. */
export function namedValues(world: World, component: AnyComponent, values: readonly string[]): Named {
  switch (component.type) {
    case ComponentType.UserSelect:
      return { users: values };
    case ComponentType.RoleSelect:
      return { roles: values };
    case ComponentType.ChannelSelect:
      return { channels: values };
    case ComponentType.MentionableSelect:
      return {
        users: values.filter((id) => world.users.has(id)),
        roles: values.filter((id) => !world.users.has(id)),
      };
    default:
      return {};
  }
}

/** Checks the chosen values of a select against its options and its least and most number. */
export function checkValues(
  component: AnyComponent,
  values: readonly string[],
  least = 1,
): readonly string[] {
  const min = (component.min_values as number | undefined) ?? least;
  const max = (component.max_values as number | undefined) ?? 1;
  const fail = (message: string): never => {
    throw wrongOption(component.custom_id ?? '', message);
  };
  if (values.length < min) fail(`Choose at least ${min}`);
  if (values.length > max) fail(`Choose at most ${max}`);
  if (component.type === ComponentType.StringSelect) {
    const offered = (component.options as { value: string }[]).map(({ value }) => value);
    const unknown = values.find((value) => !offered.includes(value));
    if (unknown !== undefined) fail(`"${unknown}" is not offered`);
  }
  return values;
}

function findComponent(components: readonly unknown[], customId: string): AnyComponent | undefined {
  let found: AnyComponent | undefined;
  walk(components, (component) => {
    if (component.custom_id === customId) found = component;
  });
  return found;
}
