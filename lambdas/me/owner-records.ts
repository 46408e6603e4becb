import type { Owner } from '../identity/owner.ts';

/** Something that is kept about an owner and is no summary. */
export interface OwnerRecord {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** All that lies under an owner, whatever wrote it. */
export interface OwnerRecords {
  /** What is there beside summaries. */
  beside(owner: Owner): Promise<readonly OwnerRecord[]>;

  /**
   * Deletes everything, what is created meanwhile included: afterwards there was a moment with nothing left.
   *
   * @throws {ProblemError} `conflict` when so much is created meanwhile that no such moment comes
   */
  erase(owner: Owner): Promise<void>;
}
