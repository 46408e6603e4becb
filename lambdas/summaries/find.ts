import { ProblemError } from '../../contract/problem.ts';
import { type Summary, type SummaryId, summaryId } from '../../contract/summary.ts';

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

/**
 * What to say of a version that the summary does not have; it names those that it has.
 *
 * @example
 * if (!version) throw noSuchVersion(summary);
 */
export function noSuchVersion({ versions }: Pick<Summary, 'versions'>): ProblemError {
  const there = Object.keys(versions).join(', ');
  return new ProblemError('no-such-version', `This summary was composed without it. It has: ${there}.`);
}

/**
 * What to say when a condition on the state of the summary does not hold.
 *
 * @example
 * if (!matches(condition, etagOf(summary))) throw notInThatState();
 */
export function notInThatState(): ProblemError {
  return new ProblemError(
    'precondition-failed',
    'The summary is in another state. Read it again, and send its ETag.',
  );
}
