import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problem } from '../../contract/problem.ts';
import type { HandlerName } from '../../contract/route.ts';
import type { HttpEvent, HttpResult } from '../../lambdas/middleware/http.ts';
import type { LambdaFunction } from '../../local/function.ts';
import { type RunningGateway, startGateway } from '../../local/gateway.ts';
import { StartError } from '../../local/start-error.ts';
import { ALICE } from '../builders/events.ts';

const seen: HttpEvent[] = [];
let reply: () => Promise<HttpResult>;
let gateway: RunningGateway;
let url: string;

/** Takes one token. */
const verifier = {
  verify: async (token: string) => {
    return token === 'good'
      ? { sub: ALICE, exp: 5, 'cognito:groups': ['a', 'b'], address: { city: 'x' } }
      : undefined;
  },
};

const last = () => {
  const event = seen.at(-1);
  if (!event) throw new Error('No event arrived.');
  return event;
};

beforeAll(async () => {
  const call = async (event: HttpEvent) => {
    seen.push(event);
    return reply();
  };
  gateway = await startGateway({ functions: everyFunction(call), verifier, port: 0 });
  url = `http://127.0.0.1:${gateway.port}`;
});
afterAll(() => gateway?.stop());

const ok = async (): Promise<HttpResult> => ({ statusCode: 200, headers: { 'x-a': 'b' }, body: 'fine' });

