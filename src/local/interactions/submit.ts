import { ComponentType, InteractionType } from 'discord.js';
import { DiscordError } from '../errors.ts';
import type { Id, ModalValues } from '../page-protocol.ts';
import type { AnyComponent } from '../world/message-parts.ts';
import { viewMessage } from '../world/message-view.ts';
import type { World } from '../world/state.ts';
import { begin, type Starter, situate } from './begin.ts';
import type { Interaction } from './interaction.ts';
import { wrongOption } from './options.ts';
import { type Named, resolveNamed } from './payload.ts';
import { checkValues, namedValues } from './start.ts';

/** Sends in the form that answered an interaction of the same user. */
export function submitModal(
  world: World,
  starter: Omit<Starter, 'channelId'>,
  interactionId: Id,
  values: ModalValues,
): Interaction {
  const opener = [...world.interactions.values()].find(({ id }) => id === interactionId);
  if (!opener?.modal || opener.userId !== starter.userId)
    throw new DiscordError(404, 0, 'There is no such form');
  const here = { ...starter, channelId: opener.channelId, userInstalled: opener.userInstalled };
  const situation = situate(world, here, opener.applicationId);
  const named: Named[] = [];
  const components = opener.modal.components.map((part) => filledPart(world, part as never, values, named));
  const resolved = resolveNamed(world, situation, {
    users: named.flatMap(({ users }) => users ?? []),
    roles: named.flatMap(({ roles }) => roles ?? []),
    channels: named.flatMap(({ channels }) => channels ?? []),
  });
  const source = opener.sourceId === null ? undefined : situation.channel.messages.get(opener.sourceId);
  return begin(world, here, situation, {
    type: InteractionType.ModalSubmit,
    data: { custom_id: opener.modal.custom_id, components, ...(resolved && { resolved }) },
    sourceId: source ? opener.sourceId : null,
    opener,
    ...(source && { extra: { message: viewMessage(world, situation.channel, source) } }),
  });
}

/** A part of the form with what was filled in; text displays come back as they are. */
function filledPart(
  world: World,
  part: AnyComponent,
  values: ModalValues,
  named: Named[],
): Record<string, unknown> {
  const { type, id } = part;
  const fill = (field: AnyComponent, label: string) => {
    const filled = filledField(field, values[field.custom_id ?? ''], label);
    named.push(namedValues(world, field, (filled.values as string[] | undefined) ?? []));
    return filled;
  };
  if (part.component) return { type, id, component: fill(part.component, String(part.label)) };
  if (part.components)
    return { type, id, components: part.components.map((one) => fill(one, String(one.label))) };
  return { type, id };
}

function filledField(
  field: AnyComponent,
  value: ModalValues[string] | undefined,
  label: string,
): Record<string, unknown> {
  const { type, id, custom_id } = field;
  const common = { type, id, custom_id };
  const fail = (message: string): never => {
    throw wrongOption(custom_id ?? '', `${label}: ${message}`);
  };
  const required = (field.required as boolean | undefined) ?? true;
  if (type === ComponentType.TextInput) {
    const text = typeof value === 'string' ? value : '';
    const min = (field.min_length as number | undefined) ?? (required ? 1 : 0);
    const max = (field.max_length as number | undefined) ?? 4000;
    if (text === '' && !required) return { ...common, value: text };
    if (text.length < min) fail(text === '' ? 'this is required' : `at least ${min} characters`);
    if (text.length > max) fail(`at most ${max} characters`);
    return { ...common, value: text };
  }
  if (type === ComponentType.Checkbox) return { ...common, value: value === true };
  const chosen = typeof value === 'string' ? [value] : Array.isArray(value) ? (value as string[]) : [];
  if (type === ComponentType.RadioGroup) {
    if (required && chosen.length === 0) fail('choose one');
    return { ...common, value: chosen[0] ?? null };
  }
  if (chosen.length === 0 && !required) return { ...common, values: [] };
  return { ...common, values: checkValues(field, chosen, required ? 1 : 0) };
}
