import type { Id } from '../page-protocol.ts';
import type { Clock } from './clock.ts';

/** Discord's first millisecond: 2015-01-01 (https://docs.discord.com/developers/reference#snowflakes). */
const DISCORD_EPOCH = 1_420_070_400_000n;

/** Makes a source of ids that rise strictly, each with its millisecond in the upper 42 bits as Discord's have. */
export function snowflakes(clock: Clock): () => Id {
  let last = 0n;
  return () => {
    const earliest = (BigInt(clock.now()) - DISCORD_EPOCH) << 22n;
    last = earliest > last ? earliest : last + 1n;
    return String(last);
  };
}

/** Orders ids from the oldest to the newest. */
export function byAge(a: Id, b: Id): number {
  const difference = BigInt(a) - BigInt(b);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
