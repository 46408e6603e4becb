import type { MiddlewareObj } from '@middy/core';
import { callerOf } from '../identity/caller.ts';
import type { Quota } from '../quota/quota.ts';
import { rateLimitHeaders, tooManyRequests } from '../quota/rate-limit.ts';
import type { HttpEvent, HttpResult, InvocationContext } from './http.ts';
import type { NotedRequest, Notes } from './notes.ts';

/**
 * Counts each request of a user before anything else is done for it, and says on every answer what is left.
 * Every request counts, whatever comes of it. Must stand before `answer`, which makes problems into answers.
 *
 * @throws {ProblemError} `too-many-requests`, or what `callerOf` throws
 * @example
 * middy<HttpEvent, HttpResult>().use(limit(quota)).use(answer()).handler(run);
 */
export function limit(quota: Quota): MiddlewareObj<HttpEvent, HttpResult, Error, InvocationContext, Notes> {
  return {
    before: async ({ event, internal }) => {
      // Only the routes of users have an authorizer.
      if (event.requestContext.authorizer === undefined) return;
      const { owner } = callerOf(event);
      internal.owner = owner;
      internal.allowance = await quota.take(owner);
      if (!internal.allowance.admitted) throw tooManyRequests(internal.allowance);
    },
    after: addHeaders,
    onError: addHeaders,
  };
}

/** Returns nothing, since middy takes what a middleware returns for the response. */
function addHeaders({ response, internal: { allowance } }: NotedRequest): void {
  if (response && allowance) Object.assign(response.headers, rateLimitHeaders(allowance));
}
