import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { openApiDocument } from '../../contract/openapi.ts';
import { PROBLEM_CONTENT_TYPE } from '../../contract/problem.ts';
import type { Route } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import { undocumentedHeaders } from '../docs/undocumented-headers.ts';
import { dataFolder, start, token } from '../end-to-end/machine.ts';
import { damaged, type RequestSchema, requestSchema, validBy } from './arbitrary.ts';

/** `FUZZ_RUNS` asks for more requests. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 300);
// Requests take a few milliseconds each, and tens of them on a busy machine.
vi.setConfig({ testTimeout: 20_000 + RUNS * 60 });

const document = openApiDocument();
const components = z.record(z.string(), requestSchema).parse(document.components.schemas);
const table: readonly Route[] = routes.filter((route: Route) => !route.page);
const bodyOf = z.object({
  requestBody: z.object({ content: z.object({ 'application/json': z.object({ schema: requestSchema }) }) }),
});

interface Sent {
  readonly route: Route;
  readonly body?: unknown;
}

let url: string;
let accessToken: string;
let close: () => Promise<void>;
beforeAll(async () => {
  const data = dataFolder();
  const service = await start(data.path, {
    ROLECALL_QUOTA_PER_MINUTE: '1000000',
    ROLECALL_QUOTA_PER_DAY: '1000000',
  });
  url = service.url;
  accessToken = await token(data.path, 'fuzz@example.com');
  close = async () => {
    await service.end();
    data.remove();
  };
});
afterAll(() => close?.());

/** Sends it, and holds the answer to what the route declares. */
async function send({ route, body }: Sent, path: string, headers: Record<string, string> = {}) {
  const response = await fetch(url + path, {
    method: route.method,
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(route.caller === 'user' && { authorization: `Bearer ${accessToken}` }),
      ...headers,
    },
    body: body === undefined ? null : JSON.stringify(body),
  });
  const text = await response.text();
  const said = `${route.operationId} answered ${response.status}: ${text.slice(0, 200)}`;
  const declared = route.responses[response.status];
  expect(response.status, said).toBeLessThan(500);
  expect(declared, said).toBeDefined();
  for (const name of ['x-request-id', ...Object.keys(declared?.headers ?? {})]) {
    expect(response.headers.get(name), `${said}, without ${name}`).not.toBeNull();
  }
  expect(undocumentedHeaders(route, response), said).toEqual([]);
  if (response.status >= 400) expect(response.headers.get('content-type'), said).toBe(PROBLEM_CONTENT_TYPE);
  if (declared?.schema && /json/.test(response.headers.get('content-type') ?? '')) {
    expect(declared.schema.safeParse(JSON.parse(text)).error?.issues, said).toBeUndefined();
  }
  return { status: response.status, headers: response.headers, text };
}

/** The schema of the JSON that a route takes. */
function schemaOf({ path, method }: Route): RequestSchema {
  return bodyOf.parse(document.paths[path]?.[method.toLowerCase()]).requestBody.content['application/json']
    .schema;
}

const taking = table.filter(({ body }) => body && 'schema' in body);
function routeOf(operationId: string): Route {
  const route = table.find((one) => one.operationId === operationId);
  if (!route) throw new Error(`${operationId} is not in the table.`);
  return route;
}

const inPath = (route: Route, id: string) => route.path.replace('{id}', id).replace('{version}', 'long');
const A_STATE = { 'if-match': '"1-0"' };

