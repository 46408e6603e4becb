import { createHmac } from 'node:crypto';
import { ProblemError } from '../../contract/problem.ts';
import type { Owner } from '../identity/owner.ts';
import { type Position, position } from './position.ts';

/**
 * The position as a caller carries it: opaque, and of use to its owner alone. It authorises nothing, since the
 * owner always comes from the token; its checksum is there against damage and mix-ups, and needs no secret.
 *
 * @example
 * const nextCursor = toCursor(owner, page.next);
 */
export function toCursor(owner: Owner, place: Position): string {
  return Buffer.concat([checksum(owner, place), Buffer.from(place)]).toString('base64url');
}

/**
 * The position that a cursor stands for.
 *
 * @throws {ProblemError} `malformed-request` for anything that `toCursor` did not write for this owner
 * @example
 * const after = fromCursor(owner, query.cursor);
 */
export function fromCursor(owner: Owner, cursor: string): Position {
  const bytes = Buffer.from(cursor, 'base64url');
  const place = position.safeParse(bytes.subarray(CHECKSUM_BYTES).toString());
  // Written again, it must read the same: base64 has other spellings of the same bytes.
  if (place.success && toCursor(owner, place.data) === cursor) return place.data;
  throw new ProblemError('malformed-request', 'Query parameter "cursor": is not one that you were given.');
}

const CHECKSUM_BYTES = 9;

/** Depends on the owner, and tells nothing of them: it is a part of a keyed hash of the place. */
function checksum(owner: Owner, place: Position): Buffer {
  return createHmac('sha256', owner).update(`cursor:${place}`).digest().subarray(0, CHECKSUM_BYTES);
}
