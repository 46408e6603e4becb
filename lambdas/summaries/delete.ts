import { deleteSummary as route } from '../../contract/routes/summaries.ts';
import { operation } from '../middleware/operation.ts';
import { idIn, noSuchSummary } from './find.ts';
import type { SummaryStore } from './summary-store.ts';

/**
 * Deletes a summary for good.
 *
 * @throws {ProblemError} `no-such-summary`
 * @example
 * serve<'summaries'>({ deleteSummary: deleteSummary({ store }), ...others }, logger);
 */
export function deleteSummary({ store }: { readonly store: SummaryStore }) {
  return operation(route, async ({ params, owner }) => {
    if (!(await store.delete(owner, idIn(params)))) throw noSuchSummary();
    return { status: 204 };
  });
}