describe('requests made from the OpenAPI document', () => {
  it.each(taking.map((route) => [route.operationId, route] as const))(
    'that are valid or nearly so are answered by %s as it says',
    async (_, route) => {
      const valid = validBy(schemaOf(route), components);
      const request = fc.oneof(valid, valid.chain(damaged));
      await fc.assert(
        fc.asyncProperty(request, async (body) => {
          await send({ route, body }, inPath(route, '0'.repeat(32)), route.method === 'PATCH' ? A_STATE : {});
        }),
        { numRuns: Math.ceil(RUNS / taking.length) },
      );
    },
  );

  it.each(['createComposition', 'createVerification'])('that are valid are taken by %s', async (name) => {
    const route = routeOf(name);
    await fc.assert(
      fc.asyncProperty(validBy(schemaOf(route), components), async (body) => {
        expect((await send({ route, body }, route.path)).status).toBe(200);
      }),
      { numRuns: Math.ceil(RUNS / 6) },
    );
  });

  it('that follow one another are answered as each route says', async () => {
    const create = routeOf('createSummary');
    const over = table.filter(({ path }) => path.startsWith(`${create.path}/{id}`));
    // By name, so that a counterexample can be read.
    const steps = over.map((route) =>
      (route.body ? validBy(schemaOf(route), components) : fc.constant(undefined)).map((body) => ({
        operationId: route.operationId,
        body,
      })),
    );
    await fc.assert(
      fc.asyncProperty(
        validBy(schemaOf(create), components),
        fc.array(fc.tuple(fc.oneof(...steps), fc.boolean()), { maxLength: 6 }),
        async (body, chain) => {
          const created = await send({ route: create, body }, create.path);
          expect(created.status, created.text).toBe(201);
          const { id } = z.object({ id: z.string() }).parse(JSON.parse(created.text));
          const state = { 'if-match': created.headers.get('etag') ?? '' };
          for (const [{ operationId, body: sent }, knowsState] of chain) {
            const route = routeOf(operationId);
            const headers = knowsState && route.method !== 'GET' ? state : {};
            await send({ route, body: sent }, inPath(route, id), headers);
          }
        },
      ),
      { numRuns: Math.ceil(RUNS / 10) },
    );
  });

  it('of another type are answered with 415, and with those that the route takes', async () => {
    for (const route of table.filter(({ body }) => body)) {
      const response = await fetch(url + inPath(route, 'x'), {
        method: route.method,
        headers: { 'content-type': 'text/csv', authorization: `Bearer ${accessToken}` },
        body: 'a,b',
      });
      expect([route.operationId, response.status]).toEqual([route.operationId, 415]);
      expect(response.headers.get('accept')).toContain('application/json');
      expect(undocumentedHeaders(route, response)).toEqual([]);
      expect(await response.json()).toMatchObject({ requestId: response.headers.get('x-request-id') });
    }
  });

  it('that accept another type are answered with 406, which names those that there are', async () => {
    for (const route of table.filter(({ responses }) => 406 in responses)) {
      const response = await fetch(url + inPath(route, 'x'), {
        method: route.method,
        headers: { accept: 'image/png', authorization: `Bearer ${accessToken}` },
      });
      expect([route.operationId, response.status]).toEqual([route.operationId, 406]);
      expect(await response.json()).toMatchObject({ detail: expect.stringMatching(/answers with \w+\/\w+/) });
    }
  });

  it('of other methods are answered with 405, and with those that the path takes', async () => {
    for (const path of new Set(table.map((route) => route.path))) {
      const taken = table.filter((route) => route.path === path).map(({ method }) => method);
      for (const method of ['GET', 'PUT', 'POST', 'PATCH', 'DELETE'].filter(
        (one) => !taken.some((two) => two === one),
      )) {
        const response = await fetch(url + path.replace(/\{\w+\}/g, 'x'), { method });
        expect([path, method, response.status]).toEqual([path, method, 405]);
        expect(response.headers.get('allow')?.split(', ').sort()).toEqual(taken.sort());
        expect(response.headers.get('content-type')).toBe(PROBLEM_CONTENT_TYPE);
        await response.body?.cancel();
      }
    }
  });

  it('without a token are answered with 401 wherever a user is asked for', async () => {
    for (const route of table.filter(({ caller }) => caller === 'user')) {
      const response = await fetch(url + inPath(route, 'x'), { method: route.method });
      expect([route.operationId, response.status]).toEqual([route.operationId, 401]);
      expect(await response.json()).toMatchObject({
        type: '/docs/errors/unauthorized',
        requestId: expect.any(String),
      });
    }
  });
});
