import { describe, expect, it } from 'vitest';
import type { Example, Route, RouteResponse } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';

const table: readonly Route[] = routes;
const named = table.map((route) => [route.operationId, route] as const);

describe('the route table', () => {
  it('names every operation once, and every method of a path once', () => {
    expect(new Set(table.map((route) => route.operationId)).size).toBe(table.length);
    expect(new Set(table.map((route) => `${route.method} ${route.path}`)).size).toBe(table.length);
  });

  it.each(named)('declares every parameter in the path of %s', (_, { path, params }) => {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(Object.keys(params?.shape ?? {})).toEqual(inPath);
  });

  it.each(named)('names the headers of %s in lower case, as gateways hand them over', (_, route) => {
    const names = [route.headers?.shape, ...Object.values(route.responses).map(allHeaders)].flatMap(
      (headers) => Object.keys(headers ?? {}),
    );
    expect(names.filter((name) => name !== name.toLowerCase())).toEqual([]);
  });

  it.each(named)('declares what %s answers to a caller without a token', (_, route) => {
    // Signing in is refused with 401 as well, to callers who cannot have a token yet.
    if (route.handler !== 'sign-in') expect('401' in route.responses).toBe(route.caller === 'user');
    const statuses = [401, 403, 429].filter((status) => status in route.responses);
    if (route.caller === 'user') expect(statuses).toEqual([401, 403, 429]);
  });

  it.each(named)('declares what %s answers to a body at fault', (_, route) => {
    const statuses = [400, 413, 415, 422];
    expect(statuses.filter((status) => status in route.responses)).toEqual(
      route.body ? statuses : statuses.filter((status) => status === 400 && readsParameters(route)),
    );
  });
});

describe('the examples', () => {
  const examples = table.flatMap((route) => [
    ...(route.body && 'schema' in route.body
      ? list(`${route.operationId} takes`, route.body.schema, route.body.examples)
      : []),
    ...Object.entries(route.responses).flatMap(([status, { schema, examples: given = {}, alternatives }]) => [
      ...(schema ? list(`${route.operationId} answers ${status}`, schema, given) : []),
      ...Object.entries(alternatives ?? {}).flatMap(([type, other]) =>
        list(`${route.operationId} answers ${status} as ${type}`, other.schema, other.examples),
      ),
    ]),
  ]);

  it.each(examples)('$name: $example.summary, as its schema says', ({ schema, example }) => {
    expect(schema.safeParse(example.value).error?.issues).toBeUndefined();
    expect(schema.parse(example.value)).toEqual(example.value);
  });

  it('are there for every body but pages and that of the document itself', () => {
    const without = table.flatMap(({ operationId, responses, page }) =>
      !page && Object.values(responses).some(({ schema, examples: given }) => schema && !given)
        ? operationId
        : [],
    );
    expect(without).toEqual(['getOpenApi']);
  });
});

/** Whether a parameter of the query or the path may be at fault. An id may not: one that cannot be is nobody's. */
function readsParameters({ query, params, page, caller }: Route): boolean {
  if (page) return false;
  // Every route of a user reads the header that may name another one.
  if (caller === 'user') return true;
  return query !== undefined || Object.keys(params?.shape ?? {}).some((name) => name !== 'id');
}

function allHeaders({ headers, optionalHeaders }: RouteResponse) {
  return { ...headers, ...optionalHeaders };
}

function list(
  name: string,
  schema: NonNullable<RouteResponse['schema']>,
  given: Readonly<Record<string, Example>>,
) {
  return Object.values(given).map((example) => ({ name, schema, example }));
}
