/** A failure that a test ordered. */
export interface ScriptedFailure {
  /** Default: any method. */
  readonly method?: string;
  /** Path below /api/v10: a pattern, or `/channels/:id/messages` with `:x` for any part. */
  readonly route: string | RegExp;
  /** HTTP status; absent: the request goes through, only delayed. */
  readonly status?: number;
  /** Discord's error code (default 0). */
  readonly code?: number;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Waits before anything else. Unit: ms. */
  readonly delay?: number;
  /** Cuts the socket instead of answering. */
  readonly drop?: boolean;
  /** Does what was asked before it fails: the answer is lost, not the request. */
  readonly afterwards?: boolean;
  /** How many requests fail (default 1). */
  readonly times?: number;
}

/** A queue of failures, each used up as often as it says. */
export class Failures {
  #queue: { readonly failure: ScriptedFailure; readonly pattern: RegExp; left: number }[] = [];

  add(failure: ScriptedFailure): void {
    this.#queue.push({ failure, pattern: patternOf(failure.route), left: failure.times ?? 1 });
  }

  /** The failure for a request, counted as used. */
  take(method: string, path: string): ScriptedFailure | null {
    const found = this.#queue.find(
      ({ failure, pattern }) => (failure.method ?? method).toUpperCase() === method && pattern.test(path),
    );
    if (!found) return null;
    found.left--;
    if (found.left <= 0) this.#queue = this.#queue.filter((other) => other !== found);
    return found.failure;
  }

  /** Forgets what was not used. */
  clear(): void {
    this.#queue = [];
  }
}

/** A pattern of a route: `:x` stands for one part of the path. */
export function patternOf(route: string | RegExp): RegExp {
  if (typeof route !== 'string') return route;
  const parts = route
    .split('/')
    .map((part) => (part.startsWith(':') ? '[^/]+' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
  return new RegExp(`^${parts.join('/')}$`);
}
