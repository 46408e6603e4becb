import { once } from 'node:events';
import type { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { CreateTableCommand, DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { TABLE } from '../lambdas/store/table.ts';
import { damaged, inspectDatabase } from './leveldb.ts';
import { portOf } from './port.ts';

export interface RunningDatabase {
  readonly endpoint: string;
  readonly tableName: string;
  /** Waits for what is being written. */
  stop(): Promise<void>;
}

/** What a client needs to talk to a database that checks no signature. */
export const ANY_CREDENTIALS = {
  region: 'local',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
} as const;

const TABLE_NAME = 'rolecall';

/**
 * DynamoDB in this process, on a free port that only this machine reaches, with the table in it.
 *
 * @param folder where it is kept; in memory without
 * @throws {StartError} when another process holds the folder, or when the database in it is damaged
 * @example
 * const database = await startDatabase('.rolecall/dynamodb');
 * await database.stop();
 */
export async function startDatabase(folder?: string): Promise<RunningDatabase> {
  if (folder !== undefined) await inspectDatabase(folder);
  const server = dynalite({ createTableMs: 0, ...(folder !== undefined && { path: folder }) });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const endpoint = `http://127.0.0.1:${portOf(server)}`;
  const client = new DynamoDBClient({ endpoint, ...ANY_CREDENTIALS });
  const stop = () => close(server);
  try {
    if (!(await createTable(client, TABLE_NAME)))
      throw damaged(folder ?? 'memory', 'the table is not usable');
  } catch (error) {
    await stop();
    throw error;
  } finally {
    client.destroy();
  }
  return { endpoint, tableName: TABLE_NAME, stop };
}

/**
 * Creates the table, unless it is there, and waits until it can be used: two seconds at most.
 *
 * @returns whether it can be used
 * @example
 * await createTable(new DynamoDBClient({ endpoint, ...ANY_CREDENTIALS }), 'rolecall');
 */
export async function createTable(client: DynamoDBClient, tableName: string): Promise<boolean> {
  if ((await statusOf(client, tableName)) === undefined) await client.send(createTableCommand(tableName));
  for (let attempt = 0; attempt < 100; attempt++) {
    if ((await statusOf(client, tableName)) === 'ACTIVE') return true;
    await sleep(20);
  }
  return false;
}

async function statusOf(client: DynamoDBClient, tableName: string): Promise<string | undefined> {
  try {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: tableName }));
    return Table?.TableStatus;
  } catch (error) {
    if (error instanceof Error && error.name === 'ResourceNotFoundException') return undefined;
    throw error;
  }
}

function createTableCommand(tableName: string): CreateTableCommand {
  const { partitionKey, sortKey, indexes } = TABLE;
  const { byCreation } = indexes;
  return new CreateTableCommand({
    TableName: tableName,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [partitionKey, sortKey, byCreation.sortKey].map((name) => ({
      AttributeName: name,
      AttributeType: 'S',
    })),
    KeySchema: keySchema(sortKey),
    LocalSecondaryIndexes: [
      {
        IndexName: byCreation.name,
        KeySchema: keySchema(byCreation.sortKey),
        Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: [...byCreation.projected] },
      },
    ],
  });
}

function keySchema(sortKey: string) {
  return [
    { AttributeName: TABLE.partitionKey, KeyType: 'HASH' as const },
    { AttributeName: sortKey, KeyType: 'RANGE' as const },
  ];
}

async function close(server: Server): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
  });
}
