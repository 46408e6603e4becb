import { DynamoDBClient, type DynamoDBClientConfig, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { dynamoDbQuota } from '../../../lambdas/quota/dynamodb-quota.ts';
import { ANY_CREDENTIALS, createTable, startDatabase } from '../../../local/database.ts';
import { someOwner } from '../../builders/summaries.ts';
import { holdsTheQuotaContract, type QuotaUnderTest } from './quota-contract.ts';

const { DYNAMODB_LOCAL_ENDPOINT } = process.env;
const consumed = z.object({ ConsumedCapacity: z.object({ CapacityUnits: z.number() }) });

function under(endpoint: string, tableName: string, close: () => Promise<void>): QuotaUnderTest {
  const settings: DynamoDBClientConfig = { endpoint, ...ANY_CREDENTIALS };
  const client = new DynamoDBClient(settings);
  return {
    quota: (limits, now) => dynamoDbQuota({ client, tableName, limits, now }),
    mostWriteUnits: async () => {
      const units: number[] = [];
      const counting = new DynamoDBClient(settings);
      counting.middlewareStack.add(
        (next) => async (args) => {
          const { input } = args;
          Object.assign(input, { ReturnConsumedCapacity: 'TOTAL' });
          const result = await next(args);
          units.push(consumed.parse(result.output).ConsumedCapacity.CapacityUnits);
          return result;
        },
        { step: 'initialize' },
      );
      let minute = 0;
      const quota = dynamoDbQuota({
        client: counting,
        tableName,
        limits: { perMinute: 60, perDay: 1000 },
        now: () => new Date(Date.UTC(2026, 4, 4, 0, minute)),
      });
      const send = async (minutes: readonly number[]) => {
        const owner = someOwner();
        for (minute of minutes) await quota.take(owner);
      };
      await send(Array.from({ length: 300 }, (_, index) => 1000 + index));
      // Two minutes in a row after every gap that is too long to be cleared: the most that can be left lying.
      await send(Array.from({ length: 46 }, (_, index) => 64 * (index >> 1) + (index & 1)));
      counting.destroy();
      return Math.max(...units);
    },
    close: async () => {
      client.destroy();
      await close();
    },
  };
}

holdsTheQuotaContract('dynalite', async () => {
  const database = await startDatabase();
  return under(database.endpoint, database.tableName, () => database.stop());
});

if (DYNAMODB_LOCAL_ENDPOINT) {
  holdsTheQuotaContract('DynamoDB Local', async () => {
    const tableName = `rolecall-${crypto.randomUUID()}`;
    const client = new DynamoDBClient({ endpoint: DYNAMODB_LOCAL_ENDPOINT, ...ANY_CREDENTIALS });
    await createTable(client, tableName);
    client.destroy();
    return under(DYNAMODB_LOCAL_ENDPOINT, tableName, async () => {});
  });
} else {
  console.info('Skipping the quota on DynamoDB Local: DYNAMODB_LOCAL_ENDPOINT names none (it needs Java).');
}

describe('the quota without its database', () => {
  it('admits nobody', async () => {
    const client = new DynamoDBClient({ endpoint: 'http://127.0.0.1:9', maxAttempts: 1, ...ANY_CREDENTIALS });
    const quota = dynamoDbQuota({ client, tableName: 'rolecall', limits: { perMinute: 60, perDay: 1000 } });
    await expect(quota.take(someOwner())).rejects.toThrow();
    client.destroy();
  });

  it('asks for one write a request, and no more', async () => {
    const sent: unknown[] = [];
    const client = new DynamoDBClient({ ...ANY_CREDENTIALS });
    client.middlewareStack.add(
      (_, { commandName }) =>
        async () => {
          sent.push(commandName);
          return { output: { $metadata: {}, Attributes: { day: { N: '1' } } }, response: {} };
        },
      { step: 'initialize' },
    );
    await dynamoDbQuota({ client, tableName: 'rolecall', limits: { perMinute: 60, perDay: 1000 } }).take(
      someOwner(),
    );
    expect(sent).toEqual([UpdateItemCommand.name]);
    client.destroy();
  });
});
