import type { Turn } from './turn.ts';

/** How much of a conversation is remembered, and for how long. */
const MEMORY = {
  /** Milliseconds without a question after which a conversation is over (default 15 min). */
  life: 15 * 60_000,
  /** Turns kept of one conversation; a follow-up rarely reaches further back. */
  turns: 4,
  /** Conversations kept at once, the oldest forgotten first; about 1 kB each. */
  conversations: 5_000,
} as const;

/** Turns of the conversations of the last minutes, in memory only and bounded. */
export interface Conversations {
  /** Turns under the first of these keys that is remembered, oldest first; empty where none is. */
  recall(...keys: readonly string[]): readonly Turn[];
  /** Remembers turns under each key, for another {@link MEMORY.life} from now. */
  remember(turns: readonly Turn[], ...keys: readonly string[]): void;
  /** Forgets what is remembered under a key. */
  forget(key: string): void;
}

/** Makes an empty memory. @param now the clock, in milliseconds since the epoch */
export function createConversations(now: () => number): Conversations {
  // A Map keeps the order of insertion, and each write inserts anew: the first entry is always the oldest.
  const kept = new Map<string, { readonly turns: readonly Turn[]; readonly at: number }>();

  return {
    recall(...keys) {
      for (const key of keys) {
        const entry = kept.get(key);
        if (entry !== undefined && now() - entry.at < MEMORY.life) return entry.turns;
      }
      return [];
    },
    forget(key) {
      kept.delete(key);
    },
    remember(turns, ...keys) {
      const at = now();
      const last = turns.slice(-MEMORY.turns);
      for (const key of keys) {
        kept.delete(key);
        kept.set(key, { turns: last, at });
      }
      for (const [key, entry] of kept) {
        if (kept.size <= MEMORY.conversations && at - entry.at < MEMORY.life) break;
        kept.delete(key);
      }
    },
  };
}
