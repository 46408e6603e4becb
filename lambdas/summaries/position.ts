import * as z from 'zod';
import { type SummaryId, summaryId } from '../../contract/summary.ts';

/** The place of a summary in its owner's list: when it was created, then its id. Sorts as it reads. */
export const position = z
  .templateLiteral([z.iso.datetime({ precision: 3 }), '#', summaryId])
  .brand<'Position'>();
export type Position = z.infer<typeof position>;

/**
 * The place of a summary.
 *
 * @param summary its id, and when it was created: ISO 8601 to the millisecond
 * @throws when the moment is written otherwise
 * @example
 * positionOf({ createdAt: '2026-05-04T09:30:00.000Z', id });
 */
export function positionOf(summary: { readonly createdAt: string; readonly id: SummaryId }): Position {
  return position.parse(`${summary.createdAt}#${summary.id}`);
}

/**
 * The moment of creation that a position begins with.
 *
 * @example
 * createdAtOf(positionOf({ createdAt, id })) === createdAt; // true
 */
export function createdAtOf(place: Position): string {
  return place.slice(0, place.indexOf('#'));
}
