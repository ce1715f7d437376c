import { type Member, userOf, type World } from './state.ts';

/** Discord's shape of a member, with the user. */
export function memberView(world: World, member: Member): Record<string, unknown> {
  return { user: userOf(world, member.userId), ...memberFields(member) };
}

/** Discord's shape of a member without the user, as messages have it. */
export function memberFields(member: Member): Record<string, unknown> {
  const { nick, roles, joinedAt } = member;
  return {
    nick,
    roles,
    joined_at: joinedAt,
    premium_since: null,
    deaf: false,
    mute: false,
    flags: 0,
    pending: false,
    avatar: null,
    banner: null,
    communication_disabled_until: null,
  };
}
