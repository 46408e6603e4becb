import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApiDocument } from '../../contract/openapi.ts';
import { problem } from '../../contract/problem.ts';
import { roleList as roleListSchema } from '../../contract/role.ts';
import { verification as verificationSchema } from '../../contract/verification.ts';
import { compose, verify } from '../../engine/index.ts';
import { packs } from '../../engine/packs/index.ts';
import { matchPack } from '../../engine/packs/match.ts';
import { type EventOverrides, REQUEST_ID } from '../builders/events.ts';
import { mediumProfile } from '../builders/profiles.ts';
import { fixtures } from '../fixtures/profiles.ts';
import { type ServiceUnderTest, startServiceUnderTest } from './service-under-test.ts';

let service: ServiceUnderTest;
beforeAll(async () => {
  service = await startServiceUnderTest();
});
afterAll(() => service?.close());

const compositions = (request: EventOverrides = {}) =>
  service.call({ method: 'POST', route: '/v1/compositions', claims: null, ...request });
const valid = { profile: { role: 'Nurse' } };

describe('every answer', () => {
  it.each([
    ['a success', { route: '/v1/health' }],
    ['a problem', { route: '$default', path: '/nowhere' }],
  ])('names the request, is not to be stored and is of the type it says: %s', async (_, request) => {
    const { headers } = await service.call(request);
    expect(headers).toMatchObject({
      'x-request-id': REQUEST_ID,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'strict-transport-security': 'max-age=31536000',
      'referrer-policy': 'no-referrer',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    });
    expect(headers['content-type']).toMatch(/^application\/(problem\+)?json$/);
  });
});

describe('a problem', () => {
  it('is RFC 9457 with the id of the request', async () => {
    const { status, headers, body } = await compositions({ json: { profile: {} } });
    expect(status).toBe(422);
    expect(headers['content-type']).toBe('application/problem+json');
    expect(problem.parse(body)).toEqual({
      type: '/docs/errors/invalid-request',
      title: 'Invalid request',
      status: 422,
      detail: '/profile/role: is missing.',
      instance: `urn:rolecall:request:${REQUEST_ID}`,
      requestId: REQUEST_ID,
      errors: [{ pointer: '/profile/role', message: 'is missing' }],
    });
  });

  it('says how many faults there are besides the first', async () => {
    const { body } = await compositions({ json: { profile: { rol: 'Nurse' } } });
    expect(problem.parse(body).detail).toBe(
      '/profile/rol: unknown key "rol"; did you mean "role"? (The first of 2 faults.)',
    );
  });
});

describe('an unknown key as long as the body', () => {
  it('is cut in the detail, and whole in its pointer', async () => {
    const key = 'k'.repeat(100_000);
    const { status, body } = await compositions({ json: { profile: { role: 'Nurse', [key]: 1 } } });
    const { detail, errors } = problem.parse(body);
    expect(status).toBe(422);
    expect(detail.length).toBeLessThan(400);
    expect(errors?.[0]?.pointer).toBe(`/profile/${key}`);
  });
});

describe('GET /v1/health', () => {
  it('is up', async () => {
    expect(await service.call({ route: '/v1/health', claims: null })).toMatchObject({
      status: 200,
      body: { status: 'ok' },
    });
  });
});

describe('GET /v1/openapi.json', () => {
  it('is the document of the route table', async () => {
    const { status, body } = await service.call({ route: '/v1/openapi.json', claims: null });
    expect(status).toBe(200);
    expect(body).toEqual(openApiDocument());
  });
});

