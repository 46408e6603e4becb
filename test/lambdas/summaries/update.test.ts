import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problem } from '../../../contract/problem.ts';
import { summaryPage, summary as summarySchema } from '../../../contract/summary.ts';
import type { EventOverrides } from '../../builders/events.ts';
import { mediumProfile } from '../../builders/profiles.ts';
import { type Answer, type ServiceUnderTest, startServiceUnderTest } from '../service-under-test.ts';

let service: ServiceUnderTest;
beforeAll(async () => {
  service = await startServiceUnderTest();
});
afterAll(() => service?.close());

const someone = () => ({ claims: { sub: crypto.randomUUID() } });
const create = (request: EventOverrides = {}) =>
  service.call({ method: 'POST', route: '/v1/summaries', json: { profile: mediumProfile() }, ...request });
const one = (method: string, id: string, request: EventOverrides = {}) =>
  service.call({
    method,
    route: '/v1/summaries/{id}',
    path: `/v1/summaries/${id}`,
    params: { id },
    ...request,
  });
const idOf = (answer: { readonly body: unknown }) => summarySchema.parse(answer.body).id;
const patch = (created: Answer, json: unknown, request: EventOverrides = {}) =>
  one('PATCH', idOf(created), {
    json,
    headers: { 'if-match': created.headers['etag'] ?? '' },
    ...request,
  });
const statusAndType = ({ status, body }: Answer) => [status, problem.parse(body).type.split('/').at(-1)];

