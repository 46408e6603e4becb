import type { Request } from '@middy/core';
import type { Owner } from '../identity/owner.ts';
import type { Allowance } from '../quota/quota.ts';
import type { HttpEvent, HttpResult, InvocationContext } from './http.ts';

/** What the middlewares of one request tell each other. */
export interface Notes extends Record<string, unknown> {
  /** Milliseconds, on a clock that only goes forward. */
  startedAt?: number;
  owner?: Owner;
  allowance?: Allowance;
}

export type NotedRequest = Request<HttpEvent, HttpResult, Error, InvocationContext, Notes>;

/**
 * How long the request has taken so far, to a tenth of a millisecond.
 *
 * @param now on the clock of `startedAt`
 * @example
 * millisecondsOf({ startedAt: 10 }, 12.34); // 2.3
 */
export function millisecondsOf({ startedAt }: Notes, now: number): number {
  return Math.round((now - (startedAt ?? now)) * 10) / 10;
}
