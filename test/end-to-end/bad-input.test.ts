import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problem } from '../../contract/problem.ts';
import { type Answer, type Asked, ask } from './client.ts';
import { openTarget, type Target } from './target.ts';

/** Stands in everything bad that is sent, and must stand in no line that the service writes. */
const CANARY = 'canaryseventythree';

let target: Target;
beforeAll(async () => {
  target = await openTarget();
});
afterAll(() => target?.close());

const profileOf = (fields: object) =>
  JSON.stringify({ profile: { role: 'Nurse', goals: CANARY, ...fields } });
const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

interface Bad {
  readonly what: string;
  readonly raw: Asked['raw'];
  readonly status: number;
  readonly pointer?: string;
  readonly message?: string | RegExp;
}

const BODIES: readonly Bad[] = [
  { what: 'what is not JSON', raw: `{"profile": {"role": "${CANARY}"`, status: 400 },
  { what: 'nothing', raw: '', status: 400 },
  {
    what: 'bytes that are not UTF-8',
    raw: new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]),
    status: 400,
  },
  { what: 'an array', raw: `["${CANARY}"]`, status: 422, pointer: '', message: 'is not an object' },
  { what: 'null', raw: 'null', status: 422, pointer: '', message: 'is not an object' },
  {
    what: 'a wrong type',
    raw: profileOf({ role: 7 }),
    status: 422,
    pointer: '/profile/role',
    message: 'is not a string',
  },
  {
    what: 'no role',
    raw: profileOf({ role: undefined }),
    status: 422,
    pointer: '/profile/role',
    message: 'is missing',
  },
  {
    what: 'an unknown key',
    raw: profileOf({ reponsibilities: [CANARY] }),
    status: 422,
    pointer: '/profile/reponsibilities',
    message: 'unknown key "reponsibilities"; did you mean "responsibilities"?',
  },
  {
    what: 'a text that is too long',
    raw: profileOf({ role: CANARY.repeat(20) }),
    status: 422,
    pointer: '/profile/role',
    message: 'is longer than 120 characters',
  },
  {
    what: 'too many entries',
    raw: profileOf({ stack: Array.from({ length: 61 }, () => CANARY) }),
    status: 422,
    pointer: '/profile/stack',
    message: 'has more than 60 entries',
  },
  { what: '10 MB', raw: CANARY.repeat(600_000), status: 413 },
  { what: 'one byte more than 256 KiB', raw: profileOf({}).padEnd(256 * 1024 + 1), status: 413 },
  { what: 'deep nesting', raw: nested(100_000), status: 422, pointer: '' },
  {
    what: 'deep nesting in a place of its own',
    raw: `{"profile":{"role":"x","stack":${nested(100_000)}}}`,
    status: 422,
    pointer: '/profile/stack/0',
  },
  {
    what: 'a lone surrogate',
    raw: `{"profile":{"role":"${CANARY} \\ud800"}}`,
    status: 422,
    pointer: '/profile/role',
    message: /lone surrogate \(U\+D800\) at position 19/,
  },
  {
    what: 'a control character',
    raw: profileOf({ responsibilities: ['fine', `${CANARY}\u0007`] }),
    status: 422,
    pointer: '/profile/responsibilities/1',
    message: /control character \(U\+0007\)/,
  },
  {
    what: 'a null character',
    raw: profileOf({ company: 'a\u0000b' }),
    status: 422,
    pointer: '/profile/company',
    message: /control character \(U\+0000\)/,
  },
  {
    what: 'a right-to-left override',
    raw: profileOf({ achievements: [`${CANARY}\u202egnp.exe`] }),
    status: 422,
    pointer: '/profile/achievements/0',
    message: /text direction override \(U\+202E\)/,
  },
  {
    what: '__proto__',
    raw: `{"profile":{"role":"Nurse","__proto__":{"admin":"${CANARY}"}}}`,
    status: 422,
    pointer: '/profile/__proto__',
    message: 'unknown key "__proto__"',
  },
  {
    what: 'a constructor',
    raw: `{"profile":{"role":"Nurse","constructor":{"prototype":{"admin":true}}}}`,
    status: 422,
    pointer: '/profile/constructor',
  },
];

const bad = BODIES.flatMap((body) => [
  { ...body, path: '/v1/compositions', token: undefined },
  { ...body, path: '/v1/summaries', token: 'alice' as const },
]);

describe('bad input', () => {
  it.each(bad)('$what, to $path: $status', async ({ path, token, raw, status, pointer, message }) => {
    const answer = await ask(target.url, 'POST', path, {
      ...(raw !== undefined && { raw }),
      ...(token && { token: target[token] }),
    });
    isProblem(answer, status);
    const [first] = problem.parse(answer.body).errors ?? [];
    expect(first?.pointer).toBe(pointer);
    if (message !== undefined) expect(first?.message).toMatch(message);
    await goesOn();
  });

  it.each([
    [{ 'content-type': 'text/plain' }, 415],
    [{ 'content-type': `application/${CANARY}` }, 415],
    [{ 'content-encoding': 'gzip' }, 415],
    [{ accept: 'text/html' }, 406],
  ])('headers %j: %i', async (headers, status) => {
    const answer = await ask(target.url, 'POST', '/v1/compositions', { raw: profileOf({}), headers });
    isProblem(answer, status);
    await goesOn();
  });

  it.each([`?limit=${CANARY}`, '?limit=0', `?cursor=${CANARY}`, '?cursor=', `?${CANARY}=1`])(
    'the parameters %s: 400',
    async (query) => {
      isProblem(await ask(target.url, 'GET', `/v1/summaries${query}`, { token: target.alice }), 400);
      await goesOn();
    },
  );

  it.each([CANARY, '%00', '%zz', '..%2f..%2fetc%2fpasswd', 'a'.repeat(2000)])(
    'the id %s: 404',
    async (id) => {
      isProblem(await ask(target.url, 'GET', `/v1/summaries/${id}`, { token: target.alice }), 404);
      await goesOn();
    },
  );

  it.each([CANARY, `${CANARY}.${CANARY}.${CANARY}`, 'a'.repeat(5000)])('the token %s: 401', async (token) => {
    isProblem(await ask(target.url, 'GET', '/v1/summaries', { token }), 401);
    await goesOn();
  });

  it('is echoed into no line of the log', async ({ skip }) => {
    const { log } = target;
    if (!log) return skip('The log of this service cannot be seen from here.');
    expect(log()).toContain('"status":422');
    expect(log()).not.toContain(CANARY);
    expect(log()).not.toMatch(/^\s+at /m);
  });
});

function isProblem(answer: Answer, status: number): void {
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  const { requestId } = problem.parse(answer.body);
  expect(answer.headers.get('x-request-id')).toBe(requestId);
}

async function goesOn(): Promise<void> {
  expect(await ask(target.url, 'GET', '/v1/health')).toMatchObject({ status: 200 });
}
