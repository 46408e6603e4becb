import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Summary } from '../../../contract/summary.ts';
import { dynamoDbQuota } from '../../../lambdas/quota/dynamodb-quota.ts';
import { dynamoDbSummaryStore } from '../../../lambdas/store/dynamodb-summary-store.ts';
import { edit } from '../../../lambdas/summaries/edit.ts';
import {
  ANY_CREDENTIALS,
  createTable,
  type RunningDatabase,
  startDatabase,
} from '../../../local/database.ts';
import { mediumProfile } from '../../builders/profiles.ts';
import { someOwner, storedSummary } from '../../builders/summaries.ts';
import { fixtures } from '../../fixtures/profiles.ts';

const { DYNAMODB_LOCAL_ENDPOINT } = process.env;

/** What one creation or one edit may cost, the count of the quota included. */
const MOST_UNITS = 4;

/** Dynalite does not count what the list index costs: one unit, since its entry is far below a kilobyte. */
const INDEX_UNITS = DYNAMODB_LOCAL_ENDPOINT ? 0 : 1;

if (!DYNAMODB_LOCAL_ENDPOINT) {
  console.info(
    'Counting write units on dynalite: DYNAMODB_LOCAL_ENDPOINT names no DynamoDB Local (it needs Java).',
  );
}

describe('the write units', () => {
  let database: RunningDatabase | undefined;
  let client: DynamoDBClient;
  let units = 0;
  const tableName = `rolecall-${crypto.randomUUID()}`;

  beforeAll(async () => {
    database = DYNAMODB_LOCAL_ENDPOINT ? undefined : await startDatabase();
    const endpoint = DYNAMODB_LOCAL_ENDPOINT ?? database?.endpoint ?? '';
    client = new DynamoDBClient({ endpoint, ...ANY_CREDENTIALS });
    await createTable(client, tableName);
    client.middlewareStack.add(
      (next) => async (args) => {
        const result = await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } });
        if ('ConsumedCapacity' in result.output)
          units += Number(Object(result.output.ConsumedCapacity).CapacityUnits);
        return result;
      },
      { step: 'initialize' },
    );
  });
  beforeEach(() => {
    units = 0;
  });
  afterAll(async () => {
    client?.destroy();
    await database?.stop();
  });

  const profiles = [{ name: 'a medium profile', profile: mediumProfile() }, ...fixtures];

  const countOne = async (owner: ReturnType<typeof someOwner>) => {
    await dynamoDbQuota({ client, tableName, limits: { perMinute: 60, perDay: 1000 } }).take(owner);
  };

  it.each(profiles)(`of a creation are ${MOST_UNITS} at most: $name`, async ({ profile }) => {
    const owner = someOwner();
    await countOne(owner);
    await dynamoDbSummaryStore({ client, tableName }).create(owner, storedSummary({ profile }));
    expect(units).toBeGreaterThan(INDEX_UNITS);
    expect(units + INDEX_UNITS).toBeLessThanOrEqual(MOST_UNITS);
  });

  it(`of an edit are ${MOST_UNITS} at most`, async () => {
    const owner = someOwner();
    const store = dynamoDbSummaryStore({ client, tableName });
    const { stored } = await store.create(owner, storedSummary());
    units = 0;
    const summary: Summary = edit(
      stored,
      { versions: { short: 'I build the APIs of the booking flow.' } },
      '2026-05-04T10:00:00.000Z',
    );
    await countOne(owner);
    await store.update(owner, { ...stored, summary });
    expect(units + INDEX_UNITS).toBeLessThanOrEqual(MOST_UNITS);
  });
});
