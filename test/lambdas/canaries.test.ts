import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import type { HandlerName, Route } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import { signInStarted, tokens } from '../../contract/sign-in.ts';
import type { HttpEvent, HttpResult, InvocationContext } from '../../lambdas/middleware/http.ts';
import { startDatabase } from '../../local/database.ts';
import { openTokens } from '../../local/tokens.ts';
import { type RunningUserPool, startUserPool } from '../../local/user-pool/start.ts';
import { type EventOverrides, httpEvent, invocation } from '../builders/events.ts';
import { mediumProfile } from '../builders/profiles.ts';

/** In every place where a person's words, or what lets someone in, can stand. No digits: they could stand for a time. */
const CANARY = 'canaryZqXvbWk';

type Handle = (event: HttpEvent, context: InvocationContext) => Promise<HttpResult>;

let functions: Readonly<Record<HandlerName, Handle>>;
let userPool: RunningUserPool;
let close: () => Promise<void>;

/** The functions as they are deployed, metrics included. */
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rolecall-'));
  const database = await startDatabase();
  userPool = await startUserPool(database, await openTokens(join(folder, 'identity.json')));
  close = async () => {
    await userPool.stop();
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  vi.stubEnv('METRICS_NAMESPACE', 'Rolecall');
  vi.stubEnv('LOG_LEVEL', 'DEBUG');
  vi.stubEnv('TABLE_NAME', database.tableName);
  vi.stubEnv('DYNAMODB_ENDPOINT', database.endpoint);
  vi.stubEnv('QUOTA_PER_MINUTE', '100000');
  vi.stubEnv('QUOTA_PER_DAY', '100000');
  vi.stubEnv('USER_POOL_ID', userPool.id);
  vi.stubEnv('USER_POOL_CLIENT_ID', 'rolecall-local');
  vi.stubEnv('COGNITO_ENDPOINT', userPool.endpoint);
  vi.stubEnv('DOCS_FOLDER', folder);
  vi.stubEnv('AWS_REGION', 'local');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'local');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local');
  functions = {
    public: (await import('../../lambdas/public.ts')).handler,
    'sign-in': (await import('../../lambdas/sign-in.ts')).handler,
    summaries: (await import('../../lambdas/summaries.ts')).handler,
    imports: (await import('../../lambdas/imports.ts')).handler,
    docs: (await import('../../lambdas/docs.ts')).handler,
  };
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await close?.();
});

