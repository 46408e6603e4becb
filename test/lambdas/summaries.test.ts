import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { summaryPages } from '../../contract/examples.ts';
import { problem } from '../../contract/problem.ts';
import { summaryPage, summary as summarySchema } from '../../contract/summary.ts';
import { userOwner } from '../../lambdas/identity/owner.ts';
import { toCursor } from '../../lambdas/summaries/cursor.ts';
import { positionOf } from '../../lambdas/summaries/position.ts';
import { ALICE, BOB, type EventOverrides } from '../builders/events.ts';
import { mediumProfile } from '../builders/profiles.ts';
import { type ServiceUnderTest, startServiceUnderTest } from './service-under-test.ts';

let service: ServiceUnderTest;
beforeAll(async () => {
  service = await startServiceUnderTest();
});
afterAll(() => service?.close());

const user = (sub: string) => ({ claims: { sub, token_use: 'access' } });
const someone = () => user(crypto.randomUUID());
const create = (request: EventOverrides = {}) =>
  service.call({ method: 'POST', route: '/v1/summaries', json: { profile: mediumProfile() }, ...request });
const list = (request: EventOverrides = {}) => service.call({ route: '/v1/summaries', ...request });
const one = (method: string, id: string, request: EventOverrides = {}) =>
  service.call({
    method,
    route: '/v1/summaries/{id}',
    path: `/v1/summaries/${id}`,
    params: { id },
    ...request,
  });
const small = (owner: EventOverrides) => ({ ...owner, json: { profile: { role: 'Nurse' } } });
const idOf = (answer: { readonly body: unknown }) => summarySchema.parse(answer.body).id;

describe('POST /v1/summaries', () => {
  it('stores a summary, and says where it is and which state it has', async () => {
    const answer = await create({ json: { profile: mediumProfile(), title: 'Interview' } });
    expect(answer.status).toBe(201);
    const summary = summarySchema.parse(answer.body);
    expect(summary).toMatchObject({ title: 'Interview', revision: 1, edited: [], options: {} });
    expect(summary.profile).toEqual(mediumProfile());
    expect(summary.updatedAt).toBe(summary.createdAt);
    expect(answer.headers['location']).toBe(`/v1/summaries/${summary.id}`);
    expect(answer.headers['etag']).toMatch(/^"[\w-]+"$/);
    expect(answer.headers).not.toHaveProperty('idempotent-replayed');
  });

  it.each([
    [{ role: ' sr  backend dev ', company: 'Acme' }, 'sr backend dev, Acme'],
    [{ role: 'Nurse' }, 'Nurse'],
    [{ role: 'Nurse', company: '' }, 'Nurse'],
    [{ role: 'r'.repeat(120), company: 'c'.repeat(120) }, 'r'.repeat(120)],
    [{ role: `Head\n of ${'r'.repeat(110)}`, company: 'c'.repeat(120) }, `Head of ${'r'.repeat(110)}`],
  ])('names it after role and company when it is given no title: %j', async (profile, title) => {
    expect((await create({ json: { profile } })).body).toMatchObject({ title });
  });

  it('answers every later reader with the same bytes', async () => {
    const created = await create();
    const read = await one('GET', idOf(created));
    expect(read.text).toBe(created.text);
    expect(read.headers['etag']).toBe(created.headers['etag']);
  });

  it('makes another summary of the same body without a key', async () => {
    expect(idOf(await create())).not.toBe(idOf(await create()));
  });

  it('answers 422 with the pointers of a body at fault', async () => {
    const answer = await create({ json: { profile: { role: 'x' }, titel: 'y' } });
    expect(answer.status).toBe(422);
    expect(problem.parse(answer.body).errors).toEqual([
      { pointer: '/titel', message: 'unknown key "titel"; did you mean "title"?' },
    ]);
  });
});

