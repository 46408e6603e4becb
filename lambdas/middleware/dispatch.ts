import { matchPath } from '../../contract/match.ts';
import { ProblemError } from '../../contract/problem.ts';
import type { HandlerName } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import type { HttpEvent, HttpResult } from './http.ts';
import type { Operation, Operations } from './operation.ts';

/**
 * Picks the operation by the route key that the gateway matched (`POST /v1/summaries`). Every other key, and
 * `$default` above all, is a request for no route: 405 with `Allow` if the path knows other methods, else 404.
 *
 * @example
 * const run = dispatch<'public'>({ getHealth, createComposition, getOpenApi });
 */
export function dispatch<Name extends HandlerName>(
  operations: Operations<Name>,
): (event: HttpEvent) => Promise<HttpResult> {
  const byRouteKey = new Map<string, Operation>();
  for (const { operationId, run } of Object.values<Operation>(operations)) {
    const route = routes.find((one) => one.operationId === operationId);
    if (route) byRouteKey.set(`${route.method} ${route.path}`, { operationId, run });
  }
  return async (event) => {
    const operation = byRouteKey.get(event.routeKey);
    if (!operation) throw noSuchRoute(event);
    return operation.run(event);
  };
}

function noSuchRoute(event: HttpEvent): ProblemError {
  const allowed = routes.filter((route) => matchPath(route.path, event.rawPath)).map((route) => route.method);
  if (allowed.length === 0) return new ProblemError('no-such-route', 'There is no such route.');
  const allow = allowed.join(', ');
  return new ProblemError('method-not-allowed', `This route takes ${allow}.`, { headers: { allow } });
}