/** Everything that this process writes while `act` runs, and what came of it. */
async function watched(act: () => Promise<HttpResult>) {
  const chunks: string[] = [];
  const keep = (chunk: unknown) => chunks.push(String(chunk)) > 0;
  const spies = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation(keep),
  );
  try {
    const result = await act();
    return { result, text: chunks.join('') };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

const line = z.looseObject({ route: z.string(), status: z.union([z.number(), z.string()]) });

/** A request writes a line for the log and a line of metrics, both of route and status, and no canary. */
async function callQuietly(handler: HandlerName, request: EventOverrides): Promise<HttpResult> {
  const { result, text } = await watched(() => functions[handler](httpEvent(request), invocation()));
  const lines = text.trimEnd().split('\n');
  expect(lines).toHaveLength(2);
  for (const written of lines) line.parse(JSON.parse(written));
  expect(text.toLowerCase()).not.toContain(CANARY.toLowerCase());
  return result;
}

const headers = Object.fromEntries(
  [
    'authorization',
    'cookie',
    'user-agent',
    'referer',
    'origin',
    'x-forwarded-for',
    'idempotency-key',
    'if-match',
    'if-none-match',
    'accept-language',
    'x-anything',
  ].map((name) => [name, CANARY]),
);
const claims = {
  sub: CANARY,
  username: CANARY,
  email: `${CANARY}@example.com`,
  client_id: CANARY,
  token_use: 'access',
  scope: 'rolecall/delegate',
};
const person = mediumProfile({ name: CANARY, goals: CANARY, responsibilities: [`build ${CANARY}`] });

/** Bodies that are right for some route, and bodies that are right for none. */
const BODIES: Readonly<Record<string, Partial<EventOverrides>>> = {
  'no body': {},
  'a profile': { json: { profile: person } },
  'a profile with a title and a target': {
    json: { profile: person, title: CANARY, options: { target: { title: CANARY, description: CANARY } } },
  },
  'a profile and a text': { json: { profile: person, text: `I built ${CANARY}.` } },
  'an edit': { json: { title: CANARY, versions: { short: CANARY } } },
  'an address': { json: { email: `${CANARY}@example.com` } },
  'no address': { json: { email: CANARY } },
  'a code': { json: { session: CANARY, code: CANARY } },
  'a refresh token': { json: { refreshToken: CANARY } },
  'unknown keys': { json: { [CANARY]: { [CANARY]: CANARY } } },
  'wrong types': {
    json: { profile: { role: [CANARY], stack: CANARY }, email: [CANARY], session: { CANARY } },
  },
  'malformed JSON': { body: `{"profile": ${CANARY}` },
  'a canary alone': { body: CANARY },
  'a string': { json: CANARY },
  base64: { body: Buffer.from(CANARY).toString('base64'), base64: true },
};

const HEADERS: Readonly<Record<string, Record<string, string>>> = {
  'canaries in headers': headers,
  'a canary in Rolecall-User': { ...headers, 'rolecall-user': CANARY },
  'canaries that are no ids': { ...headers, 'rolecall-user': `${CANARY},${CANARY}` },
  'a canary for a type': { ...headers, 'content-type': CANARY, 'content-encoding': CANARY },
  'a canary in Accept': { ...headers, accept: `text/${CANARY}` },
};

const named = routes.map((route): [string, Route] => [`${route.method} ${route.path}`, route]);

describe('whatever is sent to', () => {
  it.each(named)('%s, what is written holds no word of it', async (_, route) => {
    const { method, path, handler, caller } = route;
    const params = Object.fromEntries(Object.keys(route.params?.shape ?? {}).map((name) => [name, CANARY]));
    const request = {
      method,
      route: path,
      path: path.replaceAll(/\{\w+\}/g, CANARY),
      params,
      claims: caller === 'user' ? claims : null,
    };
    const statuses = new Set<number>();
    for (const body of Object.values(BODIES)) {
      const { statusCode } = await callQuietly(handler, { ...request, headers, ...body });
      statuses.add(statusCode);
    }
    for (const sent of Object.values(HEADERS)) {
      for (const query of [{ cursor: CANARY }, { limit: CANARY }, { [CANARY]: CANARY }, {}]) {
        const json = { profile: person };
        const { statusCode } = await callQuietly(handler, {
          ...request,
          ...(method !== 'GET' && method !== 'DELETE' && { json }),
          headers: sent,
          query,
        });
        statuses.add(statusCode);
      }
    }
    if (caller === 'user') {
      const unknown = await callQuietly(handler, { ...request, headers, claims: null });
      const forbidden = await callQuietly(handler, {
        ...request,
        headers: { 'rolecall-user': CANARY },
        claims: { ...claims, scope: CANARY },
      });
      expect([unknown.statusCode, forbidden.statusCode]).toEqual([401, 403]);
    }
    expect([...statuses].filter((status) => status >= 500)).toEqual([]);
  });

  it('no route at all, what is written holds no word of it', async () => {
    for (const method of ['GET', 'POST', CANARY]) {
      const { statusCode } = await callQuietly('public', {
        method,
        route: '$default',
        path: `/v1/${CANARY}`,
        headers,
        query: { [CANARY]: CANARY },
        body: CANARY,
        claims: null,
      });
      expect(statusCode).toBe(404);
    }
  });
});

describe('someone who signs in', () => {
  it('leaves no address, code, session or token behind', async () => {
    const email = `${CANARY}@example.com`.toLowerCase();
    const secrets: string[] = [email];
    const ask = async (path: string, json: unknown) => {
      const { result, text } = await watched(() =>
        functions['sign-in'](httpEvent({ method: 'POST', route: path, json, claims: null }), invocation()),
      );
      expect(result.statusCode).toBeLessThan(300);
      const body: unknown = JSON.parse(result.body ?? '');
      secrets.push(
        ...z.array(z.string()).parse(Object.values(body ?? {}).filter((one) => typeof one === 'string')),
      );
      for (const secret of secrets) expect(text).not.toContain(secret);
      return body;
    };
    const { session } = signInStarted.parse(await ask('/v1/sign-in', { email }));
    const { code = '' } = userPool.outbox.list().find(({ to }) => to === email) ?? {};
    expect(code).toMatch(/^\d{8}$/);
    secrets.push(code);
    const { refreshToken } = tokens.parse(await ask('/v1/sign-in/confirm', { session, code }));
    await ask('/v1/sign-in/refresh', { refreshToken });
    expect(secrets.length).toBeGreaterThanOrEqual(7);
  });
});