describe('POST /v1/compositions', () => {
  it('answers with what the engine composes, without a token', async () => {
    const options = { variant: 3, spelling: 'en-GB' } as const;
    const { status, text } = await compositions({ json: { profile: mediumProfile(), options } });
    expect(status).toBe(200);
    expect(text).toBe(JSON.stringify(compose(mediumProfile(), options)));
  });

  it('takes JSON in base64, as a gateway hands over what it holds for binary', async () => {
    const body = Buffer.from(JSON.stringify(valid)).toString('base64');
    expect(await compositions({ body, base64: true })).toMatchObject({ status: 200 });
  });

  it('takes a byte order mark', async () => {
    expect(await compositions({ body: `\uFEFF${JSON.stringify(valid)}` })).toMatchObject({ status: 200 });
  });

  it.each([
    ['not JSON', '{"profile": ', 'The body is not JSON.'],
    ['nothing', '', 'The body is empty.'],
    ['a word', 'profile', 'The body is not JSON.'],
    ['JavaScript', "{profile: {role: 'Nurse'}}", 'The body is not JSON.'],
  ])('answers 400 to %s, and repeats none of it', async (_, body, detail) => {
    expect(await compositions({ body })).toMatchObject({
      status: 400,
      body: { title: 'Malformed request', detail },
    });
  });

  it('answers 400 to bytes that are not UTF-8', async () => {
    const body = Buffer.from([0x22, 0xff, 0xfe, 0x22]).toString('base64');
    const { status, body: answer } = await compositions({ body, base64: true });
    expect([status, problem.parse(answer).detail]).toEqual([400, 'The body is not UTF-8.']);
  });

  it.each([
    undefined,
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/json; charset=latin1',
    'application/jsonp',
    'application/json, text/plain',
  ])('answers 415 to the content type %s', async (type) => {
    const headers = { 'content-type': type ?? '' };
    expect(await compositions({ json: valid, headers })).toMatchObject({
      status: 415,
      headers: {
        accept: 'application/json',
        'accept-post': 'application/json',
        'accept-encoding': 'identity',
      },
    });
  });

  it.each(['application/json', 'application/json; charset=utf-8', 'Application/JSON;charset="UTF-8"'])(
    'takes the content type %s',
    async (type) => {
      expect(await compositions({ json: valid, headers: { 'content-type': type } })).toMatchObject({
        status: 200,
      });
    },
  );

  it('answers 415 to a compressed body', async () => {
    const headers = { 'content-encoding': 'gzip' };
    expect(await compositions({ json: valid, headers })).toMatchObject({ status: 415 });
  });

  it('takes 256 KiB, and answers 413 to one byte more', async () => {
    const body = JSON.stringify(valid).padEnd(256 * 1024, ' ');
    expect(await compositions({ body })).toMatchObject({ status: 200 });
    expect(await compositions({ body: `${body} ` })).toMatchObject({ status: 413 });
    const letters = JSON.stringify({ profile: { role: 'é'.repeat(140_000) } });
    expect(await compositions({ body: letters })).toMatchObject({ status: 413 });
  });

  it('answers 422 to nesting as deep as a body can hold', async () => {
    const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
    const places = [
      [deep(130_000), ''],
      [`{"profile":{"role":${deep(120_000)}}}`, '/profile/role'],
      [`{"profile":{"role":"x","stack":${deep(120_000)}}}`, '/profile/stack/0'],
    ];
    for (const [body, pointer] of places) {
      const answer = await compositions({ body: body ?? '' });
      expect(answer.status).toBe(422);
      expect(problem.parse(answer.body).errors?.[0]?.pointer).toBe(pointer);
    }
  });

  it.each([
    [undefined, 200],
    ['', 200],
    ['*/*', 200],
    ['application/*;q=0.5', 200],
    ['text/html, application/json;q=0.1', 200],
    ['Application/JSON', 200],
    ['text/html', 406],
    ['application/json;q=0, */*', 406],
    ['application/problem+json', 406],
    ['nonsense', 406],
  ])('with Accept %j answers %i', async (accept, status) => {
    const headers = accept === undefined ? {} : { accept };
    expect(await compositions({ json: valid, headers })).toMatchObject({ status });
  });
});

