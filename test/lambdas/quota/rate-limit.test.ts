import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problem } from '../../../contract/problem.ts';
import { type ServiceUnderTest, startServiceUnderTest } from '../service-under-test.ts';

let service: ServiceUnderTest;
beforeAll(async () => {
  service = await startServiceUnderTest({}, { perMinute: 3, perDay: 5 });
});
afterAll(() => service?.close());

const claims = () => ({ sub: crypto.randomUUID() });
const list = (sub: Record<string, unknown>, more = {}) =>
  service.call({ route: '/v1/summaries', claims: sub, ...more });

describe('every answer to a user', () => {
  it.each<[string, number, object]>([
    ['a success', 200, {}],
    ['a bad parameter', 400, { query: { limit: 'x' } }],
    ['a body that is no request', 422, { method: 'POST', json: {} }],
    ['no such summary', 404, { route: '/v1/summaries/{id}', params: { id: '0'.repeat(32) } }],
    ['an answer that it would not take', 406, { headers: { accept: 'text/html' } }],
  ])('says what is left of the quota: %s', async (_, status, request) => {
    const { status: answered, headers } = await list(claims(), request);
    expect(answered).toBe(status);
    expect(headers).toMatchObject({
      'ratelimit-policy': '"minute";q=3;w=60, "day";q=5;w=86400',
      ratelimit: '"minute";r=2;t=42, "day";r=4;t=52182',
    });
  });

  it('is 429 once the quota is used up, with when to come again', async () => {
    const me = claims();
    for (let sent = 0; sent < 3; sent++) expect((await list(me)).status).toBe(200);
    const { status, headers, body } = await list(me);
    expect(status).toBe(429);
    expect(problem.parse(body)).toMatchObject({
      type: '/docs/errors/too-many-requests',
      detail: 'You may send 3 requests a minute. Try again in 42 seconds.',
    });
    expect(headers).toMatchObject({
      'retry-after': '42',
      ratelimit: '"minute";r=0;t=42, "day";r=2;t=52182',
    });
    expect((await list(claims())).status).toBe(200);
  });
});

describe('an answer to anyone', () => {
  it('says nothing of a quota', async () => {
    const { headers } = await service.call({ route: '/v1/health', claims: null });
    expect(Object.keys(headers).filter((name) => name.startsWith('ratelimit'))).toEqual([]);
  });
});

describe('who has used up the day', () => {
  it('waits for the next day', async () => {
    const other = await startServiceUnderTest({}, { perMinute: 3, perDay: 1 });
    try {
      const me = claims();
      await other.call({ route: '/v1/summaries', claims: me });
      expect(await other.call({ route: '/v1/summaries', claims: me })).toMatchObject({
        status: 429,
        headers: { 'retry-after': '52182' },
      });
    } finally {
      await other.close();
    }
  });
});
