import { GatewayCloseCodes, GatewayIntentBits } from 'discord.js';
import type { World } from '../world/state.ts';
import type { Identity } from './session.ts';

/** All intents that Discord knows. */
const KNOWN_INTENTS = Object.values(GatewayIntentBits)
  .filter((bit) => typeof bit === 'number')
  .reduce((all, bit) => all | bit, 0);

/** Intents that the owner of the application must switch on. */
const PRIVILEGED =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;

/** Data of an IDENTIFY, as far as it is read. */
interface IdentifyData {
  readonly token?: unknown;
  readonly intents?: unknown;
  readonly shard?: unknown;
}

/** Who identifies, or the code with which Discord closes the connection. */
export function readIdentify(world: World, data: unknown): Identity | GatewayCloseCodes {
  const { token, intents, shard = [0, 1] } = (data ?? {}) as IdentifyData;
  const bot = botOf(world, token);
  if (!bot) return GatewayCloseCodes.AuthenticationFailed;
  if (!isShard(shard)) return GatewayCloseCodes.InvalidShard;
  if (typeof intents !== 'number' || (intents & ~KNOWN_INTENTS) !== 0)
    return GatewayCloseCodes.InvalidIntents;
  if (intents & PRIVILEGED & ~bot.privilegedIntents) return GatewayCloseCodes.DisallowedIntents;
  return { bot, intents, shard };
}

/** The bot with a token, with or without the prefix `Bot `. */
export function botOf(world: World, token: unknown) {
  if (typeof token !== 'string') return undefined;
  const bare = token.replace(/^Bot /, '');
  return [...world.bots.values()].find((bot) => bot.token === bare);
}

function isShard(shard: unknown): shard is [number, number] {
  if (!Array.isArray(shard) || shard.length !== 2) return false;
  const [number, count] = shard as unknown[];
  return (
    Number.isInteger(number) &&
    Number.isInteger(count) &&
    Number(number) >= 0 &&
    Number(number) < Number(count)
  );
}
