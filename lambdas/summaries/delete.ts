import { deleteSummary as route } from '../../contract/routes/summaries.ts';
import type { SummaryId } from '../../contract/summary.ts';
import type { Owner } from '../identity/owner.ts';
import { matches } from '../middleware/entity-tag.ts';
import { operation } from '../middleware/operation.ts';
import { etagOf } from './etag.ts';
import { idIn, noSuchSummary, notInThatState } from './find.ts';
import type { SummaryStore } from './summary-store.ts';

/**
 * Deletes a summary for good, if it is in a state that `If-Match` names or there is no such condition.
 *
 * @throws {ProblemError} `no-such-summary`, `precondition-failed`
 * @example
 * serve<'summaries'>({ deleteSummary: deleteSummary({ store }), ...others }, logger);
 */
export function deleteSummary({ store }: { readonly store: SummaryStore }) {
  return operation(route, async ({ params, headers, owner }) => {
    const id = idIn(params);
    const condition = headers['if-match'];
    if (condition !== undefined) await deleteInState(owner, id, condition);
    else if (!(await store.delete(owner, id))) throw noSuchSummary();
    return { status: 204 };
  });

  async function deleteInState(owner: Owner, id: SummaryId, condition: string): Promise<void> {
    const standing = (await store.get(owner, id))?.summary;
    if (!standing) throw noSuchSummary();
    if (!matches(condition, etagOf(standing))) throw notInThatState();
    if (!(await store.delete(owner, id, standing))) throw notInThatState();
  }
}
