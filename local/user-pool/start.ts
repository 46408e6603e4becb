import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ANY_CREDENTIALS, createTable, type RunningDatabase } from '../database.ts';
import type { TokenIssuer } from '../tokens.ts';
import { startUserPoolEndpoint } from './endpoint.ts';
import { type Outbox, openOutbox } from './outbox.ts';
import { openRecords } from './records.ts';
import { openUserPool } from './user-pool.ts';

export interface RunningUserPool {
  /** What the service calls the pool. */
  readonly id: string;
  /** Where a Cognito client finds it. */
  readonly endpoint: string;
  readonly outbox: Outbox;
  stop(): Promise<void>;
}

/**
 * A user pool beside the service's own table in this database, and what has expired there removed.
 *
 * @param now the clock, in milliseconds since 1970
 * @example
 * const userPool = await startUserPool(await startDatabase(), await openTokens('.rolecall/identity.json'));
 */
export async function startUserPool(
  { endpoint: databaseEndpoint }: RunningDatabase,
  tokens: TokenIssuer,
  now: () => number = Date.now,
): Promise<RunningUserPool> {
  const client = new DynamoDBClient({ endpoint: databaseEndpoint, ...ANY_CREDENTIALS });
  try {
    await createTable(client, TABLE_NAME);
    const records = openRecords(client, TABLE_NAME);
    await records.purge(now());
    const outbox = openOutbox();
    const { endpoint, stop } = await startUserPoolEndpoint(openUserPool({ records, tokens, outbox, now }));
    return {
      id: 'local_rolecall',
      endpoint,
      outbox,
      async stop() {
        await stop();
        client.destroy();
      },
    };
  } catch (error) {
    client.destroy();
    throw error;
  }
}

const TABLE_NAME = 'rolecall-user-pool';
