import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Summary, summaryPage, summary as summarySchema } from '../../contract/summary.ts';
import { type Asked, ask, idIn } from './client.ts';
import { dataFolder, type StartedService, start, token } from './machine.ts';

const QUOTA = { ROLECALL_QUOTA_PER_MINUTE: '10000', ROLECALL_QUOTA_PER_DAY: '100000' };
const NURSE = { profile: { role: 'Nurse' }, options: { versions: ['headline'] } };

const data = dataFolder();
let service: StartedService;
let alice: string;
beforeAll(async () => {
  service = await start(data.path, QUOTA);
  alice = await token(data.path, 'alice@example.com');
});
afterAll(async () => {
  await service?.end();
  data.remove();
});

const call = (method: string, path: string, asked?: Asked) =>
  ask(service.url, method, path, { token: alice, ...asked });

/** Kills the service as soon as one of the requests is answered, and starts it again over the same data. */
async function killAmid(requests: readonly Promise<unknown>[]): Promise<void> {
  await Promise.race(requests);
  await service.end('SIGKILL');
  await Promise.allSettled(requests);
  service = await start(data.path, QUOTA);
}

/** Everything that is listed, read whole. */
async function everything(): Promise<Summary[]> {
  const found: Summary[] = [];
  let path = '/v1/summaries?limit=100';
  while (path) {
    const { items, nextCursor } = summaryPage.parse((await call('GET', path)).body);
    for (const { id, title, revision } of items) {
      const read = summarySchema.parse((await call('GET', `/v1/summaries/${id}`)).body);
      expect(read).toMatchObject({ title, revision });
      found.push(read);
    }
    path = nextCursor === undefined ? '' : `/v1/summaries?limit=100&cursor=${nextCursor}`;
  }
  return found;
}

const times = <Item>(count: number, make: (index: number) => Item) =>
  Array.from({ length: count }, (_, i) => make(i));

describe('a service that is killed', () => {
  it('amid creations under one key has stored the summary once, or not at all', async () => {
    const once = { headers: { 'idempotency-key': 'once' }, json: { ...NURSE, title: 'Once' } };
    const answered: string[] = [];
    await killAmid(
      times(50, async () => {
        const answer = await call('POST', '/v1/summaries', once);
        if (answer.status === 201) answered.push(answer.text);
      }),
    );
    expect(await everything()).toHaveLength(1);
    const again = await call('POST', '/v1/summaries', once);
    expect([again.status, again.headers.get('idempotent-replayed')]).toEqual([201, 'true']);
    expect(new Set([...answered, again.text]).size).toBe(1);
    expect(await everything()).toHaveLength(1);
    await call('DELETE', `/v1/summaries/${idIn(again)}`);
  });

  it('amid edits of one state has stored one of them whole, or none', async () => {
    const created = await call('POST', '/v1/summaries', { json: NURSE });
    const path = `/v1/summaries/${idIn(created)}`;
    const headers = { 'if-match': created.headers.get('etag') ?? '' };
    const edit = (index: number) => ({
      title: `Title ${index}`,
      versions: { headline: `Headline ${index}` },
    });
    await killAmid(times(50, (index) => call('PATCH', path, { headers, json: edit(index) })));

    const read = await call('GET', path);
    const { title, revision, versions, edited } = summarySchema.parse(read.body);
    expect(revision).toBe(2);
    expect(versions.headline?.text).toBe(title.replace('Title', 'Headline'));
    expect(edited).toEqual(['headline']);
    const next = { 'if-match': read.headers.get('etag') ?? '' };
    expect(await call('PATCH', path, { headers: next, json: edit(99) })).toMatchObject({ status: 200 });
    await call('DELETE', path);
  });

  it('amid an erasure has left what it left whole, and erases the rest when it is asked again', async () => {
    await Promise.all(times(60, () => call('POST', '/v1/summaries', { json: NURSE })));
    expect(await everything()).toHaveLength(60);
    const erasing = call('DELETE', '/v1/me');
    await killAmid([...times(3, () => call('GET', '/v1/summaries?limit=1')), erasing]);

    const left = await everything();
    expect(left.length).toBeLessThanOrEqual(60);
    expect(await call('DELETE', '/v1/me')).toMatchObject({ status: 204 });
    expect(await everything()).toEqual([]);
  });
});