describe('POST /v1/verifications', () => {
  const verifications = (json: unknown) =>
    service.call({ method: 'POST', route: '/v1/verifications', claims: null, json });
  const cook = { role: 'Chef de partie', stack: ['Toast POS'], achievements: ['cut food waste by 30%'] };

  it('says of each claim whether the profile supports it, and why not', async () => {
    const text = 'At Ritz Hotel I cut food waste by 30% and lead 12 cooks.';
    const { status, body } = await verifications({ profile: cook, text });
    expect(status).toBe(200);
    const { supported, claims } = verificationSchema.parse(body);
    expect(supported).toBe(false);
    for (const claim of claims) expect(text.slice(claim.start, claim.end)).toBe(claim.text);
    expect(claims).toContainEqual(
      expect.objectContaining({ text: '30%', kind: 'number', supported: true, sources: ['/achievements/0'] }),
    );
    expect(claims).toContainEqual(
      expect.objectContaining({ text: '12', supported: false, sources: [], reason: expect.any(String) }),
    );
  });

  it('answers with what the engine says, byte for byte', async () => {
    for (const { profile } of fixtures) {
      const text = compose(profile).versions.linkedin?.text ?? '';
      const answer = await verifications({ profile: { role: 'Chef' }, text });
      expect(answer.text).toBe(JSON.stringify(verify({ role: 'Chef' }, text)));
      expect(verificationSchema.parse(answer.body)).toEqual(answer.body);
    }
  });

  it('supports what the engine composed', async () => {
    const text = compose(cook).versions.short?.text;
    expect((await verifications({ profile: cook, text })).body).toMatchObject({ supported: true });
  });

  it.each([
    [{ profile: cook }, '/text', 'is missing'],
    [{ profile: cook, text: '' }, '/text', 'is empty'],
    [{ profile: cook, text: 'a'.repeat(20_001) }, '/text', 'is longer than 20000 characters'],
    [{ text: 'I cook.' }, '/profile', 'is missing'],
    [{ profile: cook, text: 'I cook.', lang: 'en' }, '/lang', 'unknown key "lang"'],
  ])('answers 422 with the place of the fault', async (json, pointer, message) => {
    const { status, body } = await verifications(json);
    expect([status, problem.parse(body).errors]).toEqual([422, [{ pointer, message }]]);
  });

  it('takes a text of 20,000 characters', async () => {
    expect(await verifications({ profile: cook, text: '7 '.repeat(10_000) })).toMatchObject({ status: 200 });
  });

  it('answers with what Lambda can hand over, however often everything is supported', async () => {
    const lines = Array.from({ length: 40 }, () => 'cook 7 dishes');
    const position = { role: 'Cook', responsibilities: lines, achievements: lines };
    const profile = { ...position, experience: Array.from({ length: 15 }, () => position) };
    for (const times of [20, 200, 2_000, 10_000]) {
      const { text, body } = await verifications({ profile, text: '7 '.repeat(times) });
      expect(Buffer.byteLength(JSON.stringify(text))).toBeLessThan(6_000_000);
      expect(verificationSchema.parse(body).claims).toHaveLength(times);
    }
    // What is more than one check may cost is refused unread; these are not.
    const { claims } = verificationSchema.parse(
      (await verifications({ profile, text: '7 '.repeat(20) })).body,
    );
    expect(claims.every(({ supported }) => supported)).toBe(true);
    expect(claims.at(0)?.sources).toContain('/responsibilities/0');
  });
});

describe('GET /v1/roles', () => {
  const roles = (headers: Record<string, string> = {}) =>
    service.call({ route: '/v1/roles', claims: null, headers });

  it('names every role that the engine knows, with the titles that it takes for it', async () => {
    const { status, body } = await roles();
    expect(status).toBe(200);
    const known = roleListSchema.parse(body).roles;
    expect(known.map((role) => role.id).sort()).toEqual(packs.map((pack) => pack.id).sort());
    expect(known.map((role) => role.title)).toEqual(known.map((role) => role.title).sort());
    for (const { id, title, otherTitles } of known) {
      expect(matchPack(title).id).toBe(id);
      for (const other of otherTitles) expect(other).toMatch(/^[\p{Ll}\d.][^=]*$/u);
    }
  });

  it('may be kept by anyone, and answers 304 to who has it', async () => {
    const { headers } = await roles();
    expect(headers['cache-control']).toBe('public, max-age=3600');
    const again = await roles({ 'if-none-match': headers['etag'] ?? '' });
    expect(again).toMatchObject({ status: 304, text: '', headers: { etag: headers['etag'] } });
    expect(again.headers['cache-control']).toBe('public, max-age=3600');
    expect(await roles({ 'if-none-match': '"other"' })).toMatchObject({ status: 200 });
  });
});

describe('what is no route', () => {
  it.each(['/', '/v1', '/v1/health/', '/v2/health', '/v1/summaries/a/b', '/docs/', '//', '/%'])(
    'answers 404: %s',
    async (path) => {
      const { status, body } = await service.call({ route: '$default', path });
      expect([status, problem.parse(body).title]).toEqual([404, 'No such route']);
    },
  );

  it.each([
    ['PUT', '/v1/summaries', 'POST, GET'],
    ['HEAD', '/v1/health', 'GET'],
    ['PUT', '/v1/summaries/9f2b', 'GET, PATCH, DELETE'],
    ['OPTIONS', '/v1/compositions', 'POST'],
  ])('answers 405 to %s %s, and allows %s', async (method, path, allow) => {
    expect(await service.call({ method, route: '$default', path })).toMatchObject({
      status: 405,
      headers: { allow },
    });
  });
});
