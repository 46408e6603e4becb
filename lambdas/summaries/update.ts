import { ProblemError } from '../../contract/problem.ts';
import { updateSummary as route } from '../../contract/routes/summaries.ts';
import { summary } from '../../contract/summary.ts';
import { matches } from '../middleware/entity-tag.ts';
import { operation } from '../middleware/operation.ts';
import { edit } from './edit.ts';
import { etagOf } from './etag.ts';
import { idIn, noSuchSummary, notInThatState } from './find.ts';
import type { SummaryStore } from './summary-store.ts';

export interface UpdateDependencies {
  readonly store: SummaryStore;
  /** @default the clock of the machine */
  readonly now?: () => Date;
}

/**
 * Stores the person's own edits, if the summary is still in a state that `If-Match` names, in one conditional
 * write: of several changes to one state, one is stored.
 *
 * @throws {ProblemError} `precondition-required`, `no-such-summary`, `precondition-failed`, `conflict`, or what
 * the store throws
 * @example
 * serve<'summaries'>({ updateSummary: updateSummary({ store }), ...others }, logger);
 */
export function updateSummary({ store, now = () => new Date() }: UpdateDependencies) {
  return operation(route, async ({ params, headers, body, owner }) => {
    const condition = headers['if-match'];
    if (condition === undefined) throw preconditionRequired();
    const stored = await store.get(owner, idIn(params));
    if (!stored) throw noSuchSummary();
    if (!matches(condition, etagOf(stored.summary))) throw notInThatState();

    // Parsed as it will be when it is read, so that this answer and every later one are the same bytes.
    const edited = summary.parse(edit(stored, body, now().toISOString()));

    if (!(await store.update(owner, { ...stored, summary: edited }))) {
      throw condition.trim() === '*' ? changedMeanwhile() : notInThatState();
    }
    return { status: 200, headers: { etag: etagOf(edited) }, body: edited };
  });
}

function preconditionRequired(): ProblemError {
  return new ProblemError(
    'precondition-required',
    'Send If-Match with the ETag of the summary that you read.',
  );
}

/** `*` asks for any state, and there was one: the condition held, and the write was lost all the same. */
function changedMeanwhile(): ProblemError {
  return new ProblemError('conflict', 'The summary was changed at the same moment. Send it again.');
}
