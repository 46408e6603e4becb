import type { Owner } from '../identity/owner.ts';

/** How many requests an owner may send. */
export interface QuotaLimits {
  readonly perMinute: number;
  readonly perDay: number;
}

/** What is left of one limit. */
export interface QuotaWindow {
  readonly name: 'minute' | 'day';
  /** Requests in a window. */
  readonly limit: number;
  /** The length of a window, in seconds. */
  readonly seconds: number;
  /** Requests left in this window. */
  readonly remaining: number;
  /** Seconds until the next window. */
  readonly resets: number;
}

/** Whether a request may go on, and what is left after it. */
export interface Allowance {
  readonly admitted: boolean;
  readonly windows: readonly [minute: QuotaWindow, day: QuotaWindow];
}

/** Counts the requests of owners. */
export interface Quota {
  /** Counts one request, if there is any left to count. */
  take(owner: Owner): Promise<Allowance>;
}
