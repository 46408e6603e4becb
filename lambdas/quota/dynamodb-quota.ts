import {
  type AttributeValue,
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import type { Owner } from '../identity/owner.ts';
import { TABLE } from '../store/table.ts';
import type { Quota, QuotaLimits } from './quota.ts';
import { type Moment, momentOf, windowsOf } from './window.ts';

/** How many earlier minutes a request clears away: more than an expression holds would be too many. */
const MINUTES_CLEARED = 60;

/** A day's counts are kept for one more day, for DynamoDB to delete when it comes to it. */
const KEPT_AFTER = 24 * 60 * 60;

/**
 * Counts in DynamoDB. A request that is admitted is one conditional write of one item: the item is the owner's
 * day, and holds the count of the day and the counts of its last minutes. One that is refused changes nothing.
 *
 * A count of a window that is over is never read, whether DynamoDB has deleted it yet or not: each window has
 * a key or an attribute of its own.
 *
 * @param now the clock
 * @throws what DynamoDB throws: with no count, nobody is admitted
 * @example
 * const quota = dynamoDbQuota({ client, tableName: 'rolecall', limits: { perMinute: 60, perDay: 1000 } });
 */
export function dynamoDbQuota({
  client,
  tableName: TableName,
  limits,
  now = () => new Date(),
}: {
  readonly client: DynamoDBClient;
  readonly tableName: string;
  readonly limits: QuotaLimits;
  readonly now?: () => Date;
}): Quota {
  return {
    async take(owner) {
      const moment = momentOf(now());
      const Key = keyOf(owner, moment);
      try {
        const { Attributes } = await client.send(
          new UpdateItemCommand({ TableName, Key, ...countOne(moment, limits), ReturnValues: 'UPDATED_NEW' }),
        );
        return { admitted: true, windows: windowsOf(limits, moment, countsIn(Attributes, moment)) };
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        const { Item } = await client.send(new GetItemCommand({ TableName, Key, ConsistentRead: true }));
        return { admitted: false, windows: windowsOf(limits, moment, countsIn(Item, moment)) };
      }
    },
  };
}

function keyOf(owner: Owner, { day }: Moment) {
  return { [TABLE.partitionKey]: { S: owner }, [TABLE.sortKey]: { S: `QUOTA#${day}` } };
}

function countOne(moment: Moment, { perMinute, perDay }: QuotaLimits) {
  const stale = staleMinutes(moment);
  return {
    UpdateExpression: `SET #ttl = :ttl ADD #day :one, #minute :one${stale.length > 0 ? ` REMOVE ${stale.join(', ')}` : ''}`,
    ConditionExpression:
      '(attribute_not_exists(#day) OR #day < :perDay) AND (attribute_not_exists(#minute) OR #minute < :perMinute)',
    ExpressionAttributeNames: {
      '#ttl': TABLE.timeToLive,
      '#day': DAY_COUNT,
      '#minute': minuteCount(moment.minute),
    },
    ExpressionAttributeValues: {
      ':ttl': number(moment.endOfDay + KEPT_AFTER),
      ':one': number(1),
      ':perDay': number(perDay),
      ':perMinute': number(perMinute),
    },
  };
}

const DAY_COUNT = 'day';

function minuteCount(minute: number): string {
  return `m${minute}`;
}

/** All but the last minute, which a function whose clock is a moment late may still be counting in. */
function staleMinutes({ minute }: Moment): string[] {
  const first = Math.max(0, minute - 1 - MINUTES_CLEARED);
  return Array.from({ length: Math.max(0, minute - 1 - first) }, (_, index) => minuteCount(first + index));
}

function countsIn(attributes: Record<string, AttributeValue> | undefined, { minute }: Moment) {
  const item = counts.parse(attributes ?? {});
  return { minute: item[minuteCount(minute)] ?? 0, day: item[DAY_COUNT] ?? 0 };
}

/** The counts of an item; its keys are no numbers, and are left out. */
const counts = z.record(
  z.string(),
  z
    .object({ N: z.string() })
    .transform(({ N }) => Number(N))
    .optional()
    .catch(undefined),
);

function number(value: number): AttributeValue {
  return { N: String(value) };
}
