import { GatewayIntentBits } from 'discord.js';
import type { Id } from '../page-protocol.ts';
import { memberView } from '../world/member-view.ts';
import type { World } from '../world/state.ts';
import type { Identity } from './session.ts';

/** Data of REQUEST_GUILD_MEMBERS, as far as it is read. */
interface MemberRequest {
  readonly guild_id?: Id;
  readonly query?: string;
  readonly limit?: number;
  readonly user_ids?: Id | readonly Id[];
  readonly nonce?: string;
}

/** The answer to a request for members, in one chunk: by ids, or by name; everybody only with the members intent. */
export function memberChunk(
  world: World,
  { bot, intents }: Identity,
  data: unknown,
): { t: string; d: unknown } {
  const { guild_id = '', query, limit = 0, user_ids, nonce } = (data ?? {}) as MemberRequest;
  const guild = world.guilds.get(guild_id);
  const members = guild?.members.has(bot.id) ? [...guild.members.values()] : [];
  const ids = user_ids === undefined ? [] : [user_ids].flat();
  const named = ({ userId }: { userId: Id }) =>
    world.users
      .get(userId)
      ?.username.toLowerCase()
      .startsWith((query ?? '').toLowerCase()) ?? false;
  const everybody = (intents & GatewayIntentBits.GuildMembers) !== 0;
  const asked = ids.length > 0 ? members.filter(({ userId }) => ids.includes(userId)) : members.filter(named);
  const found = ids.length > 0 || query || everybody ? asked.slice(0, limit || undefined) : [];
  return {
    t: 'GUILD_MEMBERS_CHUNK',
    d: {
      guild_id,
      members: found.map((member) => memberView(world, member)),
      chunk_index: 0,
      chunk_count: 1,
      not_found: ids.filter((id) => !members.some(({ userId }) => userId === id)),
      ...(nonce !== undefined && { nonce }),
    },
  };
}
