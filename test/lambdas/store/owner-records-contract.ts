import {
  type BatchWriteItemCommandInput,
  type BatchWriteItemCommandOutput,
  type DynamoDBClient,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Owner } from '../../../lambdas/identity/owner.ts';
import type { OwnerRecords } from '../../../lambdas/me/owner-records.ts';
import { dynamoDbQuota } from '../../../lambdas/quota/dynamodb-quota.ts';
import { dynamoDbOwnerRecords } from '../../../lambdas/store/dynamodb-owner-records.ts';
import { dynamoDbSummaryStore } from '../../../lambdas/store/dynamodb-summary-store.ts';
import type { SummaryStore } from '../../../lambdas/summaries/summary-store.ts';
import { profile } from '../../builders/profiles.ts';
import { someOwner, storedSummary } from '../../builders/summaries.ts';

interface OpenDatabase {
  readonly client: DynamoDBClient;
  readonly tableName: string;
  close(): Promise<void>;
}

/** What erasing and exporting must do, whatever database is under it. */
export function holdsTheOwnerRecordsContract(name: string, open: () => Promise<OpenDatabase>): void {
  describe(`the records of an owner on ${name}`, () => {
    let database: OpenDatabase;
    let store: SummaryStore;
    let records: OwnerRecords;
    const waits: number[] = [];
    const wait = async (milliseconds: number) => {
      waits.push(milliseconds);
    };
    beforeAll(async () => {
      database = await open();
      store = dynamoDbSummaryStore(database);
      records = dynamoDbOwnerRecords({ ...database, wait });
    });
    afterAll(async () => {
      database?.client.destroy();
      await database?.close();
    });

    const small = () => storedSummary({ profile: profile(), options: { versions: ['headline'] } });
    const fill = (owner: Owner, count: number) =>
      Promise.all(Array.from({ length: count }, () => store.create(owner, small())));
    const count = async (owner: Owner) => (await store.list(owner, { limit: 100 })).items.length;
    const put = (owner: Owner, sk: string) =>
      database.client.send(
        new PutItemCommand({
          TableName: database.tableName,
          Item: { pk: { S: owner }, sk: { S: sk }, n: { N: '7' }, b: { B: new Uint8Array([1, 2]) } },
        }),
      );

    it('are what lies beside summaries, whatever it is', async () => {
      const owner = someOwner();
      await fill(owner, 3);
      const limits = { perMinute: 5, perDay: 5 };
      await dynamoDbQuota({ ...database, limits, now: () => new Date('2026-05-04T09:30:00Z') }).take(owner);
      await put(owner, 'ANYTHING');
      await put(owner, 'TOMORROW#1');
      await put(someOwner(), "OTHER'S");
      const found = await records.beside(owner);
      expect(found.map(({ key }) => key)).toEqual(['ANYTHING', 'QUOTA#2026-05-04', 'TOMORROW#1']);
      expect(found[0]?.values).toEqual({ n: 7, b: 'AQI=' });
      expect(found[1]?.values).toEqual({ day: 1, m570: 1, ttl: expect.any(Number) });
    });

    it('are erased, all of them and no other owner’s', async () => {
      const [alice, bob] = [someOwner(), someOwner()];
      await fill(alice, 60);
      await fill(bob, 2);
      await put(alice, 'ANYTHING');
      await put(bob, 'ANYTHING');
      await records.erase(alice);
      expect([await count(alice), await records.beside(alice)]).toEqual([0, []]);
      expect([await count(bob), (await records.beside(bob)).length]).toEqual([2, 1]);
    });

    it('are erased over many pages of the database', async () => {
      const owner = someOwner();
      const lines = Array.from({ length: 10 }, () => 'x'.repeat(600));
      const large = { ...storedSummary({ profile: profile({ responsibilities: lines }) }) };
      const item = new Uint8Array(300_000);
      for (let page = 0; page < 8; page++) {
        await database.client.send(
          new PutItemCommand({
            TableName: database.tableName,
            Item: { pk: { S: owner }, sk: { S: `LARGE#${page}` }, body: { B: item } },
          }),
        );
      }
      await store.create(owner, large);
      await records.erase(owner);
      expect([await count(owner), await records.beside(owner)]).toEqual([0, []]);
    });

    it('are none of an owner without any, and erasing them is nothing', async () => {
      const owner = someOwner();
      await records.erase(owner);
      expect(await records.beside(owner)).toEqual([]);
    });

    /** Something new arrives with each look, so many times. */
    const whileArriving = async (owner: Owner, times: number, act: () => Promise<unknown>) => {
      let left = times;
      database.client.middlewareStack.add(
        (next, { commandName }) =>
          async (args) => {
            const looked = await next(args);
            if (commandName === 'QueryCommand' && left-- > 0) await store.create(owner, small());
            return looked;
          },
        { step: 'initialize', name: 'arriving' },
      );
      try {
        await act();
      } finally {
        database.client.middlewareStack.remove('arriving');
      }
    };

    it('are erased though others are created meanwhile', async () => {
      const owner = someOwner();
      await fill(owner, 30);
      await whileArriving(owner, 3, () => records.erase(owner));
      expect(await count(owner)).toBe(0);
    });

    it('are said to be there still when there is no end of them', async () => {
      const owner = someOwner();
      await whileArriving(owner, 1000, async () => {
        await fill(owner, 1);
        await expect(records.erase(owner)).rejects.toMatchObject({ code: 'conflict' });
      });
      await records.erase(owner);
      expect(await count(owner)).toBe(0);
    });

    /** The database does no more than two of a batch at once, so many times. */
    const whileBusy = async (times: number, act: () => Promise<unknown>) => {
      let left = times;
      database.client.middlewareStack.add(
        (next, { commandName }) =>
          async (args) => {
            if (commandName !== 'BatchWriteItemCommand' || left-- <= 0) return next(args);
            const input = args.input as BatchWriteItemCommandInput;
            const requests = input.RequestItems?.[database.tableName] ?? [];
            const result = await next({
              ...args,
              input: { RequestItems: { [database.tableName]: requests.slice(0, 2) } },
            });
            const output = result.output as BatchWriteItemCommandOutput;
            output.UnprocessedItems = { [database.tableName]: requests.slice(2) };
            return result;
          },
        { step: 'initialize', name: 'busy' },
      );
      try {
        await act();
      } finally {
        database.client.middlewareStack.remove('busy');
      }
    };

    it('are erased though the database leaves some of them undone, with longer and longer pauses', async () => {
      const owner = someOwner();
      await fill(owner, 25);
      waits.length = 0;
      await whileBusy(3, () => records.erase(owner));
      expect(await count(owner)).toBe(0);
      expect(waits).toEqual([50, 100, 200]);
    });

    it('are an error when the database leaves them undone for good, and can be erased later', async () => {
      const owner = someOwner();
      await fill(owner, 25);
      await whileBusy(100, async () => {
        await expect(records.erase(owner)).rejects.toThrow('undone');
      });
      expect(await count(owner)).toBeGreaterThan(0);
      await records.erase(owner);
      expect(await count(owner)).toBe(0);
    });
  });
}
