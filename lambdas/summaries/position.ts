import * as z from 'zod';
import { type SummaryId, summaryId } from '../../contract/summary.ts';

/** The place of a summary in its owner's list: when it was created, then its id. Sorts as it reads. */
export const position = z
  .templateLiteral([z.iso.datetime({ precision: 3 }), '#', summaryId])
  .brand<'Position'>();
export type Position = z.infer<typeof position>;

/**
 * @example
 * positionOf({ createdAt: '2026-05-04T09:30:00.000Z', id });
 */
export function positionOf(summary: { readonly createdAt: string; readonly id: SummaryId }): Position {
  return position.parse(`${summary.createdAt}#${summary.id}`);
}

/** The moment of creation that a position begins with. */
export function createdAtOf(place: Position): string {
  return place.slice(0, place.indexOf('#'));
}
