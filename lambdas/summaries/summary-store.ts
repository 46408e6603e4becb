import type { Summary, SummaryId, SummaryListItem } from '../../contract/summary.ts';
import type { Owner } from '../identity/owner.ts';
import type { Position } from './position.ts';

/** A summary, with the digest of the request that created it. */
export interface StoredSummary {
  readonly summary: Summary;
  readonly requestDigest: string;
}

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

  get(owner: Owner, id: SummaryId): Promise<Summary | undefined>;

  /** Newest first, from `after` on. What was created is listed at once, what was deleted no more. */
  list(
    owner: Owner,
    page: { readonly limit: number; readonly after?: Position | undefined },
  ): Promise<{ readonly items: readonly SummaryListItem[]; readonly next?: Position }>;

  /** Whether there was one to delete. */
  delete(owner: Owner, id: SummaryId): Promise<boolean>;
}
