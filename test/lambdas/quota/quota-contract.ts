import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Quota, QuotaLimits } from '../../../lambdas/quota/quota.ts';
import { someOwner } from '../../builders/summaries.ts';

export interface QuotaUnderTest {
  readonly quota: (limits: QuotaLimits, now: () => Date) => Quota;
  /** The most write units of a request, of owners who send many, in every minute and far between. */
  readonly mostWriteUnits: () => Promise<number>;
  readonly close: () => Promise<void>;
}

const LIMITS = { perMinute: 60, perDay: 1000 };
const at = (time: string) => new Date(`2026-05-04T${time}Z`);

/** What every quota must do, whatever counts for it. */
export function holdsTheQuotaContract(name: string, open: () => Promise<QuotaUnderTest>): void {
  describe(`the quota on ${name}`, () => {
    let under: QuotaUnderTest;
    beforeAll(async () => {
      under = await open();
    });
    afterAll(() => under?.close());

    /** Takes with a clock that the test sets. */
    const counting = (limits: Partial<QuotaLimits> = {}) => {
      let now = at('09:30:18');
      const owner = someOwner();
      const quota = under.quota({ ...LIMITS, ...limits }, () => now);
      return {
        take: () => quota.take(owner),
        quota,
        goTo: (moment: Date) => {
          now = moment;
        },
      };
    };
    const admitted = async (taken: Promise<{ readonly admitted: boolean }>) => (await taken).admitted;

    it('says what is left after a request, and until when', async () => {
      const { take } = counting();
      await take();
      expect(await take()).toEqual({
        admitted: true,
        windows: [
          { name: 'minute', limit: 60, seconds: 60, remaining: 58, resets: 42 },
          { name: 'day', limit: 1000, seconds: 86_400, remaining: 998, resets: 52_182 },
        ],
      });
    });

    it('admits exactly 60 of 200 requests that come at once', async () => {
      const { take } = counting();
      const taken = await Promise.all(Array.from({ length: 200 }, take));
      expect(taken.filter((one) => one.admitted)).toHaveLength(60);
      const left = taken.filter((one) => one.admitted).map(({ windows: [minute] }) => minute.remaining);
      expect(left.sort((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, index) => index));
      for (const refused of taken.filter((one) => !one.admitted)) {
        expect(refused.windows.map(({ remaining }) => remaining)).toEqual([0, 940]);
      }
    });

    it('starts anew with the minute, not with the request', async () => {
      const { take, goTo } = counting({ perMinute: 2 });
      expect([await admitted(take()), await admitted(take()), await admitted(take())]).toEqual([
        true,
        true,
        false,
      ]);
      goTo(at('09:30:59.999'));
      expect(await admitted(take())).toBe(false);
      goTo(at('09:31:00'));
      expect([await admitted(take()), await admitted(take()), await admitted(take())]).toEqual([
        true,
        true,
        false,
      ]);
    });

    it('counts the minutes of a day together, and starts anew with the day', async () => {
      const { take, goTo } = counting({ perDay: 3 });
      for (const time of ['09:31:00', '10:00:00', '23:59:00']) {
        goTo(at(time));
        expect(await admitted(take())).toBe(true);
      }
      goTo(at('23:59:58'));
      expect(await take()).toMatchObject({ admitted: false, windows: [{}, { remaining: 0, resets: 2 }] });
      goTo(new Date('2026-05-05T00:00:00Z'));
      expect(await take()).toMatchObject({ admitted: true, windows: [{}, { remaining: 2 }] });
    });

    it('counts no request that it refused', async () => {
      const { take, goTo } = counting({ perMinute: 1, perDay: 3 });
      for (let refused = 0; refused < 5; refused++) await take();
      goTo(at('09:31:00'));
      expect(await take()).toMatchObject({ admitted: true, windows: [{}, { remaining: 1 }] });
    });

    it('counts each owner alone', async () => {
      const { quota, take } = counting({ perMinute: 1 });
      await take();
      expect(await admitted(take())).toBe(false);
      expect(await admitted(quota.take(someOwner()))).toBe(true);
    });

    it('still counts in the minute before, for a function whose clock is late', async () => {
      const { take, goTo } = counting({ perMinute: 2 });
      await take();
      goTo(at('09:31:00'));
      await take();
      goTo(at('09:30:59'));
      expect([await admitted(take()), await admitted(take())]).toEqual([true, false]);
    });

    it('writes one unit for a request, whatever the owner did that day', async () => {
      expect(await under.mostWriteUnits()).toBe(1);
    });
  });
}
