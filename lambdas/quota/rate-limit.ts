import { ProblemError } from '../../contract/problem.ts';
import type { Allowance } from './quota.ts';

/**
 * What every answer to a user says about the quota, in the structured fields of
 * draft-ietf-httpapi-ratelimit-headers-11.
 *
 * @example
 * rateLimitHeaders(allowance)['ratelimit']; // '"minute";r=59;t=42, "day";r=999;t=3642'
 */
export function rateLimitHeaders({ windows }: Allowance): Record<string, string> {
  return {
    'ratelimit-policy': windows
      .map(({ name, limit, seconds }) => `"${name}";q=${limit};w=${seconds}`)
      .join(', '),
    ratelimit: windows
      .map(({ name, remaining, resets }) => `"${name}";r=${remaining};t=${resets}`)
      .join(', '),
  };
}

/**
 * The problem of a request that was not admitted. Who has used up the day waits for the next day.
 *
 * @example
 * if (!allowance.admitted) throw tooManyRequests(allowance);
 */
export function tooManyRequests({ windows: [minute, day] }: Allowance): ProblemError {
  const { name, limit, resets } = day.remaining === 0 ? day : minute;
  return new ProblemError(
    'too-many-requests',
    `You may send ${limit} requests a ${name}. Try again in ${resets} seconds.`,
    { headers: { 'retry-after': String(resets) } },
  );
}
