import { describe, expect, it } from 'vitest';
import { getHealth as healthRoute } from '../../contract/routes/health.ts';
import {
  createSummary as createRoute,
  deleteSummary as deleteRoute,
} from '../../contract/routes/summaries.ts';
import { createComposition } from '../../lambdas/compositions/create.ts';
import { getHealth } from '../../lambdas/health/get.ts';
import { type Operations, operation } from '../../lambdas/middleware/operation.ts';
import { getOpenApi } from '../../lambdas/openapi/get.ts';
import { listRoles } from '../../lambdas/roles/list.ts';
import { createVerification } from '../../lambdas/verifications/create.ts';
import { httpEvent } from '../builders/events.ts';
import { storedSummary } from '../builders/summaries.ts';

const all = {
  getHealth,
  createComposition,
  createVerification,
  listRoles,
  getOpenApi: getOpenApi({ absent: [] }),
};
const stored = storedSummary().summary;

/** What must not compile is marked so; the compiler fails where it does compile after all. */
const compiles = {
  everyRoute: all satisfies Operations<'public'>,

  // @ts-expect-error a route without a handler
  aRouteWithoutAHandler: { getHealth, createComposition } satisfies Operations<'public'>,

  // @ts-expect-error a handler under the name of another
  aHandlerInTheWrongPlace: { ...all, getHealth: getOpenApi({ absent: [] }) } satisfies Operations<'public'>,

  // @ts-expect-error a handler for no route
  aHandlerForNoRoute: { ...all, getWeather: getHealth } satisfies Operations<'public'>,

  // @ts-expect-error a status that the route does not declare
  anUndeclaredStatus: operation(healthRoute, () => ({ status: 204 })),

  // @ts-expect-error a body without what the route declares
  anotherBody: operation(healthRoute, () => ({ status: 200, body: { version: '1' } })),

  // @ts-expect-error ETag and Location are missing
  missingHeaders: operation(createRoute, () => ({ status: 201, body: stored })),

  // @ts-expect-error a body where the route declares none
  aBodyTooMany: operation(deleteRoute, () => ({ status: 204, body: {} })),
};

describe('an operation', () => {
  it('carries the name of its route, whatever it is bound to', () => {
    expect(compiles.everyRoute.getHealth.operationId).toBe('getHealth');
  });

  it('leaves out a header that has no value', async () => {
    const { headers } = await operation(createRoute, () => ({
      status: 201,
      headers: { location: '/here', etag: '"1"', 'idempotent-replayed': undefined },
      body: stored,
    })).run(httpEvent({ method: 'POST', route: '/v1/summaries', json: { profile: { role: 'Nurse' } } }));
    expect(headers).toEqual({ 'content-type': 'application/json', location: '/here', etag: '"1"' });
  });
});
