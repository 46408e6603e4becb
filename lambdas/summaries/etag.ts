import type { Summary } from '../../contract/summary.ts';

/**
 * The strong entity tag of this state of a summary. The moment of creation is part of it, because an id that
 * derives from an `Idempotency-Key` lives again after a deletion.
 *
 * @param part which part or representation of the summary it names; all of it unless said
 * @example
 * etagOf(summary); // '"1-mf9k2x0w"'
 */
export function etagOf(
  { revision, createdAt }: Pick<Summary, 'revision' | 'createdAt'>,
  part?: string,
): string {
  const state = `${revision}-${Date.parse(createdAt).toString(36)}`;
  return part === undefined ? `"${state}"` : `"${state}-${part}"`;
}