describe('PATCH /v1/summaries/{id}', () => {
  it('stores the edit as the next revision, and answers every later reader with the same bytes', async () => {
    const created = await create();
    const edited = await patch(created, {
      title: 'For Monday',
      versions: { headline: 'Backend | 99 awards' },
    });
    expect(edited.status).toBe(200);
    const summary = summarySchema.parse(edited.body);
    expect(summary).toMatchObject({ title: 'For Monday', revision: 2, edited: ['headline'] });
    expect(summary.updatedAt > summary.createdAt).toBe(true);
    expect(summary.versions.headline).toMatchObject({
      text: 'Backend | 99 awards',
      characters: 19,
      words: 3,
    });
    expect(summary.warnings).toContainEqual({
      code: 'unsupported-claim',
      pointer: '/versions/headline',
      message: expect.stringContaining('99'),
    });
    const read = await one('GET', idOf(created));
    expect(read.text).toBe(edited.text);
    expect(read.headers['etag']).toBe(edited.headers['etag']);
    expect(edited.headers['etag']).not.toBe(created.headers['etag']);
  });

  it('is seen in the list, where the summary keeps its place, and in its versions', async () => {
    const alice = someone();
    const created = await create(alice);
    await create(alice);
    await patch(
      created,
      { title: 'Renamed', versions: { short: 'I build APIs.' } },
      {
        ...alice,
      },
    );
    const { items } = summaryPage.parse((await service.call({ route: '/v1/summaries', ...alice })).body);
    expect(items[1]).toMatchObject({ id: idOf(created), title: 'Renamed', revision: 2 });
    const params = { id: idOf(created), version: 'short' };
    const route = '/v1/summaries/{id}/versions/{version}';
    expect(await service.call({ route, params, ...alice })).toMatchObject({
      status: 200,
      text: 'I build APIs.',
    });
  });

  it('goes on from edit to edit', async () => {
    const created = await create();
    const first = await patch(created, { versions: { short: 'I build APIs.' } });
    const second = await patch(first, { versions: { headline: 'APIs' } });
    const third = await patch(second, { title: 'Third' });
    expect(summarySchema.parse(third.body)).toMatchObject({
      revision: 4,
      title: 'Third',
      edited: ['short', 'headline'],
      versions: { short: { text: 'I build APIs.' }, headline: { text: 'APIs' } },
    });
    expect((await one('GET', idOf(created))).text).toBe(third.text);
  });

  it('goes back to what was composed when that is sent', async () => {
    const created = await create();
    const { versions } = summarySchema.parse(created.body);
    const edited = await patch(created, { versions: { short: 'Mine.', headline: 'Mine' } });
    const back = await patch(edited, { versions: { short: versions.short?.text } });
    expect(summarySchema.parse(back.body)).toMatchObject({
      edited: ['headline'],
      versions: { short: versions.short },
    });
    expect((await one('GET', idOf(created))).text).toBe(back.text);
  });

  it.each([
    [{}, '', 'changes nothing: it has neither "title" nor "versions"'],
    [{ versions: {} }, '/versions', 'names no version'],
    [{ title: '' }, '/title', 'is empty'],
    [{ title: null }, '/title', 'is not a string'],
    [{ titel: 'x' }, '/titel', 'unknown key "titel"; did you mean "title"?'],
    [{ revision: 7 }, '/revision', 'unknown key "revision"'],
    [{ versions: { tweet: 'x' } }, '/versions/tweet', 'unknown key "tweet"'],
    [{ versions: { long: 7 } }, '/versions/long', 'is not a string'],
    [{ versions: { long: ' \n' } }, '/versions/long', 'is blank'],
    [{ versions: { headline: 'x'.repeat(221) } }, '/versions/headline', 'is longer than 220 characters'],
    [{ versions: { headline: '🚀'.repeat(111) } }, '/versions/headline', /220 (UTF-16|characters)/],
    [{ versions: { linkedin: 'x'.repeat(2601) } }, '/versions/linkedin', 'is longer than 2600 characters'],
    [{ versions: { short: 'x'.repeat(2001) } }, '/versions/short', 'is longer than 2000 characters'],
    [{ versions: { long: 'x'.repeat(10_001) } }, '/versions/long', 'is longer than 10000 characters'],
    [{ versions: { long: 'a\u0000' } }, '/versions/long', /control character/],
  ])('answers 422 to %j, and changes nothing', async (json, pointer, message) => {
    const created = await create();
    const answer = await patch(created, json);
    expect(answer.status).toBe(422);
    const [fault] = problem.parse(answer.body).errors ?? [];
    expect(fault?.pointer).toBe(pointer);
    expect(fault?.message).toMatch(message);
    expect((await one('GET', idOf(created))).text).toBe(created.text);
  });

  it('takes a headline of 220 code units', async () => {
    const headline = '🚀'.repeat(110);
    const { status, body } = await patch(await create(), { versions: { headline } });
    expect([status, summarySchema.parse(body).versions.headline?.characters]).toEqual([200, 220]);
  });

  it.each([['null'], ['[]'], ['"x"'], ['7']])('answers 422 to %s', async (body) => {
    expect(await patch(await create(), undefined, { body })).toMatchObject({ status: 422 });
  });

  it('answers 415 to another content type, and 400 to what is no JSON', async () => {
    const created = await create();
    const headers = { 'if-match': '*', 'content-type': 'application/json-patch+json' };
    expect(await patch(created, { title: 'x' }, { headers })).toMatchObject({ status: 415 });
    expect(await patch(created, undefined, { body: '{' })).toMatchObject({ status: 400 });
  });

  it("answers 404 to another user's summary, and changes nothing", async () => {
    const created = await create();
    expect(statusAndType(await patch(created, { title: 'x' }, someone()))).toEqual([404, 'no-such-summary']);
    expect((await one('GET', idOf(created))).text).toBe(created.text);
  });

  it.each(['0'.repeat(32), 'not-an-id'])('answers 404 to %s', async (id) => {
    const headers = { 'if-match': '*' };
    expect(await one('PATCH', id, { json: { title: 'x' }, headers })).toMatchObject({ status: 404 });
  });
});

describe('any text', () => {
  it('is stored and read as it was typed, in every type, or refused with its place', async () => {
    const alice = someone();
    const id = idOf(await create(alice));
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\n',
        '\r\n',
        '• ',
        'Tools: ',
        '30% ',
        'Node.js. ',
        '\t',
        '</p>',
        '**',
        '\u202e',
        '\ud800',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1 }), async (pieces) => {
        const text = pieces.join('');
        const headers = { 'if-match': '*' };
        const answer = await one('PATCH', id, { ...alice, headers, json: { versions: { long: text } } });
        if (answer.status === 422) {
          expect(problem.parse(answer.body).errors?.[0]?.pointer).toBe('/versions/long');
          return;
        }
        expect(answer.status).toBe(200);
        expect((await one('GET', id, alice)).text).toBe(answer.text);
        expect(summarySchema.parse(answer.body).versions.long).toMatchObject({
          text,
          characters: text.length,
        });
        const read = (accept: string) =>
          service.call({
            route: '/v1/summaries/{id}/versions/{version}',
            params: { id, version: 'long' },
            ...alice,
            headers: { accept },
          });
        expect(await read('text/plain')).toMatchObject({ status: 200, text });
        expect(await read('text/markdown')).toMatchObject({ status: 200 });
        expect(await read('text/html')).toMatchObject({ status: 200 });
      }),
      { numRuns: 60 },
    );
  });
});

