import { ProblemError } from '../../contract/problem.ts';
import { type SummaryId, summaryId } from '../../contract/summary.ts';

/**
 * The id in a path. What cannot be an id is nobody's summary.
 *
 * @throws {ProblemError} `no-such-summary`
 * @example
 * const summary = await store.get(owner, idIn(params));
 */
export function idIn(params: { readonly id: string }): SummaryId {
  const id = summaryId.safeParse(params.id);
  if (!id.success) throw noSuchSummary();
  return id.data;
}

/**
 * The same answer whether the summary never was, is gone, or is another user's.
 *
 * @example
 * if (!summary) throw noSuchSummary();
 */
export function noSuchSummary(): ProblemError {
  return new ProblemError('no-such-summary', 'You have no summary with this id.');
}
