import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { exportDocument } from '../../contract/export.ts';
import { summaryPage, summary as summarySchema } from '../../contract/summary.ts';
import type { EventOverrides } from '../builders/events.ts';
import { mediumProfile } from '../builders/profiles.ts';
import { type ServiceUnderTest, startServiceUnderTest } from './service-under-test.ts';

let service: ServiceUnderTest;
const forgotten: string[] = [];
let fails = false;
beforeAll(async () => {
  service = await startServiceUnderTest({}, undefined, {
    describe: async (subject) => ({ email: `${subject}@example.com` }),
    forget: async (subject) => {
      if (fails) throw new Error('no connection');
      forgotten.push(subject);
    },
  });
});
beforeEach(() => {
  fails = false;
  forgotten.length = 0;
});
afterAll(() => service?.close());

const someone = () => ({ claims: { sub: crypto.randomUUID() } });
const create = (request: EventOverrides, json: unknown = { profile: mediumProfile() }) =>
  service.call({ method: 'POST', route: '/v1/summaries', json, ...request });
const one = (method: string, id: string, request: EventOverrides) =>
  service.call({ method, route: '/v1/summaries/{id}', params: { id }, ...request });
const list = async (request: EventOverrides) =>
  summaryPage.parse((await service.call({ route: '/v1/summaries', ...request })).body).items;
const exported = async (request: EventOverrides) =>
  exportDocument.parse((await service.call({ route: '/v1/me/export', ...request })).body);
const erase = (request: EventOverrides) => service.call({ method: 'DELETE', route: '/v1/me', ...request });
const idOf = (answer: { readonly body: unknown }) => summarySchema.parse(answer.body).id;