describe('an Idempotency-Key', () => {
  const keyed = (key: string, request: EventOverrides = {}) =>
    create({ headers: { 'idempotency-key': key }, ...request });

  it('gives the first answer again, and stores once', async () => {
    const alice = someone();
    const first = await keyed('a', alice);
    const second = await keyed('a', alice);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.text).toBe(first.text);
    expect(second.headers).toMatchObject({
      'idempotent-replayed': 'true',
      location: first.headers['location'],
      etag: first.headers['etag'],
    });
    expect(summaryPage.parse((await list(alice)).body).items).toHaveLength(1);
  });

  it('sees through another order of keys and other blanks', async () => {
    const alice = someone();
    const first = await keyed('a', {
      ...alice,
      body: '{"profile":{"role":"Nurse","company":"Acme"},"title":"t"}',
    });
    const second = await keyed('a', {
      ...alice,
      body: '{ "title": "t",\n "profile": { "company": "Acme", "role": "Nurse" } }',
    });
    expect(second.headers['idempotent-replayed']).toBe('true');
    expect(second.text).toBe(first.text);
  });

  it('with another body is refused, and the first summary stays', async () => {
    const alice = someone();
    const first = await keyed('a', alice);
    const other = await keyed('a', { ...alice, json: { profile: { role: 'Nurse' } } });
    expect(other.status).toBe(422);
    expect(problem.parse(other.body).type).toBe('/docs/errors/idempotency-key-reused');
    expect((await one('GET', idOf(first), alice)).text).toBe(first.text);
  });

  it("is each user's own", async () => {
    const [alice, bob] = [someone(), someone()];
    const hers = await keyed('a', alice);
    const his = await keyed('a', { ...bob, json: { profile: { role: 'Nurse' } } });
    expect(his.status).toBe(201);
    expect(idOf(his)).not.toBe(idOf(hers));
  });

  it('creates one summary however many send it at once', async () => {
    const alice = someone();
    const answers = await Promise.all(Array.from({ length: 8 }, () => keyed('burst', alice)));
    expect(new Set(answers.map((answer) => `${answer.status} ${idOf(answer)}`)).size).toBe(1);
    expect(answers.filter((answer) => answer.headers['idempotent-replayed'] !== 'true')).toHaveLength(1);
  });

  it('may create again once its summary is deleted, under another entity tag', async () => {
    const alice = someone();
    const first = await keyed('a', alice);
    await one('DELETE', idOf(first), alice);
    const again = await keyed('a', alice);
    expect(again.headers).not.toHaveProperty('idempotent-replayed');
    expect(idOf(again)).toBe(idOf(first));
    expect(again.headers['etag']).not.toBe(first.headers['etag']);
  });

  it.each(['', 'k'.repeat(256), 'ключ', 'a\nb'])('is refused when it is %j', async (key) => {
    const { status, body } = await keyed(key);
    expect([status, problem.parse(body).detail]).toEqual([
      400,
      'Header "idempotency-key": is not 1 to 255 printable ASCII characters.',
    ]);
  });
});

describe('GET /v1/summaries/{id}', () => {
  it('answers 304 without a body to who holds this state', async () => {
    const created = await create();
    const etag = created.headers['etag'] ?? '';
    for (const header of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const answer = await one('GET', idOf(created), { headers: { 'if-none-match': header } });
      expect(answer).toMatchObject({ status: 304, text: '', headers: { etag } });
      expect(answer.headers).not.toHaveProperty('content-type');
    }
    const other = await one('GET', idOf(created), { headers: { 'if-none-match': '"other"' } });
    expect(other.status).toBe(200);
  });

  it.each(['0'.repeat(32), 'not-an-id', '../health', '%zz', 'A'.repeat(32)])(
    'answers 404 to %s',
    async (id) => {
      const { status, body } = await one('GET', id);
      expect([status, problem.parse(body).title]).toEqual([404, 'No such summary']);
    },
  );
});

describe('GET /v1/summaries', () => {
  it('is an empty page for who has none', async () => {
    expect(await list(someone())).toMatchObject({ status: 200, body: { items: [] } });
  });

  it('lists newest first, page by page, each summary once', async () => {
    const alice = someone();
    const ids: string[] = [];
    for (let count = 0; count < 5; count++) ids.unshift(idOf(await create(alice)));

    const seen: string[] = [];
    let query: Record<string, string> = { limit: '2' };
    for (let page = 0; page < 3; page++) {
      const { items, nextCursor = '' } = summaryPage.parse((await list({ ...alice, query })).body);
      seen.push(...items.map((item) => item.id));
      query = { limit: '2', cursor: nextCursor };
    }
    expect(seen).toEqual(ids);
    expect(query['cursor']).toBe('');
  });

  it.each(['0', '101', '-1', '1.5', 'ten', '', ' 5', '0x10', '1e1', '2,3'])(
    'answers 400 to limit=%j',
    async (limit) => {
      const { status, body } = await list({ query: { limit } });
      expect(status).toBe(400);
      expect(problem.parse(body).detail).toMatch(/^Query parameter "limit": /);
    },
  );

  it.each([
    ['limit', '-1', 'is less than 1.'],
    ['limit', '1.5', 'is not a whole number.'],
    ['limit', 'ten', 'is not a number.'],
    ['cursor', 'a'.repeat(201), 'is not one that you were given.'],
  ])('says what is wrong with %s=%j', async (name, value, why) => {
    const { body } = await list({ query: { [name]: value } });
    expect(problem.parse(body).detail).toBe(`Query parameter "${name}": ${why}`);
  });

  it('names a parameter that it does not know', async () => {
    const { status, body } = await list({ query: { curser: 'x' } });
    expect([status, problem.parse(body).detail]).toEqual([
      400,
      'Query parameter "curser": unknown key "curser"; did you mean "cursor"?',
    ]);
  });
});

