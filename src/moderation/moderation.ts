import type { Store } from '../store/store.ts';
import { Cooldowns } from './cooldown.ts';
import { Recent } from './recent.ts';

/** What moderators' work stands on: what is kept, and what is remembered for a while. */
export interface Moderation {
  readonly store: Store;
  readonly recent: Recent;
  readonly cooldowns: Cooldowns;
}

/** Makes it over an open store. @param now the clock, in milliseconds since the epoch */
export function createModeration(store: Store, now: () => number): Moderation {
  return { store, recent: new Recent(), cooldowns: new Cooldowns(now) };
}
