import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SummaryListItem } from '../../../contract/summary.ts';
import { freshId } from '../../../lambdas/summaries/identify.ts';
import { positionOf } from '../../../lambdas/summaries/position.ts';
import type { SummaryStore } from '../../../lambdas/summaries/summary-store.ts';
import { profile } from '../../builders/profiles.ts';
import { someOwner, storedSummary } from '../../builders/summaries.ts';

export interface StoreUnderTest {
  readonly store: SummaryStore;
  close(): Promise<void>;
}

/** What every summary store must do, whatever database is under it. */
export function holdsTheStoreContract(name: string, open: () => Promise<StoreUnderTest>): void {
  describe(`a summary store on ${name}`, () => {
    let opened: StoreUnderTest;
    let store: SummaryStore;
    beforeAll(async () => {
      opened = await open();
      store = opened.store;
    });
    afterAll(() => opened?.close());

    const fill = async (owner: ReturnType<typeof someOwner>, count: number) => {
      const moments = Array.from({ length: count }, (_, minute) => new Date(Date.UTC(2026, 4, 4, 9, minute)));
      for (const moment of moments) {
        await store.create(owner, storedSummary({ createdAt: moment.toISOString() }));
      }
    };

    const pages = async (owner: ReturnType<typeof someOwner>, limit: number) => {
      const found: SummaryListItem[][] = [];
      let page = await store.list(owner, { limit });
      found.push([...page.items]);
      while (page.next) {
        page = await store.list(owner, { limit, after: page.next });
        found.push([...page.items]);
      }
      return found;
    };

    it('gives back exactly what was stored', async () => {
      const owner = someOwner();
      const stored = storedSummary({ title: 'Für das Gespräch 🚀' });
      expect(await store.create(owner, stored)).toEqual({ created: true, stored });
      const read = await store.get(owner, stored.summary.id);
      expect(read).toEqual(stored.summary);
      expect(JSON.stringify(read)).toBe(JSON.stringify(stored.summary));
    });

    it('leaves the first summary where it is when its id is asked for again', async () => {
      const owner = someOwner();
      const first = storedSummary({ title: 'First' });
      const second = {
        ...storedSummary({ id: first.summary.id, title: 'Second' }),
        requestDigest: 'f'.repeat(32),
      };
      await store.create(owner, first);
      expect(await store.create(owner, second)).toEqual({ created: false, stored: first });
      expect(await store.get(owner, first.summary.id)).toEqual(first.summary);
    });

    it('lets exactly one of many concurrent creations of an id through', async () => {
      const owner = someOwner();
      const id = freshId();
      const attempts = Array.from({ length: 10 }, (_, index) =>
        storedSummary({ id, title: `Attempt ${index}` }),
      );
      const outcomes = await Promise.all(attempts.map((attempt) => store.create(owner, attempt)));
      expect(outcomes.filter((outcome) => outcome.created)).toHaveLength(1);
      expect(new Set(outcomes.map((outcome) => outcome.stored.summary.title)).size).toBe(1);
      expect((await store.list(owner, { limit: 10 })).items).toHaveLength(1);
    });

    it('knows nothing of a summary that was never stored', async () => {
      expect(await store.get(someOwner(), freshId())).toBeUndefined();
    });

    it('keeps owners apart: the same id is another summary, and nobody reads, lists or deletes the other', async () => {
      const [alice, bob] = [someOwner(), someOwner()];
      const hers = storedSummary({ title: 'Hers' });
      await store.create(alice, hers);
      expect(await store.get(bob, hers.summary.id)).toBeUndefined();
      expect((await store.list(bob, { limit: 10 })).items).toEqual([]);
      expect(await store.delete(bob, hers.summary.id)).toBe(false);

      const his = storedSummary({ id: hers.summary.id, title: 'His' });
      expect((await store.create(bob, his)).created).toBe(true);
      expect((await store.get(alice, hers.summary.id))?.title).toBe('Hers');
      expect((await store.list(alice, { limit: 10 })).items.map((item) => item.title)).toEqual(['Hers']);
    });

    it('lists an empty page for an owner without summaries', async () => {
      expect(await store.list(someOwner(), { limit: 10 })).toEqual({ items: [] });
    });

    it('lists newest first, right after the write, with what a list shows and no more', async () => {
      const owner = someOwner();
      const { summary } = storedSummary();
      await store.create(owner, storedSummary({ ...summary, createdAt: '2026-05-04T09:30:00.000Z' }));
      await store.create(owner, storedSummary({ title: 'Newer', createdAt: '2026-05-04T09:30:00.001Z' }));
      const { items } = await store.list(owner, { limit: 10 });
      expect(items.map((item) => item.title)).toEqual(['Newer', summary.title]);
      const { id, title, revision, createdAt, updatedAt } = summary;
      expect(items[1]).toEqual({ id, title, revision, createdAt, updatedAt });
    });

    it('lists every summary once over pages, and no empty page at the end', async () => {
      const owner = someOwner();
      await fill(owner, 6);
      const paged = await pages(owner, 2);
      expect(paged.map((page) => page.length)).toEqual([2, 2, 2]);
      expect(paged.flat()).toEqual((await store.list(owner, { limit: 100 })).items);
    });

    it('orders what was created in the same millisecond, and pages through it', async () => {
      const owner = someOwner();
      for (let count = 0; count < 5; count++) await store.create(owner, storedSummary());
      const paged = (await pages(owner, 2)).flat();
      expect(new Set(paged.map((item) => item.id)).size).toBe(5);
      expect(paged).toEqual((await store.list(owner, { limit: 100 })).items);
    });

    it('goes on from a place whose summary was deleted meanwhile', async () => {
      const owner = someOwner();
      await fill(owner, 4);
      const first = await store.list(owner, { limit: 2 });
      const [, last] = first.items;
      await store.delete(owner, last?.id ?? freshId());
      const rest = await store.list(owner, { limit: 2, after: first.next });
      expect(rest.items).toHaveLength(2);
    });

    it('does not see in a list what is newer than the place it goes on from', async () => {
      const owner = someOwner();
      await fill(owner, 3);
      const first = await store.list(owner, { limit: 2 });
      await store.create(owner, storedSummary({ createdAt: '2026-05-05T00:00:00.000Z' }));
      expect((await store.list(owner, { limit: 2, after: first.next })).items).toHaveLength(1);
    });

    it('forgets what is deleted, at once and in lists too', async () => {
      const owner = someOwner();
      const stored = storedSummary();
      await store.create(owner, stored);
      expect(await store.delete(owner, stored.summary.id)).toBe(true);
      expect(await store.get(owner, stored.summary.id)).toBeUndefined();
      expect((await store.list(owner, { limit: 10 })).items).toEqual([]);
      expect(await store.delete(owner, stored.summary.id)).toBe(false);
      expect((await store.create(owner, stored)).created).toBe(true);
    });

    it('stores the largest profile that a request can hold', async () => {
      const owner = someOwner();
      const stored = storedSummary({ profile: profileOfLines(140) });
      expect(Buffer.byteLength(JSON.stringify(stored.summary.profile))).toBeGreaterThan(248_000);
      await store.create(owner, stored);
      expect(await store.get(owner, stored.summary.id)).toEqual(stored.summary);
    });

    it('says that more than fits is too large', async () => {
      const tooLarge = storedSummary({ profile: profileOfLines(300) });
      await expect(store.create(someOwner(), tooLarge)).rejects.toMatchObject({ code: 'content-too-large' });
    });

    it('takes any place in time as a place to go on from', async () => {
      const owner = someOwner();
      await fill(owner, 1);
      const never = positionOf({ createdAt: '1970-01-01T00:00:00.000Z', id: freshId() });
      expect(await store.list(owner, { limit: 5, after: never })).toEqual({ items: [] });
    });
  });
}

/** A profile of as many lines as long as a line can be, in letters that no compression makes much smaller. */
function profileOfLines(count: number) {
  const lines = Array.from({ length: count }, () => Array.from({ length: 600 }, randomLetter).join(''));
  const positions = Array.from({ length: count / 20 }, (_, index) =>
    lines.slice(20 * index, 20 * (index + 1)),
  );
  return profile({ experience: positions.map((responsibilities) => ({ role: 'Clerk', responsibilities })) });
}

function randomLetter(): string {
  return String.fromCodePoint(0x4e00 + Math.floor(Math.random() * 20_000));
}
