import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { openApiDocument } from '../../contract/openapi.ts';
import type { Route } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import { openTarget, type Target } from '../end-to-end/target.ts';

const document = openApiDocument();
const table: readonly Route[] = routes.filter((route: Route) => !route.page);
const PROFILE = { profile: { role: 'Nurse', responsibilities: ['train new graduates'] } };

/** Sessions and refresh tokens are made by the service alone: those of the examples are refused, as documented. */
const REFUSED: Readonly<Record<string, number>> = { confirmSignIn: 401, refreshSignIn: 401 };

/** Headers that every transport has. */
const TRANSPORT = ['connection', 'content-length', 'content-type', 'date', 'keep-alive', 'transfer-encoding'];

interface Case {
  readonly name: string;
  readonly route: Route;
  readonly body?: unknown;
}

const cases: readonly Case[] = table
  .flatMap((route) => {
    const examples = Object.values(route.body?.examples ?? {});
    if (!route.body) return [{ name: route.operationId, route }];
    return examples.map(({ summary, value }) => ({
      name: `${route.operationId}: ${summary}`,
      route,
      body: value,
    }));
  })
  // Erasure last, since the others need what is there.
  .sort((a, b) => Number(a.route.operationId === 'eraseMe') - Number(b.route.operationId === 'eraseMe'));

const headersOf = z.object({ headers: z.record(z.string(), z.unknown()).default({}) });
const operationOf = z.object({
  responses: z.record(z.string(), z.union([z.object({ $ref: z.string() }), headersOf])),
});

/** The headers that the document gives to an answer. */
function documentedHeaders({ path, method }: Route, status: number): string[] {
  const operation = operationOf.parse(document.paths[path]?.[method.toLowerCase()]);
  const response = operation.responses[String(status)] ?? { headers: {} };
  if ('headers' in response) return Object.keys(response.headers);
  const component = document.components.responses[response.$ref.split('/').at(-1) ?? ''];
  return Object.keys(headersOf.parse(component).headers);
}

describe('the examples of the document, sent to the service', () => {
  let target: Target;
  beforeAll(async () => {
    target = await openTarget();
  });
  afterAll(() => target?.close());

  const asAlice = () => ({ authorization: `Bearer ${target.alice}` });

  async function created(): Promise<{ id: string; etag: string }> {
    const response = await fetch(`${target.url}/v1/summaries`, {
      method: 'POST',
      headers: { ...asAlice(), 'content-type': 'application/json' },
      body: JSON.stringify(PROFILE),
    });
    const { id } = z.object({ id: z.string() }).parse(await response.json());
    return { id, etag: response.headers.get('etag') ?? '' };
  }

  it.each(cases)('$name', async ({ route, body }) => {
    const summary = route.path.includes('{id}') ? await created() : undefined;
    const path = route.path.replace('{id}', summary?.id ?? '').replace('{version}', 'long');
    const response = await fetch(target.url + path, {
      method: route.method,
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(route.caller === 'user' && asAlice()),
        ...(summary && route.method === 'PATCH' && { 'if-match': summary.etag }),
      },
      body: body === undefined ? null : JSON.stringify(body),
    });
    const text = await response.text();
    const successes = Object.keys(route.responses)
      .map(Number)
      .filter((status) => status < 300);
    expect(REFUSED[route.operationId] ? [REFUSED[route.operationId]] : successes, text).toContain(
      response.status,
    );

    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    if (isJson)
      expect(route.responses[response.status]?.schema?.safeParse(JSON.parse(text)).error).toBeUndefined();
    const sent = [...response.headers.keys()].filter((name) => !TRANSPORT.includes(name));
    const documented = documentedHeaders(route, response.status);
    expect(
      sent.filter((name) => !documented.includes(name)),
      'headers that the document does not name',
    ).toEqual([]);
  });
});
