import type * as z from 'zod';
import type { exportedSummary } from '../../contract/export.ts';
import type { Immutable } from '../../contract/immutable.ts';
import { exportMe as route } from '../../contract/routes/me.ts';
import type { Accounts } from '../identity/accounts.ts';
import type { Owner } from '../identity/owner.ts';
import { operation } from '../middleware/operation.ts';
import { fromCursor, toCursor } from '../summaries/cursor.ts';
import { type Position, positionOf } from '../summaries/position.ts';
import type { StoredSummary, SummaryStore } from '../summaries/summary-store.ts';
import type { OwnerRecords } from './owner-records.ts';

export interface ExportDependencies {
  readonly store: SummaryStore;
  readonly records: OwnerRecords;
  readonly accounts: Accounts;
  /** @default the clock of the machine */
  readonly now?: () => Date;
}

/** Lambda answers with 6 MB at most, in which the document stands as a JSON string. */
const MOST_BYTES = 5_000_000;

/** How many summaries are read at once: so many are in memory beside those that are told already. */
const PAGE = 25;

/**
 * Answers with everything stored about the caller, or with as much of it as one answer holds and a cursor.
 *
 * @throws {ProblemError} `malformed-request` for a cursor that is none
 * @example
 * serve<'summaries'>({ exportMe: exportMe({ store, records, accounts }), ...others }, logger);
 */
export function exportMe({ store, records, accounts, now = () => new Date() }: ExportDependencies) {
  return operation(route, async ({ query: { cursor }, owner, subject }) => {
    const start = cursor === undefined ? undefined : fromCursor(owner, cursor);
    const { summaries, next } = await asMuchAsFits(summariesOf(store, owner, start));
    return {
      status: 200,
      headers: { 'content-disposition': 'attachment; filename="rolecall-export.json"' },
      body: {
        exportedAt: now().toISOString(),
        account: subject === undefined ? undefined : { subject, ...(await accounts.describe(subject)) },
        summaries,
        records: start === undefined ? await records.beside(owner) : [],
        nextCursor: next && toCursor(owner, next),
      },
    };
  });
}

type ExportedSummary = Immutable<z.infer<typeof exportedSummary>>;

/** Newest first, a page at a time. */
async function* summariesOf(
  store: SummaryStore,
  owner: Owner,
  start: Position | undefined,
): AsyncGenerator<ExportedSummary> {
  let after = start;
  do {
    const page = await store.list(owner, { limit: PAGE, after });
    const read = await Promise.all(page.items.map(({ id }) => store.get(owner, id)));
    // What is gone was deleted since the page was listed.
    yield* read.filter((stored) => stored !== undefined).map(toExported);
    after = page.next;
  } while (after !== undefined);
}

function toExported({ summary, created }: StoredSummary): ExportedSummary {
  return summary.revision === 1 ? summary : { ...summary, original: created };
}

/** One summary at least, so that every answer leads on. */
async function asMuchAsFits(all: AsyncIterable<ExportedSummary>) {
  const summaries: ExportedSummary[] = [];
  let bytes = 0;
  for await (const summary of all) {
    bytes += Buffer.byteLength(JSON.stringify(JSON.stringify(summary)));
    const last = summaries.at(-1);
    if (last && bytes > MOST_BYTES) return { summaries, next: positionOf(last) };
    summaries.push(summary);
  }
  return { summaries, next: undefined };
}
