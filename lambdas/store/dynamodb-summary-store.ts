import {
  type AttributeValue,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { ProblemError } from '../../contract/problem.ts';
import type { SummaryId } from '../../contract/summary.ts';
import type { Owner } from '../identity/owner.ts';
import { positionOf } from '../summaries/position.ts';
import type { Revision, StoredSummary, SummaryStore } from '../summaries/summary-store.ts';
import { fromItem, fromListedItem, keyOf, partitionOf, toChanges, toItem } from './summary-item.ts';
import { TABLE } from './table.ts';

const { byCreation } = TABLE.indexes;

/**
 * Summaries in DynamoDB. Creating, reading, changing and deleting is one request each, and so is a page of a list.
 *
 * @example
 * const store = dynamoDbSummaryStore({ client: new DynamoDBClient(), tableName: 'rolecall' });
 */
export function dynamoDbSummaryStore({
  client,
  tableName: TableName,
}: {
  readonly client: DynamoDBClient;
  readonly tableName: string;
}): SummaryStore {
  return {
    async create(owner, stored) {
      const Item = toItem(owner, stored);
      const created = await conditional(
        client.send(
          new PutItemCommand({
            TableName,
            Item,
            ConditionExpression: `attribute_not_exists(${TABLE.sortKey})`,
          }),
        ),
      );
      if (created) return { created, stored };
      const standing = await read(owner, stored.summary.id);
      if (!standing)
        throw new ProblemError('conflict', 'The summary of this key was deleted just now. Try again.');
      return { created, stored: standing };
    },

    async get(owner, id) {
      return read(owner, id);
    },

    async update(owner, next) {
      const { id, createdAt, revision } = next.summary;
      const before = inState({ createdAt, revision: revision - 1 }, id);
      const changes = Object.entries(toChanges(next));
      return conditional(
        client.send(
          new UpdateItemCommand({
            TableName,
            Key: keyOf(owner, id),
            UpdateExpression: `SET ${changes.map(([name]) => `#${name} = :${name}`).join(', ')}`,
            ConditionExpression: before.ConditionExpression,
            ExpressionAttributeNames: {
              ...before.ExpressionAttributeNames,
              ...Object.fromEntries(changes.map(([name]) => [`#${name}`, name])),
            },
            ExpressionAttributeValues: {
              ...before.ExpressionAttributeValues,
              ...Object.fromEntries(changes.map(([name, value]) => [`:${name}`, value])),
            },
          }),
        ),
      );
    },

    async list(owner, { limit, after }) {
      const before = after === undefined ? '' : ` AND ${byCreation.sortKey} < :after`;
      const values: Record<string, AttributeValue> = { ':owner': { S: partitionOf(owner) } };
      if (after !== undefined) values[':after'] = { S: after };
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName,
          IndexName: byCreation.name,
          KeyConditionExpression: `${TABLE.partitionKey} = :owner${before}`,
          ExpressionAttributeValues: values,
          ConsistentRead: true,
          ScanIndexForward: false,
          Limit: limit + 1, // one more tells whether a page follows
        }),
      );
      const items = Items.slice(0, limit).map(fromListedItem);
      const last = items.at(-1);
      return last && Items.length > limit ? { items, next: positionOf(last) } : { items };
    },

    async delete(owner, id, standing) {
      const condition = standing
        ? inState(standing, id)
        : { ConditionExpression: `attribute_exists(${TABLE.sortKey})` };
      return conditional(
        client.send(new DeleteItemCommand({ TableName, Key: keyOf(owner, id), ...condition })),
      );
    },
  };

  async function read(owner: Owner, id: SummaryId): Promise<StoredSummary | undefined> {
    const { Item } = await client.send(
      new GetItemCommand({ TableName, Key: keyOf(owner, id), ConsistentRead: true }),
    );
    return Item && fromItem(Item);
  }
}

/** Holds while the summary is in this state. */
function inState({ createdAt, revision }: Revision, id: SummaryId) {
  return {
    ConditionExpression: `${byCreation.sortKey} = :standing AND #revision = :before`,
    ExpressionAttributeNames: { '#revision': 'revision' },
    ExpressionAttributeValues: {
      ':standing': { S: positionOf({ createdAt, id }) },
      ':before': { N: String(revision) },
    },
  };
}

/** Whether the condition of the write held. */
async function conditional(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