describe('If-Match', () => {
  it('must be there', async () => {
    const created = await create();
    expect(statusAndType(await patch(created, { title: 'x' }, { headers: {} }))).toEqual([
      428,
      'precondition-required',
    ]);
    expect((await one('GET', idOf(created))).text).toBe(created.text);
  });

  it.each([
    ['an entity tag of the summary', (etag: string) => etag, 200],
    ['one of several', (etag: string) => `"other", ${etag}`, 200],
    ['any state', () => '*', 200],
    ['a weak tag, which never matches', (etag: string) => `W/${etag}`, 412],
    ['another tag', () => '"other"', 412],
    ['the tag without its quotes', (etag: string) => etag.replaceAll('"', ''), 412],
    ['nothing', () => '', 412],
  ])('with %s', async (_, headerOf, status) => {
    const created = await create();
    const headers = { 'if-match': headerOf(created.headers['etag'] ?? '') };
    expect(await patch(created, { title: 'x' }, { headers })).toMatchObject({ status });
  });

  it('of a state that is past is refused', async () => {
    const created = await create();
    await patch(created, { title: 'first' });
    expect(statusAndType(await patch(created, { title: 'second' }))).toEqual([412, 'precondition-failed']);
    expect((await one('GET', idOf(created))).body).toMatchObject({ title: 'first', revision: 2 });
  });

  it('lets one of a hundred parallel changes win, and the others know', async () => {
    const alice = someone();
    const created = await create(alice);
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, count) =>
        patch(created, { title: `Title ${count}`, versions: { headline: `Headline ${count}` } }, alice),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(99).fill(412)]);
    const winner = answers.find(({ status }) => status === 200);
    const read = await one('GET', idOf(created), alice);
    expect(read.text).toBe(winner?.text);
    expect(read.body).toMatchObject({ revision: 2 });
  });

  it('of any state answers 409 to who loses a race all the same, and loses no change', async () => {
    const alice = { ...someone(), headers: { 'if-match': '*' } };
    const created = await create(alice);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, count) => patch(created, { title: `Title ${count}` }, alice)),
    );
    const won = answers.filter(({ status }) => status === 200);
    expect(answers.filter(({ status }) => status !== 200).map(({ status }) => status)).toEqual(
      Array(20 - won.length).fill(409),
    );
    expect((await one('GET', idOf(created), alice)).body).toMatchObject({ revision: 1 + won.length });
  });

  it('guards a deletion too, when it is there', async () => {
    const created = await create();
    const edited = await patch(created, { title: 'x' });
    const past = { headers: { 'if-match': created.headers['etag'] ?? '' } };
    expect(statusAndType(await one('DELETE', idOf(created), past))).toEqual([412, 'precondition-failed']);
    expect(await one('GET', idOf(created))).toMatchObject({ status: 200 });
    const present = { headers: { 'if-match': edited.headers['etag'] ?? '' } };
    expect(await one('DELETE', idOf(created), present)).toMatchObject({ status: 204 });
    expect(await one('DELETE', idOf(created), present)).toMatchObject({ status: 404 });
  });
});

describe('an Idempotency-Key', () => {
  const keyed = (request: EventOverrides) =>
    create({ ...request, headers: { 'idempotency-key': 'first-and-only' } });

  it('answers with what it created, whatever was edited since, and takes no edit back', async () => {
    const alice = someone();
    const created = await keyed(alice);
    const edited = await patch(created, { title: 'New', versions: { long: 'Mine.' } }, alice);
    expect(edited.status).toBe(200);
    const again = await keyed(alice);
    expect([again.status, again.text]).toEqual([201, created.text]);
    expect(again.headers).toMatchObject({
      'idempotent-replayed': 'true',
      etag: created.headers['etag'],
      location: created.headers['location'],
    });
    expect((await one('GET', idOf(created), alice)).text).toBe(edited.text);
    expect(await patch(again, { title: 'x' }, alice)).toMatchObject({ status: 412 });
  });

  it('creates one summary however many send it at once', async () => {
    const alice = someone();
    const answers = await Promise.all(Array.from({ length: 100 }, () => keyed(alice)));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers.filter(({ headers }) => headers['idempotent-replayed'] === undefined)).toHaveLength(1);
    const { items } = summaryPage.parse((await service.call({ route: '/v1/summaries', ...alice })).body);
    expect(items).toHaveLength(1);
  });
});
