import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composition } from '../../contract/composition.ts';
import { exportDocument } from '../../contract/export.ts';
import { roleList } from '../../contract/role.ts';
import { routes } from '../../contract/routes.ts';
import { summary, summaryPage } from '../../contract/summary.ts';
import { mediumProfile } from '../builders/profiles.ts';
import { type Asked, ask, idIn } from './client.ts';
import { openTarget, type Target } from './target.ts';

let target: Target;
beforeAll(async () => {
  target = await openTarget();
});
afterAll(() => target?.close());

const anyone = (method: string, path: string, asked?: Asked) => ask(target.url, method, path, asked);
const alice = (method: string, path: string, asked?: Asked) =>
  ask(target.url, method, path, { token: target.alice, ...asked });
const bob = (method: string, path: string, asked?: Asked) =>
  ask(target.url, method, path, { token: target.bob, ...asked });

describe('anyone', () => {
  it('sees that the service is up', async () => {
    const { status, body, headers } = await anyone('GET', '/v1/health');
    expect([status, body]).toMatchObject([200, { status: 'ok' }]);
    expect(headers.get('x-request-id')).toBeTruthy();
  });

  it('reads what the service can do', async () => {
    const { status, body } = await anyone('GET', '/v1/openapi.json');
    expect([status, body]).toMatchObject([200, { openapi: '3.1.1', paths: { '/v1/summaries': {} } }]);
  });

  it('turns a profile into four texts whose sentences make them up, and the same texts again', async () => {
    const profile = mediumProfile();
    const first = await anyone('POST', '/v1/compositions', { json: { profile } });
    expect(first.status).toBe(200);
    const { versions } = composition.parse(first.body);
    expect(Object.keys(versions).sort()).toEqual(['headline', 'linkedin', 'long', 'short']);
    for (const version of Object.values(versions).filter((one) => one !== undefined)) {
      expect(version.characters).toBe(version.text.length);
      for (const sentence of version.sentences) expect(version.text).toContain(sentence.text);
    }
    expect((await anyone('POST', '/v1/compositions', { json: { profile } })).text).toBe(first.text);
  });

  it('gets only the versions that were asked for', async () => {
    const json = { profile: mediumProfile(), options: { versions: ['headline'] } };
    const { body } = await anyone('POST', '/v1/compositions', { json });
    expect(Object.keys(composition.parse(body).versions)).toEqual(['headline']);
  });

  it('learns which claims of a text a profile supports', async () => {
    const profile = { role: 'Nurse', achievements: ['cut falls by 30%'] };
    const json = { profile, text: 'I cut falls by 40%.' };
    const { status, body } = await anyone('POST', '/v1/verifications', { json });
    expect([status, body]).toMatchObject([200, { supported: false, claims: [{ text: '40%' }] }]);
  });

  it('may keep the list of roles', async () => {
    const { status, headers, body } = await anyone('GET', '/v1/roles');
    expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=3600']);
    expect(roleList.parse(body).roles.length).toBeGreaterThan(30);
    const again = await anyone('GET', '/v1/roles', {
      headers: { 'if-none-match': headers.get('etag') ?? '' },
    });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  it.each(
    routes
      .filter((route) => route.caller === 'user')
      .map(({ method, path }) => [method, path.replace('{id}', '0'.repeat(32)).replace('{version}', 'long')]),
  )('without a token gets 401 from %s %s', async (method, path) => {
    expect(await anyone(method, path)).toMatchObject({ status: 401 });
  });

  it('gets 404 where there is no route, and 405 with what is allowed where there is another method', async () => {
    expect(await anyone('GET', '/v1/nothing')).toMatchObject({
      status: 404,
      body: { title: 'No such route' },
    });
    const put = await anyone('PUT', '/v1/health');
    expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET']);
  });
});

describe('a user', () => {
  it('stores a profile, finds its texts again in the list and by itself, and deletes them', async () => {
    const created = await alice('POST', '/v1/summaries', {
      json: { profile: mediumProfile(), options: { spelling: 'en-GB' }, title: 'For Monday' },
    });
    expect(created.status).toBe(201);
    const location = created.headers.get('location') ?? '';
    expect(summary.parse(created.body)).toMatchObject({
      title: 'For Monday',
      options: { spelling: 'en-GB' },
    });

    const read = await alice('GET', location);
    expect([read.status, read.text]).toEqual([200, created.text]);
    expect(read.headers.get('cache-control')).toBe('no-store');

    const etag = read.headers.get('etag') ?? '';
    const unchanged = await alice('GET', location, { headers: { 'if-none-match': etag } });
    expect([unchanged.status, unchanged.text, unchanged.headers.get('etag')]).toEqual([304, '', etag]);

    const listed = summaryPage.parse((await alice('GET', '/v1/summaries')).body);
    expect(listed.items[0]).toMatchObject({ id: idIn(created), title: 'For Monday' });

    expect(await alice('DELETE', location)).toMatchObject({ status: 204, text: '' });
    expect(await alice('GET', location)).toMatchObject({ status: 404 });
    expect(await alice('DELETE', location)).toMatchObject({ status: 404 });
  });

  it('may send a creation again under its key, and only the same one', async () => {
    const headers = { 'idempotency-key': crypto.randomUUID() };
    const json = { profile: mediumProfile() };
    const first = await alice('POST', '/v1/summaries', { headers, json });
    const again = await alice('POST', '/v1/summaries', { headers, json });
    expect([again.status, again.text]).toEqual([201, first.text]);
    expect([first, again].map((answer) => answer.headers.get('idempotent-replayed'))).toEqual([null, 'true']);

    const other = await alice('POST', '/v1/summaries', { headers, json: { profile: { role: 'Nurse' } } });
    expect(other.status).toBe(422);
    await alice('DELETE', `/v1/summaries/${idIn(first)}`);
  });

  it('reads one text in the type that suits best', async () => {
    const created = await alice('POST', '/v1/summaries', { json: { profile: mediumProfile() } });
    const path = `/v1/summaries/${idIn(created)}/versions/long`;
    const { versions } = summary.parse(created.body);
    const plain = await alice('GET', path);
    expect([plain.status, plain.text]).toEqual([200, versions.long?.text]);
    const markdown = await alice('GET', path, { headers: { accept: 'text/markdown' } });
    expect([markdown.status, markdown.text]).toEqual([200, versions.long?.markdown]);
    const html = await alice('GET', path, { headers: { accept: 'text/html, */*;q=0.1' } });
    expect(html.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(html.text).toContain('<li><strong>API Development:</strong> ');
    const headers = { 'if-none-match': html.headers.get('etag') ?? '', accept: 'text/html' };
    expect(await alice('GET', path, { headers })).toMatchObject({ status: 304, text: '' });
    expect(await alice('GET', path, { headers: { accept: 'image/png' } })).toMatchObject({ status: 406 });
    await alice('DELETE', `/v1/summaries/${idIn(created)}`);
  });

  it('edits a text, is warned of what the profile does not support, and overwrites no other edit', async () => {
    const created = await alice('POST', '/v1/summaries', { json: { profile: { role: 'Nurse' } } });
    const path = `/v1/summaries/${idIn(created)}`;
    const json = { versions: { headline: 'Nurse, 7 awards' } };
    expect(await alice('PATCH', path, { json })).toMatchObject({ status: 428 });

    const headers = { 'if-match': created.headers.get('etag') ?? '' };
    const edited = await alice('PATCH', path, { json, headers });
    expect([edited.status, edited.body]).toMatchObject([
      200,
      {
        revision: 2,
        edited: ['headline'],
        versions: { headline: { text: 'Nurse, 7 awards', characters: 15 } },
      },
    ]);
    expect(summary.parse(edited.body).warnings).toContainEqual(
      expect.objectContaining({ code: 'unsupported-claim', pointer: '/versions/headline' }),
    );
    expect(await alice('PATCH', path, { json: { title: 'Too late' }, headers })).toMatchObject({
      status: 412,
    });
    expect((await alice('GET', path)).text).toBe(edited.text);
    await alice('DELETE', path);
  });

  it('takes everything along, and is forgotten', async () => {
    const created = await alice('POST', '/v1/summaries', { json: { profile: { role: 'Nurse' } } });
    const his = await bob('POST', '/v1/summaries', { json: { profile: { role: 'Cook' } } });
    const exported = await alice('GET', '/v1/me/export');
    expect(exported.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(exportDocument.parse(exported.body).summaries).toEqual([created.body]);

    expect(await alice('DELETE', '/v1/me')).toMatchObject({ status: 204, text: '' });
    expect(await alice('DELETE', '/v1/me')).toMatchObject({ status: 204 });
    expect((await alice('GET', '/v1/summaries')).body).toEqual({ items: [] });
    expect(await bob('GET', `/v1/summaries/${idIn(his)}`)).toMatchObject({ status: 200 });
    await bob('DELETE', '/v1/me');
  });

  it('lists page by page, newest first', async () => {
    const created: string[] = [];
    for (const title of ['one', 'two', 'three']) {
      created.unshift(
        idIn(await alice('POST', '/v1/summaries', { json: { profile: { role: 'Nurse' }, title } })),
      );
    }
    const seen: string[] = [];
    let path = '/v1/summaries?limit=2';
    while (path) {
      const { items, nextCursor } = summaryPage.parse((await alice('GET', path)).body);
      seen.push(...items.map((item) => item.id));
      path = nextCursor === undefined ? '' : `/v1/summaries?limit=2&cursor=${nextCursor}`;
    }
    expect(seen).toEqual(created);
    for (const id of created) await alice('DELETE', `/v1/summaries/${id}`);
  });

  it("never sees another user's summaries", async () => {
    const created = await alice('POST', '/v1/summaries', { json: { profile: { role: 'Nurse' } } });
    const path = `/v1/summaries/${idIn(created)}`;
    expect(await bob('GET', path)).toMatchObject({ status: 404 });
    expect(await bob('DELETE', path)).toMatchObject({ status: 404 });
    expect((await bob('GET', '/v1/summaries')).body).toEqual({ items: [] });
    expect(await alice('GET', path)).toMatchObject({ status: 200 });
    await alice('DELETE', path);
  });
});
