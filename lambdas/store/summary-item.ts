import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { type SummaryId, type SummaryListItem, summaryId } from '../../contract/summary.ts';
import type { Owner } from '../identity/owner.ts';
import { createdAtOf, position, positionOf } from '../summaries/position.ts';
import type { StoredSummary } from '../summaries/summary-store.ts';
import { pack, unpack } from './body.ts';
import { packEdits, unpackEdits } from './edits.ts';

type Item = Record<string, AttributeValue>;

/** What the sort keys of summaries begin with. */
export const SUMMARY_PREFIX = 'SUMMARY#';

/**
 * The partition of all that is an owner's.
 *
 * @example
 * partitionOf(userOwner('11111111-1111-4111-8111-111111111111')); // 'USER#11111111-…'
 */
export function partitionOf(owner: Owner): string {
  return owner;
}

/**
 * The key of one summary.
 *
 * @example
 * new GetItemCommand({ TableName, Key: keyOf(owner, id) });
 */
export function keyOf(owner: Owner, id: SummaryId) {
  return { pk: { S: partitionOf(owner) }, sk: { S: `${SUMMARY_PREFIX}${id}` } };
}

/**
 * The item of a summary as it is created: what a list shows in attributes of its own, the rest packed into
 * `body`. Nothing is written twice: the id is in the key, the moment of creation in the key of the index.
 *
 * @throws {ProblemError} `content-too-large` when no item can hold it
 * @example
 * new PutItemCommand({ TableName, Item: toItem(owner, stored) });
 */
export function toItem(owner: Owner, { created, requestDigest }: StoredSummary): Item {
  const { id, title, revision, createdAt, updatedAt, ...body } = created;
  return {
    ...keyOf(owner, id),
    createdAtId: { S: positionOf({ createdAt, id }) },
    title: { S: title },
    revision: { N: String(revision) },
    updatedAt: { S: updatedAt },
    request: { B: Buffer.from(requestDigest, 'hex') },
    body: { B: pack(body) },
  };
}

/**
 * What a change puts beside or in place of the attributes of an item. What was composed stays as it is in
 * `body`, since the key of the creation answers with it, and the edits lie beside it.
 *
 * @throws {ProblemError} `content-too-large` when the edits are more than an item has room for
 * @example
 * toChanges(next)['revision']; // { N: '2' }
 */
export function toChanges({ summary, created }: StoredSummary): Item {
  return {
    title: { S: summary.title },
    revision: { N: String(summary.revision) },
    updatedAt: { S: summary.updatedAt },
    edits: { B: packEdits({ created, summary }) },
  };
}

/**
 * The summary of an item.
 *
 * @throws when the item is not one that `toItem` writes, with what `toChanges` writes over it
 * @example
 * const { summary } = fromItem(toItem(owner, stored));
 */
export function fromItem(item: Item): StoredSummary {
  const { request, body, edits } = storedItem.parse(item);
  const heading = fromListedItem(item);
  const composed = unpack(body);
  const requestDigest = Buffer.from(request).toString('hex');
  if (edits === undefined) {
    const created = { ...heading, ...composed };
    return { summary: created, created, requestDigest };
  }
  const { title, ...edited } = unpackEdits(edits);
  const { createdAt } = heading;
  return {
    summary: { ...heading, ...composed, ...edited, versions: { ...composed.versions, ...edited.versions } },
    created: { ...heading, title, revision: 1, updatedAt: createdAt, ...composed },
    requestDigest,
  };
}

/**
 * The list entry of an item, whole or as the index projects it.
 *
 * @throws when the item is not one that `toItem` writes
 * @example
 * const items = Items.map(fromListedItem);
 */
export function fromListedItem(item: Item): SummaryListItem {
  const { sk, createdAtId, title, revision, updatedAt } = listedItem.parse(item);
  return { id: sk, title, revision, createdAt: createdAtOf(createdAtId), updatedAt };
}

const text = z.object({ S: z.string() }).transform(({ S }) => S);
const count = z.object({ N: z.string() }).transform(({ N }) => Number(N));
const bytes = z.object({ B: z.instanceof(Uint8Array) }).transform(({ B }) => B);

const listedItem = z.object({
  sk: text.transform((key) => key.slice(SUMMARY_PREFIX.length)).pipe(summaryId),
  createdAtId: text.pipe(position),
  title: text,
  revision: count.pipe(z.int().min(1)),
  updatedAt: text.pipe(z.iso.datetime()),
});

const storedItem = z.object({ request: bytes, body: bytes, edits: bytes.optional() });