describe('the event of a request', () => {
  beforeAll(() => {
    reply = ok;
  });

  it('holds every parameter, also one that is named as what every object has', async () => {
    await fetch(`${url}/v1/summaries?toString=a&__proto__=b&__proto__=c`, {
      headers: { authorization: 'Bearer good' },
    });
    expect(Object.entries(last().queryStringParameters ?? {})).toEqual([
      ['toString', 'a'],
      ['__proto__', 'b,c'],
    ]);
  });

  it('is what an HTTP API sends in payload 2.0', async () => {
    await fetch(`${url}/v1/summaries/a%20b?limit=5&cursor=x%26y&limit=6`, {
      headers: {
        Authorization: 'Bearer good',
        'X-Custom': 'One',
        cookie: 'a=1; b=2',
        'user-agent': 'tester',
      },
    });
    expect(last()).toMatchObject({
      version: '2.0',
      routeKey: 'GET /v1/summaries/{id}',
      rawPath: '/v1/summaries/a%20b',
      rawQueryString: 'limit=5&cursor=x%26y&limit=6',
      queryStringParameters: { limit: '5,6', cursor: 'x&y' },
      pathParameters: { id: 'a b' },
      cookies: ['a=1', 'b=2'],
      headers: { authorization: 'Bearer good', 'x-custom': 'One', 'x-forwarded-for': '127.0.0.1' },
      isBase64Encoded: false,
      requestContext: {
        http: { method: 'GET', path: '/v1/summaries/a%20b', sourceIp: '127.0.0.1', userAgent: 'tester' },
        routeKey: 'GET /v1/summaries/{id}',
        stage: '$default',
        requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        authorizer: {
          jwt: { claims: { sub: ALICE, exp: '5', 'cognito:groups': '[a b]', address: '{"city":"x"}' } },
        },
      },
    });
    expect(last().headers).not.toHaveProperty('cookie');
    expect(last()).not.toHaveProperty('body');
  });

  it('joins repeated headers by commas', async () => {
    await raw(`GET /v1/health HTTP/1.1\r\nhost: x\r\nX-Many: a\r\nx-many: b\r\nconnection: close\r\n\r\n`);
    expect(last().headers['x-many']).toBe('a,b');
  });

  it.each([
    ['application/json; charset=utf-8', Buffer.from('{"é":1}'), '{"é":1}', false],
    ['application/json', Buffer.from([0x22, 0xff, 0x22]), 'Iv8i', true],
    ['application/octet-stream', Buffer.from('{}'), 'e30=', true],
  ])('holds %s as text or as base64', async (type, bytes, body, isBase64Encoded) => {
    await fetch(`${url}/v1/compositions`, { method: 'POST', headers: { 'content-type': type }, body: bytes });
    expect(last()).toMatchObject({ body, isBase64Encoded });
  });

  it.each([
    ['GET', '/nowhere'],
    ['PUT', '/v1/health'],
    ['GET', '/v1/health/'],
  ])('is of $default for %s %s', async (method, path) => {
    await fetch(`${url}${path}`, { method });
    expect(last()).toMatchObject({ routeKey: '$default', rawPath: path });
  });

  it.each(['//', '/v1/health?', '/?a=%zz', 'http://example.com/v1/health', '*'])(
    'is there for the target %s',
    async (target) => {
      const answer = await raw(`GET ${target} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    },
  );
});

describe('the authorizer', () => {
  it.each([undefined, '', 'Bearer', 'Bearer bad', 'Basic good', 'good good'])(
    'answers 401 to Authorization: %s, and calls no function',
    async (authorization) => {
      const before = seen.length;
      const response = await fetch(`${url}/v1/summaries`, {
        headers: authorization ? { authorization } : {},
      });
      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toBe('Bearer');
      const { requestId } = problem.parse(await response.json());
      expect(response.headers.get('x-request-id')).toBe(requestId);
      expect(seen).toHaveLength(before);
    },
  );

  it('takes a token as an HTTP API does, and gives claims to no route that is for anyone', async () => {
    reply = ok;
    const headers = { authorization: 'bearer good' };
    expect((await fetch(`${url}/v1/summaries`, { headers })).status).toBe(200);
    await fetch(`${url}/v1/health`, { headers });
    expect(last().requestContext).not.toHaveProperty('authorizer');
  });
});

describe('a body that is too large', () => {
  const huge = 10 * 1024 * 1024;

  it('is answered 413 whether its length is announced or not, and the gateway goes on', async () => {
    const before = seen.length;
    const announced = await fetch(`${url}/v1/compositions`, { method: 'POST', body: Buffer.alloc(huge) });
    expect(announced.status).toBe(413);
    expect(problem.parse(await announced.json()).title).toBe('Content too large');

    const streamed = await fetch(`${url}/v1/compositions`, {
      method: 'POST',
      body: new Blob([Buffer.alloc(huge)]).stream(),
      duplex: 'half',
    });
    expect(streamed.status).toBe(413);
    expect(seen).toHaveLength(before);

    reply = ok;
    expect((await fetch(`${url}/v1/health`)).status).toBe(200);
  });

  it('does not stop the gateway when its sender goes away in the middle', async () => {
    const socket = connect(gateway.port, '127.0.0.1');
    await new Promise((sent) => {
      socket.write('POST /v1/compositions HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\nhalf', sent);
    });
    socket.destroy();
    expect((await fetch(`${url}/v1/health`)).status).toBe(200);
  });
});

describe('the answer', () => {
  it('is what the function gave', async () => {
    reply = ok;
    const response = await fetch(`${url}/v1/health`);
    expect([response.status, response.headers.get('x-a'), await response.text()]).toEqual([200, 'b', 'fine']);
  });

  it('is decoded from base64', async () => {
    reply = async () => ({ statusCode: 200, headers: {}, body: 'w6k=', isBase64Encoded: true });
    expect(await (await fetch(`${url}/v1/health`)).text()).toBe('é');
  });

  it('has no body when its status has none', async () => {
    reply = async () => ({ statusCode: 304, headers: { etag: '"1"' } });
    const response = await fetch(`${url}/v1/health`);
    expect([response.status, response.headers.get('etag'), await response.text()]).toEqual([304, '"1"', '']);
  });

  it('is a problem that says nothing when a function fails', async () => {
    reply = async () => {
      throw new Error('canary');
    };
    const response = await fetch(`${url}/v1/health`);
    const text = await response.text();
    expect([response.status, text.includes('canary')]).toEqual([500, false]);
  });
});

describe('a gateway', () => {
  it('finishes what is under way before it stops, and takes nothing new', async () => {
    let finish = () => {};
    const started = new Promise<void>((begin) => {
      reply = async () => {
        begin();
        await new Promise<void>((resolve) => {
          finish = resolve;
        });
        return ok();
      };
    });
    const call = () => reply();
    const other = await startGateway({ functions: everyFunction(call), verifier, port: 0 });
    const address = `http://127.0.0.1:${other.port}/v1/health`;
    const underWay = fetch(address);
    await started;
    const stopped = other.stop();
    await expect(fetch(address)).rejects.toThrow();
    finish();
    expect(await (await underWay).text()).toBe('fine');
    await stopped;
  });

  it('says in a line that its port is in use', async () => {
    const functions = everyFunction(ok);
    const second = startGateway({ functions, verifier, port: gateway.port });
    await expect(second).rejects.toThrow(StartError);
    await expect(second).rejects.toThrow(`port ${gateway.port} is in use`);
  });
});

function everyFunction(call: LambdaFunction): Readonly<Record<HandlerName, LambdaFunction>> {
  return { public: call, 'sign-in': call, summaries: call, imports: call, docs: call };
}

/** What comes back for bytes that no proper client would send. */
function raw(request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    connect(gateway.port, '127.0.0.1')
      .on('data', (chunk) => {
        answer += chunk;
      })
      .on('end', () => resolve(answer))
      .on('error', reject)
      .end(request);
  });
}
