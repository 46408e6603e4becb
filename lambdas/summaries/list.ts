import { listSummaries as route } from '../../contract/routes/summaries.ts';
import { operation } from '../middleware/operation.ts';
import { fromCursor, toCursor } from './cursor.ts';
import type { SummaryStore } from './summary-store.ts';

/**
 * Answers with a page of the caller's summaries, newest first.
 *
 * @throws {ProblemError} `malformed-request` for a cursor that is none
 * @example
 * serve<'summaries'>({ listSummaries: listSummaries({ store }), ...others }, logger);
 */
export function listSummaries({ store }: { readonly store: SummaryStore }) {
  return operation(route, async ({ query: { limit, cursor }, owner }) => {
    const after = cursor === undefined ? undefined : fromCursor(owner, cursor);
    const { items, next } = await store.list(owner, { limit, after });
    return { status: 200, body: { items, nextCursor: next && toCursor(owner, next) } };
  });
}
