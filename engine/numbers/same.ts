import type { Quantity } from './quantity.ts';

/**
 * Whether two quantities state the same value in the same unit, however each is written.
 *
 * @example
 * const [one] = quantities('40%');
 * const [other] = quantities('40 percent');
 * one !== undefined && other !== undefined && sameQuantity(one, other); // true
 */
export function sameQuantity(a: Quantity, b: Quantity): boolean {
  return a.kind === b.kind && a.value === b.value && a.unit === b.unit;
}
