import { createHash, randomBytes } from 'node:crypto';
import { type CreateSummaryRequest, type SummaryId, summaryId } from '../../contract/summary.ts';
import type { Owner } from '../identity/owner.ts';

/**
 * The id of what this owner creates under this `Idempotency-Key`: always the same, so that the summary itself
 * is the record that the key was used.
 *
 * @example
 * keyDerivedId(owner, '5c1a0e3e') === keyDerivedId(owner, '5c1a0e3e'); // true
 */
export function keyDerivedId(owner: Owner, key: string): SummaryId {
  return summaryId.parse(digest(['id', owner, key]));
}

/**
 * An id that nobody has.
 *
 * @example
 * freshId() === freshId(); // false
 */
export function freshId(): SummaryId {
  return summaryId.parse(randomBytes(DIGEST_BYTES).toString('hex'));
}

/**
 * Tells whether two requests are the same, whatever the order of their keys or the blanks between: the
 * schema that parsed them has put the keys in its own order.
 *
 * @example
 * digestOfRequest({ profile }) === digestOfRequest({ profile, options: {} }); // true
 */
export function digestOfRequest({ profile, options, title }: CreateSummaryRequest): string {
  return digest(['request', profile, options ?? {}, title ?? null]);
}

const DIGEST_BYTES = 16;

/** 32 hexadecimal digits. JSON keeps apart what mere joining would run together. */
function digest(parts: readonly unknown[]): string {
  return createHash('sha256')
    .update(JSON.stringify(parts))
    .digest('hex')
    .slice(0, 2 * DIGEST_BYTES);
}
