import type { Quantity } from './quantity.ts';

export type { Quantity } from './quantity.ts';

/**
 * The numbers that a text states, in their order.
 *
 * @example
 * quantities('cut aws bill by 30%')[0]?.unit; // 'percent'
 */
export function quantities(text: string): readonly Quantity[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}])\d+(?:[.,]\d+)*(\s?%)?/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    value: Number.parseFloat(match[0].replaceAll(',', '')),
    ...(match[1] !== undefined && { unit: 'percent' }),
    kind: 'amount',
  }));
}
