import type { Clock } from '../world/clock.ts';

/** Requests in a window. */
interface Allowance {
  readonly limit: number;
  /** Unit: ms. */
  readonly window: number;
}

/**
 * Allowances by route, the first that matches. Discord does not publish its own; these are the ones that
 * libraries have seen in its headers.
 */
const ALLOWANCES: readonly (readonly [RegExp, Allowance | null])[] = [
  [/^POST \/interactions\//, null],
  [/^\w+ \/webhooks\//, { limit: 5, window: 2_000 }],
  [/^POST \/channels\/[^/]+\/(messages|typing)$/, { limit: 5, window: 5_000 }],
  [/^(PATCH|DELETE) \/channels\/[^/]+\/messages\//, { limit: 5, window: 5_000 }],
  [/^(PUT|DELETE) \/channels\/[^/]+\/messages\/pins\//, { limit: 5, window: 5_000 }],
  [/^PUT \/applications\//, { limit: 2, window: 20_000 }],
  [/./, { limit: 50, window: 1_000 }],
];

/** What a request is told about its bucket. */
export interface Verdict {
  readonly allowed: boolean;
  /** `X-RateLimit-…` and, when refused, `Retry-After`. */
  readonly headers: Readonly<Record<string, string>>;
  /** Seconds. */
  readonly retryAfter: number;
}

/** Counts requests in buckets: a route with its first id, per bot (or per interaction token). */
export class RateLimits {
  readonly #clock: Clock;
  readonly #buckets = new Map<string, { used: number; resetAt: number }>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Counts a request; null for a route without limit. */
  count(method: string, path: string, who: string): Verdict | null {
    const route = `${method} ${bucketPath(path)}`;
    const allowance = ALLOWANCES.find(([pattern]) => pattern.test(route))?.[1];
    if (!allowance) return null;
    const now = this.#clock.now();
    const key = `${route} ${who}`;
    const known = this.#buckets.get(key);
    const bucket = known && known.resetAt > now ? known : { used: 0, resetAt: now + allowance.window };
    this.#buckets.delete(key);
    this.#buckets.set(key, bucket);
    this.#forget(now);
    const allowed = bucket.used < allowance.limit;
    if (allowed) bucket.used++;
    const retryAfter = (bucket.resetAt - now) / 1000;
    return {
      allowed,
      retryAfter,
      headers: {
        'X-RateLimit-Limit': String(allowance.limit),
        'X-RateLimit-Remaining': String(allowance.limit - bucket.used),
        'X-RateLimit-Reset': String(bucket.resetAt / 1000),
        'X-RateLimit-Reset-After': String(retryAfter),
        'X-RateLimit-Bucket': Buffer.from(route).toString('base64url').slice(0, 32),
        ...(!allowed && { 'Retry-After': String(retryAfter), 'X-RateLimit-Scope': 'user' }),
      },
    };
  }

  #forget(now: number): void {
    for (const [key, { resetAt }] of this.#buckets) {
      if (resetAt > now) return;
      this.#buckets.delete(key);
    }
  }
}

/** The path with all ids but the first replaced: channels, guilds and webhooks have buckets of their own. */
function bucketPath(path: string): string {
  const [, kind, first, ...rest] = path.split('/');
  return ['', kind, first, ...rest.map((part) => (/^\d{16,}$/.test(part) ? ':id' : part))].join('/');
}
