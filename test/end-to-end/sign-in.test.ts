import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { signInStarted, tokens } from '../../contract/sign-in.ts';
import { ask, idIn } from './client.ts';
import { dataFolder, run, type StartedService, start } from './machine.ts';

const cleaners: (() => unknown)[] = [];
afterEach(async () => {
  for (const clean of cleaners.splice(0).reverse()) await clean();
});

function newFolder(): string {
  const folder = dataFolder();
  cleaners.push(folder.remove);
  return folder.path;
}

async function started(data: string, environment?: Record<string, string>): Promise<StartedService> {
  const service = await start(data, environment);
  cleaners.push(() => service.end());
  return service;
}

const described = z.object({ paths: z.record(z.string(), z.unknown()) });
const outbox = z.object({ items: z.array(z.object({ to: z.string(), code: z.string() })) });

async function begin(url: string, email: string) {
  const answer = await ask(url, 'POST', '/v1/sign-in', { json: { email } });
  expect(answer.status).toBe(202);
  const { items } = outbox.parse((await ask(url, 'GET', '/local/outbox')).body);
  const code = items.find(({ to }) => to === email)?.code ?? '';
  return { session: signInStarted.parse(answer.body).session, code };
}

async function signIn(url: string, email: string) {
  const answer = await ask(url, 'POST', '/v1/sign-in/confirm', { json: await begin(url, email) });
  return tokens.parse(answer.body);
}

const refresh = (url: string, refreshToken: string) =>
  ask(url, 'POST', '/v1/sign-in/refresh', { json: { refreshToken } });

const sharedFolder = dataFolder();
let shared: StartedService;
beforeAll(async () => {
  shared = await start(sharedFolder.path);
});
afterAll(async () => {
  await shared?.end();
  sharedFolder.remove();
});

describe('someone who signs in', () => {
  it('stores, is told what is left, refreshes, and finds it again', async () => {
    const { url } = await started(newFolder());
    const { accessToken, refreshToken } = await signIn(url, 'me@example.com');
    const created = await ask(url, 'POST', '/v1/summaries', {
      token: accessToken,
      json: { profile: { role: 'Nurse' } },
    });
    expect(created.status).toBe(201);
    expect(created.headers.get('ratelimit')).toMatch(/^"minute";r=59;t=\d+, "day";r=999;t=\d+$/);

    const refreshed = tokens.parse((await refresh(url, refreshToken)).body);
    const listed = await ask(url, 'GET', '/v1/summaries', { token: refreshed.accessToken });
    expect(listed.text).toContain(idIn(created));
  });

  it('is the user whom npm run token knows by the same address', async () => {
    const data = newFolder();
    const { url } = await started(data);
    const { accessToken } = await signIn(url, 'me@example.com');
    const { stdout } = await run('token.ts', ['me@example.com'], { ROLECALL_DATA: data });
    const created = await ask(url, 'POST', '/v1/summaries', {
      token: accessToken,
      json: { profile: { role: 'Nurse' } },
    });
    const listed = await ask(url, 'GET', '/v1/summaries', { token: stdout.trim() });
    expect(listed.text).toContain(idIn(created));
  });

  it('goes on after the service was killed: with the code of the mail, with tokens of either kind', async () => {
    const data = newFolder();
    const first = await started(data);
    const { accessToken, refreshToken } = await signIn(first.url, 'me@example.com');
    const waiting = await begin(first.url, 'you@example.com');
    await first.end('SIGKILL');

    const { url } = await started(data);
    expect((await ask(url, 'POST', '/v1/sign-in/confirm', { json: waiting })).status).toBe(200);
    expect((await ask(url, 'GET', '/v1/summaries', { token: accessToken })).status).toBe(200);
    expect((await refresh(url, refreshToken)).status).toBe(200);
  });

  it('refreshes again when the service was killed while it did', async () => {
    const data = newFolder();
    const first = await started(data);
    const { refreshToken } = await signIn(first.url, 'me@example.com');
    const asked = Array.from({ length: 20 }, () => refresh(first.url, refreshToken).catch(() => undefined));
    await Promise.race(asked);
    await first.end('SIGKILL');
    await Promise.all(asked);
    const { url } = await started(data);
    expect((await refresh(url, refreshToken)).status).toBe(200);
  });

  it.each([
    ['no address', '/v1/sign-in', { email: 'me' }, 422, '/email'],
    [
      'an address that is too long',
      '/v1/sign-in',
      { email: `${'a'.repeat(120)}@example.com` },
      422,
      '/email',
    ],
    ['two addresses', '/v1/sign-in', { email: ['a@example.com', 'b@example.com'] }, 422, '/email'],
    ['an unknown key', '/v1/sign-in', { email: 'me@example.com', admin: true }, 422, '/admin'],
    ['a code that is a number', '/v1/sign-in/confirm', { session: 'x', code: 12345678 }, 422, '/code'],
    ['a session too long', '/v1/sign-in/confirm', { session: 'x'.repeat(4097), code: '1' }, 422, '/session'],
    ['no token', '/v1/sign-in/refresh', {}, 422, '/refreshToken'],
    ['a session that is none', '/v1/sign-in/confirm', { session: 'x', code: '12345678' }, 401, undefined],
    ['a token that is none', '/v1/sign-in/refresh', { refreshToken: 'x' }, 401, undefined],
  ])('is told what is wrong with %s', async (_, path, json, status, pointer) => {
    const url = shared.url;
    const answer = await ask(url, 'POST', path, { json });
    expect(answer).toMatchObject({ status });
    if (pointer) expect(answer.body).toMatchObject({ errors: [{ pointer }] });
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });
});

