import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EDIT_LIMITS, type Summary, type SummaryListItem } from '../../../contract/summary.ts';
import { edit } from '../../../lambdas/summaries/edit.ts';
import { freshId } from '../../../lambdas/summaries/identify.ts';
import { positionOf } from '../../../lambdas/summaries/position.ts';
import type { StoredSummary, SummaryStore } from '../../../lambdas/summaries/summary-store.ts';
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
      expect(read).toEqual(stored);
      expect(JSON.stringify(read)).toBe(JSON.stringify(stored));
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
      expect(await store.get(owner, first.summary.id)).toEqual(first);
    });

    it('lets exactly one of a hundred concurrent creations of an id through', async () => {
      const owner = someOwner();
      const id = freshId();
      const attempts = Array.from({ length: 100 }, (_, index) =>
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
      expect((await store.get(alice, hers.summary.id))?.summary.title).toBe('Hers');
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

    describe('an update', () => {
      const changed = (stored: StoredSummary, overrides: Partial<Summary>): StoredSummary => ({
        ...stored,
        summary: { ...stored.summary, revision: stored.summary.revision + 1, ...overrides },
      });
      const edited = (stored: StoredSummary, text: string): StoredSummary => ({
        ...stored,
        summary: edit(stored, { versions: { headline: text } }, '2026-05-04T10:00:00.000Z'),
      });
      const create = async (owner: ReturnType<typeof someOwner>, overrides: Partial<Summary> = {}) =>
        (await store.create(owner, storedSummary(overrides))).stored;

      it('puts the next revision in place, and keeps what was created', async () => {
        const owner = someOwner();
        const first = await create(owner);
        const second = edited(first, 'A headline of my own 🚀');
        expect(await store.update(owner, second)).toBe(true);
        expect(await store.get(owner, first.summary.id)).toEqual(second);
        const third = changed(second, { title: 'Another title', updatedAt: '2026-05-04T11:00:00.000Z' });
        expect(await store.update(owner, third)).toBe(true);
        const read = await store.get(owner, first.summary.id);
        expect(read).toEqual(third);
        expect(read?.created).toEqual(first.created);
        expect(read?.summary.edited).toEqual(['headline']);
      });

      it('shows in a list at once, and leaves the summary in its place there', async () => {
        const owner = someOwner();
        const older = await create(owner, { createdAt: '2026-05-04T09:00:00.000Z' });
        await create(owner, { createdAt: '2026-05-04T09:30:00.000Z' });
        const next = changed(older, { title: 'Changed', updatedAt: '2026-05-05T00:00:00.000Z' });
        await store.update(owner, next);
        const { items } = await store.list(owner, { limit: 10 });
        expect(items[1]).toMatchObject({
          title: 'Changed',
          revision: 2,
          updatedAt: '2026-05-05T00:00:00.000Z',
        });
      });

      it('is the answer to a creation under the same id no more than what was created', async () => {
        const owner = someOwner();
        const first = await create(owner);
        await store.update(owner, edited(first, 'Mine'));
        const again = await store.create(owner, storedSummary({ id: first.summary.id, title: 'Again' }));
        expect(again.created).toBe(false);
        expect(again.stored.created).toEqual(first.created);
      });

      it('lets exactly one of a hundred concurrent changes to one state through', async () => {
        const owner = someOwner();
        const first = await create(owner);
        const changes = Array.from({ length: 100 }, (_, index) => edited(first, `Headline ${index}`));
        const outcomes = await Promise.all(changes.map((change) => store.update(owner, change)));
        expect(outcomes.filter(Boolean)).toHaveLength(1);
        expect(await store.get(owner, first.summary.id)).toEqual(changes[outcomes.indexOf(true)]);
      });

      it('does nothing to a summary that is gone, that another owner has, or that was created anew', async () => {
        const [owner, other] = [someOwner(), someOwner()];
        const first = await create(owner);
        const next = edited(first, 'Mine');
        expect(await store.update(other, next)).toBe(false);
        expect(await store.get(other, first.summary.id)).toBeUndefined();

        await store.delete(owner, first.summary.id);
        expect(await store.update(owner, next)).toBe(false);
        expect(await store.get(owner, first.summary.id)).toBeUndefined();

        const anew = await create(owner, { id: first.summary.id, createdAt: '2026-05-05T00:00:00.000Z' });
        expect(await store.update(owner, next)).toBe(false);
        expect(await store.get(owner, first.summary.id)).toEqual(anew);
      });

      it('stores the longest edits of the largest summary, and says what is too large', async () => {
        const owner = someOwner();
        const first = await create(owner, { profile: profileOfLines(140) });
        const ascii = Object.fromEntries(
          Object.entries(EDIT_LIMITS).map(([name, limit]) => [name, randomWords(limit)]),
        );
        const longest = {
          ...first,
          summary: edit(first, { versions: ascii }, first.summary.createdAt),
        };
        expect(await store.update(owner, longest)).toBe(true);
        expect(await store.get(owner, first.summary.id)).toEqual(longest);

        const long = Array.from({ length: EDIT_LIMITS.long }, randomLetter).join('');
        const tooLarge = {
          ...longest,
          summary: edit(longest, { versions: { long } }, first.summary.createdAt),
        };
        await expect(store.update(owner, tooLarge)).rejects.toMatchObject({ code: 'content-too-large' });
        expect(await store.get(owner, first.summary.id)).toEqual(longest);
      });
    });

    it('deletes in the state that is named, and in no other', async () => {
      const owner = someOwner();
      const { stored } = await store.create(owner, storedSummary());
      const { id, createdAt } = stored.summary;
      expect(await store.delete(owner, id, { createdAt, revision: 2 })).toBe(false);
      expect(await store.delete(owner, id, { createdAt: '2026-05-05T00:00:00.000Z', revision: 1 })).toBe(
        false,
      );
      expect(await store.delete(someOwner(), id, stored.summary)).toBe(false);
      expect(await store.delete(owner, id, stored.summary)).toBe(true);
      expect(await store.get(owner, id)).toBeUndefined();
    });

    it('stores the largest profile that a request can hold', async () => {
      const owner = someOwner();
      const stored = storedSummary({ profile: profileOfLines(140) });
      expect(Buffer.byteLength(JSON.stringify(stored.summary.profile))).toBeGreaterThan(248_000);
      await store.create(owner, stored);
      expect(await store.get(owner, stored.summary.id)).toEqual(stored);
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

/** Words in letters that compress as little as words do. */
function randomWords(length: number): string {
  const letters = Array.from({ length }, (_, place) => {
    if (place % 7 === 6) return place % 70 === 69 ? '.' : ' ';
    return String.fromCodePoint(97 + Math.floor(Math.random() * 26));
  });
  return letters.join('');
}

function randomLetter(): string {
  return String.fromCodePoint(0x4e00 + Math.floor(Math.random() * 20_000));
}
