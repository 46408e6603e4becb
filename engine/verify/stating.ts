import type { Quantity } from '../numbers/read.ts';
import { worthOf } from '../numbers/same.ts';
import type { Evidence } from './evidence.ts';
import type { Grounds } from './grounds.ts';
import { MOST_ABOVE, NEAR_ENOUGH } from './weigh.ts';
import { asWords } from './words.ts';

/** Values whose numbers may support a claim or conflict with it; of few values, all. */
export function mayState(
  claim: Quantity,
  grounds: Grounds,
  isNear = claim.approximate === true,
): readonly Evidence[] {
  if (grounds.isSmall) return grounds.all;
  const { numbers } = grounds;
  const { value, unit, bound } = claim;
  const found = [...numbers.worth(value, worthOf(claim))];
  if (isNear) found.push(...numbers.between(value * (1 - NEAR_ENOUGH), value * (1 + NEAR_ENOUGH)));
  if (claim.kind === 'label' && value > 2000 && value < 2100) found.push(...numbers.worth(value - 2000));
  if (claim.kind === 'label' && value < 100) found.push(...numbers.worth(value + 2000));
  if (bound === 'least' && claim.kind === 'amount') {
    found.push(...numbers.between(value, value * MOST_ABOVE));
    if (unit === 'fraction') found.push(...numbers.between(value * 100, value * 100 * MOST_ABOVE));
  }
  // "three quarters of the hundred": parts of a hundred are percent.
  if (unit === 'percent') found.push(...numbers.share(value / 100));
  if (unit === 'fraction') found.push(...numbers.share(value));
  if (!numbers.isWhole) found.push(grounds.holding(asWords(claim.text)));
  return grounds.ordered(found);
}
