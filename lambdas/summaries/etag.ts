import type { Summary } from '../../contract/summary.ts';

/**
 * The strong entity tag of this state of a summary. The moment of creation is part of it, because an id that
 * derives from an `Idempotency-Key` lives again after a deletion.
 *
 * @example
 * etagOf(summary); // '"1-mf9k2x0w"'
 */
export function etagOf({ revision, createdAt }: Pick<Summary, 'revision' | 'createdAt'>): string {
  return `"${revision}-${Date.parse(createdAt).toString(36)}"`;
}
