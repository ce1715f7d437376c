import type { AllowedMentionsTypes, APIAllowedMentions, APIMessageTopLevelComponent } from 'discord.js';
import { ComponentType } from 'discord.js';
import type { Id } from '../page-protocol.ts';
import { may, maySee } from './permissions.ts';
import { type Channel, guildOf, type World } from './state.ts';

/** Whom a message names and notifies, after `allowed_mentions`. */
export interface Mentions {
  readonly users: readonly Id[];
  readonly roles: readonly Id[];
  readonly everyone: boolean;
  /** Everybody who is notified, by a role or @everyone too; never the author. */
  readonly pings: readonly Id[];
}

/** What is looked at for mentions. */
export interface MentionSource {
  readonly channel: Channel;
  readonly authorId: Id;
  readonly content: string;
  readonly components: readonly APIMessageTopLevelComponent[];
  /** As sent; absent: the defaults. */
  readonly allowed: APIAllowedMentions | null | undefined;
  /** Kinds that count without `allowed`: everything for messages, users alone for interactions and webhooks. */
  readonly defaults: readonly `${AllowedMentionsTypes}`[];
  /** Author of the message that this one replies to. */
  readonly repliedTo: Id | null;
}

/** Every kind of mention: the default of ordinary messages. */
export const ALL_MENTIONS: readonly `${AllowedMentionsTypes}`[] = ['users', 'roles', 'everyone'];

/** Finds the mentions of a message and applies `allowed_mentions` and the author's permissions. */
export function resolveMentions(world: World, source: MentionSource): Mentions {
  const text = withoutCode([source.content, ...displayedTexts(source.components)].join('\n'));
  const { allowed, defaults } = source;
  const parse = new Set<string>(allowed ? (allowed.parse ?? []) : defaults);
  const named = (list: readonly Id[] | undefined, kind: string, id: Id) =>
    parse.has(kind) || (list?.includes(id) ?? false);
  const users = ids(text, /<@!?(\d+)>/g).filter(
    (id) => world.users.has(id) && named(allowed?.users, 'users', id),
  );
  const replyPings = allowed ? (allowed.replied_user ?? false) : true;
  if (source.repliedTo !== null && replyPings && !users.includes(source.repliedTo))
    users.push(source.repliedTo);
  const loud = may(world, source.channel, source.authorId, 'MentionEveryone');
  const guild = guildOf(world, source.channel);
  const roles = ids(text, /<@&(\d+)>/g).filter((id) => {
    const role = guild?.roles.get(id);
    return role !== undefined && (role.mentionable || loud) && named(allowed?.roles, 'roles', id);
  });
  const everyone = guild !== null && loud && parse.has('everyone') && /@(everyone|here)\b/.test(text);
  return { users, roles, everyone, pings: notified(world, source, { users, roles, everyone }) };
}

function notified(
  world: World,
  { channel, authorId }: MentionSource,
  mentions: Omit<Mentions, 'pings'>,
): readonly Id[] {
  const members = [...(guildOf(world, channel)?.members.values() ?? [])];
  const reached = members.filter(
    ({ roles }) => mentions.everyone || roles.some((role) => mentions.roles.includes(role)),
  );
  const all = new Set([...mentions.users, ...reached.map(({ userId }) => userId)]);
  return [...all].filter((id) => id !== authorId && maySee(world, channel, id));
}

/** Texts of Components V2: they notify as content does. */
function displayedTexts(components: readonly APIMessageTopLevelComponent[]): string[] {
  return components.flatMap((component) => {
    if (component.type === ComponentType.TextDisplay) return [component.content];
    if (component.type === ComponentType.Section) return displayedTexts(component.components);
    if (component.type === ComponentType.Container) return displayedTexts(component.components);
    return [];
  });
}

function withoutCode(text: string): string {
  return text.replace(/```[\s\S]*?```|`[^`\n]*`/g, '');
}

function ids(text: string, pattern: RegExp): Id[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))];
}