describe('a backend', () => {
  it('acts for users of its own with the token that npm run token -- --delegate prints', async () => {
    const data = newFolder();
    const { url } = await started(data);
    const { stdout } = await run('token.ts', ['--delegate', 'resume-builder'], { ROLECALL_DATA: data });
    const token = stdout.trim();
    const created = await ask(url, 'POST', '/v1/summaries', {
      token,
      headers: { 'Rolecall-User': 'user-42' },
      json: { profile: { role: 'Nurse' } },
    });
    expect(created.status).toBe(201);
    const path = `/v1/summaries/${idIn(created)}`;
    const as = (user: string) => ask(url, 'GET', path, { token, headers: { 'Rolecall-User': user } });
    expect([(await as('user-42')).status, (await as('user-43')).status]).toEqual([200, 404]);
    expect(await ask(url, 'GET', path, { token })).toMatchObject({ status: 404 });
  });

  it.each([[['--delegate', 'a b']], [['--delegate', '']], [['--delegate', 'a', 'me@example.com']]])(
    'is told how with %j',
    async (args) => {
      const ended = await run('token.ts', args, { ROLECALL_DATA: newFolder() });
      expect(ended).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('Usage: ') });
    },
  );
});

describe('whoever starts the service', () => {
  it('chooses the quota', async () => {
    const data = newFolder();
    const { url } = await started(data, { ROLECALL_QUOTA_PER_MINUTE: '2', ROLECALL_QUOTA_PER_DAY: '2' });
    const { accessToken: token } = await signIn(url, 'me@example.com');
    const statuses: number[] = [];
    for (let sent = 0; sent < 3; sent++)
      statuses.push((await ask(url, 'GET', '/v1/summaries', { token })).status);
    expect(statuses).toEqual([200, 200, 429]);
  });

  it('chooses whose pages may call it', async () => {
    const { url } = await started(newFolder(), { ROLECALL_ORIGINS: 'http://localhost:3000' });
    const { stdout } = await promisify(execFile)('curl', [
      ...['-s', '-i', '-X', 'OPTIONS', `${url}/v1/summaries`],
      ...['-H', 'Origin: http://localhost:3000', '-H', 'Access-Control-Request-Method: POST'],
    ]);
    expect(stdout).toMatch(/^HTTP\/1\.1 204[\s\S]*access-control-allow-origin: http:\/\/localhost:3000/i);
  });

  it('has no sign-in with a provider of another', async () => {
    const data = newFolder();
    const { url, output } = await started(data, {
      ROLECALL_ISSUER: 'http://127.0.0.1:9/',
      ROLECALL_AUDIENCE: 'rolecall',
    });
    const answers = [
      await ask(url, 'POST', '/v1/sign-in', { json: { email: 'me@example.com' } }),
      await ask(url, 'GET', '/v1/sign-in'),
      await ask(url, 'GET', '/local/outbox'),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    const { paths } = described.parse((await ask(url, 'GET', '/v1/openapi.json')).body);
    expect(Object.keys(paths).filter((path) => path.includes('sign-in'))).toEqual([]);
    expect(paths).toHaveProperty(['/v1/summaries']);
    const { stdout } = await run('token.ts', ['me@example.com'], { ROLECALL_DATA: data });
    expect(await ask(url, 'GET', '/v1/summaries', { token: stdout.trim() })).toMatchObject({ status: 401 });
    expect(output()).toContain('http://127.0.0.1:9/');
  });
});
