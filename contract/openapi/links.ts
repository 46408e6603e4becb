import type { Route } from '../route.ts';

/**
 * The links from a creation to all that can be done with what was created.
 *
 * @param table all routes
 * @example
 * linksOf(createSummary, 201, routes); // { getSummary: { operationId: 'getSummary', parameters: … }, … }
 */
export function linksOf(route: Route, status: number, table: readonly Route[]) {
  const id = idIn(route, status);
  if (id === undefined) return {};
  const over = table.filter(
    ({ path }) => path === `${route.path}/{id}` || path.startsWith(`${route.path}/{id}/`),
  );
  return Object.fromEntries(
    over.map((target) => [
      target.operationId,
      {
        operationId: target.operationId,
        description: target.summary,
        parameters: parametersOf(target, id, route),
      },
    ]),
  );
}

/** Where the id of an item stands in the answer. */
function idIn({ method, path }: Route, status: number): string | undefined {
  if (path.includes('{')) return undefined;
  if (method === 'POST' && status === 201) return '$response.body#/id';
  return undefined;
}

function parametersOf({ params, headers }: Route, id: string, { method }: Route): Record<string, string> {
  const others = Object.keys(params?.shape ?? {}).filter((name) => name !== 'id');
  const tellsState = method === 'POST' && headers !== undefined && 'if-match' in headers.shape;
  return {
    id,
    ...Object.fromEntries(others.flatMap((name) => (name === 'version' ? [[name, 'long']] : []))),
    ...(tellsState && { 'if-match': '$response.header.etag' }),
  };
}
