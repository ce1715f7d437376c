import { type APIAttachment, type APIEmbed, type APIMessageTopLevelComponent, EmbedType } from 'discord.js';
import type { Id } from '../page-protocol.ts';
import { attach, type Upload } from './files.ts';
import type { Channel, World } from './state.ts';

/** What `attachments` of a request says: about an upload (`id` is its n) or an attachment that stays. */
export interface AttachmentRequest {
  readonly id: string | number;
  readonly filename?: string | null;
  readonly description?: string | null;
}

/** The parts of a message that files and components make up. */
export interface Parts {
  readonly embeds: APIEmbed[];
  readonly components: APIMessageTopLevelComponent[];
  readonly attachments: APIAttachment[];
}

/** What parts are made of. */
export interface PartsSource {
  readonly channel: Channel;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly requested: readonly AttachmentRequest[] | null;
  readonly uploads: readonly Upload[];
  /** Attachments that the message has already. */
  readonly present: readonly APIAttachment[];
}

/**
 * Keeps the uploads, points `attachment://` to them, numbers the components. An attachment that an embed shows is no
 * longer listed beside it, as at Discord.
 */
export function makeParts(world: World, source: PartsSource): Parts {
  const { requested, present, uploads } = source;
  const kept = requested
    ? present.filter(({ id }) => requested.some((one) => String(one.id) === id))
    : present;
  const added = uploads.map((upload) => {
    const said = requested?.find(({ id }) => String(id) === upload.key);
    const named = { ...upload, name: said?.filename ?? upload.name };
    const description = said?.description ?? null;
    const { origin } = world;
    return attach(world.files, named, {
      id: world.nextId(),
      channelId: source.channel.id,
      origin,
      description,
    });
  });
  const attachments = [...kept, ...added];
  const embeds = source.embeds.map((embed) => richEmbed(resolve(embed, attachments)));
  const shown = JSON.stringify(embeds);
  return {
    embeds,
    components: number(resolve([...source.components], attachments)),
    attachments: attachments.filter(({ url }) => !shown.includes(JSON.stringify(url))),
  };
}

/** An embed as it comes back: `type` said, and of every field whether it is inline. */
function richEmbed(embed: APIEmbed): APIEmbed {
  const fields = embed.fields?.map((field) => ({ ...field, inline: field.inline ?? false }));
  return { type: EmbedType.Rich, ...embed, ...(fields && { fields }) };
}

/** Copies a value without nulls, `attachment://name` replaced by the attachment's URL. */
function resolve<T>(value: T, attachments: readonly APIAttachment[]): T {
  if (Array.isArray(value)) return value.map((one) => resolve(one, attachments)) as T;
  if (typeof value === 'string' && value.startsWith('attachment://')) {
    const name = value.slice('attachment://'.length);
    return (attachments.find(({ filename }) => filename === name)?.url ?? value) as T;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== null);
  return Object.fromEntries(entries.map(([key, part]) => [key, resolve(part, attachments)])) as T;
}

/** Gives each component the `id` that Discord gives: what was asked for, else the next free number from 1. */
function number(components: APIMessageTopLevelComponent[]): APIMessageTopLevelComponent[] {
  const taken = new Set<number>();
  walk(components, (component) => {
    if (component.id) taken.add(component.id);
  });
  let next = 1;
  walk(components, (component) => {
    if (component.id) return;
    while (taken.has(next)) next++;
    component.id = next++;
  });
  return components;
}

/** A component of any kind, as far as walking over it needs. */
export interface AnyComponent {
  type: number;
  id?: number;
  custom_id?: Id;
  components?: AnyComponent[];
  accessory?: AnyComponent;
  component?: AnyComponent;
  [field: string]: unknown;
}

/** Visits components, outer ones first, with the path to each. */
export function walk(
  components: readonly unknown[],
  visit: (component: AnyComponent, path: readonly (string | number)[]) => void,
  path: readonly (string | number)[] = [],
): void {
  for (const [at, value] of components.entries()) {
    const component = value as AnyComponent;
    const here = [...path, at];
    visit(component, here);
    if (component.components) walk(component.components, visit, [...here, 'components']);
    for (const part of ['accessory', 'component'] as const) {
      const inner = component[part];
      if (inner) walkOne(inner, visit, [...here, part]);
    }
  }
}

function walkOne(
  component: AnyComponent,
  visit: (component: AnyComponent, path: readonly (string | number)[]) => void,
  path: readonly (string | number)[],
): void {
  visit(component, path);
  if (component.components) walk(component.components, visit, [...path, 'components']);
}
