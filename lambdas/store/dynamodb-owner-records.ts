import { setTimeout as pause } from 'node:timers/promises';
import {
  type AttributeValue,
  BatchWriteItemCommand,
  type DynamoDBClient,
  QueryCommand,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb';
import { ProblemError } from '../../contract/problem.ts';
import type { Owner } from '../identity/owner.ts';
import type { OwnerRecord, OwnerRecords } from '../me/owner-records.ts';
import { partitionOf, SUMMARY_PREFIX } from './summary-item.ts';
import { TABLE } from './table.ts';

/** How often everything is looked through and something is still there. */
const MOST_SWEEPS = 20;

/** DynamoDB takes no more in one request. */
const BATCH = 25;

/** Eight attempts wait 50, 100, … 1600, 3200 milliseconds, some six seconds together. */
const MOST_ATTEMPTS = 8;
const FIRST_PAUSE = 50;

type Item = Record<string, AttributeValue>;

/**
 * All that lies under an owner in DynamoDB. Nothing here knows what the items are: what is added to the table
 * one day is exported and erased too.
 *
 * @param wait for so many milliseconds
 * @example
 * const records = dynamoDbOwnerRecords({ client: new DynamoDBClient(), tableName: 'rolecall' });
 */
export function dynamoDbOwnerRecords({
  client,
  tableName: TableName,
  wait = async (milliseconds) => pause(milliseconds),
}: {
  readonly client: DynamoDBClient;
  readonly tableName: string;
  readonly wait?: (milliseconds: number) => Promise<void>;
}): OwnerRecords {
  return {
    async beside(owner) {
      const found: OwnerRecord[] = [];
      for (const range of BESIDE_SUMMARIES) {
        for await (const items of pagesOf(owner, range)) found.push(...items.map(toRecord));
      }
      return found;
    },

    async erase(owner) {
      for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
        let found = 0;
        for await (const items of pagesOf(owner)) {
          found += items.length;
          for (let first = 0; first < items.length; first += BATCH) {
            await deleteAll(items.slice(first, first + BATCH));
          }
        }
        if (found === 0) return;
      }
      throw new ProblemError('conflict', 'Something new kept arriving. Send it again.');
    },
  };

  /** The owner's items in the range, a page of DynamoDB's at a time; of all items the keys alone. */
  async function* pagesOf(owner: Owner, range?: Range): AsyncGenerator<readonly Item[]> {
    let start: Item | undefined;
    do {
      const { Items = [], LastEvaluatedKey } = await client.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: `${TABLE.partitionKey} = :owner${range ? ` AND ${range.condition}` : ''}`,
          ExpressionAttributeValues: {
            ':owner': { S: partitionOf(owner) },
            ...(range && { ':bound': { S: range.bound } }),
          },
          ...(range === undefined && { ProjectionExpression: `${TABLE.partitionKey}, ${TABLE.sortKey}` }),
          ...(start && { ExclusiveStartKey: start }),
          ConsistentRead: true,
        }),
      );
      yield Items;
      start = LastEvaluatedKey;
    } while (start);
  }

  /** DynamoDB leaves undone what would be too much at once, and says what. */
  async function deleteAll(keys: readonly Item[]): Promise<void> {
    let requests: WriteRequest[] = keys.map((Key) => ({ DeleteRequest: { Key } }));
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      if (attempt > 0) await wait(FIRST_PAUSE * 2 ** (attempt - 1));
      const { UnprocessedItems } = await client.send(
        new BatchWriteItemCommand({ RequestItems: { [TableName]: requests } }),
      );
      requests = UnprocessedItems?.[TableName] ?? [];
      if (requests.length === 0) return;
    }
    throw new Error(`DynamoDB left ${requests.length} deletions undone after ${MOST_ATTEMPTS} attempts.`);
  }
}

interface Range {
  readonly condition: string;
  readonly bound: string;
}

/** Sort keys before and behind those of summaries: `$` follows `#`. */
const BESIDE_SUMMARIES: readonly Range[] = [
  { condition: `${TABLE.sortKey} < :bound`, bound: SUMMARY_PREFIX },
  { condition: `${TABLE.sortKey} >= :bound`, bound: SUMMARY_PREFIX.replace('#', '$') },
];

/** The keys of the table are told once, as the key; bytes as base64. */
function toRecord(item: Item): OwnerRecord {
  const { [TABLE.partitionKey]: _, [TABLE.sortKey]: key, ...attributes } = item;
  return {
    key: key?.S ?? '',
    values: Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, toValue(value)])),
  };
}

function toValue({ S, N, B }: AttributeValue): string | number {
  if (S !== undefined) return S;
  return N === undefined ? Buffer.from(B ?? []).toString('base64') : Number(N);
}