describe('GET /v1/me/export', () => {
  it('is everything that is stored about the caller, as a file', async () => {
    const alice = someone();
    const first = await create(alice);
    const second = await create(alice, { profile: { role: 'Nurse' }, title: 'Second' });
    const headers = { 'if-match': '*' };
    const edited = await one('PATCH', idOf(first), {
      ...alice,
      headers,
      json: { title: 'Edited', versions: { short: 'Mine.' } },
    });
    await create(someone());

    const answer = await service.call({ route: '/v1/me/export', ...alice });
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-disposition': 'attachment; filename="rolecall-export.json"',
      'cache-control': 'no-store',
    });
    const { sub } = alice.claims;
    const document = exportDocument.parse(answer.body);
    expect(document).toEqual({
      exportedAt: expect.any(String),
      account: { subject: sub, email: `${sub}@example.com` },
      summaries: [second.body, { ...Object(edited.body), original: first.body }],
      records: [{ key: expect.stringMatching(/^QUOTA#/), values: expect.objectContaining({ day: 4 }) }],
    });
    expect(document).toEqual(answer.body);
  });

  it('is an empty document for who has stored nothing', async () => {
    expect(await exported(someone())).toMatchObject({ summaries: [] });
  });

  it('of the user of a backend names no account', async () => {
    const claims = { sub: 'a', client_id: 'builder', scope: 'rolecall/delegate' };
    const headers = { 'rolecall-user': 'user-1' };
    await create({ claims, headers });
    const document = await exported({ claims, headers });
    expect(document).not.toHaveProperty('account');
    expect(document.summaries).toHaveLength(1);
  });

  it('goes over many pages, newest first, and what is deleted meanwhile is left out', async () => {
    const alice = someone();
    const ids: string[] = [];
    for (let count = 0; count < 60; count++) {
      ids.unshift(
        idOf(await create(alice, { profile: { role: 'Nurse' }, options: { versions: ['headline'] } })),
      );
    }
    const { summaries, nextCursor } = await exported(alice);
    expect(summaries.map(({ id }) => id)).toEqual(ids);
    expect(nextCursor).toBeUndefined();
  });

  it('fits into what Lambda can answer, and leads on to the rest', async () => {
    const alice = someone();
    const lines = Array.from({ length: 40 }, () => '"\\'.repeat(300));
    const profile = { role: 'Clerk', responsibilities: lines, achievements: lines };
    const ids: string[] = [];
    for (let count = 0; count < 48; count++) {
      ids.unshift(idOf(await create(alice, { profile, options: { versions: ['headline'] } })));
    }
    const seen: string[] = [];
    let query: Record<string, string> = {};
    let answers = 0;
    do {
      const answer = await service.call({ route: '/v1/me/export', ...alice, query });
      expect(Buffer.byteLength(JSON.stringify(answer.text))).toBeLessThan(6_000_000);
      const { summaries, nextCursor, records } = exportDocument.parse(answer.body);
      expect(records.length).toBe(answers === 0 ? 1 : 0);
      seen.push(...summaries.map(({ id }) => id));
      query = nextCursor ? { cursor: nextCursor } : {};
      answers++;
    } while (query['cursor'] !== undefined);
    expect(seen).toEqual(ids);
    expect(answers).toBeGreaterThan(1);
  });

  it.each([{ cursor: 'x' }, { cursor: '' }, { limit: '5' }])(
    'answers 400 to the parameters %j',
    async (query) => {
      expect(await service.call({ route: '/v1/me/export', ...someone(), query })).toMatchObject({
        status: 400,
      });
    },
  );
});

describe('DELETE /v1/me', () => {
  it("erases all that is the caller's, and nothing else", async () => {
    const [alice, bob] = [someone(), someone()];
    const hers = await create({ ...alice, headers: { 'idempotency-key': 'a' } });
    for (let count = 0; count < 30; count++) await create(alice, { profile: { role: 'Nurse' } });
    const his = await create(bob);

    const answer = await erase(alice);
    expect(answer).toMatchObject({ status: 204, text: '' });
    expect(forgotten).toEqual([alice.claims.sub]);
    expect(await list(alice)).toEqual([]);
    expect(await one('GET', idOf(hers), alice)).toMatchObject({ status: 404 });
    const { summaries, records } = await exported(alice);
    // Three requests since: the count began anew.
    expect([summaries, records]).toMatchObject([[], [{ values: { day: 3 } }]]);
    expect((await one('GET', idOf(his), bob)).text).toBe(his.text);
  });

  it('answers the same again, and to who had nothing', async () => {
    const alice = someone();
    await create(alice);
    expect([await erase(alice), await erase(alice), await erase(someone())]).toMatchObject([
      { status: 204 },
      { status: 204 },
      { status: 204 },
    ]);
  });

  it('lets the key of what it erased create again', async () => {
    const alice = { ...someone(), headers: { 'idempotency-key': 'a' } };
    await create(alice);
    await erase(alice);
    const again = await create(alice, { profile: { role: 'Nurse' } });
    expect(again.status).toBe(201);
    expect(again.headers).not.toHaveProperty('idempotent-replayed');
  });

  it('keeps no account of its own for the user of a backend', async () => {
    const claims = { sub: 'a', client_id: 'builder', scope: 'rolecall/delegate' };
    const [one, other] = [{ 'rolecall-user': '1' }, { 'rolecall-user': '2' }];
    await create({ claims, headers: one });
    await create({ claims, headers: other });
    expect(await erase({ claims, headers: one })).toMatchObject({ status: 204 });
    expect(forgotten).toEqual([]);
    expect(await list({ claims, headers: one })).toEqual([]);
    expect(await list({ claims, headers: other })).toHaveLength(1);
  });

  it('says that it failed when the account stays, and can be sent again', async () => {
    const alice = someone();
    await create(alice);
    fails = true;
    expect(await erase(alice)).toMatchObject({ status: 500 });
    fails = false;
    expect(await erase(alice)).toMatchObject({ status: 204 });
    expect(forgotten).toEqual([alice.claims.sub]);
  });

  it('needs a token', async () => {
    expect(await erase({ claims: null })).toMatchObject({ status: 401 });
    expect(await service.call({ route: '/v1/me/export', claims: null })).toMatchObject({ status: 401 });
  });
});
