import { motionBefore } from '../numbers/direction.ts';
import type { Quantity } from '../numbers/read.ts';
import { sameQuantity } from '../numbers/same.ts';
import { AROUND } from './around.ts';
import { changesIn, sizeOf } from './change.ts';
import type { Evidence } from './evidence.ts';
import type { Statement } from './statement.ts';

export const TURNED = 'The profile has this change go the other way.';

/** "has climbed to 24%" of a source where that is what something fell to. */
export function goesOtherWay(
  claim: Quantity,
  stated: Quantity,
  source: Evidence,
  { text }: Statement,
): boolean {
  if (claim.role !== 'to' && claim.role !== 'by') return false;
  const changes = changesIn(source.text, source.quantities);
  if (changes.length === 0) return false;
  const told = motionBefore(text.slice(Math.max(0, claim.start - AROUND), claim.start).toLowerCase());
  if (told === undefined) return false;
  return changes.some(({ from, to }) => {
    if (to.start !== stated.start || sizeOf(from) === sizeOf(to)) return false;
    return told !== (sizeOf(to) > sizeOf(from) ? 'up' : 'down');
  });
}

/** "from one to five" of a source where five is where it began. */
export function isOtherEnd(
  claim: Quantity,
  stated: Quantity,
  source: Evidence,
  { text }: Statement,
): boolean {
  if (claim.role !== 'to') return false;
  if (
    !/\bfrom [^.;,]{1,40}\bto (?:about |around |some )?$/i.test(
      text.slice(Math.max(0, claim.start - 60), claim.start),
    )
  )
    return false;
  const changes = changesIn(source.text, source.quantities);
  return (
    changes.some(({ from }) => from.start === stated.start) &&
    !changes.some(({ to }) => to.value === claim.value)
  );
}

/** One end of a move ("from 17 to 12") where the source states that number, but neither a move nor its other end. */
export function isHalfOfMove(
  claim: Quantity,
  stated: Quantity,
  source: Evidence,
  statement: Statement,
): boolean {
  const { quantities } = statement;
  if (claim.kind !== 'amount' || stated.role !== undefined) return false;
  const wanted = claim.role === 'from' ? 'to' : claim.role === 'to' ? 'from' : undefined;
  if (wanted === undefined) return false;
  const at = statement.placeOf(claim);
  const other = [quantities[at + 1], quantities[at - 1]].find((one) => one?.role === wanted);
  if (other === undefined || !source.isLine) return false;
  return !source.quantities.some(
    (one) => one !== stated && (sameQuantity(other, one) || one.value === other.value),
  );
}
