import type { Id } from '../page-protocol.ts';
import { patternOf } from './failures.ts';

/** Requests kept for tests to look at. Default 1000. */
const KEPT_REQUESTS = 1_000;

/** A request of a bot and what came of it. */
export interface LoggedRequest {
  readonly method: string;
  /** Below /api/v10, decoded. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly botId: Id | null;
  readonly body: unknown;
  /** Names and sizes of uploaded files. */
  readonly files: readonly { readonly name: string; readonly size: number }[];
  /** `X-Audit-Log-Reason`, decoded. */
  readonly reason: string | null;
  readonly status: number;
  /** Discord's error code; null for a success. */
  readonly code: number | null;
}

/** The last requests, oldest first. */
export class RequestLog {
  #requests: LoggedRequest[] = [];

  add(request: LoggedRequest): void {
    this.#requests.push(request);
    if (this.#requests.length > 2 * KEPT_REQUESTS) this.#requests = this.#requests.slice(-KEPT_REQUESTS);
  }

  /** Requests by method and route (`:x` for any part); all without them. */
  list(method?: string, route?: string | RegExp): readonly LoggedRequest[] {
    const pattern = route === undefined ? null : patternOf(route);
    return this.#requests.filter(
      (request) =>
        (method === undefined || request.method === method) && (pattern?.test(request.path) ?? true),
    );
  }

  clear(): void {
    this.#requests = [];
  }
}
