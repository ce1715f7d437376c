import { type APIEmbed, ComponentType, MessageFlags } from 'discord.js';
import { type FieldError, refuse } from '../errors.ts';
import { walk } from '../world/message-parts.ts';
import type { MessageBody } from '../world/messages.ts';
import type { Stored } from '../world/state.ts';
import { checkComponents, hasScheme } from './component-rules.ts';
import type { Path } from './form.ts';
import { LIMITS } from './limits.ts';

/** Checks an edit: what it says, and the message as it will be. */
export function checkEdit(
  { data }: Stored,
  body: MessageBody,
  uploads: number,
  prefix: Path = [],
): FieldError[] {
  const kept = body.attachments ? body.attachments.length : data.attachments.length + uploads;
  return [
    ...checkMessage(body, prefix),
    ...checkWhole(
      {
        content: body.content === undefined ? data.content : (body.content ?? ''),
        embeds: body.embeds === undefined ? data.embeds : (body.embeds ?? []),
        components: body.components === undefined ? (data.components ?? []) : (body.components ?? []),
        files: Math.max(kept, uploads),
        flags: (data.flags ?? 0) | (body.flags ?? 0),
      },
      prefix,
    ),
  ];
}

/** Checks a new message; throws 50006 when it is empty. */
export function checkNew(body: MessageBody, uploads: number, prefix: Path = []): FieldError[] {
  const { content, embeds, components, flags } = body;
  const whole = {
    content: content ?? '',
    embeds: embeds ?? [],
    components: components ?? [],
    files: uploads,
    flags: flags ?? 0,
  };
  return [...checkMessage(body, prefix), ...checkWhole(whole, prefix)];
}

/** Checks what a request says about a message, the shape being right. */
function checkMessage(body: MessageBody, prefix: Path = []): FieldError[] {
  return [
    ...checkContent(body.content ?? '', [...prefix, 'content']),
    ...checkEmbeds(body.embeds ?? [], [...prefix, 'embeds']),
    ...checkComponents(body.components ?? [], [...prefix, 'components']),
    ...checkAllowedMentions(body, [...prefix, 'allowed_mentions']),
  ];
}

/** The message as it will stand, after an edit: what was and what is asked for together. */
interface Whole {
  readonly content: string;
  readonly embeds: readonly unknown[];
  readonly components: readonly unknown[];
  readonly files: number;
  readonly flags: number;
}

/** Checks the rules on the whole message; throws 50006 when nothing is in it. */
function checkWhole(whole: Whole, prefix: Path = []): FieldError[] {
  const { content, embeds, components, files, flags } = whole;
  if (content.trim() === '' && embeds.length === 0 && components.length === 0 && files === 0)
    throw refuse(50006);
  if (flags & MessageFlags.IsComponentsV2) return checkV2(whole, prefix);
  const errors: FieldError[] = [];
  const path = [...prefix, 'components'];
  if (components.length > LIMITS.legacyRows) {
    const message = `Must be between 1 and ${LIMITS.legacyRows} in length.`;
    errors.push({ path, code: 'BASE_TYPE_BAD_LENGTH', message });
  }
  for (const [at, component] of components.entries()) {
    if ((component as { type: number }).type === ComponentType.ActionRow) continue;
    const message = 'Value must be one of {1}.';
    errors.push({ path: [...path, at, 'type'], code: 'BASE_TYPE_CHOICES', message });
  }
  return errors;
}

function checkV2({ content, embeds, components }: Whole, prefix: Path): FieldError[] {
  const errors: FieldError[] = [];
  const legacy = { content: content !== '', embeds: embeds.length > 0 };
  for (const [field, used] of Object.entries(legacy)) {
    if (!used) continue;
    const code = 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2';
    const message = `The 'content' and 'embeds' fields cannot be used when using MessageFlags.IS_COMPONENTS_V2`;
    errors.push({ path: [...prefix, field], code, message });
  }
  let count = 0;
  let characters = 0;
  walk(components, (component) => {
    count++;
    if (component.type === ComponentType.TextDisplay) characters += String(component.content).length;
  });
  const path = [...prefix, 'components'];
  if (count > LIMITS.componentsTotal) {
    const message = `Must be between 1 and ${LIMITS.componentsTotal} components in total (${count}).`;
    errors.push({ path, code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', message });
  }
  if (characters > LIMITS.textTotal) {
    const message = `The text of all text displays exceeds the maximum of ${LIMITS.textTotal} (${characters})`;
    errors.push({ path, code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', message });
  }
  return errors;
}

function checkContent(content: string, path: Path): FieldError[] {
  if (content.length <= LIMITS.content) return [];
  return [{ path, code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${LIMITS.content} or fewer in length.` }];
}

function checkEmbeds(embeds: readonly APIEmbed[], path: Path): FieldError[] {
  const errors = embeds.flatMap((embed, at) => checkEmbed(embed, [...path, at]));
  const total = embeds.reduce((sum, embed) => sum + embedLength(embed), 0);
  if (total > LIMITS.embedsTotal) {
    const message = `Embed size exceeds maximum size of ${LIMITS.embedsTotal}`;
    errors.push({ path, code: 'MAX_EMBED_SIZE_EXCEEDED', message });
  }
  return errors;
}

function checkEmbed(embed: APIEmbed, path: Path): FieldError[] {
  const errors: FieldError[] = [];
  const required = (...field: Path) =>
    errors.push({ path: [...path, ...field], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' });
  const { title, description, fields = [], image, thumbnail, author, footer } = embed;
  if (!title && !description && !fields.length && !image && !thumbnail && !author?.name && !footer?.text) {
    required('description');
  }
  for (const [at, { name, value }] of (fields ?? []).entries()) {
    if (!name.trim()) required('fields', at, 'name');
    if (!value.trim()) required('fields', at, 'value');
  }
  const addresses: [Path, string | null | undefined][] = [
    [['url'], embed.url],
    [['image', 'url'], image?.url],
    [['thumbnail', 'url'], thumbnail?.url],
    [['author', 'url'], author?.url],
    [['author', 'icon_url'], author?.icon_url],
    [['footer', 'icon_url'], footer?.icon_url],
  ];
  for (const [field, url] of addresses) {
    if (!url || hasScheme(url, ['http:', 'https:', 'attachment:'])) continue;
    const message = "Scheme must be one of ('http', 'https', 'attachment').";
    errors.push({ path: [...path, ...field], code: 'URL_TYPE_INVALID_SCHEME', message });
  }
  return errors;
}

function embedLength({ title, description, fields, footer, author }: APIEmbed): number {
  const texts = [title, description, footer?.text, author?.name];
  for (const { name, value } of fields ?? []) texts.push(name, value);
  return texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
}

function checkAllowedMentions({ allowed_mentions: allowed }: MessageBody, path: Path): FieldError[] {
  const kinds = ['users', 'roles'] as const;
  return kinds
    .filter((kind) => allowed?.parse?.includes(kind as never) && (allowed[kind]?.length ?? 0) > 0)
    .map((kind) => ({
      path,
      code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
      message: `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
    }));
}
