import type { MiddlewareObj } from '@middy/core';
import type { HttpEvent, HttpResult, InvocationContext } from './http.ts';
import { millisecondsOf, type NotedRequest, type Notes } from './notes.ts';

/** What is measured of a request: nothing that tells whose it was or what it said. */
export interface Measured {
  /** As the gateway names it: `POST /v1/summaries`, or `$default`. */
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
}

/** Takes down what was measured of a request. */
export type Meter = (measured: Measured) => void;

/**
 * Measures each request once it is answered.
 *
 * @param now milliseconds, on the clock that `requestLog` starts by
 * @example
 * middy<HttpEvent, HttpResult>().use([requestLog(logger), measure(meter), answer()]).handler(run);
 */
export function measure(
  meter: Meter,
  now: () => number = () => performance.now(),
): MiddlewareObj<HttpEvent, HttpResult, Error, InvocationContext, Notes> {
  // A block, since middy takes what a middleware returns for the response.
  const take = ({ event, response, internal }: NotedRequest): void => {
    if (!response) return;
    const milliseconds = millisecondsOf(internal, now());
    meter({ route: event.routeKey, status: response.statusCode, milliseconds });
  };
  return { after: take, onError: take };
}
