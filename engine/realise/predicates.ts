import { joinList } from '../language/list.ts';
import type { Spelling } from '../types.ts';

/**
 * Joins what somebody does: "build the APIs, review code and mentor two juniors". Items that hold an
 * "and" of their own are kept apart by commas throughout, so that it stays clear which verb an "and"
 * belongs to; items that hold a comma are kept apart by semicolons.
 */
export function joinPredicates(items: readonly string[], spelling: Spelling): string {
  if (items.length < 2) return items[0] ?? '';
  // An inner comma is harmless in the last item: nothing after it could be taken for part of it.
  const early = items.slice(0, -1);
  if (early.some((item) => /[,;:]/.test(item))) {
    return `${early.join('; ')}; and ${items.at(-1)}`;
  }
  // "caring for patients and comforting kids and parents" is clear: nothing follows the inner list.
  if (items.length === 2 && !/ (and|or) /.test(early[0] ?? '') && !items[1]?.includes(',')) {
    return items.join(' and ');
  }
  if (items.some((item) => / (and|or) |,/.test(item))) {
    return `${early.join(', ')}, and ${items.at(-1)}`;
  }
  return joinList(items, spelling);
}
