import { matchPath } from '../../contract/match.ts';
import { ProblemError } from '../../contract/problem.ts';
import type { HandlerName } from '../../contract/route.ts';
import type { HttpEvent, HttpResult } from './http.ts';
import type { Operation, Operations } from './operation.ts';

/**
 * Picks the operation by the route key that the gateway matched (`POST /v1/summaries`). Every other key, and
 * `$default` above all, is a request for no route: 405 with `Allow` if the path knows other methods, else 404.
 *
 * @param absent the functions that this deployment does without: their routes are no routes
 * @example
 * const run = dispatch<'public'>({ getHealth, createComposition, getOpenApi });
 */
export function dispatch<Name extends HandlerName>(
  operations: Operations<Name>,
  absent: readonly string[] = [],
): (event: HttpEvent) => Promise<HttpResult> {
  const all = Object.values<Operation>(operations);
  const byRouteKey = new Map(all.map((operation) => [operation.routeKey, operation]));
  return async (event) => {
    const operation = byRouteKey.get(event.routeKey);
    if (!operation) throw await noSuchRoute(event, absent);
    return operation.run(event);
  };
}

async function noSuchRoute(event: HttpEvent, absent: readonly string[]): Promise<ProblemError> {
  // The whole table, which no other request needs: loading it takes longer than answering.
  const { routes } = await import('../../contract/routes.ts');
  const allowed = routes
    .filter(({ handler, path }) => !absent.includes(handler) && matchPath(path, event.rawPath))
    .map((route) => route.method);
  if (allowed.length === 0) return new ProblemError('no-such-route', 'There is no such route.');
  const allow = allowed.join(', ');
  return new ProblemError('method-not-allowed', `This route takes ${allow}.`, { headers: { allow } });
}
