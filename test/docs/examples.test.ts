import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Route } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import { openTarget, type Target } from '../end-to-end/target.ts';
import { undocumentedHeaders } from './undocumented-headers.ts';

const table: readonly Route[] = routes.filter((route: Route) => !route.page);
const PROFILE = { profile: { role: 'Nurse', responsibilities: ['train new graduates'] } };

/** Sessions and refresh tokens are made by the service alone: those of the examples are refused, as documented. */
const REFUSED: Readonly<Record<string, number>> = { confirmSignIn: 401, refreshSignIn: 401 };

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
    expect(undocumentedHeaders(route, response)).toEqual([]);
  });
});
