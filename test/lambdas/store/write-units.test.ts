import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toItem } from '../../../lambdas/store/summary-item.ts';
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

/** Three, so that with the quota's own write a creation costs four. */
const MOST_UNITS = 3;

/** Dynalite does not count what the list index costs: one unit, since its entry is far below a kilobyte. */
const INDEX_UNITS = DYNAMODB_LOCAL_ENDPOINT ? 0 : 1;

if (!DYNAMODB_LOCAL_ENDPOINT) {
  console.info(
    'Counting write units on dynalite: DYNAMODB_LOCAL_ENDPOINT names no DynamoDB Local (it needs Java).',
  );
}

describe('the write units of a creation', () => {
  let database: RunningDatabase | undefined;
  let client: DynamoDBClient;
  const tableName = `rolecall-${crypto.randomUUID()}`;

  beforeAll(async () => {
    database = DYNAMODB_LOCAL_ENDPOINT ? undefined : await startDatabase();
    const endpoint = DYNAMODB_LOCAL_ENDPOINT ?? database?.endpoint ?? '';
    client = new DynamoDBClient({ endpoint, ...ANY_CREDENTIALS });
    await createTable(client, tableName);
  });

  afterAll(async () => {
    client?.destroy();
    await database?.stop();
  });

  it.each([{ name: 'a medium profile', profile: mediumProfile() }, ...fixtures])(
    `are ${MOST_UNITS} at most for $name`,
    async ({ profile }) => {
      const Item = toItem(someOwner(), storedSummary({ profile }));
      const put = new PutItemCommand({ TableName: tableName, Item, ReturnConsumedCapacity: 'TOTAL' });
      const { ConsumedCapacity } = await client.send(put);
      expect(ConsumedCapacity?.CapacityUnits).toBeGreaterThan(0);
      expect((ConsumedCapacity?.CapacityUnits ?? 0) + INDEX_UNITS).toBeLessThanOrEqual(MOST_UNITS);
    },
  );
});
