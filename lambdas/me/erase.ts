import { eraseMe as route } from '../../contract/routes/me.ts';
import type { Accounts } from '../identity/accounts.ts';
import { operation } from '../middleware/operation.ts';
import type { OwnerRecords } from './owner-records.ts';

export interface EraseDependencies {
  readonly records: OwnerRecords;
  readonly accounts: Accounts;
}

/**
 * Erases everything stored about the caller, the account last: should that fail, the caller can still sign in
 * and ask again.
 *
 * @throws {ProblemError} `conflict` when new items kept arriving
 * @example
 * serve<'summaries'>({ eraseMe: eraseMe({ records, accounts }), ...others }, logger);
 */
export function eraseMe({ records, accounts }: EraseDependencies) {
  return operation(route, async ({ owner, subject }) => {
    await records.erase(owner);
    if (subject !== undefined) await accounts.forget(subject);
    return { status: 204 };
  });
}
