import type { QuotaLimits, QuotaWindow } from './quota.ts';

const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;

/** The windows of the clock that a moment falls into, in UTC. */
export interface Moment {
  /** `2026-05-04` */
  readonly day: string;
  /** Of the day, from 0. */
  readonly minute: number;
  /** Seconds until the next minute, at least 1. */
  readonly leftOfMinute: number;
  /** Seconds until the next day, at least 1. */
  readonly leftOfDay: number;
  /** When this day is over, in seconds since 1970. */
  readonly endOfDay: number;
}

/**
 * The windows that this moment falls into.
 *
 * @example
 * momentOf(new Date('2026-05-04T00:01:20Z')).minute; // 1
 */
export function momentOf(now: Date): Moment {
  const seconds = Math.floor(now.getTime() / 1000);
  const intoDay = seconds % DAY;
  return {
    day: now.toISOString().slice(0, 10),
    minute: Math.floor(intoDay / MINUTE),
    leftOfMinute: MINUTE - (intoDay % MINUTE),
    leftOfDay: DAY - intoDay,
    endOfDay: seconds - intoDay + DAY,
  };
}

/**
 * What is left of each limit after so many requests.
 *
 * @example
 * windowsOf({ perMinute: 60, perDay: 1000 }, momentOf(new Date()), { minute: 1, day: 1 })[0].remaining; // 59
 */
export function windowsOf(
  { perMinute, perDay }: QuotaLimits,
  { leftOfMinute, leftOfDay }: Moment,
  used: { readonly minute: number; readonly day: number },
): readonly [QuotaWindow, QuotaWindow] {
  return [
    {
      name: 'minute',
      limit: perMinute,
      seconds: MINUTE,
      remaining: Math.max(0, perMinute - used.minute),
      resets: leftOfMinute,
    },
    {
      name: 'day',
      limit: perDay,
      seconds: DAY,
      remaining: Math.max(0, perDay - used.day),
      resets: leftOfDay,
    },
  ];
}
