import { createHash } from 'node:crypto';
import {
  type AttributeValue,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  ScanCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import * as z from 'zod';

/** A change that holds only if nothing else changed first. Names stand for themselves, values for `:name`. */
export interface Change {
  readonly set: string;
  readonly condition: string;
  readonly values: Readonly<Record<string, number>>;
}

/** What a user pool keeps: a few attributes under a key, each change whole or not at all. */
export interface Records {
  /** @returns whether the key was free */
  create(kind: Kind, key: string, record: StoredRecord): Promise<boolean>;
  read(kind: Kind, key: string): Promise<StoredRecord | undefined>;
  /** @returns what stands after the change; nothing when its condition does not hold */
  change(kind: Kind, key: string, change: Change): Promise<StoredRecord | undefined>;
  /** @returns whether it was there */
  remove(kind: Kind, key: string): Promise<boolean>;
  /** Removes what expired before this moment, in milliseconds since 1970. */
  purge(before: number): Promise<void>;
}

export type Kind = 'user' | 'session' | 'refresh' | 'sending';

const storedRecord = z.record(z.string(), z.union([z.string(), z.number()]));
export type StoredRecord = Readonly<z.infer<typeof storedRecord>>;

/**
 * Records in a table of this database. What opens something, such as a session or a refresh token, is a key, and
 * of a key nothing but a digest is stored.
 *
 * @example
 * const records = openRecords(new DynamoDBClient({ endpoint, ...ANY_CREDENTIALS }), 'rolecall-user-pool');
 */
export function openRecords(client: DynamoDBClient, TableName: string): Records {
  return {
    async create(kind, key, record) {
      const Item = { ...keyOf(kind, key), ...toItem(record) };
      const created = await conditional(
        client.send(new PutItemCommand({ TableName, Item, ConditionExpression: 'attribute_not_exists(pk)' })),
      );
      return created !== undefined;
    },

    async read(kind, key) {
      const { Item } = await client.send(
        new GetItemCommand({ TableName, Key: keyOf(kind, key), ConsistentRead: true }),
      );
      return Item && fromItem(Item);
    },

    async change(kind, key, { set, condition, values }) {
      const changed = await conditional(
        client.send(
          new UpdateItemCommand({
            TableName,
            Key: keyOf(kind, key),
            UpdateExpression: `SET ${set}`,
            ConditionExpression: condition,
            ExpressionAttributeValues: Object.fromEntries(
              Object.entries(values).map(([name, value]) => [`:${name}`, { N: String(value) }]),
            ),
            ReturnValues: 'ALL_NEW',
          }),
        ),
      );
      return changed && fromItem(changed.Attributes ?? {});
    },

    async remove(kind, key) {
      const removed = await conditional(
        client.send(
          new DeleteItemCommand({
            TableName,
            Key: keyOf(kind, key),
            ConditionExpression: 'attribute_exists(pk)',
          }),
        ),
      );
      return removed !== undefined;
    },

    async purge(before) {
      let ExclusiveStartKey: Record<string, AttributeValue> | undefined;
      do {
        const page = await client.send(
          new ScanCommand({
            TableName,
            FilterExpression: 'expires < :before',
            ExpressionAttributeValues: { ':before': { N: String(before) } },
            ...(ExclusiveStartKey && { ExclusiveStartKey }),
          }),
        );
        for (const { pk, sk } of page.Items ?? []) {
          if (pk && sk) await client.send(new DeleteItemCommand({ TableName, Key: { pk, sk } }));
        }
        ExclusiveStartKey = page.LastEvaluatedKey;
      } while (ExclusiveStartKey);
    },
  };
}

function keyOf(kind: Kind, key: string) {
  return { pk: { S: createHash('sha256').update(key).digest('base64url') }, sk: { S: kind } };
}

function toItem(record: StoredRecord): Record<string, AttributeValue> {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [
      name,
      typeof value === 'number' ? { N: String(value) } : { S: value },
    ]),
  );
}

function fromItem({ pk, sk, ...item }: Record<string, AttributeValue>): StoredRecord {
  return storedRecord.parse(
    Object.fromEntries(
      Object.entries(item).map(([name, { S, N }]) => [name, N === undefined ? S : Number(N)]),
    ),
  );
}

async function conditional<Answer>(write: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await write;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return undefined;
    throw error;
  }
}
