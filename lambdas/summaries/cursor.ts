import { createHash } from 'node:crypto';
import { ProblemError } from '../../contract/problem.ts';
import { type Position, position } from './position.ts';

/**
 * The position as a caller carries it: opaque, and with nothing of the owner in it. A cursor authorises
 * nothing, since the owner always comes from the token: one that someone makes up only begins their own list
 * elsewhere. So it needs a checksum against damage, and no secret.
 *
 * @example
 * const nextCursor = toCursor(page.next);
 */
export function toCursor(place: Position): string {
  return Buffer.concat([checksum(place), Buffer.from(place)]).toString('base64url');
}

/**
 * The position that a cursor stands for.
 *
 * @throws {ProblemError} `malformed-request` for anything that `toCursor` did not write
 * @example
 * const after = fromCursor(query.cursor);
 */
export function fromCursor(cursor: string): Position {
  const bytes = Buffer.from(cursor, 'base64url');
  const place = position.safeParse(bytes.subarray(CHECKSUM_BYTES).toString());
  // Written again, it must read the same: base64 has other spellings of the same bytes.
  if (place.success && toCursor(place.data) === cursor) return place.data;
  throw new ProblemError('malformed-request', 'Query parameter "cursor": is not one that a list gave.');
}

const CHECKSUM_BYTES = 9;

function checksum(place: Position): Buffer {
  return createHash('sha256').update(`cursor:${place}`).digest().subarray(0, CHECKSUM_BYTES);
}
