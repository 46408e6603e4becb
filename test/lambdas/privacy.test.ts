import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { problem } from '../../contract/problem.ts';
import { startDatabase } from '../../local/database.ts';
import { httpEvent, invocation, REQUEST_ID } from '../builders/events.ts';
import { mediumProfile } from '../builders/profiles.ts';
import { startServiceUnderTest } from './service-under-test.ts';

const CANARY = 'canary-7f3c1d5e';

/** Everything that this process writes while `act` runs. */
async function written(act: () => Promise<unknown>): Promise<string> {
  const chunks: string[] = [];
  const keep = (chunk: unknown) => chunks.push(String(chunk)) > 0;
  const spies = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation(keep),
  );
  try {
    await act();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return chunks.join('');
}

describe('the functions as they are deployed', () => {
  let close: () => Promise<void>;
  let call: (request: Parameters<typeof httpEvent>[0]) => Promise<{ readonly statusCode: number }>;

  beforeAll(async () => {
    const database = await startDatabase();
    close = () => database.stop();
    vi.stubEnv('TABLE_NAME', database.tableName);
    vi.stubEnv('DYNAMODB_ENDPOINT', database.endpoint);
    vi.stubEnv('AWS_REGION', 'local');
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'local');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local');
    const { handler: open } = await import('../../lambdas/public.ts');
    const { handler: summaries } = await import('../../lambdas/summaries.ts');
    call = (request = {}) => {
      const event = httpEvent(request);
      return event.rawPath.startsWith('/v1/summaries')
        ? summaries(event, invocation())
        : open(event, invocation());
    };
  });

  afterAll(async () => {
    vi.unstubAllEnvs();
    await close?.();
  });

  const headers = {
    authorization: `Bearer ${CANARY}`,
    cookie: CANARY,
    'user-agent': CANARY,
    'idempotency-key': CANARY,
  };
  const claims = { sub: `sub-${CANARY}`, username: CANARY, token_use: 'access' };
  const post = { method: 'POST', headers, claims };
  const person = mediumProfile({ name: CANARY, responsibilities: [`build ${CANARY}`] });

  it.each([
    ['a composition', 200, { ...post, route: '/v1/compositions', json: { profile: person } }],
    ['a creation', 201, { ...post, route: '/v1/summaries', json: { profile: person, title: CANARY } }],
    ['a creation again', 201, { ...post, route: '/v1/summaries', json: { profile: person, title: CANARY } }],
    ['another body', 422, { ...post, route: '/v1/summaries', json: { profile: { role: CANARY } } }],
    ['malformed JSON', 400, { ...post, route: '/v1/compositions', body: `{"profile": ${CANARY}` }],
    ['malformed JSON to store', 400, { ...post, route: '/v1/summaries', body: CANARY }],
    ['an unknown key', 422, { ...post, route: '/v1/compositions', json: { [CANARY]: 1 } }],
    ['a wrong type', 422, { ...post, route: '/v1/compositions', json: { profile: { role: [CANARY] } } }],
    ['a bad cursor', 400, { route: '/v1/summaries', headers, claims, query: { cursor: CANARY } }],
    ['an unknown path', 404, { route: '$default', path: `/${CANARY}`, headers, claims }],
    [
      'a bad type',
      415,
      { ...post, route: '/v1/compositions', body: CANARY, headers: { 'content-type': CANARY } },
    ],
    ['no token', 401, { route: '/v1/summaries', headers, claims: null }],
  ])('write one line for %s, and not one word of what was sent', async (_, status, request) => {
    let statusCode = 0;
    const text = await written(async () => {
      ({ statusCode } = await call(request));
    });
    expect(statusCode).toBe(status);
    expect(text).not.toContain(CANARY);
    expect(text.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(text)).toMatchObject({
      level: 'INFO',
      message: 'request',
      request_id: REQUEST_ID,
      status,
      duration_ms: expect.any(Number),
      route: expect.any(String),
    });
  });

  it('name the owner by a digest', async () => {
    const text = await written(() => call({ route: '/v1/summaries', claims }));
    expect(JSON.parse(text)).toMatchObject({ owner: expect.stringMatching(/^[0-9a-f]{16}$/) });
  });
});

describe('an unknown error', () => {
  it('says nothing but the request id to the caller, and nothing but its place to the log', async () => {
    const service = await startServiceUnderTest({
      get: async () => {
        throw new RangeError(`cannot read ${CANARY}`);
      },
    });
    try {
      const id = '0'.repeat(32);
      const answer = await service.call({
        route: '/v1/summaries/{id}',
        path: `/v1/summaries/${id}`,
        params: { id },
      });
      expect(answer.status).toBe(500);
      expect(problem.parse(answer.body)).toMatchObject({
        title: 'Internal error',
        detail: `Something went wrong. Quote request ${REQUEST_ID}.`,
      });
      expect(answer.text).not.toContain(CANARY);
      expect(service.lines).toHaveLength(1);
      expect(service.lines[0]).toMatchObject({
        level: 'error',
        status: 500,
        error: {
          name: 'RangeError',
          at: expect.arrayContaining([expect.stringContaining('privacy.test.ts')]),
        },
      });
      expect(JSON.stringify(service.lines)).not.toContain(CANARY);
    } finally {
      await service.close();
    }
  });
});
