import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problem } from '../../../contract/problem.ts';
import { type Summary, summary as summarySchema } from '../../../contract/summary.ts';
import type { EventOverrides } from '../../builders/events.ts';
import { mediumProfile } from '../../builders/profiles.ts';
import { type ServiceUnderTest, startServiceUnderTest } from '../service-under-test.ts';

let service: ServiceUnderTest;
let stored: Summary;
beforeAll(async () => {
  service = await startServiceUnderTest();
  const json = { profile: mediumProfile({ responsibilities: ['build <b>fast</b> apis & more'] }) };
  stored = summarySchema.parse((await service.call({ method: 'POST', route: '/v1/summaries', json })).body);
});
afterAll(() => service?.close());

const read = (version: string, headers: Record<string, string> = {}, request: EventOverrides = {}) =>
  service.call({
    route: '/v1/summaries/{id}/versions/{version}',
    path: `/v1/summaries/${stored.id}/versions/${version}`,
    params: { id: stored.id, version },
    headers,
    ...request,
  });

describe('GET /v1/summaries/{id}/versions/{version}', () => {
  it.each(['long', 'short', 'linkedin', 'headline'] as const)('is the %s text alone', async (version) => {
    const answer = await read(version);
    expect(answer).toMatchObject({
      status: 200,
      text: stored.versions[version]?.text,
      headers: { 'content-type': 'text/plain; charset=utf-8', vary: 'Accept', 'cache-control': 'no-store' },
    });
    expect(answer.headers['content-security-policy']).not.toContain('sandbox');
  });

  it('is the Markdown that the summary has, or its text as Markdown', async () => {
    const long = await read('long', { accept: 'text/markdown' });
    expect(long.text).toBe(stored.versions.long?.markdown);
    expect(long.headers['content-type']).toBe('text/markdown; charset=utf-8');
    const linkedin = await read('linkedin', { accept: 'text/markdown' });
    expect(linkedin.text.split('\n\n')).toHaveLength(
      stored.versions.linkedin?.text.split('\n\n').length ?? 0,
    );
  });

  it('is HTML in which nothing that was typed is a tag', async () => {
    const { text, headers } = await read('long', { accept: 'text/html' });
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toBe("default-src 'none'; sandbox");
    expect(text).toMatch(/^<p>.*<\/p>\n<ul>\n<li><strong>.*:<\/strong> /s);
    expect(text).toContain('&lt;b&gt;');
    expect(text.replaceAll(/<\/?(?:p|ul|li|strong)>|<br>/g, '')).not.toMatch(/[<>]/);
  });

  it.each([
    ['', 'text/plain'],
    ['*/*', 'text/plain'],
    ['text/*', 'text/plain'],
    ['text/html', 'text/html'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html'],
    ['text/plain;q=0.5, text/markdown;q=0.7, text/html;q=0.6', 'text/markdown'],
    ['text/plain;q=0, text/*;q=0.1', 'text/markdown'],
    ['text/*;q=0.9, text/html', 'text/html'],
    ['*/*;q=0.1, TEXT/MARKDOWN; charset=utf-8 ;Q=0.2', 'text/markdown'],
    ['application/json, text/html;q=0.001', 'text/html'],
  ])('with Accept %j is %s', async (accept, type) => {
    const { status, headers } = await read('short', { accept });
    expect([status, headers['content-type']]).toEqual([200, `${type}; charset=utf-8`]);
  });

  it.each(['application/json', 'image/*', 'text/plain;q=0, text/html;q=0.0', 'text/*;q=0', 'nonsense'])(
    'answers 406 to Accept %j, and says what is there',
    async (accept) => {
      const { status, body } = await read('short', { accept });
      expect([status, problem.parse(body).detail]).toEqual([
        406,
        'This route answers with text/plain or text/markdown or text/html.',
      ]);
    },
  );

  it('has an entity tag for each version and type, and answers 304 to it alone', async () => {
    const asked = ['long', 'short'].flatMap((version) =>
      ['text/plain', 'text/markdown', 'text/html'].map((accept) => [version, accept] as const),
    );
    const tags = await Promise.all(
      asked.map(async ([version, accept]) => (await read(version, { accept })).headers['etag'] ?? ''),
    );
    expect(new Set(tags).size).toBe(asked.length);
    const [tag = '', other = ''] = tags;
    const same = await read('long', { 'if-none-match': tag });
    expect(same).toMatchObject({ status: 304, text: '', headers: { etag: tag, vary: 'Accept' } });
    expect(await read('long', { 'if-none-match': other })).toMatchObject({ status: 200 });
  });

  it.each(['tweet', 'LONG', 'constructor', '__proto__', 'long ', '%00'])(
    'answers 400 to the version %j, and names the four',
    async (version) => {
      const { status, body } = await read(version);
      expect([status, problem.parse(body).detail]).toEqual([
        400,
        'Path parameter "version": is none of "long", "short", "linkedin", "headline".',
      ]);
    },
  );

  it('answers 404 to a version that was not composed, and names those that were', async () => {
    const json = { profile: mediumProfile(), options: { versions: ['headline'] } };
    const { body } = await service.call({ method: 'POST', route: '/v1/summaries', json });
    const { id } = summarySchema.parse(body);
    const answer = await read('long', {}, { params: { id, version: 'long' } });
    expect(answer.status).toBe(404);
    expect(problem.parse(answer.body)).toMatchObject({
      type: '/docs/errors/no-such-version',
      detail: 'This summary was composed without it. It has: headline.',
    });
  });

  it("answers 404 to another user's summary, as to one that is not", async () => {
    const claims = { sub: crypto.randomUUID() };
    const his = await read('long', {}, { claims });
    const none = await read('long', {}, { claims, params: { id: '0'.repeat(32), version: 'long' } });
    // All the same but what is left of the quota.
    expect({ ...his, headers: { ...his.headers, ratelimit: '' } }).toEqual({
      ...none,
      headers: { ...none.headers, ratelimit: '' },
    });
    expect(his.status).toBe(404);
  });
});
