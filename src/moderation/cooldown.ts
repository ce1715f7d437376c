import type { Cooldown } from '../store/settings.ts';

/** Members remembered at once; default 10,000. Beyond it the one that asked longest ago is forgotten. */
const MEMORY = 10_000;

/** Whether a question may be answered now. */
export type Admission =
  | { readonly ok: true }
  /** @property first whether this is the first refusal since the last answer: the one worth telling */
  | { readonly ok: false; readonly waitMs: number; readonly first: boolean };

/** Counts each member's questions within a sliding window, in memory. */
export class Cooldowns {
  readonly #members = new Map<string, { times: number[]; told: boolean }>();
  readonly #now: () => number;

  /** @param now the clock, in milliseconds */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Admits a question, which then counts, or refuses it, which does not count. */
  admit(guildId: string, userId: string, { count, seconds }: Cooldown): Admission {
    if (count === 0) return { ok: true };
    const now = this.#now();
    const key = `${guildId}/${userId}`;
    const member = this.#members.get(key) ?? { times: [], told: false };
    const times = member.times.filter((time) => now - time < seconds * 1_000).slice(-count);
    const oldest = times[0];
    const full = times.length >= count && oldest !== undefined;
    const first = full && !member.told;
    this.#members.delete(key);
    this.#members.set(key, { times: full ? times : [...times, now], told: full });
    for (const old of this.#members.keys()) {
      if (this.#members.size <= MEMORY) break;
      this.#members.delete(old);
    }
    return full ? { ok: false, waitMs: oldest + seconds * 1_000 - now, first } : { ok: true };
  }
}
