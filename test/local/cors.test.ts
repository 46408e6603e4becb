import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { corsRules } from '../../contract/cors.ts';
import { routes } from '../../contract/routes.ts';
import { type RunningGateway, startGateway } from '../../local/gateway.ts';

const ORIGIN = 'https://app.example.com';
const verifier = { verify: async () => undefined };
const functions = {
  public: async () => ({
    statusCode: 200,
    headers: { 'access-control-allow-origin': 'https://evil.example.com', vary: 'Accept' },
    body: 'fine',
  }),
  summaries: async () => ({ statusCode: 200, headers: {}, body: '{}' }),
};

let gateway: RunningGateway;
let closed: RunningGateway;
beforeAll(async () => {
  gateway = await startGateway({ functions, verifier, port: 0, cors: corsRules([ORIGIN], routes) });
  closed = await startGateway({ functions, verifier, port: 0 });
});
afterAll(async () => {
  await gateway?.stop();
  await closed?.stop();
});

const ask = (method: string, path: string, headers: Record<string, string>, { port } = gateway) =>
  fetch(`http://127.0.0.1:${port}${path}`, { method, headers });
const asking = { origin: ORIGIN, 'access-control-request-method': 'POST' };

describe('a browser that asks whether it may', () => {
  it('is told what it may send, without any function being called', async () => {
    const response = await ask('OPTIONS', '/v1/summaries', asking);
    expect([response.status, await response.text()]).toEqual([204, '']);
    expect(response.headers.get('access-control-allow-origin')).toBe(ORIGIN);
    expect(response.headers.get('access-control-allow-methods')?.split(',')).toEqual(
      expect.arrayContaining(['GET', 'POST', 'DELETE']),
    );
    expect(response.headers.get('access-control-allow-headers')?.split(',')).toEqual(
      expect.arrayContaining(['authorization', 'content-type', 'idempotency-key']),
    );
    expect(response.headers.get('access-control-allow-headers')).not.toContain('rolecall-user');
    expect(response.headers.get('access-control-max-age')).toBe('3600');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  });

  it.each(['https://evil.example.com', 'null', `${ORIGIN}.evil.example.com`, 'http://app.example.com', ''])(
    'is told nothing on the pages of %j',
    async (origin) => {
      const response = await ask('OPTIONS', '/v1/summaries', { ...asking, origin });
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
      expect(response.headers.get('access-control-allow-methods')).toBeNull();
    },
  );

  it('is told nothing where no origin was chosen', async () => {
    const response = await ask('OPTIONS', '/v1/summaries', asking, closed);
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([
      200,
      'https://evil.example.com',
    ]);
  });
});

describe('an answer', () => {
  it.each([
    ['a success', '/v1/health', 200],
    ['a refusal of the gateway itself', '/v1/summaries', 401],
  ])('can be read by the pages that may: %s', async (_, path, status) => {
    const response = await ask('GET', path, { origin: ORIGIN });
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([status, ORIGIN]);
    expect(response.headers.get('access-control-expose-headers')?.split(',')).toEqual(
      expect.arrayContaining(['etag', 'location', 'ratelimit', 'retry-after', 'x-request-id']),
    );
  });

  it('varies by the origin beside what it varied by', async () => {
    const response = await ask('GET', '/v1/health', { origin: ORIGIN });
    expect(response.headers.get('vary')).toBe('Accept, origin');
  });

  it('can be read by no other page, and by none if it has no origin', async () => {
    for (const headers of [{ origin: 'https://evil.example.com' }, {}]) {
      const response = await ask('GET', '/v1/summaries', headers);
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('can be read by every page when every origin was chosen', async () => {
    const open = await startGateway({ functions, verifier, port: 0, cors: corsRules(['*'], routes) });
    try {
      const response = await ask('GET', '/v1/health', { origin: 'https://any.example.com' }, open);
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
    } finally {
      await open.stop();
    }
  });
});