describe('a cursor', () => {
  const firstCursor = async (owner: EventOverrides) => {
    await create(owner);
    await create(owner);
    const { nextCursor = '' } = summaryPage.parse((await list({ ...owner, query: { limit: '1' } })).body);
    return nextCursor;
  };

  it('holds nothing of its owner', async () => {
    const cursor = await firstCursor(user(ALICE));
    expect(Buffer.from(cursor, 'base64url').toString('latin1')).not.toContain(ALICE);
  });

  it('is refused with any letter of it changed, lost or added', async () => {
    const alice = someone();
    const cursor = await firstCursor(alice);
    const forgeries = [...cursor].map((letter, place) => {
      return `${cursor.slice(0, place)}${letter === 'A' ? 'B' : 'A'}${cursor.slice(place + 1)}`;
    });
    for (const forged of [
      ...forgeries,
      cursor.slice(1),
      cursor.slice(0, -1),
      `${cursor}A`,
      `${cursor}=`,
      '',
      'x',
    ]) {
      expect(await list({ ...alice, query: { cursor: forged } }), forged).toMatchObject({ status: 400 });
    }
  });

  it('of another user is refused', async () => {
    const [alice, bob] = [someone(), someone()];
    const cursor = await firstCursor(alice);
    expect(await list({ ...alice, query: { cursor } })).toMatchObject({ status: 200 });
    expect(await list({ ...bob, query: { cursor } })).toMatchObject({ status: 400 });
  });

  it('stays good while summaries come and go: whatever stays is listed, and nothing twice', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.record({ creates: fc.nat(2), deletes: fc.array(fc.nat(9), { maxLength: 2 }) }), {
          minLength: 6,
          maxLength: 6,
        }),
        async (limit, changes) => {
          const alice = someone();
          const first: string[] = [];
          for (let count = 0; count < 6; count++) first.unshift(idOf(await create(small(alice))));
          const seen: string[] = [];
          const deleted = new Set<string>();
          let query: Record<string, string> = { limit: String(limit) };
          for (let page = 0; query['limit'] !== undefined; page++) {
            const answer = summaryPage.parse((await list({ ...alice, query })).body);
            seen.push(...answer.items.map((item) => item.id));
            const { creates = 0, deletes = [] } = changes[page] ?? {};
            for (let count = 0; count < creates; count++) await create(small(alice));
            for (const place of deletes) {
              const id = first[place] ?? '';
              deleted.add(id);
              await one('DELETE', id, alice);
            }
            query = answer.nextCursor ? { limit: String(limit), cursor: answer.nextCursor } : {};
          }
          expect(new Set(seen).size).toBe(seen.length);
          expect(seen).toEqual(first.filter((id) => seen.includes(id)));
          expect(first.filter((id) => !deleted.has(id) && !seen.includes(id))).toEqual([]);
        },
      ),
      { numRuns: 10 },
    );
  });

  it('stands in the examples as the service would write it for somebody', () => {
    const { items, nextCursor = '' } = summaryPage.parse(summaryPages['first']?.value);
    const [last] = items;
    const place = last && positionOf(last);
    expect(nextCursor).toBe(place && toCursor(userOwner('7d1c3f52-90b1-7004-f2a8-54c1a1b0c3de'), place));
  });
});

describe('DELETE /v1/summaries/{id}', () => {
  it('deletes for good, and says the second time that there is none', async () => {
    const id = idOf(await create());
    const deleted = await one('DELETE', id);
    expect(deleted).toMatchObject({ status: 204, text: '' });
    expect(deleted.headers).not.toHaveProperty('content-type');
    expect(await one('GET', id)).toMatchObject({ status: 404 });
    expect(await one('DELETE', id)).toMatchObject({ status: 404 });
  });
});

describe('two users', () => {
  it("cannot tell the other's summary from one that does not exist", async () => {
    const id = idOf(await create(user(ALICE)));
    const his = await one('GET', id, user(BOB));
    const nobodys = await one('GET', '0'.repeat(32), user(BOB));
    // All but the count of his own requests.
    const { ratelimit, ...headers } = his.headers;
    expect({ ...his, headers: { ...headers, ratelimit: nobodys.headers['ratelimit'] } }).toEqual(nobodys);
    expect(ratelimit).toBeDefined();
    expect(await one('DELETE', id, user(BOB))).toMatchObject({ status: 404 });
    expect((await list(user(BOB))).text).not.toContain(id);
    expect(await one('GET', id, user(ALICE))).toMatchObject({ status: 200 });
  });
});

describe('a caller', () => {
  it.each([
    ['no token', null],
    ['no sub', { token_use: 'access' }],
    ['an empty sub', { sub: '' }],
    ['a blank sub', { sub: '  ' }],
    ['a sub that is no string', { sub: 7 }],
    ['a sub without end', { sub: 'x'.repeat(256) }],
    ['an identity token', { sub: ALICE, token_use: 'id' }],
  ])('with %s gets 401 everywhere', async (_, claims) => {
    const answers = [
      await create({ claims }),
      await list({ claims }),
      await one('GET', '0'.repeat(32), { claims }),
      await one('DELETE', '0'.repeat(32), { claims }),
    ];
    for (const answer of answers) {
      expect(answer).toMatchObject({ status: 401, headers: { 'www-authenticate': 'Bearer' } });
    }
  });

  it('without a token learns nothing of what is wrong with the body', async () => {
    expect(await create({ claims: null, body: 'not JSON' })).toMatchObject({ status: 401 });
  });

  it('of an issuer that says nothing of its use of tokens is taken', async () => {
    expect(await list({ claims: { sub: ALICE } })).toMatchObject({ status: 200 });
  });
});
