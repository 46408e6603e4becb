import { getSummary as route } from '../../contract/routes/summaries.ts';
import { names } from '../middleware/entity-tag.ts';
import { operation } from '../middleware/operation.ts';
import { etagOf } from './etag.ts';
import { idIn, noSuchSummary } from './find.ts';
import type { SummaryStore } from './summary-store.ts';

/**
 * Answers with a summary, or with 304 to a caller who holds this state of it already.
 *
 * @throws {ProblemError} `no-such-summary`
 * @example
 * serve<'summaries'>({ getSummary: getSummary({ store }), ...others }, logger);
 */
export function getSummary({ store }: { readonly store: SummaryStore }) {
  return operation(route, async ({ params, headers, owner }) => {
    const stored = await store.get(owner, idIn(params));
    if (!stored) throw noSuchSummary();
    const { summary } = stored;
    const etag = etagOf(summary);
    if (names(headers['if-none-match'], etag)) return { status: 304, headers: { etag } };
    return { status: 200, headers: { etag }, body: summary };
  });
}
