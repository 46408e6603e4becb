import type { Summary, SummaryId, SummaryListItem } from '../../contract/summary.ts';
import type { Owner } from '../identity/owner.ts';
import type { Position } from './position.ts';

export interface StoredSummary {
  /** As it stands. */
  readonly summary: Summary;
  /** As it was created: what its `Idempotency-Key` answers with, whatever was edited since. */
  readonly created: Summary;
  /** Tells the request that created it from others. */
  readonly requestDigest: string;
}

/** A state of a summary: ids live again after a deletion, so that the revision alone does not name one. */
export type Revision = Pick<Summary, 'createdAt' | 'revision'>;

/** Where summaries are kept. Nobody reaches another owner's: to them it does not exist. */
export interface SummaryStore {
  /**
   * Stores the summary unless its id is taken, in one step that no concurrent caller can come between.
   * Answers what stands under the id now: the given one, or the one that was there.
   *
   * @throws {ProblemError} `content-too-large` when the summary is more than the store can hold, `conflict`
   * when the id was taken and freed again meanwhile
   */
  create(
    owner: Owner,
    stored: StoredSummary,
  ): Promise<{ readonly created: boolean; readonly stored: StoredSummary }>;

  get(owner: Owner, id: SummaryId): Promise<StoredSummary | undefined>;

  /**
   * Puts the next revision in the place of the one before it, in one step that no concurrent caller can come
   * between. Answers whether it did: not when the summary was changed, deleted or created anew meanwhile.
   *
   * @throws {ProblemError} `content-too-large` when the edits are more than the store can hold
   */
  update(owner: Owner, next: StoredSummary): Promise<boolean>;

  /** Newest first, from `after` on. What was created is listed at once, what was deleted no more. */
  list(
    owner: Owner,
    page: { readonly limit: number; readonly after?: Position | undefined },
  ): Promise<{ readonly items: readonly SummaryListItem[]; readonly next?: Position }>;

  /**
   * Whether there was one to delete.
   *
   * @param standing the state that it must be in; any unless said
   */
  delete(owner: Owner, id: SummaryId, standing?: Revision): Promise<boolean>;
}
